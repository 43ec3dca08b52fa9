import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { segmentAt, segmentTo } from './place-segments.ts';

/** Amounts of the columns end here, and cells 4 points further. */
const ENDS = [250, 320, 390, 460, 530];
const PADDING = 4;

const stubs = ['Air operations', 'Medical', 'Travel', 'Training'];
const body = stubs.flatMap((stub, row) => [
  segmentAt(60, 140 + 14 * row, stub),
  ...ENDS.map((end, column) => segmentTo(end, 140 + 14 * row, `${row + 1} ${column}40.5`)),
]);

const centred = (middle: number, y: number, text: string): Segment => segmentAt(middle - 2.5 * text.length, y, text);

const headOf = (head: readonly Segment[]): string[] => {
  const segments = [...head, ...body];
  const [region] = findTableRegions({ page: 2, width: 600, height: 800, angle: 0, segments, rules: [] });
  return readTable(region!, [], [])
    .table.rows.filter(({ role }) => role === 'header')
    .map(({ cells }) => cells.map(({ text, columns }) => (columns ? `${text}<${columns}>` : text)).join('|'));
};

/** The middle of the cells from one column of amounts to another. */
const over = (first: number, last: number): number => (ENDS[first - 1]! + ENDS[last]!) / 2 + PADDING;

const titles = (y: number, texts: readonly string[]): Segment[] =>
  texts.map((text, column) => segmentTo(ENDS[column]!, y, text));

describe('a title over several columns, without rules', () => {
  it.each<[string, readonly Segment[], string[]]>([
    [
      'stands further above the title in the middle than lines of one title do, though it seems to be over that alone',
      [
        segmentTo(ENDS[0]!, 106, 'Approved'),
        segmentTo(ENDS[0]!, 116, '2024/25'),
        centred(over(1, 3), 96, 'Changes'),
        ...titles(116, ['', 'Posts', 'Mandates', 'Total', '2026']).slice(1),
      ],
      ['||Changes<3>|||', '|Approved 2024/25|Posts|Mandates|Total|2026'],
    ],
    [
      'is known by where the amounts before it and its own end, however narrow the titles below it are',
      [
        segmentTo(ENDS[0]!, 104, 'Expenditure as'),
        segmentTo(ENDS[0]!, 116, 'at February'),
        centred(over(1, 2), 100, 'Variance'),
        ...titles(116, ['', 'Amount', 'Rate', 'Planned', 'Actual']).slice(1),
      ],
      ['||Variance<2>|||', '|Expenditure as at February|Amount|Rate|Planned|Actual'],
    ],
    [
      'may seem to stand over two columns and be over four',
      [centred(over(1, 4), 100, 'International'), ...titles(116, ['Posts', 'D-2', 'P-5', 'P-4', 'FS'])],
      ['||International<4>|||', '|Posts|D-2|P-5|P-4|FS'],
    ],
  ])('%s', (_, head, expected) => {
    expect(headOf(head)).toEqual(expected);
  });
});
