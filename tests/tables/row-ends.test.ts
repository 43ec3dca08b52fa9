import { expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import type { Rule } from '../../src/pdf/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { ruleAt, segmentAt, segmentTo } from './place-segments.ts';

const rowsOf = (segments: readonly Segment[], rules: readonly Rule[]): string[] => {
  const [region] = findTableRegions({ page: 1, width: 600, height: 800, angle: 0, segments, rules });
  return readTable(region!, [], []).table.rows.map(({ cells }) =>
    cells.map(({ text, notes }) => (notes ? `${text} ^${notes.join()}` : text)).join(' | '),
  );
};

const item = (x: number, y: number, stub: string, ...amounts: readonly string[]): Segment[] => [
  segmentAt(x, y, stub),
  ...amounts.map((amount, index) => segmentTo(330 + 80 * index, y, amount)),
];

it('the name of a group is not joined to its first row, though that had no room beside it: the next row begins alike', () => {
  const rows = rowsOf(
    [
      ...item(60, 112, 'Item', 'Filled', 'Vacant'),
      ...item(60, 132, 'Executive direction and management'),
      ...item(70, 146, 'Communications and information technology', '6', '2 091'),
      ...item(70, 160, 'Contributions', '57', '2 384'),
      ...item(60, 174, 'Operational costs of the missions'),
      ...item(70, 188, 'Air operations', '3', '584'),
      ...item(70, 202, 'Medical', '41', '4'),
    ],
    [100, 117, 210].map((y) => ruleAt(y, 60, 420)),
  );
  expect(rows.slice(1, 4)).toEqual([
    'Executive direction and management |  | ',
    'Communications and information technology | 6 | 2 091',
    'Contributions | 57 | 2 384',
  ]);
});

it('a mark alone in the last line of a cell is no text', () => {
  const rows = rowsOf(
    [
      ...item(60, 112, '项目', '2025年', '2026年'),
      ...item(60, 132, '通信和信息技术', '6', '2 091'),
      segmentAt(60, 142, 'c', { size: 5 }),
      ...item(60, 160, '医疗', '57', '2 384'),
      ...item(60, 180, '空中业务', '57', '2 384'),
    ],
    [100, 117, 190].map((y) => ruleAt(y, 60, 420)),
  );
  expect(rows[1]).toBe('通信和信息技术 ^c | 6 | 2 091');
});

it('a rule between indicators does not part the accomplishment that goes on beside it', () => {
  const rows = rowsOf(
    [
      ...[60, 260].map((x, index) =>
        segmentAt(x, 112, ['Expected accomplishments', 'Indicators of achievement'][index]!),
      ),
      segmentAt(60, 130, '(a) Improved capacity to deliver'),
      segmentAt(260, 130, '(i) Increase in the percentage of requests'),
      segmentAt(60, 141, 'services'),
      segmentAt(260, 145, '(ii) Number of States parties'),
      segmentAt(60, 163, '(b) Rationalized support'),
      segmentAt(260, 163, '(i) Zero fatalities'),
    ],
    [...[100, 117, 151, 170].map((y) => ruleAt(y, 58, 500)), ruleAt(134, 256, 500)],
  );
  expect(rows.slice(1)).toEqual([
    '(a) Improved capacity to deliver services | (i) Increase in the percentage of requests',
    ' | (ii) Number of States parties',
    '(b) Rationalized support | (i) Zero fatalities',
  ]);
});
