import { describe, expect, it } from 'vitest';
import { tableDates } from '../../../src/checks/tables/table-dates.ts';
import type { Language } from '../../../src/record/index.ts';
import { day, inShort, type SmallBlock, smallRecord, table } from '../small-record.ts';

interface Case {
  readonly language?: Language;
  readonly lines: string;
  readonly found: readonly string[];
  readonly why: string;
}

const cases: readonly Case[] = [
  {
    lines: `Name | Start date | End date | Fee
      A. Brown | 1 March 2023 | 31 May 2023 | 12 000
      C. Diaz | 15 June 2023 | 30 April 2023 | 9 000
      E. Fall | 1 September 2023 | 15 December 2023 | 14 000`,
    found: ['conflict document'],
    why: 'two columns of dates',
  },
  {
    lines: `Mission | From | To
      Fact-finding | 3 May 2022 | 9 May 2022
      Assessment | 12 June 2022 | 10 June 2022`,
    found: ['conflict cannot tell'],
    why: 'one other row hardly shows what the columns are',
  },
  {
    lines: `Mandate | Established | Expires
      Observer group | 1/3/2021 | 28/2/2022
      Panel | 15/4/2021 | 14/4/2020
      Committee | 1/6/2021 | 31/5/2022`,
    found: ['conflict document'],
    why: 'a day above 12 shows that days stand first',
  },
  {
    lines: `Lease | Start | End
      A | 1/3/2021 | 2/1/2022
      B | 5/4/2021 | 4/5/2021
      C | 1/6/2021 | 5/5/2022`,
    found: [],
    why: 'days and months that may be either way round',
  },
  {
    lines: `Project | Planned start | Actual start | Planned completion | Actual completion
      Roads | 1 May 2019 | 1 March 2021 | 31 May 2020 | 30 June 2022
      Wells | 1 May 2019 | 1 March 2020 | 31 May 2021 | 30 June 2022
      Schools | 1 May 2019 | 1 March 2020 | 31 May 2021 | 30 June 2022`,
    found: [],
    why: 'what is planned ends when what was done has hardly begun',
  },
  {
    lines: `Session | Dates | Place
      First | 3–14 March 2022 | Geneva
      Second | 23–12 September 2022 | New York
      Third | 28 December–3 January 2023 | Geneva
      Fourth | 28 August–3 September 2023 | Geneva`,
    found: ['conflict document'],
    why: 'periods in one cell; one that runs over New Year has one year',
  },
  {
    lines: `Project | Period
      Water supply | 2018–2021
      Road safety | 2022-2019
      Schools | January 2020–June 2021`,
    found: ['conflict document'],
    why: 'years and months in one cell',
  },
  {
    lines: `Section | Articles | Votes
      I | 1–3 | 15-0-0
      II | 4-10 | 12-0-3
      III | 2019-2 | 10-2-3`,
    found: [],
    why: 'numbers are no periods',
  },
  {
    language: 'zh',
    lines: `姓名 | 开始日期 | 结束日期
      张三 | 2023年3月1日 | 2023年5月31日
      李四 | 2023年6月15日 | 2023年4月30日
      王五 | 2023年9月1日 | 2023年12月15日`,
    found: ['conflict document'],
    why: '两栏日期',
  },
  {
    language: 'zh',
    lines: `届会 | 会期
      第一届 | 2022年3月3日至14日
      第二届 | 2022年9月23日至12日
      第三届 | 2022年12月28日至2023年1月3日
      第四届 | 2023年8月28日至9月3日`,
    found: ['conflict document'],
    why: '一格之内的期间',
  },
  {
    language: 'zh',
    lines: `项目 | 期间
      供水 | 2018－2021年
      道路 | 2022－2019年
      学校 | 2020年1月至2021年6月`,
    found: ['conflict document'],
    why: '年份',
  },
  {
    lines: `Transfer | From | To | Amount
      First | Section 2 | Section 3 | 100
      Second | Section 9 | Section 5 | 200
      Third | Section 7 | Section 8 | 300`,
    found: [],
    why: 'columns without dates',
  },
];

