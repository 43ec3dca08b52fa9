// Scores dates, money and percentages against cases of Microsoft's Recognizers-Text.
//
//   npm run eval:facts -- DIR      (the folder of its JSON files, ../shared/data/recognizers-text by default)
//
// A case counts as right when every expected entity is found with its span and value and nothing else is found. Cases
// that reports cannot contain are left out by the rules below; each is printed with its reason.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findDates } from '../../src/mentions/dates/index.ts';
import { findMoney } from '../../src/mentions/money/index.ts';
import { findPercentages } from '../../src/mentions/quantities/index.ts';
import type { Language } from '../../src/record/index.ts';

interface Expected {
  readonly Text: string;
  readonly Start: number;
  readonly End?: number;
  readonly Length?: number;
  readonly Resolution?: { readonly value?: string | null; readonly isoCurrency?: string };
  readonly Value?: {
    readonly Timex: string;
    readonly FutureResolution: Readonly<Record<string, string>>;
    readonly PastResolution: Readonly<Record<string, string>>;
  };
}

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

interface Fact {
  readonly span: readonly [number, number];
  /** Every value that would be right. */
  readonly values: readonly string[];
}

interface Kind {
  readonly file: RegExp;
  readonly find: (text: string, language: Language, day: string | undefined) => readonly Fact[];
  readonly expect: (expected: Expected) => readonly string[];
  /** Cases left out: a pattern over input and expected texts, and why. */
  readonly leftOut: readonly (readonly [pattern: RegExp, reason: string])[];
}

const plainNumber = (text: string): string => String(Number(text));

const dayAfter = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** First day and the day behind the last one of a plain EDTF date, interval, decade or century; else the text itself. */
const stretch = (edtf: string): string => {
  const [from = '', to = from] = edtf.split('/');
  const first = from.replaceAll('X', '0');
  const end = /^\d{4}-\d\d-\d\d$/.test(to)
    ? dayAfter(to, 1)
    : /^\d{4}-\d\d$/.test(to)
      ? dayAfter(`${dayAfter(`${to}-28`, 5).slice(0, 7)}-01`, 0)
      : /^\d\d[\dX]X$/.test(to)
        ? `${String(Number(to.replaceAll('X', '9')) + 1).padStart(4, '0')}-01-01`
        : `${String(Number(to) + 1).padStart(4, '0')}-01-01`;
  return /^[\dX]{4}(?:-\d\d){0,2}$/.test(from) && !from.startsWith('XX')
    ? `${first}${'-01'.repeat((10 - first.length) / 3)}/${end}`
    : edtf;
};

/** The Timex, and the resolutions as stretches of days; some of theirs end on the last day, some behind it. */
const dateValues = ({ Value }: Expected): readonly string[] => {
  if (!Value) return [];
  return [
    Value.Timex,
    ...[Value.FutureResolution, Value.PastResolution].flatMap(({ date, startDate, endDate }) => {
      if (date) return date > '0100' ? [stretch(date)] : [];
      return startDate && endDate ? [`${startDate}/${endDate}`, `${startDate}/${dayAfter(endDate, 1)}`] : [];
    }),
  ];
};

