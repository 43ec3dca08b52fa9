import type { Language, MoneyValue, Span } from '../../record/index.ts';
import type { FoundMoney } from '../found.ts';
import { boundAt } from '../numerals/bounds.ts';
import { negated, readDecimal, scaled } from '../numerals/decimal.ts';
import { codeOf, currencyAt } from './names.ts';
import { ambiguous } from './signs.ts';

/** How a language writes amounts; everything else about them is the same in both. */
export interface Manner {
  readonly language: Language;
  /**
   * Global. Groups: `minus sign n scale` of an amount (zh also `more plus` for 多 before or behind the scale), then `to sign2 n2 scale2` where it is a range. The
   * currency's name behind it is looked up in the names of the language.
   */
  readonly pattern: RegExp;
  /** Exact decimal of a number as printed, scale not applied. */
  readonly number: (text: string) => string | undefined;
  /** The power of ten of a scale word. */
  readonly power: (scale: string) => number;
  /** Smaller coins behind the currency's name (元 then 角 and 分), as a decimal to be added: `.63`. */
  readonly coins?: { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string };
  /** Matches what follows a name that is no currency there: 二元结构, "pounds of". */
  readonly notMoney: RegExp;
}

interface Amount {
  readonly span: Span;
  readonly amount: string;
  /** 多 or 余 stands inside it: 500多万. */
  readonly more: boolean;
}

type Part = '' | '2';

const amountOf = (
  match: RegExpExecArray,
  part: Part,
  scale: string | undefined,
  manner: Manner,
): Amount | undefined => {
  const groups = match.groups ?? {};
  const number = manner.number(groups[`n${part}`] ?? '');
  const indices = match.indices?.groups ?? {};
  const begin = (part === '' ? indices.minus : undefined) ?? indices[`sign${part}`] ?? indices[`n${part}`];
  const close = indices[`plus${part}`] ?? indices[`scale${part}`] ?? indices[`n${part}`];
  if (number === undefined || !begin || !close) return undefined;
  const amount = scaled(number, scale ? manner.power(scale) : 0);
  return {
    span: [begin[0], close[1]],
    amount: part === '' && groups.minus ? negated(amount) : amount,
    more: Boolean(groups[`more${part}`] ?? groups[`plus${part}`]),
  };
};

const found = (
  text: string,
  { span, amount, more }: Amount,
  currency: string,
  end: number,
  manner: Manner,
): FoundMoney => {
  const bounded = more ? { bound: 'over' as const } : boundAt(text, span[0], end, manner.language);
  const value: MoneyValue = {
    amount,
    currency,
    ...(bounded?.bound === 'about' ? { approximate: true } : {}),
    ...(bounded ? { bound: bounded.bound } : {}),
  };
  return { kind: 'money', span: [span[0], end], value, certainty: 0.98 };
};

const withCoins = (text: string, amount: Amount, end: number, manner: Manner): readonly [Amount, number] => {
  if (!manner.coins || amount.amount.includes('.')) return [amount, end];
  const { pattern, read } = manner.coins;
  const match = pattern.exec(text.slice(end, end + 16));
  return match
    ? [{ ...amount, amount: readDecimal(amount.amount + read(match)) ?? amount.amount }, end + match[0].length]
    : [amount, end];
};

/** A number without a scale that is larger has none: "500,000 to 1 million dollars", "seven million and 7.5 million dollars". */
const LARGE = 1000;

/** "$5–$10 million", but not "$500,000 to $1 million": the smaller number without a scale takes that of the other. */
const sharesScale = ({ n = '', n2 = '', sign2 }: Record<string, string | undefined>, { number }: Manner): boolean =>
  Number(number(n)) < Number(number(n2)) || (!sign2 && Number(number(n)) < LARGE);

/** "$1,200–1,500": the sign serves both ends of what a dash joins, but "$5 to 10 people" is no range. */
const isSpan = ({ to = '', n = '', n2 = '' }: Record<string, string | undefined>, { number }: Manner): boolean =>
  /[–-]/.test(to) && Number(number(n)) < Number(number(n2));

