import type { Block } from '../../../src/record/index.ts';
import { isNumbered, type Printed, pageOf, printedBetween, printedIn } from './printed-numbers.ts';

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
  block: Block;
  /** What `last` would be, were the number that broke the run misprinted: 125 where 25 stands after 124. */
  meant?: number;
}

const read = (number: string): { prefix: string; value: number } | undefined => {
  const parts = /^(.*?)(\d+)$/.exec(number);
  return parts ? { prefix: parts[1]!, value: Number(parts[2]) } : undefined;
};

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

const ENDS = /[.。;；:：!?！？]["”’)）]*$/;
/** Points within which two left edges are one. */
const SAME = 6;

const leftOf = ({ evidence }: Block): number => evidence[0]?.bbox[0] ?? 0;

/** Has the document given two paragraphs one number? Both stand at one edge, and the text before the second has ended. */
const isRepeated = (value: number, block: Block, above: Block | undefined, open: Run): boolean =>
  value === open.last &&
  block.type === 'paragraph' &&
  Math.abs(leftOf(block) - leftOf(open.block)) < SAME &&
  (above?.type === 'heading' || ENDS.test(above?.text ?? ''));

/** Is none of what should have come before a number printed between them? Nothing is left out of a record's text. */
const isOfDocument = (value: number, prefix: string, open: Run | undefined, { has }: Printed): boolean => {
  const isMissing = (number: number): boolean => !has(`${prefix}${number}`);
  if (!open) return isMissing(value - 1);
  if (value <= open.last) return isMissing((open.meant ?? open.last) + 1);
  return Array.from({ length: value - open.last - 1 }, (_, i) => open.last + 1 + i).every(isMissing);
};

/** What stands on the page before that of a block. */
const onPageBefore = (blocks: readonly Block[], index: number): Block => {
  const block = blocks[index]!;
  return blocks.slice(0, index).findLast((other) => pageOf(other) < pageOf(block)) ?? block;
};

const LATER = /^(\d{1,3})[\s.]+["“(]?\p{Lu}/u;

/** A later number in parts that opens a text: 111.26 after 111.24, where 111.25 is misprinted. */
const laterPart = (text: string, { prefix, last }: Run): number | undefined => {
  const later = prefix.endsWith('.') && text.startsWith(prefix) ? LATER.exec(text.slice(prefix.length)) : null;
  return later && Number(later[1]) > last ? Number(later[1]) : undefined;
};

/** The next number of a run where it opens the text of a block, or a sentence in it. */
const unreadIn = (block: Block, runs: readonly Run[]): { run: Run; value: number } | undefined => {
  if (block.number !== undefined || (block.type !== 'paragraph' && block.type !== 'other')) return undefined;
  const opened = printedIn(block.text);
  return runs
    .toReversed()
    .flatMap((run) => {
      const value = opened.has(`${run.prefix}${run.last + 1}`) ? run.last + 1 : laterPart(block.text, run);
      return value === undefined ? [] : [{ run, value }];
    })
    .at(0);
};

/**
 * Follows the numbers of the paragraphs and of the lists in them, strictly: each goes on from the one before it, or from that of a run which
 * others interrupted (a text that is quoted), or is a 1. Whose fault a break is, the page tells.
 */
export const numberBreaks = (blocks: readonly Block[]): NumberBreak[] => {
  const scopeOf = scopesOf(blocks);
  const between = printedBetween(blocks);
  const runsOf = new Map<string, Run[]>();
  return blocks.flatMap((block, index): NumberBreak[] => {
    // A list may go on after the next paragraph of the text: entry 52 after paragraph 3.
    const scope = `${block.type === 'item' ? 'list' : 'text'} ${scopeOf(block)}`;
    const runs = runsOf.get(scope) ?? [];
    runsOf.set(scope, runs);
    const unread = unreadIn(block, runs);
    if (unread) {
      const after = printedAs(unread.run);
      unread.run.last = unread.value;
      return [{ sort: 'unread', after, found: printedAs(unread.run), page: pageOf(block), ofDocument: false }];
    }
    const number = isNumbered(block) ? read(block.number!) : undefined;
    if (!number) return [];
    const { prefix, value } = number;
    const at = runs.findLastIndex(
      (run) => run.prefix === prefix && (run.last === value - 1 || run.meant === value - 1),
    );
    if (at >= 0) {
      runs.splice(at, runs.length, { prefix, last: value, block });
      return [];
    }
    const open = runs.findLast((run) => run.prefix === prefix);
    if (value <= 1 || !open) runs.push({ prefix, last: value, block });
    if (value <= 1) return [];
    const ofDocument =
      (open !== undefined && isRepeated(value, block, blocks[index - 1], open)) ||
      isOfDocument(value, prefix, open, between(open?.block ?? onPageBefore(blocks, index), block));
    const found = { after: open && printedAs(open), found: block.number!, page: pageOf(block), ofDocument };
    if (!open) return [{ sort: 'start', ...found }];
    const sort = value > open.last ? 'gap' : 'back';
    // Behind a gap the run may yet go on: a text that is quoted begins with its 152.
    runs.splice(sort === 'gap' ? runs.length : runs.indexOf(open), sort === 'gap' ? 0 : 1, {
      ...{ prefix, last: value, block, meant: (open.meant ?? open.last) + 1 },
    });
    return [{ sort, ...found }];
  });
};
