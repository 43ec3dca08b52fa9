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
  /** Matches the text before a date that says when a figure holds: 截至, "as at". */
  readonly asOf: RegExp;
  /** Matches where a sentence ends. */
  readonly sentenceEnd: RegExp;
}

/** The date that the figure at an offset holds for: the last one of its sentence with a cue, not further than the next. */
const dateFor = (text: string, at: number, manner: Manner, dates: readonly FoundDate[]): string | undefined => {
  const date = dates.findLast(({ span, value }) => span[1] <= at && !value.unresolved);
  if (!date || at - date.span[1] > 80) return undefined;
  if (manner.sentenceEnd.test(text.slice(date.span[1], at))) return undefined;
  return manner.asOf.test(text.slice(Math.max(0, date.span[0] - 12), date.span[0])) ? date.value.edtf : undefined;
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
    const asOf = dateFor(text, span[0], manner, dates);
    all.push({
      kind,
      span: [span[0], Math.max(span[1], end, bounded?.end ?? 0)],
      value: { number, ...(of ? { of } : {}), ...(bound ? { bound } : {}), ...(asOf ? { asOf } : {}) },
      certainty,
    });
  }
  return all;
};
