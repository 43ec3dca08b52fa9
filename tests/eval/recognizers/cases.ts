// The shape of Recognizers-Text's specs: parsers give `Value`, models `Resolution`, extractors a span alone.
import type { Language } from '../../../src/record/index.ts';

export interface DateTimeValue {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

export interface Expected {
  readonly Text: string;
  readonly Start: number;
  readonly End?: number;
  readonly Length?: number;
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Resolution?: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly DateTimeValue[];
  } | null;
  readonly Value?: {
    readonly Timex: string;
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  } | null;
}

export interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

/** What is found, or wanted, at a place: every value that would be right; none where only the span counts. */
export interface Fact {
  readonly span: readonly [start: number, end: number];
  readonly values: readonly string[];
}

export interface Kind {
  readonly file: RegExp;
  readonly find: (text: string, language: Language, day: string | undefined) => readonly Fact[];
  readonly expect: (expected: Expected) => readonly string[];
  /** Where no mention is made of what is expected: the value that its text is read as. */
  readonly value?: (text: string, language: Language) => string | undefined;
  /** Is what is found what another file of the suite is about? Files list the entities of one type only. */
  readonly ofOtherFile?: (file: string, fact: Fact) => boolean;
  /** Cases left out: a pattern over input and expected texts, or a test of what is expected, and why. */
  readonly leftOut: readonly (readonly [is: RegExp | ((expected: Expected) => boolean), reason: string])[];
}

export const spanOf = ({ Start, End, Length = 0 }: Expected): readonly [number, number] => [
  Start,
  End === undefined ? Start + Length : End + 1,
];
