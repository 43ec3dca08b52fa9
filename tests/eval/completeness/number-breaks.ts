import type { Block } from '../../../src/record/index.ts';
import { type Printed, printedIn } from './printed-numbers.ts';

/** A printed number that does not go on from those before it in its document or annex. */
export interface NumberBreak {
  /** `unread`: the next number stands in the text of a block, and numbers none. */
  readonly sort: 'gap' | 'back' | 'start' | 'unread';
  readonly after: string | undefined;
  readonly found: string;
  readonly page: number;
  /** What should stand between them is printed nowhere: the document is misnumbered, not misread. */
  readonly ofDocument: boolean;
}

interface Run {
  readonly prefix: string;
  last: number;
}

const read = (number: string): { prefix: string; value: number } | undefined => {
  const parts = /^(.*?)(\d+)$/.exec(number);
  return parts ? { prefix: parts[1]!, value: Number(parts[2]) } : undefined;
};

const pageOf = (block: Block): number => block.evidence[0]?.page ?? 0;

/** The annex that a block stands in; blocks outside of annexes are counted together. */
const scopesOf = (blocks: readonly Block[]): ((block: Block) => string) => {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return (block) => {
    let above: Block | undefined = block;
    while (above && above.type !== 'annex') above = above.parent === undefined ? undefined : byId.get(above.parent);
    return above?.id ?? '';
  };
};

const printedAs = ({ prefix, last }: Run): string => `${prefix}${last}`;

/** Is none of what should have come before a number printed anywhere? Nothing is left out of a record's text. */
const isOfDocument = (value: number, prefix: string, open: Run | undefined, { has }: Printed): boolean => {
  const isMissing = (number: number): boolean => !has(`${prefix}${number}`);
  if (!open) return isMissing(value - 1);
  if (value <= open.last) return isMissing(open.last + 1);
  return Array.from({ length: value - open.last - 1 }, (_, i) => open.last + 1 + i).every(isMissing);
};

/** The next number of a run where it opens the text of a block, or a sentence in it. */
const unreadIn = (block: Block, runs: readonly Run[]): Run | undefined => {
  if (block.number !== undefined || (block.type !== 'paragraph' && block.type !== 'other')) return undefined;
  const opened = printedIn(block.text);
  return runs.findLast(({ prefix, last }) => opened.has(`${prefix}${last + 1}`));
};

/** A paragraph, or an entry of a numbered list in one. */
const isNumbered = ({ type, number }: Block): boolean =>
  number !== undefined && (type === 'paragraph' || (type === 'item' && /^\d+$/.test(number)));

/**
 * Follows the numbers of the paragraphs and of the lists in them, strictly: each goes on from the one before it, or from that of a run which
 * others interrupted (a text that is quoted), or is a 1. Whose fault a break is, the page tells.
 */
export const numberBreaks = (blocks: readonly Block[]): NumberBreak[] => {
  const scopeOf = scopesOf(blocks);
  const everywhere = printedIn(blocks.map(({ number, text }) => `${number ?? ''}\n${text}`).join('\n'));
  const runsOf = new Map<string, Run[]>();
  return blocks.flatMap((block): NumberBreak[] => {
    // A list may go on after the next paragraph of the text: entry 52 after paragraph 3.
    const scope = `${block.type === 'item' ? 'list' : 'text'} ${scopeOf(block)}`;
    const runs = runsOf.get(scope) ?? [];
    runsOf.set(scope, runs);
    const unread = unreadIn(block, runs);
    if (unread) {
      const after = printedAs(unread);
      unread.last += 1;
      return [{ sort: 'unread', after, found: printedAs(unread), page: pageOf(block), ofDocument: false }];
    }
    const number = isNumbered(block) ? read(block.number!) : undefined;
    if (!number) return [];
    const { prefix, value } = number;
    const at = runs.findLastIndex((run) => run.prefix === prefix && run.last === value - 1);
    if (at >= 0) {
      runs.length = at + 1;
      runs[at]!.last = value;
      return [];
    }
    const open = runs.findLast((run) => run.prefix === prefix);
    if (value <= 1 || !open) runs.push({ prefix, last: value });
    if (value <= 1) return [];
    const ofDocument = isOfDocument(value, prefix, open, everywhere);
    const found = { after: open && printedAs(open), found: block.number!, page: pageOf(block), ofDocument };
    if (!open) return [{ sort: 'start', ...found }];
    const sort = value > open.last ? 'gap' : 'back';
    open.last = value;
    return [{ sort, ...found }];
  });
};
