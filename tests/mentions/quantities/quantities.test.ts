import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findCounts, findPercentages } from '../../../src/mentions/quantities/index.ts';
import type { Language } from '../../../src/record/index.ts';

const shown = ({ value }: { value: { number: string; of?: string; bound?: string; asOf?: string } }) =>
  [value.number, value.of, value.bound, value.asOf].filter(Boolean).join(' | ');
const percentages = (text: string, language: Language) => findPercentages(text, { language }, []).map(shown);
const counts = (text: string, language: Language) =>
  findCounts(text, { language }, findDates(text, { language })).map(shown);

describe('percentages', () => {
  test.each<[Language, string, string[], string]>([
    ['zh', '较上年同期增长 43%，', ['43'], 'a space before it'],
    ['zh', '占捐款的 95%以上', ['95 | 捐款 | over'], 'bound behind, whole before'],
    ['zh', '执行率一直高于 100%', ['100 | 执行率 | over'], 'bound before'],
    ['zh', '2000－2001年两年期的执行率为 138%，', ['138 | 执行率'], 'subject'],
    ['zh', '百分之五 十', ['50'], 'a space inside the numeral'],
    ['zh', '千分之一百一十一点一一二', ['11.1112'], 'per mille'],
    ['zh', '２２％', ['22'], 'full width'],
    ['zh', '百分之1,111', ['1111'], 'grouped'],
    ['zh', '上升了12个百分点', ['12 | 百分点'], 'points are told apart'],
    ['zh', '三成半', ['35'], 'tenths'],
    ['zh', '－1２２％和负3.9%', ['-122', '-3.9'], 'negative'],
    ['zh', '五百分之2.2', [], 'no percentage'],
    ['zh', '会员国的第三成员', [], 'no tenths'],
    ['zh', 'http://a.org/?q=30%25%2020%', [], 'an address'],
    ['zh', '百分之五至十', ['5', '10'], 'both ends of a range'],
    ['zh', '负百分之三，百万分之五', ['-3', '0.0005'], 'negative; parts of a million'],
    ['zh', '打对折，半折', ['50', '50'], 'discounts'],
    ['en', 'one and a half per cent, half a per cent', ['1.5', '0.5'], 'halves'],
    ['en', 'ninety-nine point five per cent', ['99.5'], 'a decimal in words'],
    ['en', 'five to ten per cent', ['5', '10'], 'both ends in words'],
    ['en', 'one hundred and five per cent', ['105'], 'one number'],
    ['en', 'minus 3 per cent; 99½ per cent', ['-3', '99.5'], 'negative; a fraction'],
    ['en', 'some 170 or 19% have', ['19'], 'a count before its share'],
    ['en', 'or 11.4 per cent, compared', ['11.4'], 'per cent'],
    ['en', '95 per cent or more of the States', ['95 | over'], 'bound behind'],
    ['en', 'over 95 per cent of contributions', ['95 | contributions | over'], 'bound before, whole behind'],
    ['en', 'between 10 and 15 per cent', ['10', '15'], 'both ends of a range'],
    ['en', 'rose by 3 percentage points', ['3 | percentage points'], 'points are told apart'],
    ['en', 'five per cent', ['5'], 'words'],
  ])('%s: %s', (language, text, expected) => expect(percentages(text, language)).toEqual(expected));
});

