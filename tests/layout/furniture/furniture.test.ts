import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../src/layout/furniture/furniture.ts';
import type { PageSegments } from '../../../src/layout/segments/page-segments.ts';
import type { Segment } from '../../../src/layout/segments/segment.ts';
import type { Rule } from '../../../src/pdf/index.ts';
import { ruleAt } from '../../tables/place-segments.ts';
import { at } from '../segment.ts';

/** Pages whose first rows are the same, and whose text, lower down, is not. */
const pages = (segments: readonly Segment[], rules: readonly Rule[] = [], textFrom = 80): PageSegments[] =>
  [1, 2, 3, 4].map((number) => ({
    number,
    width: 612,
    height: 792,
    segments: segments.map((segment) =>
      segment.baseline > textFrom ? { ...segment, text: `${segment.text}${number}` } : { ...segment },
    ),
    rules,
  }));

const symbol = at('A/79/907', 60, 100, 30);
const titles = [at('Country', 60, 100, 70), at('2023', 380, 400, 70), at('2024', 480, 500, 70)];
const row = (y: number): Segment[] => [
  at('Chile', 60, 90, y),
  at('1 000 000', 360, 400, y),
  at('2 000 000', 460, 500, y),
];

const cell = (text: string, column: number, y: number): Segment => at(text, 60 + column * 100, 110 + column * 100, y);

describe('what stands at the head of each page', () => {
  it.each<{
    why: string;
    segments: Segment[];
    rules?: Rule[];
    textFrom?: number;
    expected: Segment[];
  }>([
    {
      why: 'the symbol is furniture, the head of a table over pages below it is none',
      segments: [symbol, ...titles, ...row(84), ...row(98)],
      expected: [symbol],
    },
    {
      why: 'nor where a rule across the page stands below the head',
      segments: [symbol, ...titles, ...row(84), ...row(98)],
      rules: [ruleAt(74, 60, 550)],
      expected: [symbol],
    },
    {
      why: 'nor an upper title alone over the first rule of a table',
      segments: [
        symbol,
        at('Increase/(decrease)', 430, 520, 81),
        ...['Category', '2011/12', '2012/13', 'Amount', 'Share'].map((text, column) => cell(text, column, 92)),
      ],
      rules: [ruleAt(84, 60, 550)],
      textFrom: 100,
      expected: [symbol],
    },
    {
      why: 'nor the head of a table of many columns somewhat lower, with a gap below it',
      segments: [
        symbol,
        at('Title of', 260, 300, 81),
        ...['Organ', 'Mandate', 'meeting', 'Dates', 'Location'].map((text, column) => cell(text, column, 90)),
        ...['Council', 'resolution', 'Third', '3 May', 'Geneva'].map((text, column) => cell(text, column, 130)),
      ],
      textFrom: 100,
      expected: [symbol],
    },
    {
      why: 'a title beside the symbol, over a rule across the page, is furniture',
      segments: [symbol, at('Report of the Committee', 400, 550, 30), at('text', 60, 500, 84), at('text', 60, 500, 96)],
      rules: [ruleAt(34, 60, 550)],
      expected: [symbol, at('Report of the Committee', 400, 550, 30)],
    },
    {
      why: 'words alone, that stand on this page only, are where the rule below them is as high on other pages: a budget section in Chinese',
      segments: [at('第19款　山区经济社会发展', 440, 550, 30), at('text', 60, 500, 84), at('text', 60, 500, 96)],
      rules: [ruleAt(34, 60, 550)],
      textFrom: 0,
      expected: [at('第19款　山区经济社会发展3', 440, 550, 30)],
    },
  ])('$why', ({ segments, rules, textFrom, expected }) => {
    const all = pages(segments, rules, textFrom);
    const furniture = findFurniture(all);
    expect(all[2]!.segments.filter((segment) => furniture.has(segment)).map(({ text }) => text)).toEqual(
      expected.map(({ text }) => text),
    );
  });
});

describe('what stands low on the first page', () => {
  const job = at('25-07479 (E)', 60, 120, 748);
  const text = [at('The present report was prepared', 60, 500, 300), at('pursuant to a resolution.', 60, 500, 312)];
  const first = (segments: readonly Segment[]): string[] => {
    const page = { number: 1, width: 612, height: 792, segments, rules: [] };
    const furniture = findFurniture([page]);
    return segments.filter((segment) => furniture.has(segment)).map((segment) => segment.text);
  };

  it('a year over the rows of a table is none of it', () => {
    const year = at('2020', 480, 500, 640);
    expect(first([...text, year, at('Balance', 60, 110, 668), at('1 100', 480, 500, 668), job])).toEqual([
      '25-07479 (E)',
    ]);
  });

  it('a number below all text counts the page', () => {
    expect(first([...text, at('2', 300, 306, 740), job])).toEqual(['2', '25-07479 (E)']);
  });
});

describe('the first page of an excerpt', () => {
  const page = (head: readonly Segment[]): readonly string[] => {
    const segments = [...head, at('text of the page', 60, 500, 84), at('more of it', 60, 500, 96)];
    const furniture = findFurniture([{ number: 1, width: 612, height: 792, segments, rules: [ruleAt(34, 60, 550)] }]);
    return segments.filter((segment) => furniture.has(segment)).map(({ text }) => text);
  };

  it('has a symbol alone over the rule of its running head, which is furniture', () => {
    expect(page([at('E/2025/9/Add.12', 60, 130, 30)])).toEqual(['E/2025/9/Add.12']);
  });

  it('a masthead is text', () => {
    expect(page([at('United Nations', 60, 130, 30), at('E/2025/9', 480, 550, 30)])).toEqual([]);
  });
});

describe('a note that is a symbol and no more (E/2025/39)', () => {
  const text = [at('At its 9th plenary meeting', 130, 473, 700), at('the Commission took note', 130, 473, 712)];
  it.each([
    [[ruleAt(738, 90, 180)], false, 'right below the rule of notes'],
    [[], true, 'alone at the foot of the page'],
  ])('%#', (rules, is, why) => {
    const [page] = pages([...text, at('ESCAP/MCDIT/5/Add.', 115, 223, 750)], rules, 0);
    const all = [
      { ...page!, number: 1 },
      { ...page!, number: 2 },
    ];
    expect(findFurniture(all).has(all[1]!.segments[2]!), why).toBe(is);
  });
});

describe('a page number beside a job number', () => {
  it('is one, however near the notes above it come', () => {
    const number = (text: string, left: number): Segment => at(text, left, left + 5 * text.length, 775);
    const page = (page: number): PageSegments => {
      const body = [at('The Committee noted that', 63, 532, 713), at('with concern.', 63, 200, 725)];
      const foot = [at('1 See A/59/1.', 63, 180, 751), number(String(page * page), 63), number('03-32177', 490)];
      return { number: page, width: 595, height: 792, rules: [], segments: [...body, ...foot] };
    };
    const read = [2, 3, 4].map(page);
    const furniture = findFurniture(read);
    expect(read.map(({ segments }) => segments.slice(3).every((segment) => furniture.has(segment)))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