/** No price in a currency of many units to the dollar is smaller. */
const SMALLEST = 1000;

const isLarge = ({ amount }: Amount): boolean => Math.abs(Number(amount)) >= SMALLEST;

/** The amounts that one match tells: none, one, or the two ends of a range. */
const read = (text: string, match: RegExpExecArray, manner: Manner): readonly FoundMoney[] => {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const named = currencyAt(text, text.charAt(end) === ' ' ? end + 1 : end, manner.language);
  const name = named && !manner.notMoney.test(text.slice(match.index, named.end + 8)) ? named : undefined;
  const own = groups.sign ? codeOf(groups.sign, manner.language) : undefined;
  const second = groups.n2 ? amountOf(match, '2', groups.scale2, manner) : undefined;
  if (second) {
    const ownSecond = groups.sign2 ? codeOf(groups.sign2, manner.language) : name?.code;
    const shared = ownSecond ?? (groups.scale2 || isSpan(groups, manner) ? own : undefined);
    if (shared && !name?.power) {
      // "$5–10 million", 100至200万美元: the scale serves both ends where the first has none and is the smaller number.
      const first = amountOf(
        match,
        '',
        groups.scale ?? (sharesScale(groups, manner) ? groups.scale2 : undefined),
        manner,
      );
      const firstEnd = first?.span[1] ?? end;
      return [
        ...(first ? [found(text, first, own ?? shared, firstEnd, manner)] : []),
        found(text, second, shared, groups.sign2 ? second.span[1] : Math.max(second.span[1], name?.end ?? 0), manner),
      ];
    }
  }
  const first = amountOf(match, '', groups.scale, manner);
  const code = own ?? (second ? undefined : name?.code);
  if (!first || !code || (ambiguous.has(groups.sign ?? '') && !isLarge(first))) return [];
  // 新台币300亿元: the unit behind says nothing that the name before did not.
  const same = name && (!own || name.code === own || text.slice(first.span[1], name.end).trim() === '元');
  const here = same && !second ? name.end : first.span[1];
  const whole = same && name.power ? { ...first, amount: scaled(first.amount, name.power) } : first;
  const [amount, close] = withCoins(text, whole, here, manner);
  return [found(text, amount, code, close, manner)];
};

/** No sign before, no currency behind, no second number: most numbers of a text. */
const bare = (text: string, match: RegExpExecArray, language: Language): boolean => {
  const { sign, n2 } = match.groups ?? {};
  const end = match.index + match[0].length;
  return !sign && !n2 && !currencyAt(text, text.charAt(end) === ' ' ? end + 1 : end, language);
};

const withIndices = new WeakMap<RegExp, RegExp>();

/** The same match with the places of its groups, which cost too much to ask for at every number. */
const placed = (text: string, match: RegExpExecArray, pattern: RegExp): RegExpExecArray => {
  const detailed = withIndices.get(pattern) ?? new RegExp(pattern.source, 'dy');
  withIndices.set(pattern, detailed);
  detailed.lastIndex = match.index;
  return detailed.exec(text) ?? match;
};

/** Every amount of money of a folded text, in order, none overlapping. */
export const amounts = (text: string, manner: Manner): FoundMoney[] => {
  const all: FoundMoney[] = [];
  const { pattern } = manner;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (bare(text, match, manner.language)) continue;
    const whole = placed(text, match, pattern);
    const here = read(text, whole, manner);
    all.push(...here);
    const last = here.at(-1);
    // A range that was none: its second number may begin an amount of its own.
    const second = whole.indices?.groups?.sign2 ?? whole.indices?.groups?.n2;
    if (last) pattern.lastIndex = Math.max(match.index + 1, last.span[1]);
    else if (second) pattern.lastIndex = second[0];
  }
  return all;
};
