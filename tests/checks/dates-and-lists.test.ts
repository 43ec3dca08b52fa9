import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { dateConflict } from '../../src/checks/dates/date-conflict.ts';
import { countMatchesList } from '../../src/checks/lists/count-matches-list.ts';
import type { Language } from '../../src/record/index.ts';
import {
  citation,
  country,
  countryList,
  day,
  inShort,
  instrument,
  organization,
  type SmallBlock,
  smallRecord,
} from './small-record.ts';

interface Case {
  readonly check: Check;
  readonly language: Language;
  readonly blocks: readonly SmallBlock[];
  readonly found: readonly string[];
  readonly why: string;
}

const convention = '《联合国打击跨国有组织犯罪公约》';
const trafficking = '《关于防止、禁止和惩治贩运人口特别是妇女和儿童的议定书》';
const migrants = '《关于打击陆、海、空偷运移民的议定书》';
const longMigrants = '《联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书》';

const paired = (third: string, edtf: string): SmallBlock => ({
  text: `${convention}、${trafficking}以及${migrants}分别于2003 年 9 月 29 日、2003 年 12 月 25 日和 ${third}生效`,
  mentions: [
    instrument(convention),
    instrument(trafficking),
    instrument(migrants),
    day('2003 年 9 月 29 日', '2003-09-29'),
    day('2003 年 12 月 25 日', '2003-12-25'),
    day(third, edtf),
  ],
  pairs: [
    [convention, '2003 年 9 月 29 日'],
    [trafficking, '2003 年 12 月 25 日'],
    [migrants, third],
  ],
});

const stated: SmallBlock = {
  text: `最后，${longMigrants}（大会第 55/25 号决议，附件三）也于 2004 年 1 月 28 日生效。`,
  mentions: [instrument(longMigrants), day('2004 年 1 月 28 日', '2004-01-28')],
};

const enStated = (verb: string, date: string, edtf: string): SmallBlock => ({
  text: `The United Nations Convention against Transnational Organized Crime (resolution 55/25, annex I) ${verb} on ${date}.`,
  mentions: [instrument('United Nations Convention against Transnational Organized Crime'), day(date, edtf)],
});

const listed = (text: string, names: readonly string[], whole: string, count: number): SmallBlock => ({
  text,
  mentions: [...names.map(country), countryList(whole, names, count)],
});