const kinds: readonly Kind[] = [
  {
    file: /Date/,
    find: (text, language, day) =>
      findDates(text, { language, ...(day ? { documentDate: day } : {}) }).map(({ span, value }) => ({
        span,
        values: [value.edtf, stretch(value.edtf)],
      })),
    expect: dateValues,
    leftOut: [
      [
        /农历|正月|初[一二三四五六七八九十]|大年|闰月/,
        'lunar calendar: a day of it is no Gregorian day of the same number',
      ],
      [/神龙|雍正|康熙|乾隆|贞观|光绪|宣统|年号/, 'era names'],
      [
        /星期|礼拜|禮拜|周[一二三四五六日末]|週[一二三四五六日末]|下周|上周|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\bweek/i,
        'weekdays: reports date by day and month',
      ],
      [/最近/, 'no date in a report: recently'],
      [/^\d{4} \d\d \d\d$/, 'numbers parted by spaces: columns of a table'],
      [
        /(?<!\d)\d{1,2}[-/]\d{1,2}[-/]\d{1,2}(?![\d])(?<![12]\d{3}[-/]\d{1,2}[-/]\d{1,2})/,
        'two-digit years in figures',
      ],
      [/^\d{1,2}\/\d{1,2}$/, 'day and month in figures: the same as a fraction or a resolution number'],
      [/2月30日|2019年2月29日/, 'no such day: Recognizers gives an impossible date, EDTF cannot'],
      [/\b(?:christmas|easter|thanksgiving|halloween|new year)/i, 'feasts'],
    ],
  },
  {
    file: /Currency/,
    find: (text, language) =>
      findMoney(text, { language }).map(({ span, value }) => ({
        span,
        values: [`${plainNumber(value.amount)} ${value.currency}`],
      })),
    expect: ({ Resolution }) => [`${plainNumber(Resolution?.value ?? '')} ${Resolution?.isoCurrency ?? 'USD'}`],
    leftOut: [
      [/^人民币 ?美元$/, 'names of currencies without an amount'],
      [/比特币|bitcoin/i, 'no ISO 4217 currency'],
      [/\d{20}/, 'the expected value is a rounded floating-point number'],
      [/又|銭|三块|美分|cents?\b/, 'coins of retail prices'],
    ],
  },
  {
    file: /Percent/,
    find: (text, language) =>
      findPercentages(text, { language }).map(({ span, value }) => ({ span, values: [plainNumber(value.number)] })),
    expect: ({ Resolution }) => [plainNumber((Resolution?.value ?? '').replace('%', ''))],
    leftOut: [
      [/[折摺]/, 'discounts of shops'],
      [/[\dｋＫ ][kKｋＫ](?=$|个|個)/, 'k for thousand before a percentage'],
      [/百?万万分之|[百千]万分之/, 'parts of millions and more'],
      [/5-20%/, 'a range: both ends are read, Recognizers reads the second'],
    ],
  },
];

const outcome = (kind: Kind, one: Case, language: Language): string | undefined => {
  const day = one.Context?.ReferenceDateTime?.slice(0, 10);
  const found = kind.find(one.Input, language, day);
  const wanted = one.Results.map((expected) => ({
    span: [expected.Start, expected.End === undefined ? expected.Start + (expected.Length ?? 0) : expected.End + 1],
    values: kind.expect(expected),
  }));
  const right =
    found.length === wanted.length &&
    wanted.every(({ span, values }) =>
      found.some(
        (fact) =>
          fact.span[0] === span[0] && fact.span[1] === span[1] && fact.values.some((value) => values.includes(value)),
      ),
    );
  return right ? undefined : `${one.Input}\n    wanted ${JSON.stringify(wanted)}\n    found  ${JSON.stringify(found)}`;
};

const folder = process.argv[2] ?? '../shared/data/recognizers-text';
const rows: { file: string; cases: number; leftOut: number; judged: number; right: number; share: string }[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const kind = kinds.find((candidate) => candidate.file.test(file));
  if (!kind) {
    console.log(`left out ${file}: no kind of this project reads it`);
    continue;
  }
  const language: Language = /^(?:zh|chinese)/i.test(basename(file)) ? 'zh' : 'en';
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
  let right = 0;
  let leftOut = 0;
  for (const one of cases) {
    const texts = [one.Input, ...one.Results.map(({ Text }) => Text)];
    const reason = kind.leftOut.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
    if (reason) {
      leftOut += 1;
      console.log(`left out  ${one.Input}\t${reason}`);
      continue;
    }
    const miss = outcome(kind, one, language);
    if (miss) console.log(`missed    ${miss}`);
    else right += 1;
  }
  const judged = cases.length - leftOut;
  rows.push({ file, cases: cases.length, leftOut, judged, right, share: `${((100 * right) / judged).toFixed(1)} %` });
}
console.table(rows);
