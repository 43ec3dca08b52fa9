import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../src/mentions/money/currencies.json' with { type: 'json' };
import { findMoney } from '../../../src/mentions/money/index.ts';
import type { Language } from '../../../src/record/index.ts';

const read = (text: string, language: Language) =>
  findMoney(text, { language }).map(({ value }) =>
    [value.amount, value.currency, ...(value.bound ? [value.bound] : [])].join(' '),
  );

describe('Chinese amounts', () => {
  test.each<[string, string[], string]>([
    [
      '总额为 13 626 894美元，较上年同期增长 43%，为 9 546 300美元',
      ['13626894 USD', '9546300 USD'],
      'grouped by spaces',
    ],
    ['1 110万美元', ['11100000 USD'], 'grouped, with a scale word'],
    ['5.6 亿元', ['560000000 CNY'], 'decimals with a scale word'],
    ['1万亿日元', ['1000000000000 JPY'], 'two scale words'],
    ['约 500 万欧元', ['5000000 EUR about'], 'about'],
    ['500多万美元', ['5000000 USD over'], 'more than, inside'],
    ['超过1 000瑞士法郎', ['1000 CHF over'], 'more than, before'],
    ['100万至200万美元', ['1000000 USD', '2000000 USD'], 'a range, the currency shared'],
    ['5－10亿美元', ['500000000 USD', '1000000000 USD'], 'a range, scale and currency shared'],
    ['兑换１．０７５３美元', ['1.0753 USD'], 'full-width digits'],
    ['四十九兆九千五百九十二億元', ['49959200000000 CNY'], 'Han numerals, traditional'],
    ['50元6角三分', ['50.63 CNY'], 'coins'],
    ['人民币 8千元', ['8000 CNY'], 'name in front'],
    ['8亿元人民币', ['800000000 CNY'], 'name behind'],
    ['选一个，$20，300美圆, ￥300', ['20 USD', '300 USD', '300 CNY'], 'a comma between amounts'],
    ['净额为负 250 美元', ['-250 USD'], 'negative'],
    ['二元结构和多元化', [], 'no money'],
    ['两美元又三美分', ['2.03 USD'], 'cents'],
    ['新台幣300億元，美元500万', ['30000000000 TWD', '5000000 USD'], 'the name in front'],
    ['五千二百万歐元', ['52000000 EUR'], 'a traditional name'],
    ['数百万美元、几百万美元', [], 'no number'],
    ['大约 2 600名官员', [], 'a count'],
    ['马耳他 (2 500)', [], 'a bare number'],
    ['2003－2004年', [], 'years'],
  ])('%s', (text, expected) => expect(read(text, 'zh')).toEqual(expected));
});

