import type { Language, Span } from '../../record/index.ts';
import type { FoundDate, FoundQuantity } from '../found.ts';
import { boundAt } from '../numerals/bounds.ts';

/** A number in the text with what it is a number of, before bounds and dates are looked for. */
export interface Counted {
  readonly kind: FoundQuantity['kind'];
  /** From the number to the end of its unit. */
  readonly span: Span;
  readonly number: string;
  readonly of?: string;
  /** Where what is counted ends, when it stands behind the number. */
  readonly end: number;
  /** 多 or 余 stands inside the number: 90 多个. */
  readonly more?: boolean;
  readonly certainty: number;
}

/** What the languages do differently. */
export interface Manner {
  readonly language: Language;
  /** Most texts have no sign of a share at all, and are passed over at the cost of one look. */
  readonly anyShare: RegExp;
  readonly percentages: (text: string) => Iterable<Counted>;
  readonly counts: (text: string) => Iterable<Counted>;
  /** Matches the text before and the character behind a date that says when the figures after it hold: 截至, "In 2003,". */
  readonly asOf: RegExp;
  /** Matches the text before a date that says when the figure before it holds: "as at", （截至. */
  readonly asAt: RegExp;
  /** Matches what stands between a date and a figure of it, which no earlier date is of: 2012年的7%和2013年的9.59%. */
  readonly ofDate?: RegExp;
  /** Matches where a sentence ends. */
  readonly sentenceEnd: RegExp;
}

/** How far a date may stand from a figure that holds for it. */
const REACH = 80;

/** Where the first date at or behind an offset stands among dates in order of the text. */
const firstFrom = (dates: readonly FoundDate[], at: number): number => {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span[0] < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The day behind a figure: "95 States were parties as at 31 December 2003", with no other figure between. */
const dateBehind = (text: string, at: number, manner: Manner, dates: readonly FoundDate[]): string | undefined => {
  const date = dates[firstFrom(dates, at)];
  if (!date || date.value.unresolved || date.span[0] - at > REACH) return undefined;
  const between = text.slice(at, date.span[0]);
  if (manner.sentenceEnd.test(between) || /\d/.test(between)) return undefined;
  return manner.asAt.test(between) ? date.value.edtf : undefined;
};

/** The day before a figure: the nearest date of its sentence that has a cue. */
const dateBefore = (text: string, at: number, manner: Manner, dates: readonly FoundDate[]): string | undefined => {
  for (let before = firstFrom(dates, at) - 1; before >= 0; before -= 1) {
    const { span, value } = dates[before]!;
    if (span[1] > at || value.unresolved) continue;
    if (at - span[1] > REACH || manner.sentenceEnd.test(text.slice(span[1], at))) return undefined;
    if (manner.ofDate?.test(text.slice(span[1], at))) return undefined;
    if (manner.asOf.test(`${text.slice(Math.max(0, span[0] - 12), span[0])}…${text.charAt(span[1])}`))
      return value.edtf;
  }
  return undefined;
};

/** Gives numbers their bounds and dates. */
export const quantified = (
  text: string,
  counted: Iterable<Counted>,
  manner: Manner,
  dates: readonly FoundDate[],
): FoundQuantity[] => {
  const all: FoundQuantity[] = [];
  for (const { kind, span, number, of, end, more, certainty } of counted) {
    const bounded = more ? undefined : boundAt(text, span[0], span[1], manner.language);
    const bound = more ? 'over' : bounded?.bound;
    const close = Math.max(span[1], end, bounded?.end ?? 0);
    const asOf = dateBehind(text, close, manner, dates) ?? dateBefore(text, span[0], manner, dates);
    all.push({
      kind,
      span: [span[0], close],
      value: { number, ...(of ? { of } : {}), ...(bound ? { bound } : {}), ...(asOf ? { asOf } : {}) },
      certainty,
    });
  }
  return all;
};
