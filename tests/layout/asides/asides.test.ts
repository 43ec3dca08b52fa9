import { describe, expect, it } from 'vitest';
import { framedAsides, isChart } from '../../../src/layout/asides/framed-asides.ts';
import { areMarginNotes, marginAsides } from '../../../src/layout/asides/margin-asides.ts';
import { withAside } from '../../../src/layout/asides/with-aside.ts';
import type { FlowItem } from '../../../src/layout/laid-out.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import type { Segment } from '../../../src/layout/segments/segment.ts';
import type { Rule } from '../../../src/pdf/index.ts';
import { ruleAt } from '../../tables/place-segments.ts';
import { at } from '../segment.ts';

const upright = (position: number, start: number, end: number): Rule => ({
  ...{ orientation: 'vertical', position, start, end, thickness: 1 },
});
const frame = (left: number, top: number, right: number, bottom: number): Rule[] => [
  ruleAt(top, left, right),
  ruleAt(bottom, left, right),
  upright(left, top, bottom),
  upright(right, top, bottom),
];
const lines = (texts: readonly string[], left: number, right: number, top: number, leading: number): Segment[] =>
  texts.map((text, row) => at(text, left, right, top + leading * row));

const words = [
  'Board of Auditors as “a major asset”',
  'and capability to respond',
  'wherever people need its',
  'support',
];
const box = ['SPOTLIGHT: Access to services', '- 160 million people, 53 countries', '- 50 per cent HIV reduction'];

describe('a box beside the text (DP/2025/12)', () => {
  const beside = lines(words, 116, 292, 160, 13);
  const inside = lines(box, 313, 500, 162, 14);
  const around = [...lines(['full business model', 'the near-term erosion'], 116, 515, 130, 13), ...beside];
  const sides = frame(301, 147, 515, 252);

  it.each([
    [[...around, ...inside], sides, [box], 'the text flows around it'],
    [[...beside, ...inside], sides, [], 'a column beside it'],
    [inside, sides, [], 'no text beside it'],
    [[...around, ...inside], [...sides, ruleAt(180, 301, 515)], [], 'a rule inside: a table'],
    [[...around, ...inside], [...sides, ruleAt(200, 100, 301)], [], 'a rule that ends at it: a cell of a table'],
    [[...around, ...inside], sides.slice(0, 3), [], 'open on one side'],
  ])('%#: %#', (segments, rules, expected, why) => {
    const found = framedAsides(segments, rules, 612).map((aside) => aside.segments.map(({ text }) => text));
    expect(found, why).toEqual(expected);
  });

  it.each([
    [['Categories of recommendations', '43%', '34%', '14%'], true],
    [box, false],
  ])('%j is a chart: %s', (texts, expected) =>
    expect(isChart({ box: [301, 147, 515, 252], segments: lines(texts, 313, 400, 160, 14) })).toBe(expected),
  );
});

describe('a text in the margin', () => {
  const text = lines(
    Array.from({ length: 10 }, () => 'a line of the text, as wide as its column'),
    106,
    489,
    300,
    14,
  );
  const quoted = ['The full impact', 'of AI may take', 'many years'];

  it.each([
    [lines(quoted, 506, 579, 305, 12), [quoted], 'with a leading of its own'],
    [lines(quoted, 506, 579, 300, 14).map((one) => ({ ...one, size: 12 })), [quoted], 'in larger letters'],
    [lines(quoted, 20, 90, 300, 14), [], 'heads of rows, level with them'],
    [lines(['10', '20', '30', '40'], 506, 520, 303, 12), [], 'numbers'],
    [lines(quoted.slice(0, 2), 506, 579, 303, 12), [], 'two lines'],
  ])('%#', (margin, expected, why) => {
    const found = marginAsides([...text, ...margin], 612).map((aside) => aside.segments.map((one) => one.text));
    expect(found, why).toEqual(expected);
  });

  it.each([
    ['4. Third session – reviewed on 10', 8, true],
    ['The full impact', 8, false],
    ['4. Third session – reviewed on 10', 10, false],
  ])('%s, of %d points, is notes: %s', (first, size, expected) =>
    expect(areMarginNotes([{ ...joinSegments([at(first, 18, 119, 700)]), size }], 10)).toBe(expected),
  );
});

const lineAt = (text: string, baseline: number): FlowItem => ({
  ...{ kind: 'line', line: joinSegments([at(text, 100, 400, baseline)]), column: { left: 100, right: 400 } },
});
const textOf = (item: FlowItem): string => (item.kind === 'line' ? item.line.text : item.kind);

describe('withAside', () => {
  const page = [lineAt('a1', 100), lineAt('a2', 113), lineAt('b1', 140), lineAt('b2', 153), lineAt('c1', 180)];
  it.each([
    [110, 'a1 a2 X b1 b2 c1', 'before the paragraph that begins beside it'],
    [150, 'a1 a2 b1 b2 X c1', 'not within a paragraph'],
    [190, 'a1 a2 b1 b2 X c1', 'before the last paragraph above it'],
  ])('at %d', (top, expected, why) => {
    expect(
      withAside(page, [lineAt('X', top)], top)
        .map(textOf)
        .join(' '),
      why,
    ).toBe(expected);
  });
});