describe('table-dates', () => {
  it.each(cases)('$why: $found', ({ language = 'en', lines, found }) =>
    expect(tableDates.run(smallRecord(language, [], [table(lines)])).map(inShort)).toEqual(found),
  );

  it('speaks both languages', () => {
    const [wrong] = tableDates.run(smallRecord('en', [], [table(cases[0]!.lines)]));
    expect(wrong?.message).toEqual({
      en: 'In row “C. Diaz”, the end, 30 April 2023, comes before the beginning, 15 June 2023.',
      zh: '“C. Diaz”一行中，结束日期2023年4月30日早于开始日期2023年6月15日。',
    });
  });
});

const sessions = table(
  `Session | Dates | Place
  Fourth session | 5–9 December 2022 | Geneva
  Fifth session | 12–16 June 2023 | Geneva
  Sixth session | 4–8 December 2023 | Nairobi`,
  { number: '1', title: 'Sessions of the Committee' },
);
const resolutions = table(
  `决议 | 通过日期 | 表决
  第2499(2019)号决议 | 2019年11月15日 | 15-0-0
  第2500(2019)号决议 | 2019年11月4日 | 15-0-0`,
);

const told: readonly {
  readonly language: Language;
  readonly block: SmallBlock;
  readonly read: typeof sessions;
  readonly found: readonly string[];
  readonly why: string;
}[] = [
  {
    language: 'en',
    read: sessions,
    block: {
      text: 'The Committee held its fifth session from 12 to 16 July 2023 (see table 1).',
      mentions: [day('from 12 to 16 July 2023', '2023-07-12/2023-07-16')],
    },
    found: ['conflict document'],
    why: 'another month than in the table that the sentence refers to',
  },
  {
    language: 'en',
    read: sessions,
    block: {
      text: 'The Committee held its fifth session from 12 to 16 June 2023.',
      mentions: [day('from 12 to 16 June 2023', '2023-06-12/2023-06-16')],
    },
    found: ['agreement'],
    why: 'the same days',
  },
  {
    language: 'en',
    read: sessions,
    block: {
      text: 'The sixth session was held in Nairobi from 14 to 18 December 2023.',
      mentions: [day('from 14 to 18 December 2023', '2023-12-14/2023-12-18')],
    },
    found: ['conflict cannot tell'],
    why: 'as many days, ten later',
  },
  {
    language: 'en',
    read: sessions,
    block: {
      text: 'At its fifth session, on 14 June 2023, the Committee adopted its report.',
      mentions: [day('14 June 2023', '2023-06-14')],
    },
    found: [],
    why: 'a day of a session',
  },
  {
    language: 'en',
    read: sessions,
    block: {
      text: 'The fifth session of the Board was held from 12 to 16 July 2023.',
      mentions: [day('from 12 to 16 July 2023', '2023-07-12/2023-07-16')],
    },
    found: [],
    why: 'the session of another body',
  },
  {
    language: 'zh',
    read: resolutions,
    block: {
      text: '安理会于2019年11月14日通过第2500(2019)号决议。',
      mentions: [day('2019年11月14日', '2019-11-14')],
    },
    found: ['conflict cannot tell'],
    why: 'a digit of a day; the sentence says of no table',
  },
  {
    language: 'zh',
    read: resolutions,
    block: {
      text: '秘书长依照第2500(2019)号决议提交了2019年12月14日的报告。',
      mentions: [day('2019年12月14日', '2019-12-14')],
    },
    found: [],
    why: 'the day of a report on it',
  },
];

describe('dates of the text against rows', () => {
  it.each(told)('$why: $found', ({ language, block, read, found }) =>
    expect(tableDates.run(smallRecord(language, [block], [read])).map(inShort)).toEqual(found),
  );
});
