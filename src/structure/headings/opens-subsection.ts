import type { LayoutBlock } from '../../layout/index.ts';
import { follows, type ParagraphSequence } from '../paragraphs/sequence.ts';
import { ENDS_SENTENCE } from './headings.ts';

const FIRST = /^[ai]$/;

/**
 * Does a first title of the next lower kind come below, and then the very next of the numbered paragraphs? After paragraph
 * 45, `2. Debt` is a title above `(i) Debt negotiations` and paragraph 46.
 */
export const opensSubsection = (
  blocks: readonly LayoutBlock[],
  below: LayoutBlock | undefined,
  { last }: ParagraphSequence,
): boolean => {
  if (below?.kind !== 'text' || last === undefined || !FIRST.test(below.number?.number ?? '')) return false;
  const after = blocks[blocks.indexOf(below) + 1];
  return (
    below.lines.length === 1 &&
    !ENDS_SENTENCE.test(below.lines[0]!.text) &&
    after?.kind === 'text' &&
    after.number !== undefined &&
    /^(?:arabic|section-paragraph)$/.test(after.number.family) &&
    follows(last, after.number.number)
  );
};
