import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/checks/claims/difference.ts';
import { share } from '../../../src/checks/claims/share.ts';
import type { Language } from '../../../src/record/index.ts';
import { findingsOf } from '../../eval/phrasings/phrasings.ts';
import { count, inShort, type Marked, money, percent, smallRecord } from '../small-record.ts';

type Case = readonly [
  language: Language,
  text: string,
  mentions: readonly Marked[],
  found: readonly string[],
  why: string,
];

const shares: readonly Case[] = [
  [
    'zh',
    '捐款和认捐总额为 13 626 894美元，较上年同期增长 43%，为 9 546 300美元（见附件）。这些捐款中，13 018 434美元（占捐款的 95%以上）指定用于特定项目。',
    [
      money('13 626 894美元', '13626894'),
      percent('43%', '43'),
      money('9 546 300美元', '9546300'),
      money('13 018 434美元', '13018434'),
      percent('95%以上', '95', 'over'),
    ],
    ['agreement -0.5'],
    'the whole is the total of the sentence before',
  ],
  [
    'zh',
    '捐款和认捐总额为 13 726 894美元。这些捐款中，13 018 434美元（占捐款的 95%以上）指定用于特定项目。',
    [money('13 726 894美元', '13726894'), money('13 018 434美元', '13018434'), percent('95%以上', '95', 'over')],
    ['conflict document 0.2'],
    '94.8 is not over 95',
  ],
  [
    'zh',
    '支出为1 000美元，其中人事费800美元，占80%。',
    [money('1 000美元', '1000'), money('800美元', '800'), percent('80%', '80')],
    ['agreement 0'],
    '其中',
  ],
  [
    'en',
    'Contributions totalled $13,626,894. Of those contributions, $13,018,434 (over 95 per cent of the contributions) was earmarked.',
    [money('$13,626,894', '13626894'), money('$13,018,434', '13018434'), percent('95 per cent', '95', 'over')],
    ['agreement -0.5'],
    'the whole is the total of the sentence before',
  ],
  [
    'en',
    'expenditure amounted to $34,122,300, or 49.0 per cent of the appropriation of $69,576,400.',
    [money('$34,122,300', '34122300'), percent('49.0 per cent', '49'), money('$69,576,400', '69576400')],
    ['agreement -0.04'],
    'A/80/604/Add.1',
  ],
  [
    'en',
    'expenditure amounted to $34,122,300, or 94.0 per cent of the appropriation of $69,576,400.',
    [money('$34,122,300', '34122300'), percent('94.0 per cent', '94'), money('$69,576,400', '69576400')],
    ['conflict document 44.96'],
    'digits turned',
  ],
  [
    'en',
    'an amount of $2.5 million had been released, representing 72 per cent of the revised allocation of $3.4 million.',
    [money('$2.5 million', '2500000'), percent('72 per cent', '72'), money('$3.4 million', '3400000')],
    ['agreement -1.5'],
    'A/80/604/Add.9: amounts in millions leave room for 72',
  ],
  [
    'en',
    'Of the 1,233 staff, 886 (72 per cent) were male and 347 (28 per cent) were female.',
    [count('1,233 staff', '1233'), percent('72 per cent', '72'), percent('28 per cent', '28')],
    ['agreement -0.1', 'agreement 0.1'],
    'bare numbers beside a count',
  ],
  [
    'en',
    'obligations amounted to $7,589,600 (or 11.0 per cent of the appropriation), representing an increase of $187,500.',
    [money('$7,589,600', '7589600'), percent('11.0 per cent', '11'), money('$187,500', '187500')],
    [],
    'the appropriation has no amount here: the next amount is another matter',
  ],
  [
    'en',
    'the budget provides $3 million for travel, with 10 per cent of the posts costing $5 million.',
    [money('$3 million', '3000000'), percent('10 per cent', '10'), money('$5 million', '5000000')],
    [],
    'per cent of something else',
  ],
  [
    'en',
    'Expenditure was $100, of which 40 per cent was for travel; $900 was for staff.',
    [money('$100', '100'), percent('40 per cent', '40'), money('$900', '900')],
    [],
    'a share of an amount that is not stated',
  ],
];

