import type { DateValue } from '../../record/index.ts';

/**
 * What a form means. The named groups of its pattern carry the parts: `y m d` of the (first) date, `y2 m2 d2` of the end
 * of a range, `years months days quarters centuries` a list of which each member is a mention, `q h s` quarter, half and
 * season, `c x x2` century and decades, `edge run qrun` the first or last so many months or quarters of a year, `part`
 * which part of it is meant, `yy` a year in two figures, `after` says that the end of a range lies in the year after its
 * start, `rel rel2` words that stand for a century, year, month or day told elsewhere, `nth` with `wd` or `wk` so many
 * weekdays or weeks into a month or year, `near` the last or next month or season of a name, `week wd` a week counted from
 * the document's and a day in it.
 * `none` takes text that only looks like a date, so that nothing in it is read.
 */
export type Meaning =
  | 'date'
  | 'range'
  | 'each'
  | 'biennium'
  | 'fiscal'
  | 'season'
  | 'decade'
  | 'century'
  | 'relative'
  | 'yearly'
  | 'ordinal day'
  | 'nth'
  | 'week of'
  | 'week'
  | 'none';

/** One row of a language's table. */
export interface Form {
  readonly means: Meaning;
  /** Source of a regular expression; tried at a candidate position only, in the order of the table. */
  readonly pattern: string;
  /** A text that this row reads, whole. */
  readonly example: string;
  /** The example among the neighbours that it wants. */
  readonly within?: string;
  /** 0 to 1, where the form leaves room for doubt. */
  readonly certainty?: number;
}

/** What 同年 or "last year" stands for: a unit, how far away, and whether the text or the document's date is meant. */
export interface Relative {
  readonly unit: 'century' | 'decade' | 'year' | 'month' | 'day';
  readonly by: number;
  readonly from: 'text' | 'document';
}

export const relative = (unit: Relative['unit'], by: number, from: Relative['from']): Relative => ({ unit, by, from });

export type DatePart = NonNullable<DateValue['part']>;

/** Everything the reader needs to know of a language. */
export interface Grammar {
  /** Global; matches where a form may begin. A match is passed over whole when no form fits there. */
  readonly starts: RegExp;
  readonly forms: readonly Form[];
  /** Value of a part as printed: digits, numerals, month names, names of seasons. */
  readonly number: (text: string) => number | undefined;
  readonly relatives: Readonly<Record<string, Relative>>;
  /** How many weeks away 上周 or "next week" is. */
  readonly weeks: (text: string) => number;
  /** Which part of a year, month or decade 年底 or "early" means. */
  readonly parts: (text: string) => DatePart;
  /** Match the text before, and behind, a date that is only approximate. */
  readonly approximate: RegExp;
  readonly approximateBehind: RegExp;
  /** Match the text before, and behind, a date from which on something holds. */
  readonly onwards: RegExp;
  readonly onwardsBehind: RegExp;
  /** Matches the whole text between two dates of one list, where the barer one takes its year from the other. */
  readonly joint: RegExp;
}