describe('counts', () => {
  test.each<[Language, string, string[], string]>([
    ['zh', '为80 个以上的请求国提供了援助', ['80 | 个请求国 | over'], 'bound behind'],
    ['zh', '支助约 150 个国家的技术合作', ['150 | 个国家 | about'], 'bound before'],
    ['zh', '大约 2 600名官员得到培训', ['2600 | 名官员 | about'], 'grouped by a space'],
    ['zh', '从 90 多个国家收集到', ['90 | 个国家 | over'], '多'],
    ['zh', '截止 2004 年 7 月 26 日，111 个国家签署了《公约》', ['111 | 个国家 | 2004-07-26'], 'the day it holds for'],
    ['zh', '2004 年 7 月，该公约缔约国为 82个，', ['82 | 个公约缔约国 | 2004-07'], 'what is counted stands before'],
    ['zh', '四个全球方案', ['4 | 个全球方案'], 'a Han numeral'],
    ['zh', '如表1所示，附件2所列，自2003起实施', [], 'tables, annexes and years'],
    ['zh', '两所学校、3起案件、代表5个国家', ['2 | 所学校', '3 | 起案件', '5 | 个国家'], 'schools and cases'],
    ['zh', '自第三十份批准书交存之日起', [], 'an ordinal'],
    ['zh', '第十一届大会、第 16个、一个方案、15－18岁、3 个月', [], 'ordinals, articles, ages, lengths of time'],
    ['en', 'which is 19 per cent above the 10,800 cases', ['10800 | cases'], 'a comparison is no bound'],
    ['en', 'about 60 countries', ['60 | countries | about'], 'about'],
    ['en', 'more than 1,000 investigators', ['1000 | investigators | over'], 'more than'],
    [
      'en',
      '16 Central and Eastern European countries',
      ['16 | Central and Eastern European countries'],
      'two adjectives',
    ],
    ['en', 'the following 14 Member States', ['14 | Member States'], 'two words'],
    ['en', 'As at 26 July 2004, 111 States had signed', ['111 | States | 2004-07-26'], 'the day it holds for'],
    [
      'en',
      'the 3,500 to 4,000 detainees and no fewer than 12 of the 25 provinces',
      ['3500 | detainees', '4000 | detainees', '12 | provinces | over', '25 | provinces'],
      'both ends of a range; a part of so many',
    ],
    ['en', 'paragraphs 22 and 23 of the reports; two of the members', ['2 | members'], 'paragraphs are no reports'],
    [
      'en',
      'comprising 1 D-1, 3 P-5 and 12 General Service (Other level) posts',
      ['1 | D-1', '3 | P-5', '12 | General Service (Other level) posts'],
      'posts by grade',
    ],
    ['zh', '3 500至4 000名被拘留者', ['3500 | 名被拘留者', '4000 | 名被拘留者'], 'both ends of a range'],
    ['zh', '25个省中至少有12个受到影响', ['25 | 个省', '12 | 个 | over'], 'a place word ends no noun; 至少有'],
    [
      'zh',
      '其中包括非洲国家12个、亚洲国家9个，',
      ['12 | 个非洲国家', '9 | 个亚洲国家'],
      'what is counted stands before',
    ],
    ['en', '4,512 people (2,310 women and 2,202 men)', ['4512 | people', '2310 | women', '2202 | men'], 'in brackets'],
    [
      'en',
      'Between January and June 2024, 4,512 people fled',
      ['4512 | people | 2024-01/2024-06'],
      'a period before it',
    ],
    ['zh', '两项合计390万美元', [], 'a sum of what stands before'],
    ['zh', '2024年的10个项目', ['10 | 个项目'], 'the year belongs to what is counted'],
    ['en', '95 States were parties as at 31 December 2003.', ['95 | States | 2003-12-31'], 'the day behind it'],
    [
      'en',
      'As at 26 July 2004, 111 States had signed, compared with 95 States as at 1 May 2003',
      ['111 | States | 2004-07-26', '95 | States | 2003-05-01'],
      'a day behind belongs to the nearest figure',
    ],
    [
      'en',
      'By 1 May 2004, under resolution 55/25 of 15 November 2000, 59 States had ratified',
      ['59 | States | 2004-05-01'],
      'the date of a resolution is no day that a figure holds for',
    ],
    ['en', 'In 2003 it met. It has 40 members.', ['40 | members'], 'the sentence before tells nothing'],
    [
      'en',
      'established in 1996 as a successor to the two separate divisions of administration',
      ['2 | separate divisions'],
      'the year of another event',
    ],
    ['zh', '82个缔约国（截至 2004年7月26日）', ['82 | 个缔约国 | 2004-07-26'], 'the day behind it'],
    ['en', 'fifty-eight delegations and 12 people', ['58 | delegations', '12 | people'], 'words; plural without s'],
    [
      'en',
      'Twelve States met. One hundred experts spoke',
      ['12 | States', '100 | experts'],
      'a number that begins a sentence',
    ],
    ['en', 'paragraphs 12 States, resolution 58 texts', [], 'numbers of other things'],
    ['en', 'for two years, on 5 May, in 2003 workshops were held', [], 'time'],
  ])('%s: %s', (language, text, expected) => expect(counts(text, language)).toEqual(expected));
});
