import type { Block } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { atBlock } from '../places.ts';
import { groupBy } from '../record-index.ts';
import { firstNumber, lastNumber } from './number-runs.ts';
import { printedLike } from './number-scripts.ts';

/** Where a section has one heading only, nothing else was misread; where it has more, the first may be one that we missed. */
const wrongStart = (block: Block, found: number, alone: boolean): FindingDraft => ({
  verdict: 'conflict',
  severity: 'warning',
  confidence: 0.8,
  doubt: alone ? 'document' : 'cannot tell',
  message: {
    en: `The first heading of its section is numbered ${block.number}, not ${printedLike(1, block.number ?? '')}: “${block.text.slice(0, 60)}”.`,
    zh: `本节首个标题的编号为${block.number}，而不是${printedLike(1, block.number ?? '')}：“${block.text.slice(0, 40)}”。`,
  },
  evidence: [atBlock(block)],
  computation: {
    expression: `0 → ${block.number}`,
    expected: '1',
    found: String(found),
    difference: String(found - 1),
  },
});

/** A section that seems to begin with a later number is part of a list. */
const LATEST = 8;

/**
 * Is the number before it there, though not as a heading beside it? As an item of the section, as a heading that was taken
 * for one of another level, or as the section's own number: I between H and J is a letter.
 */
const isFirstElsewhere = (heading: Block, first: number, blocks: readonly Block[]): boolean => {
  const before = printedLike(first - 1, heading.number ?? '');
  const at = blocks.indexOf(heading);
  const from = blocks.findIndex(({ id }) => id === heading.parent);
  const last = blocks.slice(0, at).findLast(({ type, number }) => type === 'heading' && number !== undefined);
  return (
    (last?.number === before && last.level !== heading.level) ||
    blocks.slice(Math.max(0, from), at).some(({ number }) => number === before)
  );
};

/**
 * Sections whose first heading does not have the first number. Where headings are counted on from section to section,
 * or where more than one section starts late, that is the document's way (or our reading), and no finding.
 */
export const wrongStarts = (groups: readonly Block[][], blocks: readonly Block[]): FindingDraft[] => {
  const byLevel = groupBy(groups, ([first]) => String(first!.level));
  return [...byLevel.values()].flatMap((alike) => {
    const late = alike.filter((group) => (firstNumber(group) ?? 1) > 1);
    const [group] = late;
    if (!group || late.length > 1) return [];
    const at = alike.indexOf(group);
    const first = firstNumber(group)!;
    const countsOn = lastNumber(alike[at - 1] ?? []) === first - 1;
    const startsAnew = alike.slice(at + 1).some((other) => firstNumber(other) === 1);
    const isWrong = alike.length > 1 && (!countsOn || startsAnew) && !isFirstElsewhere(group[0]!, first, blocks);
    return isWrong && first <= LATEST ? [wrongStart(group[0]!, first, group.length === 1)] : [];
  });
};
