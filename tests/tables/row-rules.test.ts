import { expect, it } from 'vitest';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { ruleAt, segmentAt, segmentTo } from './place-segments.ts';

/** A rule below each row, and none over the first: titles over several columns stand above all rules. */
const read = (spanning: ReturnType<typeof segmentAt>[]) => {
  const rowAt = (y: number, ...texts: readonly string[]) => [
    segmentAt(62, y, texts[0]!),
    ...texts.slice(1).map((text, index) => segmentTo(250 + index * 80, y, text)),
  ];
  const segments = [
    ...spanning,
    ...rowAt(114, 'Group', 'Seats', 'Filled', 'All', 'Women'),
    ...rowAt(128, 'Africa', '13', '7', '53', '47.2'),
    ...rowAt(142, 'Asia', '11', '5', '45', '46.7'),
    ...rowAt(156, 'Europe', '4', '3', '17', '41.2'),
  ].map((segment) => ({ ...segment, page: 1 }));
  const rules = [104, 118, 132, 146, 160].map((y) => ruleAt(y, 60, 492));
  const [region] = findTableRegions({ page: 1, width: 600, height: 800, angle: 0, segments, rules });
  return readTable(region!, [], []).table.rows.map((row) => [row.role, ...row.cells.map(({ text }) => text)].join('|'));
};

const body = ['data|Africa|13|7|53|47.2', 'data|Asia|11|5|45|46.7', 'data|Europe|4|3|17|41.2'];

it.each<[string, ReturnType<typeof segmentAt>[], string[]]>([
  [
    'two titles over two columns each',
    [segmentAt(245, 100, 'Members'), segmentAt(405, 100, 'Delegates')],
    ['header||Members||Delegates|', 'header|Group|Seats|Filled|All|Women', ...body],
  ],
  [
    'the unit of the table',
    [segmentTo(490, 100, '(Number and percentage)')],
    ['header|Group|Seats|Filled|All|Women', ...body],
  ],
])('above the first rule: %s', (_, spanning, expected) => {
  expect(read(spanning)).toEqual(expected);
});
