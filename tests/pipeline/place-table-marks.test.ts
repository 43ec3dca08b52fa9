import { expect, it } from 'vitest';
import { placeTableMarks } from '../../src/pipeline/place-table-marks.ts';
import type { Block, Table } from '../../src/record/index.ts';

const blocks: readonly Omit<Block, 'id' | 'evidence'>[] = [
  { type: 'heading', text: 'Far above', anchors: [{ offset: 9, mark: 'a' }] },
  { type: 'paragraph', text: 'The text', anchors: [{ offset: 8, mark: 'a' }] },
  {
    type: 'heading',
    text: 'Enhanced resident coordinator system leadership',
    anchors: [
      { offset: 47, mark: 'a' },
      { offset: 47, mark: 'c' },
      { offset: 47, mark: 'b', note: 'b9' },
    ],
  },
  { type: 'heading', text: 'Indicators' },
  { type: 'furniture', text: 'E/2025/61' },
  { type: 'table', text: '', table: 't1' },
];

const table: Omit<Table, 'block'> = {
  ...{ id: 't1', title: '', columns: [], rows: [], pages: [37] },
  notes: ['a', 'b'].map((mark) => ({ mark, text: 'See https://unsdg.un.org.' })),
};

it('marks in headings right over a table have its notes (E/2025/61)', () => {
  const placed = blocks.map((block, index) => ({
    block: { ...block, id: `b${index + 1}`, evidence: [] },
    locate: () => [],
  }));
  const read = placeTableMarks(placed, [table]).map(({ block }) => block);
  expect(read.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
  expect(read.flatMap(({ anchors }) => anchors ?? [])).toEqual([
    { offset: 9, mark: 'a' },
    { offset: 8, mark: 'a' },
    { offset: 47, mark: 'a', table: 't1' },
    { offset: 47, mark: 'c' },
    { offset: 47, mark: 'b', note: 'b9' },
  ]);
});
