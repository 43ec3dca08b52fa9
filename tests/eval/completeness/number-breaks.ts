import type { Block } from '../../../src/record/index.ts';

/** A printed number that does not go on from those before it in its document or annex. */
export interface NumberBreak {
  readonly sort: 'gap' | 'back' | 'start';
  readonly after: string | undefined;
  readonly found: string;
  readonly page: number;
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

/**
 * Follows the numbers of the paragraphs, strictly: each goes on from the one before it, or from that of a run which
 * others interrupted (a text that is quoted), or is a 1. Whose fault a break is, the page tells.
 */
export const numberBreaks = (blocks: readonly Block[]): NumberBreak[] => {
  const scopeOf = scopesOf(blocks);
  const runsOf = new Map<string, Run[]>();
  return blocks.flatMap((block): NumberBreak[] => {
    const number = block.type === 'paragraph' ? read(block.number ?? '') : undefined;
    if (!number) return [];
    const { prefix, value } = number;
    const scope = scopeOf(block);
    const runs = runsOf.get(scope) ?? [];
    runsOf.set(scope, runs);
    const at = runs.findLastIndex((run) => run.prefix === prefix && run.last === value - 1);
    if (at >= 0) {
      runs.length = at + 1;
      runs[at]!.last = value;
      return [];
    }
    const open = runs.findLast((run) => run.prefix === prefix);
    if (value <= 1 || !open) runs.push({ prefix, last: value });
    if (value <= 1) return [];
    const found = { after: open && printedAs(open), found: block.number!, page: pageOf(block) };
    if (!open) return [{ sort: 'start', ...found }];
    const sort = value > open.last ? 'gap' : 'back';
    open.last = value;
    return [{ sort, ...found }];
  });
};
