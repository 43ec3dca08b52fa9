import { describe, expect, it } from 'vitest';
import { growth } from '../../../src/checks/claims/growth.ts';
import type { Language } from '../../../src/record/index.ts';
import { expectInProportion } from '../../in-proportion.ts';
import { inShort, type Marked, money, percent, smallRecord } from '../small-record.ts';

interface Case {
  readonly text: string;
  readonly mentions: readonly Marked[];
  readonly found: readonly string[];
  readonly why: string;
}

const zh: readonly Case[] = [
  {
    text: '捐款和认捐总额为 13 626 894美元，较上年同期增长 43%，为 9 546 300美元',
    mentions: [money('13 626 894美元', '13626894'), percent('43%', '43'), money('9 546 300美元', '9546300')],
    found: ['agreement 0.3'],
    why: '42.7 rounds to 43; the amount behind 为 is the earlier one',
  },
  {
    text: '捐款和认捐总额为 13 626 894美元，较上年同期增长 48%，为 9 546 300美元',
    mentions: [money('13 626 894美元', '13626894'), percent('48%', '48'), money('9 546 300美元', '9546300')],
    found: ['conflict document 5.3'],
    why: 'one digit of the percentage changed',
  },
  {
    text: '拟议资源为36 680 100美元，与2025/26年度分摊款项43 122 300美元相比，减少6 442 200美元，即14.9%。',
    mentions: [
      money('36 680 100美元', '36680100'),
      money('43 122 300美元', '43122300'),
      money('6 442 200美元', '6442200'),
      percent('14.9%', '14.9'),
    ],
    found: ['agreement -0.04'],
    why: 'new, old, difference and rate in one sentence',
  },
  {
    text: '支出从9 546 300美元增至13 626 894美元，增幅为43%',
    mentions: [money('9 546 300美元', '9546300'), money('13 626 894美元', '13626894'), percent('43%', '43')],
    found: ['agreement 0.3'],
    why: 'from the old to the new',
  },
  {
    text: '拟议经费为9 612 300美元，反映所需业务费用减少997 200美元(9.4%)，',
    mentions: [money('9 612 300美元', '9612300'), money('997 200美元', '997200'), percent('9.4%', '9.4')],
    found: ['agreement 0'],
    why: 'the base is the new amount and the decrease',
  },
  {
    text: '境内流离失所者人数为612 400，而一年前为544 000，增加68 400(15.6%)',
    mentions: [percent('15.6%', '15.6')],
    found: ['conflict document 3.03'],
    why: 'two states, the change and its rate; 一年前 is the older state',
  },
  {
    text: '捐款为100万美元，指定用途的占95%，上年为80万美元',
    mentions: [money('100万美元', '1000000'), percent('95%', '95'), money('80万美元', '800000')],
    found: [],
    why: 'a share between two amounts is no growth',
  },
];

const decrease = (amount: string, change: string, rate: string): Case['mentions'] => [
  money(amount, amount.replaceAll(/[$,]/g, '')),
  money(change, change.replaceAll(/[$,]/g, '')),
  percent(`${rate} per cent`, rate.replace(/\.0$/, '')),
];

