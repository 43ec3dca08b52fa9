import type { BlockType, Language, Mention } from '../../record/index.ts';
import type { PlacedBlock } from '../place-mentions.ts';
import { isLoose, namesOnly } from './members.ts';
import { inOrder, type Placed } from './reading-order.ts';

/** Blocks that a list of names may stand in, one or some in each. */
const listed: ReadonlySet<BlockType> = new Set(['paragraph', 'item', 'other', 'table']);
/** Blocks that a list goes on behind. */
const passed: ReadonlySet<BlockType> = new Set(['furniture', 'footnote']);

/** A run of blocks that hold names and nothing else, and the block that stands before it. */
export interface Run {
  readonly members: readonly Mention[];
  readonly blocks: readonly PlacedBlock[];
  readonly before: PlacedBlock | undefined;
}

/** Names of one line stand beside each other, of one column below each other: distances in PDF points. */
const SAME_LINE = 4;
const SAME_COLUMN = 8;

const boxOf = ({ evidence }: Mention): readonly number[] | undefined => evidence[0]?.bbox;

/** Where lines and columns begin: values that lie closer together are one. */
const startsOf = (values: readonly number[], within: number): number[] => {
  const starts: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > within) starts.push(value);
  return starts;
};

/** The grid that names stand in, page by page; undefined where they stand in no columns. */
const gridOf = (members: readonly Mention[]): Placed[] | undefined => {
  if (members.some((member) => !boxOf(member))) return undefined;
  const pageOf = ({ evidence }: Mention): number => evidence[0]!.page;
  const [lefts, tops] = [0, 1].map((side) => members.map((member) => boxOf(member)![side]!));
  const [columns, rows] = [startsOf(lefts!, SAME_COLUMN), startsOf(tops!, SAME_LINE)];
  if (columns.length < 2 || columns.length * 2 > members.length) return undefined;
  const place = (starts: readonly number[], value: number): number => starts.findLastIndex((start) => start <= value);
  return members.map((member, at) => ({
    member,
    column: place(columns, lefts![at]!),
    row: place(rows, tops![at]!),
    page: pageOf(member),
  }));
};

/** Lists whose members are blocks of their own, or lines that a block runs together: items, bullets, columns without rules. */
export const listsOfBlocks = (
  blocks: readonly PlacedBlock[],
  placesIn: (block: PlacedBlock) => readonly Mention[],
  language: Language,
): Run[] => {
  const runs: Run[] = [];
  let [open, before]: [{ block: PlacedBlock; names: readonly Mention[] }[], PlacedBlock | undefined] = [[], undefined];
  const close = (): void => {
    const members = open.flatMap(({ names }) => names);
    // A table by itself is read by its columns.
    const tableAlone = open.length === 1 && open[0]!.block.block.type === 'table';
    if (!tableAlone && members.filter(({ kind }) => kind === 'country').length > 1) {
      const grid = gridOf(members);
      runs.push({ members: grid ? inOrder(grid, language) : members, blocks: open.map(({ block }) => block), before });
    }
    open = [];
  };
  for (const block of blocks) {
    const { type, text } = block.block;
    if (passed.has(type)) continue;
    const names = listed.has(type) ? namesOnly(text, [0, text.length], placesIn(block)) : undefined;
    if (names && (type === 'table' || isLoose(text, names))) {
      open.push({ block, names });
      continue;
    }
    close();
    before = block;
  }
  close();
  return runs;
};
