import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { ruleAt, segmentAt, segmentTo } from './place-segments.ts';

const rowsOf = (segments: readonly Segment[], right: number): string[] => {
  const rules = [ruleAt(100, 50, right), ruleAt(117, 50, right, 1.4), ruleAt(400, 50, right)];
  const [region] = findTableRegions({ page: 1, width: 600, height: 800, angle: 0, segments, rules });
  return readTable(region!, [], [])
    .table.rows.slice(1)
    .map((row) => row.cells.map(({ text }) => text).join(' | '));
};

/** Lines of one cell, 12 points apart. */
const cell = (x: number, top: number, ...lines: string[]): Segment[] =>
  lines.map((text, index) => segmentAt(x, top + 12 * index, text));

const amounts = (y: number, ...texts: string[]): Segment[] =>
  texts.map((text, index) => segmentTo(380 + 50 * index, y, text));

describe('cells whose lines stand between those of cells beside them', () => {
  it('belong to the row that they begin in, and do not join the rows that they run beside (E/2025/61, annex)', () => {
    const rows = rowsOf(
      [
        segmentAt(50, 112, 'Output'),
        segmentAt(170, 112, 'Indicator'),
        ...amounts(112, 'Target', 'Result'),
        segmentAt(450, 112, 'Source'),
        ...cell(
          50,
          130,
          '1.1 Diverse and',
          'effective resident',
          'coordinators with',
          'profiles and skills',
          'for all',
        ),
        segmentAt(170, 130, 'Share of coordinators:'),
        ...cell(450, 130, 'Coordination', 'Office'),
        segmentAt(170, 150, '• From programme countries'),
        ...amounts(150, '58%', '49%'),
        segmentAt(170, 170, '• Who are women'),
        ...amounts(170, '50%', '53%'),
        ...cell(170, 190, 'Share of coordinators ad', 'interim in post'),
        ...amounts(190, '10%', '8%'),
        segmentAt(50, 222, '1.2 Offices'),
        ...cell(170, 222, 'Share of offices fully', 'staffed'),
        ...amounts(222, '90%', '33%'),
        ...cell(450, 222, 'Survey of', 'Governments'),
      ],
      520,
    );
    expect(rows).toEqual([
      '1.1 Diverse and effective resident coordinators with profiles and skills for all | Share of coordinators: |  |  | Coordination Office',
      ' | • From programme countries | 58% | 49% | ',
      ' | • Who are women | 50% | 53% | ',
      ' | Share of coordinators ad interim in post | 10% | 8% | ',
      '1.2 Offices | Share of offices fully staffed | 90% | 33% | Survey of Governments',
    ]);
  });

  it('of texts alone do the same (E/CN.18/2025/2, para. 43)', () => {
    const rows = rowsOf(
      [
        segmentAt(50, 112, 'Goals'),
        segmentAt(200, 112, 'Years'),
        segmentAt(330, 112, 'Developments'),
        ...cell(
          50,
          130,
          'Goal 1. Reverse the loss',
          'of forest cover through',
          'sustainable management',
          'and protection',
        ),
        segmentAt(200, 130, '6 (2026), 14 (2025)'),
        segmentAt(330, 130, '2025 political forum'),
        segmentAt(330, 148, '2026 political forum'),
        ...cell(50, 184, 'Goal 2. Enhance benefits', 'for forest-dependent', 'people'),
        segmentAt(200, 184, '8 (2025)'),
        ...cell(330, 166, 'Sixteenth meeting of the', 'Parties to the Convention'),
        segmentAt(330, 196, 'Summit of the Future'),
      ],
      520,
    );
    expect(rows[0]).toMatch(/^Goal 1\. .* and protection \| 6 \(2026\), 14 \(2025\) \| 2025 political forum/);
    expect(rows[1]).toMatch(/^Goal 2\. Enhance benefits for forest-dependent people \| 8 \(2025\)/);
    expect(rows).toHaveLength(2);
  });
});

describe('a text alone in its line', () => {
  const list = (paragraph: string, distance: number): string[] =>
    rowsOf(
      [
        segmentAt(50, 112, 'No.'),
        segmentAt(100, 112, 'Place'),
        segmentAt(250, 112, 'Quantity'),
        segmentAt(330, 112, 'Result'),
        segmentAt(50, 130, '1.'),
        ...cell(100, 130, 'Krasnodar', 'region'),
        segmentTo(290, 130, '1'),
        ...cell(330, 130, 'disconnection from', 'the line in the span'),
        ...cell(330, 142 + distance, paragraph, 'the wires'),
        segmentAt(50, 196, '2.'),
        ...cell(100, 196, 'Bryansk', 'region'),
        segmentTo(290, 196, '12'),
        ...cell(330, 196, 'none'),
        segmentAt(50, 226, '3.'),
        segmentAt(100, 226, 'Kursk'),
        segmentTo(290, 226, '31'),
        segmentAt(330, 226, 'severe fire'),
      ],
      520,
    );

  it('is a further paragraph of its cell where it stands closer than rows do (A/79/847)', () => {
    expect(list('No. 819 with a fall on', 15)).toEqual([
      '1. | Krasnodar region | 1 | disconnection from the line in the span No. 819 with a fall on the wires',
      '2. | Bryansk region | 12 | none',
      '3. | Kursk | 31 | severe fire',
    ]);
  });

  it('or begins with a bullet (UNW/2025/L.3, workplan)', () => {
    expect(list('• Statements by', 18)).toHaveLength(3);
    expect(list('Statements by', 18)).toHaveLength(4);
  });
});
