import type { Block, Table } from '../record/index.ts';
import type { PlacedBlock } from './place-mentions.ts';

const withTable = (block: Block, table: string, marks: ReadonlySet<string>): Block => ({
  ...block,
  anchors: block.anchors?.map((anchor) =>
    anchor.note === undefined && marks.has(anchor.mark ?? '') ? { ...anchor, table } : anchor,
  ),
});

/** Marks in the headings right over a table have their notes below it: `Outcome 1.1 … leadership a` (E/2025/61). */
export const placeTableMarks = (
  placed: readonly PlacedBlock[],
  tables: readonly Omit<Table, 'block'>[],
): PlacedBlock[] => {
  const marksOf = new Map(tables.map(({ id, notes = [] }) => [id, new Set(notes.map(({ mark }) => mark))]));
  let below: string | undefined;
  const result: PlacedBlock[] = [];
  for (const each of placed.toReversed()) {
    const { block } = each;
    if (block.type !== 'furniture') below = block.type === 'heading' ? below : block.table;
    const marks = below === undefined ? undefined : marksOf.get(below);
    const isMarked = block.type !== 'furniture' && block.anchors !== undefined;
    result.push(marks && isMarked ? { ...each, block: withTable(block, below!, marks) } : each);
  }
  return result.reverse();
};
