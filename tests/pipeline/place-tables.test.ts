import { describe, expect, it } from 'vitest';
import type { PlacedBlock } from '../../src/pipeline/place-mentions.ts';
import { placeMentions } from '../../src/pipeline/place-mentions.ts';
import { placeTables } from '../../src/pipeline/place-tables.ts';
import type { Table } from '../../src/record/index.ts';

const table = (head: string, cells: readonly string[]): Omit<Table, 'block'> => ({
  id: 't1',
  title: '',
  columns: [
    { title: 'Title', type: 'text' },
    { title: head, type: 'text' },
  ],
  rows: cells.map((text) => ({
    role: 'data',
    cells: [{ text: 'Sahel' }, { text }].map((cell) => ({ ...cell, evidence: [] })),
  })),
  pages: [1],
});

const placed = (before: string): PlacedBlock[] => [
  { block: { id: 'b1', type: 'paragraph', text: before, evidence: [] }, locate: () => [] },
  { block: { id: 'b2', type: 'table', text: '', table: 't1', evidence: [] }, locate: () => [] },
];

const symbols = (before: string, head: string, cells: readonly string[]): (string | undefined)[] =>
  placeMentions(placeTables(placed(before), [table(head, cells)]), { language: 'en' }).mentions.flatMap((mention) =>
    mention.kind === 'citation' ? [mention.value.symbol] : [],
  );

describe('numbers that stand alone in cells', () => {
  it.each([
    [
      'Resolutions concerning other items',
      'Resolution number',
      ['79/94', '79/93 A and B'],
      ['A/RES/79/94', 'A/RES/79/93 A', 'A/RES/79/93 B'],
    ],
    ['Other texts', 'Human Rights Council resolution', ['S-20/2', '5/1'], ['A/HRC/RES/S-20/2', 'A/HRC/RES/5/1']],
    ['General Assembly resolutions', 'Mandate', ['77/278, 79/280'], ['A/RES/77/278', 'A/RES/79/280']],
    ['Fiscal years', 'Period', ['2024/25', '79/94'], []],
    ['Resolution rates', 'Share', ['3/4'], []],
  ])('%s / %s', (before, head, cells, wanted) => expect(symbols(before, head, cells)).toEqual(wanted));
});
