import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.ts';
import type { Context } from '../../../src/mentions/found.ts';

const read = (text: string, context: Context) => findDates(text, context).map(({ value }) => value.edtf);

describe('Chinese dates', () => {
  test.each<[string, string[], string]>([
    ['大会 2003 年 12 月 22 日第 58/140 号决议', ['2003-12-22'], 'the adoption date, not the number'],
    ['2004年5月11日至20日', ['2004-05-11/2004-05-20'], 'days of one month'],
    ['2004 年 6 月 28 日至 7 月 8 日在维也纳举行', ['2004-06-28/2004-07-08'], 'days of two months'],
    ['2003年12月20日至2004年1月5日', ['2003-12-20/2004-01-05'], 'over the new year'],
    ['2003年 1月－2004年 6月', ['2003-01/2004-06'], 'full-width dash'],
    ['2003 年 1 月至 2004 年 6 月的捐款', ['2003-01/2004-06'], 'months of two years'],
    ['2004 年 3 月和 4 月为第十一届', ['2004-03', '2004-04'], 'two months are two mentions'],
    ['2003、2004和2005年', ['2003', '2004', '2005'], 'a list of years with one 年'],
    ['2004年5月11、12和13日', ['2004-05-11', '2004-05-12', '2004-05-13'], 'a list of days'],
    ['在 2002－2003 两年期', ['2002/2003'], 'biennium'],
    ['2000－2001年两年期的执行率为 138%', ['2000/2001'], 'biennium with 年'],
    ['2002 年至 2003 年期间', ['2002/2003'], 'years'],
    ['收集到了 1998－2000 年犯罪统计', ['1998/2000'], 'one 年 behind both'],
    ['2003/04年度预算', ['2003/2004'], 'financial year'],
    ['2021/22年期间', ['2021/2022'], 'peacekeeping period'],
    ['《正式记录，2004 年，补编第 10 号》（E/2004/30）', ['2004'], 'the year of a series, not of a symbol'],
    ['二〇〇四年五月十一日', ['2004-05-11'], 'Han digits'],
    ['十一月十日', ['XXXX-11-10'], 'never January'],
    ['２００４年７月', ['2004-07'], 'full-width digits'],
    ['二十世纪九十年代', ['199X'], 'decade of a century'],
    ['1990年代初', ['199X'], 'decade'],
    ['二十一世纪', ['20XX'], 'century'],
    ['2004年第一季度', ['2004-01/2004-03'], 'quarter'],
    ['2004年春季', ['2004-21'], 'season'],
    ['自 2002 年 10 月以来', ['2002-10'], 'the date only'],
    ['截止 2004 年 7 月 26 日，111 个国家', ['2004-07-26'], 'as at'],
    ['2003年5月11日生效。同年9月开会', ['2003-05-11', '2003-09'], 'the same year'],
    ['2003年设立，次年解散', ['2003', '2004'], 'the year after'],
    ['每年5月26日', ['XXXX-05-26'], 'no single year is meant'],
    ['2019年2月29日', ['2019-02'], 'no such day'],
    ['约1990年', ['1990~'], 'approximate'],
    ['15－18岁的罪犯', [], 'ages'],
    ['根据《公约》第六十七条第 1 款', [], 'articles'],
    ['安理会第1373（2001）号决议', [], 'year of a resolution'],
    ['经济及社会理事会第 2002/19 号决议', [], 'number of a resolution'],
    ['A/59/123-E/2004/90、ST/SGB/2004/6', [], 'symbols'],
    ['较上年同期增长 43%', [], 'a comparison'],
    ['大约 2 600名官员', [], 'a count'],
    ['第三十份批准书交存之日后第九十天', [], 'ordinals'],
    ['在过去的十五年中', [], 'a length of time'],
    ['《21世纪议程》', [], 'a title'],
    ['2004年5月11日（星期二）', ['2004-05-11'], 'a weekday behind'],
    ['五月廿三日、二〇〇四年五月卅一日', ['2004-05-23', '2004-05-31'], '廿 and 卅'],
    ['二OO四年五月', ['2004-05'], 'letters for zeros'],
    ['自2004年7月1日起至2005年6月30日止', ['2004-07-01/2005-06-30'], '起至'],
    ['2003年5月11日和20日之间', ['2003-05-11/2003-05-20'], '之间'],
    ['2003年和2005年之间', ['2003/2005'], 'years'],
    ['2004年前六个月和最后三个月', ['2004-01/2004-06'], 'so many months of a year'],
    ['2004年前三季度', ['2004-01/2004-09'], 'so many quarters'],
    ['2003-04年', ['2003/2004'], 'a financial year'],
    ['2004年5月开会，十六日至十八日休会', ['2004-05', '2004-05-16/2004-05-18'], 'days of a month told before'],
    ['2004年开会，4、5和6月休会', ['2004', '2004-04', '2004-05', '2004-06'], 'months of a year told before'],
    ['20世纪80年代，上世纪90年代，二〇一〇年代', ['198X', '199X', '201X'], 'decades'],
    ['二十世紀九十年代，2002-2003兩年期', ['199X', '2002/2003'], 'traditional letters'],
    [
      '2003年开会。同年第四季度和下半年',
      ['2003', '2003-10/2003-12', '2003-07/2003-12'],
      'a quarter and a half of the same year',
    ],
    ['31/12/1999，31.12.99', ['1999-12-31'], 'figures'],
  ])('%s', (text, expected) => {
    expect(read(text, { language: 'zh' })).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['上周一', '2016-11-07', '2016-11-07', ['2016-10-31']],
    ['本周', '2016-11-09', '2016-11-09', ['2016-11-07/2016-11-13']],
    ['今年夏天', '2016-11-09', '2016-11-09', ['2016-22']],
    ['去年下半年', '2016-11-09', '2016-11-09', ['2015-07/2015-12']],
    ['去年本月十日', '2017-03-22', '2017-03-22', ['2016-03-10']],
    ['今年3月', '2004-07-30', '2004-07-30', ['2004-03']],
    ['9月3日', '2004-07-30', '2004-07-30', ['2004-09-03']],
  ])('%s in a document of %s', (text, documentDate, relativeTo, expected) => {
    const found = findDates(text, { language: 'zh', documentDate });
    expect(found.map(({ value }) => value.edtf)).toEqual(expected);
    expect(found[0]?.value.relativeTo).toBe(relativeTo);
  });

  test('a relative date without anything to count from says why', () => {
    expect(findDates('去年', { language: 'zh' })[0]?.value).toMatchObject({
      edtf: 'XXXX',
      unresolved: expect.any(String),
    });
  });
});

