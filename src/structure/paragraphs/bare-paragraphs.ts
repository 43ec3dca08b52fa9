import type { LayoutBlock, TextBlock } from '../../layout/index.ts';
import { ENDS_SENTENCE } from '../headings/headings.ts';

/** Before a gap and the capital of a sentence: `1   The Committee considered`. */
const BARE = /^(\d{1,3})\s+(?=["“(]?\p{Lu}|[“《（]?\p{Script=Han})/u;

/** So many in a row, from 1 on, tell that they are numbers of paragraphs. */
const ENOUGH = 3;
/** Points within which two left edges are one. */
const SAME = 2;

interface Bare {
  readonly at: number;
  readonly block: TextBlock;
  readonly number: string;
  readonly length: number;
  /** How far from the left of its column it begins, in points. */
  readonly edge: number;
}

const isParagraph = ({ lines }: TextBlock): boolean => lines.length > 1 || ENDS_SENTENCE.test(lines.at(-1)!.text);

const bareIn = (blocks: readonly LayoutBlock[]): Bare[] =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'text' || block.number) return [];
    const [first] = block.lines;
    const match = BARE.exec(first!.text);
    if (!match || first!.tabs[0] !== match[0].length || !isParagraph(block)) return [];
    return [{ at, block, number: match[1]!, length: match[0].length, edge: first!.box[0] - block.column.left }];
  });

const goesOn = (before: Bare | undefined, next: Bare): boolean =>
  before !== undefined && Number(next.number) === Number(before.number) + 1 && Math.abs(next.edge - before.edge) < SAME;

/**
 * Gives paragraphs their numbers where these have neither stop nor bracket, but stand before a gap at one edge and go on from 1:
 * `1   The Committee`, `2   At the same meeting`, `3   …`.
 */
export const withBareParagraphs = (blocks: readonly LayoutBlock[]): readonly LayoutBlock[] => {
  const runs: Bare[][] = [];
  for (const bare of bareIn(blocks)) {
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1), bare)) run.push(bare);
    else if (bare.number === '1') runs.push([bare]);
  }
  const found = new Map(
    runs.filter((run) => run.length >= ENOUGH).flatMap((run) => run.map((bare) => [bare.at, bare])),
  );
  if (found.size === 0) return blocks;
  return blocks.map((block, at) => {
    const bare = found.get(at);
    return bare ? { ...bare.block, number: { family: 'arabic', number: bare.number, length: bare.length } } : block;
  });
};