describe('English amounts', () => {
  test.each<[string, string[], string]>([
    ['an amount of $68,743,800 gross ($67,105,600 net)', ['68743800 USD', '67105600 USD'], 'brackets of prose'],
    ['US$ 1.5 million', ['1500000 USD'], 'US$'],
    ['1.5 million United States dollars', ['1500000 USD'], 'written out'],
    ['five million euros', ['5000000 EUR'], 'number words'],
    ['more than $7 million and up to $8.5 million', ['7000000 USD over', '8500000 USD under'], 'bounds'],
    ['approximately EUR 3.2 million', ['3200000 EUR about'], 'a code'],
    ['$5–10 million', ['5000000 USD', '10000000 USD'], 'a range that shares sign and scale'],
    ['between $1.5 million and $2 million', ['1500000 USD', '2000000 USD'], 'between'],
    ['from $5 to 10 people', ['5 USD'], 'a range that is none'],
    ['€1.2 billion and 300 Swiss francs', ['1200000000 EUR', '300 CHF'], 'two currencies'],
    ['10,000 CFA francs', ['10000 XOF'], 'francs'],
    ['decreased by -$2.3 million', ['-2300000 USD'], 'negative'],
    ['1 234,50 €', ['1234.5 EUR'], 'French style'],
    ['Appropriation for 2024/25 $68,743,800', ['68743800 USD'], 'the year is no amount'],
    ['in 2003, 45 States', [], 'no money'],
    ['two pounds of flour', [], 'a weight'],
    ['half a million dollars, two and a half billion euros', ['500000 USD', '2500000000 EUR'], 'halves'],
    ['two million three hundred thousand dollars', ['2300000 USD'], 'several scale words'],
    ['5 dollars and 30 cents', ['5.3 USD'], 'cents'],
    ['minus $2.3 million', ['-2300000 USD'], 'minus in words'],
    ['between seven million and 7.5 million dollars', ['7000000 USD', '7500000 USD'], 'each has its own scale'],
    ['$5–$10 million, $500,000 to $1 million', ['5000000 USD', '10000000 USD', '500000 USD', '1000000 USD'], 'scales'],
    ['125 million australian dollars', ['125000000 AUD'], 'small letters'],
    ['6 million Afghan afghanis, 40 hryvnias', ['6000000 AFN', '40 UAH'], 'small letters'],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual(expected));
});

/** How the thousands are grouped and the decimals parted; with a point for groups, one group alone would be a decimal. */
const styles: readonly { readonly name: string; readonly group: string; readonly point: string }[] = [
  { name: 'commas', group: ',', point: '.' },
  { name: 'spaces', group: ' ', point: '.' },
  { name: 'no-break spaces', group: '\u00a0', point: '.' },
  { name: 'thin spaces', group: '\u2009', point: '.' },
  { name: 'narrow no-break spaces, decimal comma', group: '\u202f', point: ',' },
  { name: 'apostrophes', group: '’', point: '.' },
  { name: 'typewriter apostrophes', group: "'", point: '.' },
  { name: 'points', group: '.', point: ',' },
  { name: 'no groups', group: '', point: '.' },
];
const frames: Readonly<Record<Language, readonly ((number: string) => readonly [text: string, currency: string])[]>> = {
  en: [
    (n) => [`a total of $${n} net`, 'USD'],
    (n) => [`US$ ${n}.`, 'USD'],
    (n) => [`(EUR ${n})`, 'EUR'],
    (n) => [`${n} Swiss francs`, 'CHF'],
    (n) => [`the sum of ${n} €;`, 'EUR'],
  ],
  zh: [
    (n) => [`总额为${n}美元，`, 'USD'],
    (n) => [`总额为 ${n} 瑞士法郎。`, 'CHF'],
    (n) => [`（US$ ${n}）`, 'USD'],
    (n) => [`认捐€${n}。`, 'EUR'],
  ],
};
const scales: Readonly<Record<Language, Readonly<Record<string, bigint>>>> = {
  en: { '': 1n, ' thousand': 1000n, ' million': 1_000_000n, ' billion': 1_000_000_000n },
  zh: { '': 1n, 万: 10_000n, 百万: 1_000_000n, 千万: 10_000_000n, 亿: 100_000_000n, 十亿: 1_000_000_000n },
};

describe.each(['en', 'zh'] as const)('%s: an amount survives every style, scale and currency', (language) => {
  test.each(styles.map((style) => [style.name, style] as const))('%s', (_, { group, point }) => {
    const whole = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 9999n }));
    fc.assert(
      fc.property(
        whole,
        fc.option(fc.integer({ min: 1, max: 99 })),
        fc.constantFrom(...frames[language]),
        fc.constantFrom(...Object.keys(scales[language])),
        (amount, cents, frame, scale) => {
          const decimals = cents === null ? '' : String(cents).padStart(2, '0');
          const groups = String(amount).replace(/\B(?=(?:\d{3})+$)/g, group);
          // 1.234 alone is a decimal, and so is what nothing but a comma could tell from groups.
          fc.pre(point === '.' || decimals !== '' || group !== '.' || amount >= 1_000_000n || amount < 1000n);
          fc.pre(language === 'en' || point === '.' || (group === '.' && amount >= 1000n) || decimals === '');
          const [text, currency] = frame(`${groups}${decimals && point}${decimals}${scale}`);
          const hundredths = (amount * 100n + BigInt(cents ?? 0)) * scales[language][scale]!;
          const [units, rest] = [
            hundredths / 100n,
            String(hundredths % 100n)
              .padStart(2, '0')
              .replace(/0+$/, ''),
          ];
          expect(read(text, language), text).toEqual([`${units}${rest && '.'}${rest} ${currency}`]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test.each(Object.entries(data.currencies))('%s is read by its names and its code', (code, { zh, en }) => {
  for (const name of [zh, code]) expect(read(`总额为1 200.5万${name}。`, 'zh')).toEqual([`12005000 ${code}`]);
  // SLE has the English names of SLL, which it took the place of.
  const named = code === 'SLL' ? 'SLE' : code;
  for (const name of en) expect(read(`a sum of 1,200.5 million ${name}, net`, 'en')).toEqual([`1200500000 ${named}`]);
  for (const sum of [`1,200.5 million ${code}`, `${code} 1,200.5 million`])
    expect(read(`a sum of ${sum}, net`, 'en')).toEqual([`1200500000 ${code}`]);
});
