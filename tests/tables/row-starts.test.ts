import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { ruleAt, segmentAt, segmentTo } from './place-segments.ts';

const rowsOf = (segments: readonly Segment[]): string[] => {
  const rules = [ruleAt(100, 50, 520), ruleAt(117, 50, 520, 1.4), ruleAt(400, 50, 520)];
  const [region] = findTableRegions({ page: 1, width: 600, height: 800, angle: 0, segments, rules });
  return readTable(region!, [], [])
    .table.rows.slice(1)
    .map((row) => row.cells.map(({ text }) => text).join(' | '));
};

const lines = (x: number, top: number, ...texts: string[]): Segment[] =>
  texts.map((text, index) => segmentAt(x, top + 12 * index, text));

const heads = (...texts: string[]): Segment[] => texts.map((text, index) => segmentAt(50 + 160 * index, 112, text));

describe('rows whose stub is not repeated', () => {
  it.each<{ why: string; segments: Segment[]; expected: string[] }>([
    {
      why: 'names below one organization, as far apart as rows (CEB/2025/4, annex)',
      segments: [
        ...heads('Entity', 'Name'),
        ...lines(50, 130, 'Children’s Fund'),
        ...lines(210, 130, 'George Laryea-Adjei'),
        ...lines(210, 150, 'Carlos Acosta'),
        ...lines(50, 170, 'Educational, Scientific and', 'Cultural Organization'),
        ...lines(210, 170, 'Ernesto Ottone'),
        ...lines(210, 202, 'Caroline Siebold'),
        ...lines(50, 222, 'Universal Postal Union'),
        ...lines(210, 222, 'Elise Servat'),
      ],
      expected: [
        'Children’s Fund | George Laryea-Adjei',
        ' | Carlos Acosta',
        'Educational, Scientific and Cultural Organization | Ernesto Ottone',
        ' | Caroline Siebold',
        'Universal Postal Union | Elise Servat',
      ],
    },
    {
      why: 'sentences are paragraphs of one cell (S/2025/476, annex)',
      segments: [
        ...heads('Recommendation', 'Position'),
        ...lines(50, 130, 'Write to Member States'),
        ...lines(210, 130, 'The Committee agreed to', 'write to them.'),
        ...lines(210, 162, 'The Committee agreed to', 'encourage them.'),
        ...lines(50, 194, 'Hold a meeting'),
        ...lines(210, 194, 'The Committee agreed.'),
        ...lines(50, 214, 'Report on travel'),
        ...lines(210, 214, 'The Committee agreed.'),
      ],
      expected: [
        'Write to Member States | The Committee agreed to write to them. The Committee agreed to encourage them.',
        'Hold a meeting | The Committee agreed.',
        'Report on travel | The Committee agreed.',
      ],
    },
    {
      why: 'cells that begin beside each other (A/AC.121/2025/L.2)',
      segments: [
        ...heads('Date', 'Agenda item', 'Documents'),
        ...lines(50, 130, '283rd plenary meeting', '3–6 p.m.'),
        ...lines(210, 130, '8. Other matters'),
        ...lines(370, 130, 'Draft report as a whole'),
        ...lines(210, 152, '9. Adoption of the', 'report'),
        ...lines(370, 152, '(A/AC.121/2025/L.3 and', 'general context)'),
      ],
      expected: [
        '283rd plenary meeting 3–6 p.m. | 8. Other matters | Draft report as a whole',
        ' | 9. Adoption of the report | (A/AC.121/2025/L.3 and general context)',
      ],
    },
    {
      why: 'but parts of two cells that stand closer than rows may begin at one height (E/2025/57, annex)',
      segments: [
        ...heads('Region', '2025', '2026'),
        ...[0, 60, 120].flatMap((y) => [
          ...lines(50, 130 + y, 'Asia-Pacific'),
          ...lines(210, 130 + y, 'Indonesia'),
          ...lines(210, 148 + y, 'Malaysia'),
          ...lines(370, 130 + y, 'China'),
          ...lines(370, 148 + y, 'Nepal'),
        ]),
      ],
      expected: new Array(3).fill('Asia-Pacific | Indonesia Malaysia | China Nepal'),
    },
    {
      why: 'amounts and what they are of begin beside a stub that goes on (E/2025/61, annex)',
      segments: [
        ...heads('Output', 'Indicator', 'Target'),
        ...lines(50, 130, '2.4.1 Dialogues'),
        ...lines(210, 130, 'Share of teams with a', 'committee'),
        segmentTo(450, 130, '95%'),
        ...lines(50, 170, '2.4.2 Consultations', 'and feedback with', 'other development', 'partners'),
        ...lines(210, 170, 'Share of frameworks', 'prepared with:'),
        segmentAt(210, 206, '• Parliamentarians'),
        segmentTo(450, 206, '60%'),
        segmentAt(210, 226, '• Civil society'),
        segmentTo(450, 226, '96%'),
      ],
      expected: [
        '2.4.1 Dialogues | Share of teams with a committee | 95%',
        '2.4.2 Consultations and feedback with other development partners | Share of frameworks prepared with: | ',
        ' | • Parliamentarians | 60%',
        ' | • Civil society | 96%',
      ],
    },
    {
      why: 'a stub alone that had room for more names a group (DP/2025/26, table 2); a rate begins no row (A/79/352)',
      segments: [
        ...heads('Resources', '2024', '2023'),
        ...lines(50, 130, 'Revenue', 'Annual contributions'),
        segmentTo(230, 142, '123'),
        segmentTo(390, 142, '78'),
        ...lines(50, 164, 'Loan for the renovation', '0.0 per cent'),
        segmentTo(230, 176, '15'),
        segmentTo(390, 176, '22'),
        ...lines(50, 198, 'Other donations'),
        segmentTo(230, 198, '1'),
        segmentTo(390, 198, '2'),
      ],
      expected: [
        'Revenue |  | ',
        'Annual contributions | 123 | 78',
        'Loan for the renovation 0.0 per cent | 15 | 22',
        'Other donations | 1 | 2',
      ],
    },
  ])('$why', ({ segments, expected }) => {
    expect(rowsOf(segments)).toEqual(expected);
  });
});