const en: readonly Case[] = [
  {
    text: 'The proposed resources for civilian personnel amount to $15,322,700, reflecting a decrease of $521,900, or 3.3 per cent, compared with the apportionment of $15,844,600 for 2025/26.',
    mentions: [...decrease('$15,322,700', '$521,900', '3.3'), money('$15,844,600', '15844600')],
    found: ['agreement 0.01'],
    why: 'A/80/604/Add.1, para. 24',
  },
  {
    text: 'The proposed resources for civilian personnel amount to $15,322,700, reflecting a decrease of $521,900, or 8.3 per cent, compared with the apportionment of $15,844,600 for 2025/26.',
    mentions: [...decrease('$15,322,700', '$521,900', '8.3'), money('$15,844,600', '15844600')],
    found: ['conflict document 5.01'],
    why: 'the rate is wrong',
  },
  {
    text: 'The proposed resources for civilian personnel amount to $15,922,700, reflecting a decrease of $521,900, or 3.3 per cent, compared with the apportionment of $15,844,600 for 2025/26.',
    mentions: [...decrease('$15,922,700', '$521,900', '3.3'), money('$15,844,600', '15844600')],
    found: ['conflict document 443800'],
    why: 'the new amount is wrong: the rate fits, the difference does not',
  },
  {
    text: 'The proposed resources amount to $282,706,700, reflecting an increase of $317,000, or 0.1 per cent, compared with the approved level of $282,389,700.',
    mentions: [...decrease('$282,706,700', '$317,000', '0.1'), money('$282,389,700', '282389700')],
    found: ['agreement -0.01'],
    why: 'A/80/604/Add.9: 0.11 rounds to 0.1',
  },
  {
    text: 'The proposed requirements amount to $1,021,635,400 and reflect a decrease of $152,496,600, or 13.0 per cent, compared with the apportionment of $1,174,132,000.',
    mentions: [...decrease('$1,021,635,400', '$152,496,600', '13.0'), money('$1,174,132,000', '1174132000')],
    found: ['agreement 0.01'],
    why: '13.0 is printed to one place, whatever its normalised value',
  },
  {
    text: 'unliquidated obligations amounted to $48,963,900 as at 30 June 2023, compared with $61,204,500 one year earlier, a decrease of $12,240,600, or 23.2 per cent.',
    mentions: [
      money('$48,963,900', '48963900'),
      money('$61,204,500', '61204500'),
      money('$12,240,600', '12240600'),
      percent('23.2 per cent', '23.2'),
    ],
    found: ['conflict document 3.2'],
    why: 'an older state told with its time, then the change and its rate',
  },
  {
    text: 'unliquidated obligations amounted to $7,589,600 (or 11.0 per cent of the appropriation), representing an increase of $187,500 compared with the amount of $7,402,100 as at 30 June 2024.',
    mentions: [
      money('$7,589,600', '7589600'),
      percent('11.0 per cent', '11'),
      money('$187,500', '187500'),
      money('$7,402,100', '7402100'),
    ],
    found: ['agreement 0'],
    why: 'a difference without a rate; the bracket is a share of something else',
  },
  {
    text: 'and an amount of $1,303,972 for travel outside the mission area, or an increase of $526,400 (or 67.7 per cent) compared with the 2024/25 appropriation',
    mentions: decrease('$1,303,972', '$526,400', '67.7'),
    found: ['agreement 0'],
    why: 'the base is the new amount less the increase',
  },
  {
    text: 'a total of $68,415,502 is proposed, reflecting a decrease of $2,056,800, or 9.9 per cent, under air operations',
    mentions: decrease('$68,415,502', '$2,056,800', '9.9'),
    found: ['conflict cannot tell 6.98'],
    why: 'without the base the amount before may be a neighbour',
  },
  {
    text: 'Contributions totalled $13,626,894, an increase of 43 per cent over the $9,546,300 of the previous period.',
    mentions: [money('$13,626,894', '13626894'), percent('43 per cent', '43'), money('$9,546,300', '9546300')],
    found: ['agreement 0.3'],
    why: 'no difference stated',
  },
  {
    text: 'Contributions totalled $9,546,300, an increase of 30 per cent over the $13,626,894 of the previous period.',
    mentions: [money('$9,546,300', '9546300'), percent('30 per cent', '30'), money('$13,626,894', '13626894')],
    found: ['conflict document -4080594'],
    why: 'the rate fits, but the amounts go the other way',
  },
  {
    text: 'as set out in paragraph 24, an increase of $100,000, or 10 per cent, compared with $1,000,000.',
    mentions: [money('$100,000', '100000'), percent('10 per cent', '10'), money('$1,000,000', '1000000')],
    found: ['agreement 0'],
    why: 'the number of a paragraph is no amount',
  },
  {
    text: 'Expenditure rose from $1.2 million to $1.5 million, or 27 per cent.',
    mentions: [money('$1.2 million', '1200000'), money('$1.5 million', '1500000'), percent('27 per cent', '27')],
    found: ['agreement 2'],
    why: 'amounts in millions to one place leave room for 27',
  },
  {
    text: 'The balance was $42,700, an increase of 42 per cent over the $29,923 of 2003.',
    mentions: [money('$42,700', '42700'), percent('42 per cent', '42'), money('$29,923', '29923')],
    found: ['cannot-tell -0.7'],
    why: '42.7 cut off rather than rounded: nothing to be sure of',
  },
  {
    text: 'services to some 31,000 individuals, representing an increase of 24 per cent compared with the figure for 2013 (23,551).',
    mentions: [percent('24 per cent', '24')],
    found: [],
    why: '24 per cent is of the later figure, which is no growth, but no slip of one digit either',
  },
];

const run = (language: Language, { text, mentions }: Case): string[] =>
  growth.run(smallRecord(language, [{ text, mentions }])).map(inShort);

describe('growth', () => {
  it.each(zh)('zh: $why', (each) => expect(run('zh', each)).toEqual(each.found));
  it.each(en)('en: $why', (each) => expect(run('en', each)).toEqual(each.found));

  it('says that it rounded, in both languages', () => {
    const [first] = growth.run(smallRecord('zh', [zh[0]!]));
    expect(first?.message).toEqual({
      en: '(13 626 894 − 9 546 300) ÷ 9 546 300 is 42.7 per cent; the text says 43 per cent, rounded.',
      zh: '(13 626 894 − 9 546 300) ÷ 9 546 300等于42.7%，文中为43%（四舍五入）。',
    });
    expect(first?.evidence.map(({ text }) => text)).toEqual(['13 626 894美元', '43%', '9 546 300美元']);
  });

  it('takes time in proportion to the text', () => {
    const [sentence] = en;
    expectInProportion(200, (length) => {
      const texts = Array.from({ length }, () => ({ text: sentence!.text, mentions: sentence!.mentions }));
      return () => expect(growth.run(smallRecord('en', texts))).toHaveLength(length);
    });
  });
});
