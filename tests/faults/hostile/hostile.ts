import type { FailureClass } from '../../../src/record/index.ts';

/** States that a hostile file may end in: those of a record, or the class of a failure. */
export type End = 'done' | 'partial' | FailureClass;

export interface Hostile {
  readonly name: string;
  readonly why: string;
  readonly make: () => Buffer;
  /** Any of these is right. */
  readonly ends: readonly End[];
  /** Too slow for the tests of every day: `npm run soak:hostile` reads it. */
  readonly slow?: true;
}
