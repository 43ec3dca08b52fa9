import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../src/checks/dates/date-order.ts';
import { crossReference } from '../../src/checks/numbering/cross-reference.ts';
import type { Language } from '../../src/record/index.ts';
import { type SmallBlock, smallRecord, table } from './small-record.ts';

const dates: readonly (readonly [Language, string, string | undefined])[] = [
  ['en', 'on 31 June 2004', 'June 2004 has 30 days, not 31.'],
  ['en', 'on 29 February 2003', 'February 2003 has 28 days, not 29.'],
  ['en', 'on 29 February 2004 and 29 February', undefined],
  ['en', 'on Monday, 11 May 2004', '11 May 2004 was a Tuesday, not a Monday.'],
  ['en', 'on Tuesday, 11 May 2004', undefined],
  ['en', 'held from 20 to 11 May 2004', 'The period from 20 May 2004 to 11 May 2004 ends before it begins.'],
  ['en', 'held from 28 June to 8 July 2004', undefined],
  ['en', 'held from 9 December 2003 to 2 January 2004', undefined],
  [
    'en',
    'held from 9 December 2004 to 2 January 2004',
    'The period from 9 December 2004 to 2 January 2004 ends before it begins.',
  ],
  ['en', 'for the biennium 2002–2003 and the 2004-2005 biennium', undefined],
  ['en', 'for the biennium 2002–2005', '2002–2005 is not a period of two years.'],
  ['en', 'during the period 2004–2001', 'The period from 2004 to 2001 ends before it begins.'],
  ['en', 'resolutions of the years 1998–2003', undefined],
  ['zh', '2002－2003 两年期', undefined],
  ['zh', '2002－2004 两年期', '2002–2004 is not a period of two years.'],
  ['zh', '2001－1998 年最新统计数据', 'The period from 2001 to 1998 ends before it begins.'],
  ['zh', '1998－2000年最新统计数据', undefined],
  ['en', 'at 35 May Street', undefined],
  ['zh', '2023年7月1日至2024年6月30日12个月期间的维持费', undefined],
  [
    'zh',
    '2023年7月1日至2024年5月30日12个月期间的维持费',
    'From 1 July 2023 to 30 May 2024 is about 11 months, not 12.',
  ],
  ['en', 'from 1 July 2023 to 30 June 2024, a period of 12 months', undefined],
  [
    'en',
    'from 1 July 2023 to 30 June 2025, a period of 12 months',
    'From 1 July 2023 to 30 June 2025 is about 24 months, not 12.',
  ],
  ['en', 'by 31 April', 'April has 30 days, not 31.'],
  ['zh', '2004 年 6 月 31 日', 'June 2004 has 30 days, not 31.'],
  ['zh', '2004年13月2日', 'There is no month 13.'],
  ['zh', '2004年5月11日星期一', '11 May 2004 was a Tuesday, not a Monday.'],
  ['zh', '2004年5月11日（星期二）', undefined],
  ['zh', '2004 年 5 月 11 日至 20 日', undefined],
  ['zh', '2004 年 5 月 20 日至 11 日', 'The period from 20 May 2004 to 11 May 2004 ends before it begins.'],
  ['zh', '2004 年 6 月 28 日至 7 月 8 日', undefined],
  ['zh', '2003年12月28日至2004年1月8日', undefined],
];

describe('date-order', () => {
  it.each(dates)('%s: %s', (language, text, message) =>
    expect(dateOrder.run(smallRecord(language, [{ text }])).map((found) => found.message.en)).toEqual(
      message === undefined ? [] : [message],
    ),
  );

  it('speaks Chinese', () => {
    const [found] = dateOrder.run(smallRecord('zh', [{ text: '2004 年 6 月 31 日' }]));
    expect(found?.message.zh).toBe('2004年6月只有30天，没有31日。');
  });
});

const paragraphs = (texts: Readonly<Record<number, string>>, last = 10): SmallBlock[] =>
  Array.from({ length: last }, (_, at) => ({ number: String(at + 1), text: texts[at + 1] ?? 'Text.' }));

const references: readonly (readonly [Language, Readonly<Record<number, string>>, string | undefined])[] = [
  ['en', { 3: 'see also para. 8 below' }, undefined],
  ['en', { 3: 'see paras. 5–8 below and para. 2 above' }, undefined],
  [
    'en',
    { 3: 'see para. 24 below' },
    'The text refers to paragraph 24, but the document has no such paragraph: the last is paragraph 10.',
  ],
  ['en', { 9: 'see para. 4 below' }, 'The text says “paragraph 4 below”, but that paragraph stands above.'],
  ['en', { 3: '(A/58/222, para. 56)' }, undefined],
  ['zh', { 3: '见下文第8段' }, undefined],
  ['zh', { 3: '见上文第 8 段' }, 'The text says “paragraph 8 above”, but that paragraph stands below.'],
  [
    'zh',
    { 3: '见下文第5至12段' },
    'The text refers to paragraph 12, but the document has no such paragraph: the last is paragraph 10.',
  ],
];

const captions: readonly (readonly [Language, string, string | undefined, string])[] = [
  [
    'zh',
    '请大会注意本报告，特别是表8。',
    'The text refers to table 8, but the document has no such table: the last is table 2.',
    '特别是',
  ],
  ['zh', '请大会注意本报告，特别是表2。', undefined, 'it is there'],
  [
    'zh',
    '表4列示所需资源。',
    'The text refers to table 4, but the document has no such table: the last is table 2.',
    'at the start',
  ],
  ['zh', '该报告的表4列示所需资源。', undefined, 'the table of another report'],
  [
    'en',
    'Table 5 sets out the resources.',
    'The text refers to table 5, but the document has no such table: the last is table 2.',
    'a verb',
  ],
  ['en', 'in particular table 2.', undefined, 'it is there'],
];

describe('cross-reference to tables', () => {
  const two = ['1', '2'].map((number) => table('|Amount\nTravel|1', { id: `t${number}`, block: `x${number}`, number }));
  const places = two.map(({ block }): SmallBlock => ({ id: block!, type: 'table', text: '' }));
  it.each(captions)('%s: %s', (language, words, message, why) => {
    const record = smallRecord(language, [{ text: words }, ...places], two);
    expect(
      crossReference.run(record).map((found) => found.message.en),
      why,
    ).toEqual(message === undefined ? [] : [message]);
  });
});

describe('cross-reference', () => {
  it.each(references)('%s: %j', (language, texts, message) =>
    expect(crossReference.run(smallRecord(language, paragraphs(texts))).map((found) => found.message.en)).toEqual(
      message === undefined ? [] : [message],
    ),
  );

  it.each([
    [
      'see para. 12 above',
      ['The text refers to paragraph 12, but the document has no such paragraph: the last is paragraph 10.'],
    ],
    ['see para. 2 above', []],
    ['see para. 9 below', []],
  ] as const)('where the numbers of an annex start anew: %s', (text, found) => {
    const record = smallRecord('en', [...paragraphs({}), ...paragraphs({ 3: text }, 5)]);
    expect(crossReference.run(record).map(({ message }) => message.en)).toEqual(found);
  });
});