const cases: readonly Case[] = [
  {
    check: dateConflict,
    language: 'zh',
    blocks: [stated, paired('2004 年 1 月 18 日', '2004-01-18')],
    found: ['conflict document -10 d'],
    why: 'the third of three instruments has the third of three dates',
  },
  {
    check: dateConflict,
    language: 'zh',
    blocks: [stated, paired('2004 年 1 月 28 日', '2004-01-28')],
    found: [],
    why: 'the same date in both places',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      enStated('entered into force', '29 September 2003', '2003-09-29'),
      enStated('entered into force', '29 September 2004', '2004-09-29'),
    ],
    found: ['conflict document 366 d'],
    why: 'a year apart',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      enStated('entered into force', '29 September 2003', '2003-09-29'),
      enStated('was adopted', '15 November 2000', '2000-11-15'),
      enStated('entered into force for Chad', '3 March 2004', '2004-03-03'),
      enStated('will enter into force', '1 January 2005', '2005-01-01'),
    ],
    found: [],
    why: 'adoption, the date for one State and an expected date are other events',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      enStated('entered into force', '29 September 2003', '2003-09-29'),
      {
        text: 'The amendment to the United Nations Convention against Transnational Organized Crime entered into force on 1 May 2009.',
        mentions: [
          instrument('United Nations Convention against Transnational Organized Crime'),
          day('1 May 2009', '2009-05-01'),
        ],
      },
    ],
    found: [],
    why: 'an amendment has its own date',
  },
  {
    check: dateConflict,
    language: 'zh',
    blocks: [
      {
        text: '大会2003年12月22日第58/140号决议',
        mentions: [citation('58/140', 'A/RES/58/140', { adopted: '2003-12-22' }), day('2003年12月22日', '2003-12-22')],
      },
      {
        text: '大会2003年12月23日第58/140号决议',
        mentions: [citation('58/140', 'A/RES/58/140', { adopted: '2003-12-23' }), day('2003年12月23日', '2003-12-23')],
      },
      { text: '大会第58/140号决议', mentions: [citation('58/140', 'A/RES/58/140')] },
    ],
    found: ['conflict document 1 d'],
    why: 'two days for one adoption',
  },
  {
    check: dateConflict,
    language: 'zh',
    blocks: [
      {
        text: '将于 2005 年 4 月 18 日至 25 日在曼谷举行的第十一届联合国预防犯罪和刑事司法大会的筹备工作',
        mentions: [day('2005 年 4 月 18 日至 25 日', '2005-04-18/2005-04-25')],
      },
      {
        text: '第十一届预防犯罪和刑事司法大会将于 2005 年 4 月 19 日至 25 日在曼谷举行',
        mentions: [day('2005 年 4 月 19 日至 25 日', '2005-04-19/2005-04-25')],
      },
      {
        text: '第十届联合国预防犯罪和刑事司法大会于 2000 年 4 月 10 日至 17 日在维也纳举行',
        mentions: [day('2000 年 4 月 10 日至 17 日', '2000-04-10/2000-04-17')],
      },
      {
        text: '第十一届联合国预防犯罪和刑事司法大会区域筹备会议于 2004 年 3 月 2 日在曼谷举行',
        mentions: [day('2004 年 3 月 2 日', '2004-03-02')],
      },
    ],
    found: ['conflict document 1 d'],
    why: 'one congress with two beginnings; the tenth congress and a preparatory meeting are others',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      {
        text: 'the Commission on Crime Prevention and Criminal Justice, at its thirteenth session, held in Vienna from 11 to 20 May 2004',
        mentions: [day('11 to 20 May 2004', '2004-05-11/2004-05-20')],
      },
      {
        text: 'The Commission on Crime Prevention and Criminal Justice at its thirteenth session, held in Vienna from 11 to 21 May 2004',
        mentions: [day('11 to 21 May 2004', '2004-05-11/2004-05-21')],
      },
      {
        text: 'the Commission on Narcotic Drugs, at its thirteenth session, held in Vienna from 3 to 7 May 2004',
        mentions: [day('3 to 7 May 2004', '2004-05-03/2004-05-07')],
      },
    ],
    found: ['conflict document 1 d'],
    why: 'one session with two ends; another commission has its own',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      {
        text: 'Report of the Fifth United Nations Conference on the Least Developed Countries, New York, 17 March 2022, and Doha, 5–9 March 2023 (A/CONF.219/2023/3), chap. I, resolution 2.',
        mentions: [day('17 March 2022', '2022-03-17'), day('5–9 March 2023', '2023-03-05/2023-03-09')],
      },
      {
        text: 'the Doha Political Declaration, adopted during the second part of the Fifth United Nations Conference on the Least Developed Countries, held in Doha from 5 to 9 March 2023,',
        mentions: [day('5 to 9 March 2023', '2023-03-05/2023-03-09')],
      },
      {
        text: 'the Fifth United Nations Conference on the Least Developed Countries, held in Doha from 5 to 9 March 2023',
        mentions: [day('5 to 9 March 2023', '2023-03-05/2023-03-09')],
      },
    ],
    found: [],
    why: 'a conference in two parts has the days of each',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      {
        text: 'Report of the Fourth World Conference on Women, Beijing, 4–15 September 1995 (United Nations publication, Sales No. E.96.IV.13)',
        mentions: [day('4–15 September 1995', '1995-09-04/1995-09-15')],
      },
      {
        text: 'the high-level meeting of the General Assembly on the thirtieth anniversary of the Fourth World Conference on Women, held in New York on 22 September 2025,',
        mentions: [day('22 September 2025', '2025-09-22')],
      },
    ],
    found: [],
    why: 'what is held on an anniversary is not the conference',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      {
        text: 'Recalling resolution 77/321 of 1 August 2023, resolution 78/272 of 24 April 2024 and resolution 79/271 of 4 March 2025',
        mentions: [
          citation('77/321', 'A/RES/77/321'),
          day('1 August 2023', '2023-08-01'),
          citation('78/272', 'A/RES/78/272'),
          day('24 April 2024', '2024-04-24'),
        ],
      },
      {
        text: 'as reflected in resolution 78/272 of 24 April 2024',
        mentions: [citation('78/272', 'A/RES/78/272'), day('24 April 2024', '2024-04-24')],
      },
    ],
    found: [],
    why: 'the day behind one resolution is not that of the next',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      {
        text: 'Recalling its resolution 71/90 of 6 December 2016',
        mentions: [citation('71/90', 'A/RES/71/90'), day('6 December 2016', '2016-12-06')],
      },
      {
        text: 'the proclamation, in its resolution 71/90, of 30 June as International Asteroid Day',
        mentions: [citation('71/90', 'A/RES/71/90'), day('30 June', '2024-06-30')],
      },
    ],
    found: [],
    why: 'a day without a year is no adoption',
  },
  {
    check: dateConflict,
    language: 'en',
    blocks: [
      {
        text: 'the Convention on the Safety of United Nations and Associated Personnel, which entered into force on 15 January 1999',
        mentions: [
          instrument('Convention on the Safety of United Nations and Associated Personnel'),
          day('15 January 1999', '1999-01-15'),
        ],
      },
      {
        text: 'the Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel, which entered into force on 19 August 2010',
        mentions: [
          instrument('Convention on the Safety of United Nations and Associated Personnel'),
          day('19 August 2010', '2010-08-19'),
        ],
      },
      {
        text: 'an amendment to annex VI to the Convention on the Safety of United Nations and Associated Personnel, which entered into force on 1 May 2024',
        mentions: [
          instrument('Convention on the Safety of United Nations and Associated Personnel'),
          day('1 May 2024', '2024-05-01'),
        ],
      },
    ],
    found: [],
    why: 'a protocol to a convention and an annex have dates of their own',
  },
  {
    check: countMatchesList,
    language: 'zh',
    blocks: [
      listed(
        '4 个国家批准了《公约》，这 4个国家是：萨尔瓦多、肯尼亚、墨西哥和斯里兰卡。',
        ['萨尔瓦多', '肯尼亚', '墨西哥', '斯里兰卡'],
        '萨尔瓦多、肯尼亚、墨西哥和斯里兰卡',
        4,
      ),
    ],
    found: ['agreement 0'],
    why: 'four announced, four named',
  },
  {
    check: countMatchesList,
    language: 'zh',
    blocks: [
      listed(
        '这 4个国家是：萨尔瓦多、墨西哥和斯里兰卡。',
        ['萨尔瓦多', '墨西哥', '斯里兰卡'],
        '萨尔瓦多、墨西哥和斯里兰卡',
        4,
      ),
    ],
    found: ['conflict document -1'],
    why: 'a country removed',
  },
  {
    check: countMatchesList,
    language: 'zh',
    blocks: [listed('这 4个国家是：萨尔瓦多、墨西哥、某某国和智利。', ['萨尔瓦多', '墨西哥'], '萨尔瓦多、墨西哥', 4)],
    found: ['cannot-tell -2'],
    why: 'the list goes on with a name that was not recognised',
  },
  {
    check: countMatchesList,
    language: 'en',
    blocks: [
      listed(
        'Field missions were carried out in 12 States, including Benin, Chad and Togo.',
        ['Benin', 'Chad', 'Togo'],
        'Benin, Chad and Togo',
        12,
      ),
    ],
    found: ['cannot-tell -9'],
    why: '“including” names some only',
  },
  {
    check: countMatchesList,
    language: 'en',
    blocks: [
      listed(
        'the five States being El Salvador, Kenya, Mexico and Sri Lanka.',
        ['El Salvador', 'Kenya', 'Mexico', 'Sri Lanka'],
        'El Salvador, Kenya, Mexico and Sri Lanka',
        5,
      ),
    ],
    found: ['conflict document -1'],
    why: 'five announced, four named',
  },
  {
    check: countMatchesList,
    language: 'en',
    blocks: [
      {
        text: 'three participants: Benin, Chad and ECOWAS.',
        mentions: [
          country('Benin'),
          country('Chad'),
          organization('ECOWAS'),
          countryList('Benin, Chad and ECOWAS', ['Benin', 'Chad', 'ECOWAS'], 3),
        ],
      },
    ],
    found: ['agreement 0'],
    why: 'an organisation among the States may have been counted',
  },
];

describe('dates and lists', () => {
  it.each(cases)('$check.name $language: $why', ({ check, language, blocks, found }) =>
    expect(check.run(smallRecord(language, blocks)).map(inShort)).toEqual(found),
  );

  it('puts both places in the evidence', () => {
    const [found] = dateConflict.run(smallRecord('zh', cases[0]!.blocks));
    expect(found?.evidence.map(({ block, text }) => [block, text])).toEqual([
      ['b1', longMigrants],
      ['b1', '2004 年 1 月 28 日'],
      ['b2', migrants],
      ['b2', '2004 年 1 月 18 日'],
    ]);
  });
});
