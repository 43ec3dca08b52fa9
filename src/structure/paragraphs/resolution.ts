import type { LayoutBlock } from '../../layout/index.ts';
import type { Block } from '../../record/index.ts';
import { lookOf } from '../look.ts';

/** Where in a resolution we are: from “The General Assembly,” to the end of its operative part. */
export interface OpenResolution {
  /** Headings open where it began: a numbered one that takes the place of these ends it. */
  readonly depth: number;
  readonly part: NonNullable<Block['role']>;
  /** Has a numbered paragraph stood in it yet? */
  readonly numbered: boolean;
  /** Are its operative paragraphs numbered? Then all that stands before the first of them is preamble. */
  readonly numbers: boolean;
}

/** A preamble has no more paragraphs than this. */
const LONGEST_PREAMBLE = 80;

/** Does a paragraph 1 come in the text that begins here, before anything that stands out from it, as a heading does? */
export const hasNumbers = (blocks: readonly LayoutBlock[], start: number): boolean => {
  for (const block of blocks.slice(start, start + LONGEST_PREAMBLE)) {
    if (block.kind !== 'text' || lookOf(block).bold) return false;
    if (block.number?.family === 'arabic') return block.number.number === '1';
  }
  return false;
};

const ENDS_PREAMBULAR = /[,，]$/;

/**
 * Where the next paragraph belongs to the preamble, or is the first numbered one, this one belongs to it, however it
 * ends: some end with a full stop, some with nothing. “Decides as follows:” does not.
 */
const isPreambular = (text: string, next: LayoutBlock | undefined): boolean =>
  next?.kind === 'text' &&
  (next.number
    ? next.number.family === 'arabic' && next.number.number === '1' && !/[:：]$/.test(text)
    : ENDS_PREAMBULAR.test(next.lines.at(-1)!.text));

/**
 * “Resolves that:”, and paragraph 1. What ends with a colon before anything else is of the preamble: “Reaffirming the importance
 * of the Convention for:”, and items (a), (b); “requested an opinion on the following question:”.
 */
const announcesNumbered = (text: string, next: LayoutBlock | undefined): boolean =>
  /[:：]$/.test(text) && next?.kind === 'text' && next.number?.family === 'arabic';

/** Without a stop at its end, and no longer than this, a text in Chinese is a title. */
const TITLE = /^.{0,29}\p{Script=Han}$/u;

/** The title of the operative part, or of its first section, stands right over paragraph 1: 措施. */
const isTitleOver = (text: string, next: LayoutBlock | undefined): boolean =>
  TITLE.test(text) && next?.kind === 'text' && next.number?.family === 'arabic' && next.number.number === '1';

/** A paragraph of the preamble ends with a comma; the first that is numbered, or ends otherwise, is operative. */
export const roleIn = (
  open: OpenResolution | undefined,
  numbered: boolean,
  text: string,
  next: LayoutBlock | undefined,
): NonNullable<Block['role']> | undefined => {
  if (!open) return undefined;
  const title = isTitleOver(text, next);
  const before = open.numbers && !open.numbered && !announcesNumbered(text, next);
  const preambular = !numbered && !title && (before || ENDS_PREAMBULAR.test(text) || isPreambular(text, next));
  return open.part === 'preambular' && preambular ? 'preambular' : 'operative';
};

/**
 * What is open after such a paragraph: one without a number that ends with a colon is followed by another text, unless
 * the resolution numbers its paragraphs; there it announces items.
 */
export const resolutionAfter = (
  open: OpenResolution,
  role: NonNullable<Block['role']>,
  numbered: boolean,
  text: string,
): OpenResolution | undefined =>
  role === 'operative' && !numbered && !open.numbered && !open.numbers && /[:：]$/.test(text)
    ? undefined
    : { ...open, part: role, numbered: open.numbered || numbered };

/** Below the heading of a section a preamble of its own may stand: I, “Having considered the report …,”, then 1. */
export const resolutionBelowHeading = (open: OpenResolution, numbers: boolean): OpenResolution => ({
  ...open,
  part: 'preambular',
  numbered: false,
  numbers,
});
