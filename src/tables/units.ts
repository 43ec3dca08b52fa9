import type { Row, Table } from '../record/index.ts';

export type Unit = NonNullable<Table['unit']>;

interface CurrencyForm {
  readonly form: RegExp;
  readonly currency: string;
  readonly example: string;
}

/** How tables name their currency. */
const currencies: readonly CurrencyForm[] = [
  {
    form: /(?:United States|US|U\.S\.)\s+dollars?|US\$|\bUSD\b/i,
    currency: 'USD',
    example: '(Thousands of United States dollars)',
  },
  { form: /\beuros?\b|€|\bEUR\b/i, currency: 'EUR', example: '(Millions of euros)' },
  { form: /\bSwiss francs?\b|\bCHF\b/i, currency: 'CHF', example: '(Swiss francs)' },
  { form: /\bpounds? sterling\b|\bGBP\b/i, currency: 'GBP', example: '(Pounds sterling)' },
  { form: /美元/, currency: 'USD', example: '（千美元）' },
  { form: /欧元/, currency: 'EUR', example: '（欧元）' },
  { form: /瑞士法郎/, currency: 'CHF', example: '（瑞士法郎）' },
  { form: /英镑/, currency: 'GBP', example: '（英镑）' },
  { form: /人民币/, currency: 'CNY', example: '（人民币元）' },
  { form: /\$ ?(?:thousand|million|billion)s?\b/i, currency: 'USD', example: '($ million)' },
  { form: /\bdollars?\b/i, currency: 'USD', example: '(In thousands of dollars)' },
];

interface ScaleForm {
  readonly form: RegExp;
  readonly scale: number;
  readonly example: string;
}

/** How tables name the factor of their amounts; the first that fits is taken. */
const scales: readonly ScaleForm[] = [
  { form: /\bbillions?\b/i, scale: 1_000_000_000, example: '(Billions of United States dollars)' },
  { form: /\bmillions?\b/i, scale: 1_000_000, example: '(In millions of US dollars)' },
  { form: /\bthousands?\b|\b(?:in )?000s?\b/i, scale: 1000, example: '(Thousands of United States dollars)' },
  { form: /十亿(?=[\p{Script=Han}]{0,3}元)/u, scale: 1_000_000_000, example: '（十亿美元）' },
  { form: /亿(?=[\p{Script=Han}]{0,3}元)/u, scale: 100_000_000, example: '（亿美元）' },
  { form: /百万/, scale: 1_000_000, example: '（百万美元）' },
  { form: /万(?=[\p{Script=Han}]{0,3}元)/u, scale: 10_000, example: '（万美元）' },
  { form: /千(?=[\p{Script=Han}]{0,3}元)/u, scale: 1000, example: '（以千美元计）' },
];

const IN_BRACKETS = /[(（]([^()（）]{2,80})[)）]\s*$/;

/** The unit without its brackets; out of a title or head, what stands in brackets at its end. */
const bare = (text: string): string => (IN_BRACKETS.exec(text.trim())?.[1] ?? text).trim();

/** A line that gives only the unit: `(Thousands of United States dollars)`, `（千美元）`, `单位：美元`. */
const UNIT_LINE =
  /^(?:[(（[][^()（）]{2,80}[)）\]][.,]?|(?:in|expressed in)\s+(?:(?:thousands|millions|billions) of\s+)?(?:United States |US |U\.S\. )?(?:dollars|euros)|单位[:：].{1,20})$/i;
const UNIT_WORDS =
  /dollars?|euros?|francs?|sterling|US\$|\$ ?(?:thousand|million|billion)|thousands|millions|percentage|per cent|number of|美元|欧元|百分比|百分率|单位|人数|[千万]/i;

/** Is this line only the unit of a table? */
export const isUnitLine = (text: string): boolean => UNIT_LINE.test(text.trim()) && UNIT_WORDS.test(text);

/**
 * Reads the unit that a title, head or unit line states. Units other than money (percentages, numbers of posts) give
 * none unless they scale.
 * @example readUnit('(Thousands of United States dollars)') // { currency: 'USD', scale: 1000, text: … }
 */
export const readUnit = (text: string): Unit | undefined => {
  const currency = currencies.find(({ form }) => form.test(text))?.currency;
  const scale = scales.find(({ form }) => form.test(text))?.scale;
  if (!currency) return undefined;
  return { currency, scale: scale ?? 1, text: bare(text) };
};

/**
 * The title that states the unit of all amounts, in each of them or over several: one column's own unit is not that of
 * columns beside it that count something else (`Number of countries | Expenditure (billions of United States dollars)`).
 * @param columns with the types that they have without a unit.
 */
export const unitTitleOf = ([stubs, ...columns]: Table['columns']): string | undefined => {
  if (stubs && readUnit(stubs.title)) return stubs.title;
  const amounts = columns.filter(({ type }) => type === 'amount');
  return amounts.every(({ title }) => readUnit(title))
    ? columns.find(({ title }) => readUnit(title))?.title
    : undefined;
};

const SIGNS: Readonly<Record<string, string>> = { US$: 'USD', $: 'USD', '€': 'EUR', '£': 'GBP' };
const SIGN = /^[-–−(（]?\s?(US\$|\$|€|£)/;

/** Where nothing states the unit, the amounts themselves may: `$1,035,000`. */
export const unitOfCells = (rows: readonly Row[]): Unit | undefined => {
  const amounts = rows.flatMap((row) => row.cells.filter((cell) => cell.value !== undefined));
  const signs = amounts.flatMap((cell) => SIGN.exec(cell.text)?.[1] ?? []);
  const [first] = signs;
  if (!first || signs.length < amounts.length / 2 || signs.some((sign) => SIGNS[sign] !== SIGNS[first]))
    return undefined;
  return { currency: SIGNS[first]!, scale: 1 };
};
