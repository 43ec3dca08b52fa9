import { expect, it } from 'vitest';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import type { Rule } from '../../src/pdf/index.ts';
import { joinTables, readTable } from '../../src/tables/index.ts';
import { ruleAt, segmentAt, uprightAt } from './place-segments.ts';

type Placed = readonly [x: number, y: number, text: string, raised?: number];

const regionOf = (page: number, placed: readonly Placed[], rules: readonly Rule[]) => {
  const segments = placed.map(([x, y, text, raised = 0]) => ({ ...segmentAt(x, y, text, { raised }), page }));
  return findTableRegions({ page, width: 600, height: 800, angle: 0, segments, rules: [...rules] })[0]!;
};

const rowsOf = (rows: ReturnType<typeof readTable>['table']['rows']): string[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));

const walls = (xs: readonly number[], top: number, bottom: number): Rule[] => xs.map((x) => uprightAt(x, top, bottom));

/** Threats, each beside the ways in which it is carried out, which are numbered in a narrow column under the same title. */
const threats: readonly Placed[] = [
  [70, 112, 'Threat'],
  [350, 112, 'Example of a way'],
  ...[1, 2, 3].flatMap((n): Placed[] => {
    const y = 132 + (n - 1) * 60;
    return [
      [64, y, `Server used as a means to attack ${n}`],
      [64, y + 11, 'a vehicle or to take its data'],
      [64, y + 22, 'without leave'],
      [264, y, `${n}.1`],
      [304, y, 'Abuse of privileges'],
      [264, y + 22, `${n}.2`],
      [304, y + 22, 'Access to the server from outside'],
      [304, y + 33, 'by means of a back door'],
    ];
  }),
];
const rules = [
  ...[100, 120, 180, 240, 300].map((y) => ruleAt(y, 60, 520)),
  ...[142, 202, 262].map((y) => ruleAt(y, 260, 520)),
  ...walls([60, 260, 520], 100, 300),
  ...walls([300], 120, 300),
];

it('a box beside several rows is one cell, and a title is over all columns of its box (E/ECE/TRANS/505/Rev.3/Add.154, annex 5)', () => {
  expect(rowsOf(readTable(regionOf(1, threats, rules), [], []).table.rows)).toEqual([
    'Threat|Example of a way|',
    ...[1, 2, 3].flatMap((n) => [
      `Server used as a means to attack ${n} a vehicle or to take its data without leave|${n}.1|Abuse of privileges`,
      `|${n}.2|Access to the server from outside by means of a back door`,
    ]),
  ]);
});

it('a stub below the rule of a sum in a box is a row of its own', () => {
  const placed = [1, 2].flatMap((n): Placed[] => {
    const y = 132 + (n - 1) * 40;
    return [
      [64, y, `Posts of kind ${n}`],
      [264, y, '100'],
      [64, y + 20, 'In all'],
      [264, y + 20, '100'],
    ];
  });
  const sums = [
    ...[100, 120, 160, 200].map((y) => ruleAt(y, 60, 520)),
    ...[140, 180].map((y) => ruleAt(y, 260, 520)),
    ...walls([60, 260, 520], 100, 200),
  ];
  const region = regionOf(1, [[64, 112, 'Category'], [264, 112, 'Amount'], ...placed], sums);
  const rows = rowsOf(readTable(region, [], []).table.rows);
  expect(rows.slice(-4)).toEqual(['Posts of kind 1|100', 'In all|100', 'Posts of kind 2|100', 'In all|100']);
});

it('walls that stand elsewhere on the next page part its cells there (ECE/TRANS/WP.29/2026/139, annex 3)', () => {
  const page = (number: number, wall: number, texts: readonly string[]) => {
    const bottom = 120 + 20 * texts.length;
    const placed = texts.flatMap((text, index): Placed[] => [
      [64, 134 + 20 * index, `Entry ${number}.${index + 1}`],
      [wall + 4, 134 + 20 * index, text],
    ]);
    const lines = [...texts.keys(), texts.length].map((index) => ruleAt(120 + 20 * index, 60, 520));
    const head: Placed[] = [
      [64, 112, 'Entry'],
      [304, 112, 'Filled'],
      [wall + 4, 112, 'Type'],
    ];
    return regionOf(
      number,
      [...head, ...placed],
      [ruleAt(100, 60, 520), ...lines, ...walls([60, 300, wall, 520], 100, bottom)],
    );
  };
  const readings = [page(1, 420, ['Text', 'Number', 'Text']), page(2, 400, ['Number/Text', 'Text'])];
  const [joined] = joinTables(readings.map((region) => ({ reading: readTable(region, [], []), textBefore: false })));
  expect(rowsOf(joined!.table.rows)).toEqual([
    'Entry|Filled|Type',
    'Entry 1.1||Text',
    'Entry 1.2||Number',
    'Entry 1.3||Text',
    'Entry 2.1||Number/Text',
    'Entry 2.2||Text',
  ]);
});

it.each([
  ['1st', 2, '1st', 'an ordinal, in the agenda of a workshop of IPBES'],
  ['12th', 2, '12th', 'another'],
  ['82ab', 2, '82', 'the marks of two notes'],
  ['9237b', 1, '9237', 'the mark of a note, A/RES/80/242, annex'],
])('%s with %i raised letters is %s: %s', (text, raised, expected) => {
  const placed: Placed[] = [
    [64, 112, 'Hour'],
    [264, 112, 'Session'],
    [64, 132, text, raised],
    [264, 132, 'Welcome'],
    [64, 152, '3'],
    [264, 152, 'Closing'],
  ];
  const lines = [...[100, 120, 140, 160].map((y) => ruleAt(y, 60, 520)), ...walls([60, 260, 520], 100, 160)];
  const rows = rowsOf(readTable(regionOf(1, placed, lines), [], []).table.rows);
  expect(rows).toContain(`${expected}|Welcome`);
});

it.each([
  ['over the middle of the line', 145.4],
  ['through it', 146.7],
  ['at its foot', 149],
])('a rule beside a line of a box that goes on parts the rows of the next columns: %s', (_, rule) => {
  const placed: Placed[] = [
    [64, 112, 'Hour'],
    [164, 112, 'Duration'],
    [264, 112, 'Session'],
    ...[0, 1].flatMap((n): Placed[] => [
      [64, 136 + 60 * n, ['First', 'Second'][n]!],
      [164, 136 + 60 * n, 'five'],
      [264, 136 + 60 * n, 'Welcome to all'],
      [64, 149 + 60 * n, 'hour'],
      [164, 160 + 60 * n, 'ten'],
      [264, 160 + 60 * n, 'Questions'],
    ]),
  ];
  const lines = [
    ...[100, 120, 180, 240].map((y) => ruleAt(y, 60, 520)),
    ...[0, 60].map((n) => ruleAt(rule + n, 160, 520)),
    ...walls([60, 160, 260, 520], 100, 240),
  ];
  expect(rowsOf(readTable(regionOf(1, placed, lines), [], []).table.rows).slice(-4)).toEqual([
    'First hour|five|Welcome to all',
    '|ten|Questions',
    'Second hour|five|Welcome to all',
    '|ten|Questions',
  ]);
});
