import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import type { Rule } from '../../src/pdf/index.ts';
import { joinTables, readTable } from '../../src/tables/index.ts';
import { lineAt, ruleAt, segmentAt, uprightAt } from './place-segments.ts';

type Page = readonly (readonly [stub: string, text: string])[];

/** Rows of two cells between rules that part all rows, below bold titles where `head` gives them. */
const gridOf = (page: Page, head?: readonly [string, string]): { segments: Segment[]; rules: Rule[] } => {
  const rows = [...(head ? [head] : []), ...page];
  const heights = rows.map((_, index) => 100 + 20 * index);
  const end = 100 + 20 * rows.length;
  return {
    segments: rows.flatMap(([stub, text], index) => {
      const bold = head !== undefined && index === 0;
      return [
        ...(stub === '' ? [] : [segmentAt(64, heights[index]! + 14, stub, { bold })]),
        ...(text === '' ? [] : [segmentAt(284, heights[index]! + 14, text, { bold })]),
      ];
    }),
    rules: [...[...heights, end].map((y) => ruleAt(y, 60, 520)), ...[60, 280, 520].map((x) => uprightAt(x, 100, end))],
  };
};

const joined = (...pages: { segments: readonly Segment[]; rules: readonly Rule[] }[]): string[][] =>
  joinTables(
    pages.map(({ segments, rules }, index) => {
      const placed = segments.map((segment) => ({ ...segment, page: index + 1 }));
      const page = { page: index + 1, width: 600, height: 800, angle: 0 as const, segments: placed, rules };
      return { reading: readTable(findTableRegions(page)[0]!, [], []), textBefore: index === 0 };
    }),
  ).map(({ table }) =>
    table.rows.map(({ role, cells }) => [role.slice(0, 1), ...cells.map(({ text }) => text)].join('|')),
  );

const head = ['Recommendations', 'Remarks'] as const;
const first: Page = [
  ['Recommendation 1', 'Accepted.'],
  ['Recommendation 2', 'Under way.'],
  ['Boards should ensure independent', 'It is important to recognize that.'],
];

describe('a table that goes on at the top of the next page', () => {
  it('without its head has rows there, whatever rule stands below the first of them (DP/FPA/2025/6, table 2)', () => {
    const rows = joined(gridOf(first, head), gridOf([['Recommendation 4', 'Rescheduled.'], ...first.slice(0, 2)]));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.slice(4)).toEqual([
      'd|Recommendation 4|Rescheduled.',
      'd|Recommendation 1|Accepted.',
      'd|Recommendation 2|Under way.',
    ]);
  });

  it('with another head in the same style is another table', () => {
    expect(joined(gridOf(first, head), gridOf(first, ['Symbol', 'Title']))).toHaveLength(2);
  });

  it('goes on with a row in small letters (DP/2025/12/Add.1, annex II)', () => {
    const rows = joined(
      gridOf(first, head),
      gridOf([['of oversight committees.', 'The committee advises.'], ...first], head),
    );
    expect(rows[0]![3]).toBe(
      'd|Boards should ensure independent of oversight committees.|It is important to recognize that. The committee advises.',
    );
  });

  it('and with one that has no stub where all rows have one', () => {
    const rows = joined(gridOf(first, head), gridOf([['', 'The committee advises.'], ...first], head));
    expect(rows[0]![3]).toBe(
      'd|Boards should ensure independent|It is important to recognize that. The committee advises.',
    );
  });
});

/** The text behind the figure stands a point further off than the next word of a phrase would. */
const behindFigure = (segment: Segment): Segment => {
  const edges = segment.edges.map((x, index) => (index > segment.text.indexOf(' ') ? x + 1 : x));
  return { ...segment, edges, box: [segment.box[0], segment.box[1], segment.box[2] + 1, segment.box[3]] };
};

it('two rows at the foot of a page have the columns that those overleaf show', () => {
  const rowsOf = (rows: readonly (readonly [string, string])[]) => {
    const heights = rows.map((_, index) => 134 + 20 * index);
    return {
      segments: [
        ...[
          segmentAt(64, 114, 'Office', { bold: true }),
          behindFigure(segmentAt(318, 114, 'Amount Reason', { bold: true })),
        ],
        // The last figure of each ends at 348, and the text begins right behind it.
        ...rows.flatMap(([name, text], index) => [
          segmentAt(64, heights[index]!, name),
          behindFigure(segmentAt(348 - 5 * text.indexOf(' '), heights[index]!, text)),
        ]),
      ],
      rules: [100, 120, 124 + 20 * rows.length].map((y) => ruleAt(y, 60, 520)),
    };
  };
  const overleaf = [
    ['Nairobi', '8.0 Visas'],
    ['Beirut', '61.0 Changes'],
    ['Santiago', '305.7 Relocation'],
    ['Bangkok', '12.0 Floods'],
  ] as const;
  const rows = joined(
    rowsOf([
      ['Geneva', '30.0 Late'],
      ['Vienna', '4.5 Storm'],
    ]),
    rowsOf(overleaf),
  );
  expect(rows).toEqual([
    [
      'h|Office|Amount|Reason',
      'd|Geneva|30.0|Late',
      'd|Vienna|4.5|Storm',
      ...overleaf.map(([name, text]) => `d|${name}|${text.replace(' ', '|')}`),
    ],
  ]);
});

it.each([
  ['（续）', '', 1],
  ['(continued)', '', 1],
  ['附件二（续）', '', 1],
  ['Annex I (continued)', '', 1],
  ['Contributions received (continued)', '', 0],
])('%s over the rows of a further page is no text between: title “%s”, lines taken %i', (text, title, taken) => {
  const { segments, rules } = gridOf(first, head);
  const page = { page: 2, width: 600, height: 800, angle: 0 as const, segments, rules };
  const reading = readTable(findTableRegions(page)[0]!, [lineAt(64, 90, text)], []);
  expect([reading.table.title, reading.takenAbove]).toEqual([title, taken]);
});