describe('English dates', () => {
  test.each<[string, string[], string]>([
    ['its resolution 58/140 of 22 December 2003', ['2003-12-22'], 'the adoption date'],
    ['from 9 to 11 December 2003', ['2003-12-09/2003-12-11'], 'days of one month'],
    ['Vienna, 28 June–8 July 2004', ['2004-06-28/2004-07-08'], 'days of two months'],
    ['11 to 20 May 2004', ['2004-05-11/2004-05-20'], 'to'],
    ['on December 9, 2003', ['2003-12-09'], 'month first'],
    ['in March and April 2004', ['2004-03', '2004-04'], 'two months are two mentions'],
    ['as at 31 December 2003', ['2003-12-31'], 'as at'],
    ['for the period from 1 July 2024 to 30 June 2025', ['2024-07-01/2025-06-30'], 'financial period'],
    ['the biennium 2002–2003', ['2002/2003'], 'biennium'],
    ['the 2002-2003 biennium', ['2002/2003'], 'biennium'],
    ['in the 2003/04 period', ['2003/2004'], 'financial year'],
    ['Economic and Social Council resolution 2003/30', [], 'number of a resolution'],
    ['resolutions 2002/19, 2003/04 and 2004/05', [], 'numbers of resolutions'],
    ['Security Council resolutions 1970 (2011) and 1973 (2011)', [], 'numbers that look like years'],
    ['see A/59/123-E/2004/90 and E/CN.15/2004/4', [], 'symbols'],
    ['since 1999, and in 2003 and 2004', ['1999', '2003', '2004'], 'years'],
    ['between 2003 and 2005', ['2003/2005'], 'between'],
    ['in the 1990s', ['199X'], 'decade'],
    ['the twenty-first century', ['20XX'], 'century'],
    ['the first half of 2004', ['2004-01/2004-06'], 'half'],
    ['on 5 May and 6 June 2004', ['2004-05-05', '2004-06-06'], 'the year follows'],
    ['On 22 December 2003 it met; in May of the same year it had met', ['2003-12-22', '2003-05'], 'the same year'],
    ['pp. 1990–2000', [], 'pages'],
    ['2,004 officers', [], 'a count'],
    ['$2,004 and $2004', [], 'money'],
    ['it may march on', [], 'verbs'],
    ['on Monday, 12 January 2004, and 13 January 2004 (Tuesday)', ['2004-01-12', '2004-01-13'], 'weekdays'],
    ['the twenty-second day of May 2004', ['2004-05-22'], 'days in words'],
    ['on the 2nd of March 2004 and May second, 2010', ['2004-03-02', '2010-05-02'], 'ordinals'],
    ['the second session, in March', ['XXXX-03'], 'no day'],
    ['Q3 2016, 2016 Q4 and the last quarter of 2004', ['2016-07/2016-09', '2016-10/2016-12', '2004-10/2004-12'], 'Q3'],
    ['H1 2017; the first nine months of 2003', ['2017-01/2017-06', '2003-01/2003-09'], 'months of a year'],
    ['early 2004, mid-2005, the late 1990s', ['2004', '2005', '199X'], 'parts'],
    ['in the nineteen-seventies', ['197X'], 'decades in words'],
    ['02/22/2016, 22/02/2016 and 05/05/89', ['2016-02-22', '2016-02-22', '1989-05-05'], 'figures'],
    ['between 4 and 22 January 1995, between May 5 and June 6', ['1995-01-04/1995-01-22', '1995-05-05/1995-06-06'], ''],
    ['on 12 and 13 May and 14 June 2004', ['2004-05-12', '2004-05-13', '2004-06-14'], 'the year at the end'],
    ['11-May-2004', ['2004-05-11'], 'hyphens'],
    ['telephone 212-963-1234', [], 'a telephone number'],
    ['aged 15–18', [], 'ages'],
  ])('%s', (text, expected) => {
    expect(read(text, { language: 'en' })).toEqual(expected);
  });
});

