import type { Span } from '../../record/index.ts';
import type { Parts } from './edtf.ts';
import type { DatePart, Meaning, Relative } from './form.ts';

/** A date as printed, before what it leaves out is filled in. */
export interface Sighting {
  readonly span: Span;
  readonly means: Exclude<Meaning, 'none' | 'each'>;
  readonly start: Parts;
  readonly end?: Parts;
  readonly relatives: readonly Relative[];
  /** Ready EDTF where the parts cannot say it: decades, centuries, seasons. */
  readonly edtf?: string;
  /** The decades of a century told by a relative, 0 to 9: 上世纪五六十年代. */
  readonly decades?: readonly number[];
  readonly part?: DatePart;
  /** So many weekdays (from Monday, 1) or, where there is none, weeks into a month or year; -1 is the last. */
  readonly nth?: { readonly count: number; readonly weekday?: number };
  /** The nearest month of this name before the document's (-1), in its year (0) or after it (1). */
  readonly near?: number;
  /** A week counted from that of the document's date, and the day of it, from Monday, 1. */
  readonly week?: { readonly by: number; readonly day?: number };
  /** The end lies in the year after the start: 2004年12月至次年3月. */
  readonly after?: boolean;
  readonly approximate: boolean;
  /** Something holds from this date on: since 1999. */
  readonly onwards?: boolean;
  readonly certainty: number;
}
