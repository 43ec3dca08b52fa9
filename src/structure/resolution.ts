import type { Block } from '../record/index.ts';

/** Where in a resolution we are: from “The General Assembly,” to the end of its operative part. */
export interface OpenResolution {
  /** Headings open where it began: one that takes the place of these ends it. */
  readonly depth: number;
  readonly part: NonNullable<Block['role']>;
}

const ENDS_PREAMBULAR = /[,，]$/;

/** A paragraph of the preamble ends with a comma; the first that is numbered, or ends otherwise, is operative. */
export const roleIn = (
  open: OpenResolution | undefined,
  numbered: boolean,
  text: string,
): NonNullable<Block['role']> | undefined => {
  if (!open) return undefined;
  return open.part === 'preambular' && !numbered && ENDS_PREAMBULAR.test(text) ? 'preambular' : 'operative';
};

/** What is open after such a paragraph: one without a number that ends with a colon is followed by another text. */
export const resolutionAfter = (
  open: OpenResolution,
  role: NonNullable<Block['role']>,
  numbered: boolean,
  text: string,
): OpenResolution | undefined =>
  role === 'operative' && !numbered && /[:：]$/.test(text) ? undefined : { ...open, part: role };