test.each<[string, 'zh' | 'en', string]>([
  ['early 2004', 'en', 'early'],
  ['the end of May 2004', 'en', 'late'],
  ['mid-1990s', 'en', 'middle'],
  ['2004年底', 'zh', 'late'],
  ['1990年代初', 'zh', 'early'],
  ['5月中旬', 'zh', 'middle'],
])('%s: which part is meant', (text, language, part) => {
  expect(findDates(text, { language })[0]?.value.part).toBe(part);
});

test.each<[string, string, string]>([
  ['last week', '2016-10-31/2016-11-06', 'Monday to Sunday'],
  ['next Monday', '2016-11-14', 'of the next week'],
  ['the day after tomorrow', '2016-11-09', 'a day'],
])('%s in a document of 2016-11-07', (text, edtf) => {
  expect(findDates(text, { language: 'en', documentDate: '2016-11-07' })[0]?.value.edtf).toBe(edtf);
  expect(findDates(text, { language: 'en' })).toEqual([]);
});

test.each<[string, 'zh' | 'en', string | undefined, string]>([
  ['Since 1999, assistance has been given', 'en', '1999/..', 'an open end'],
  ['contributions received since mid-2002', 'en', '2002/..', 'part of a year'],
  ['as from 1 July 2004', 'en', '2004-07-01/..', 'a day'],
  ['from 2005 onwards', 'en', '2005/..', 'behind'],
  ['from 2005 to 2007', 'en', undefined, 'closed'],
  ['in 2005', 'en', undefined, 'no interval'],
  ['自2002年10月以来，该方案支助了', 'zh', '2002-10/..', 'an open end'],
  ['自2003年9月29日起生效', 'zh', '2003-09-29/..', 'a day'],
  ['2003年起草的文件', 'zh', undefined, '起 of another word'],
  ['自1999年1月1日起至2003年', 'zh', undefined, 'closed'],
])('%s: an open end', (text, language, interval) => {
  expect(findDates(text, { language })[0]?.value.interval).toBe(interval);
});

test.each<[string, string[], string]>([
  ['resumed on 27 and 28 November. In 2004', ['27', '28 November', '2004'], 'the full stop of the sentence'],
  ['by 31 Dec. 2023, the Fund', ['31 Dec. 2023'], 'the full stop of a shortened name'],
  ['It met in November. 12 States attended', [], 'twelve States, no twelfth of November'],
])('%s: spans', (text, spans) => {
  const found = findDates(text, { language: 'en' });
  expect(found.map(({ span }) => text.slice(...span)).filter((each) => !/^[A-Z][a-z]+$/.test(each))).toEqual(spans);
});
