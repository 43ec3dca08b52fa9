import type { CitationValue } from '../../record/index.ts';
import type { PinpointManner } from './pinpoints.ts';

/**
 * `Council` is the Economic and Social or the Human Rights Council, as the number tells; `UNEA` the Environment Assembly;
 * `other` any further body.
 */
export type Body = 'GA' | 'SC' | 'ECOSOC' | 'HRC' | 'UNEA' | 'Council' | 'other';
export type Act = Extract<CitationValue['type'], 'resolution' | 'decision'>;

/** A form that is read where it stands; named groups give the parts. */
export interface FixedForm {
  /** Source of a pattern; what it matches is the mention. Its group `noun` tells the type where `type` is not given. */
  readonly form: string;
  readonly type?: CitationValue['type'];
  readonly kind:
    | 'ibid'
    | 'note'
    | 'work'
    | 'short'
    | 'self'
    | 'draft'
    | 'treaty'
    | 'rule'
    | 'meeting'
    | 'letter'
    | 'note verbale';
  readonly example: string;
}

/** All that a language adds to the grammar of citations; sources of patterns are joined into one lexer. */
export interface CitationManner {
  readonly bodies: readonly { readonly form: string; readonly body: Body }[];
  /** A word may name the body with the act: UNSCR. */
  readonly acts: readonly { readonly form: string; readonly act: Act; readonly body?: Body }[];
  /** Does the word stand behind the numbers (号决议) or before them (resolutions 56/123)? */
  readonly actStands: 'behind' | 'before';
  /** Source of a pattern without which no act is cited by number; only its neighbourhood is read closely. */
  readonly trigger: string;
  /** What makes a number one of an act by itself: 第. */
  readonly ordinal: string;
  /** What stands behind such a number: 号. */
  readonly ordinalBehind: string;
  /** Words that may stand inside a citation and say nothing about it. */
  readonly filler: string;
  /** What stands directly before numbers of the body that the sentence speaks of: `in its resolution `, `adopted resolution `, 其…第. */
  readonly own: string;
  /** What stands directly before numbers that a sentence opens with: `In resolution `, 在第. */
  readonly within: string;
  /** What stands between such numbers and the body that adopted them, which `BODY` stands for. */
  readonly adopterBehind: string;
  /** A heading's words before its number. */
  readonly heading: string;
  /** A year before or behind numbers that have none; group 1 is the year. */
  readonly yearBefore: string;
  readonly yearBehind: string;
  readonly separator: string;
  /** With groups `year`, and `month` and `day` where the date has them. */
  readonly date: string;
  /** Words before an act that the date behind it may belong to: a report on its implementation. */
  readonly reportBefore: string;
  readonly monthOf: (month: string) => number;
  /** Does a date stand before its numbers or behind? */
  readonly dateStands: 'behind' | 'before';
  /** The day of a statement before its symbol, with groups `year`, `month`, `day`. */
  readonly statementDay: string;
  readonly pinpoints: PinpointManner;
  /** May a pinpoint stand before its source: `paragraph 5 of resolution …`? */
  readonly pinpointBefore: boolean;
  readonly fixed: readonly FixedForm[];
  /** What the nouns of the fixed forms name; any other is a document. */
  readonly nouns: Readonly<Record<string, CitationValue['type']>>;
}