const differences: readonly Case[] = [
  [
    'en',
    'a total of $12,379,651,600 had been assessed on Member States in respect of MINUSCA since its inception. Payments received as at the same date amounted to $11,663,445,700, leaving an outstanding balance of $716,205,900.',
    [
      money('$12,379,651,600', '12379651600'),
      money('$11,663,445,700', '11663445700'),
      money('$716,205,900', '716205900'),
    ],
    ['agreement 0'],
    'A/80/604/Add.9, para. 11',
  ],
  [
    'en',
    'a total of $12,379,651,600 had been assessed on Member States. Payments received amounted to $11,663,445,700, leaving an outstanding balance of $761,205,900.',
    [
      money('$12,379,651,600', '12379651600'),
      money('$11,663,445,700', '11663445700'),
      money('$761,205,900', '761205900'),
    ],
    ['conflict document 45000000'],
    'two digits turned',
  ],
  [
    'zh',
    '自成立以来共向会员国分摊 100 000美元。截至同日收到的付款为 60 000美元，未缴余额为 40 000美元。',
    [money('100 000美元', '100000'), money('60 000美元', '60000'), money('40 000美元', '40000')],
    ['agreement 0'],
    'the Chinese of the same sentence',
  ],
  [
    'zh',
    '捐款100 000美元，其中60 000美元已收到，其余30 000美元尚未缴付。',
    [money('100 000美元', '100000'), money('60 000美元', '60000'), money('30 000美元', '30000')],
    ['conflict document -10000'],
    '其余',
  ],
  [
    'en',
    'A total of $500,000 had been assessed. The balance of the other fund was $40,000 and expenditure $20,000.',
    [money('$500,000', '500000'), money('$40,000', '40000'), money('$20,000', '20000')],
    [],
    'no word of payments',
  ],
];

const record = ([language, text, mentions]: Case) => smallRecord(language, [{ text, mentions }]);

describe('share', () => {
  it.each(shares)('%s: %s', (...each) => expect(share.run(record(each)).map(inShort), each[4]).toEqual(each[3]));

  it('says what the rounding of the amounts allows', () => {
    expect(share.run(record(shares[6]!))[0]?.message).toEqual({
      en: '2 500 000 ÷ 3 400 000 is 73.5 per cent; the text says 72 per cent, which the rounding of the amounts allows.',
      zh: '2 500 000 ÷ 3 400 000等于73.5%，文中为72%（在数额的舍入范围内）。',
    });
  });
});

describe('share messages', () => {
  it('shows another place where one would seem to round to what the text says', () => {
    const text = 'The 73 cases are 55 per cent of the 134 new cases.';
    const mentions = [count('73 cases', '73'), percent('55 per cent', '55'), count('134 new cases', '134')];
    expect(share.run(smallRecord('en', [{ text, mentions }]))[0]?.message.en).toBe(
      '73 ÷ 134 is 54.48 per cent; the text says 55 per cent.',
    );
  });
});

describe('a rate of other things than the whole', () => {
  it('leaves open whether it is wrong', () => {
    const text =
      'As a result, 5,000 of the 6,400 settlements – accounting for 99 per cent of the country’s population – were provided with access.';
    const found = findingsOf(text, 'en').filter(({ verdict }) => verdict === 'conflict');
    expect(found.map(({ check, doubt }) => `${check} ${doubt}`)).toEqual(['share cannot tell']);
  });
});

describe('difference', () => {
  it.each(differences)('%s: %s', (...each) =>
    expect(difference.run(record(each)).map(inShort), each[4]).toEqual(each[3]),
  );
});
