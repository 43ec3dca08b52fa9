import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/layout/blocks/draft.ts';
import { startsBelow } from '../../../src/layout/blocks/starts-below.ts';
import type { Line } from '../../../src/layout/index.ts';
import { at } from '../segment.ts';

const column = { left: 110, right: 470 };
const setting = { leading: 12, bodySize: 10, unstyled: false };
const line = (text: string, left: number, right: number, baseline: number): Line => ({
  ...{ ...at(text, left, right, baseline), tabs: [], segments: [] },
  edges: Array.from({ length: text.length + 1 }, (_, index) => left + (index * (right - left)) / text.length),
});

describe('startsBelow, where the text hangs behind a number', () => {
  it.each([
    [
      '2. Mitigations for human actions',
      311,
      'Mitigations to the threats are',
      true,
      'a title (ECE/TRANS/505/Rev.3/Add.154)',
    ],
    ['2. Mitigations to the threats which are', 465, 'Related to the chain', false, 'a line that is full'],
    ['2. Mitigations for human actions', 311, 'and other threats', false, 'a sentence that goes on'],
    [
      '2. Draft decision contained in document',
      311,
      'A/52/23 (Part III)',
      false,
      'a symbol, for which there was no room',
    ],
  ] as const)('%s', (first, right, second, expected, why) => {
    const number = { family: 'arabic', number: '2', length: 3 } as const;
    const draft: Draft = {
      ...{ lines: [line(first, 110, right, 80)], offsets: [0], column, lastColumn: column, gapBefore: 2, number },
    };
    const { edges } = draft.lines[0]!;
    const below = { line: line(second, edges[3]!, 465, 92), column };
    expect(startsBelow(draft, below, 1, setting, undefined, undefined), why).toBe(expected);
  });
});

it.each([
  ['拟议预算为302 676 300美元。', 300, 1.25, true, 'a short line ends a paragraph, where lines are set wide apart'],
  ['拟议预算为302 676 300美元。', 300, 1.1, false, 'though hardly below it'],
  ['拟议预算为302 676 300美元', 300, 1.25, false, 'a sentence that has not ended'],
  ['拟议预算为302 676 300美元。', 469, 1.25, false, 'a full line'],
] as const)('startsBelow: %s to %i, %f leadings below (%s)', (text, right, gap, expected, why) => {
  const draft: Draft = {
    ...{ lines: [line('拟议预算', 110, 469, 68), line(text, 110, right, 80)], offsets: [0, 0], column },
    ...{ lastColumn: column, gapBefore: 2 },
  };
  expect(
    startsBelow(
      draft,
      { line: line('比2023/24年度', 110, 465, 80 + 12 * gap), column },
      gap,
      setting,
      undefined,
      undefined,
    ),
    why,
  ).toBe(expected);
});

it('startsBelow: a number before a gap, below a line that is full and bold (variances of a performance report)', () => {
  const style = (bold: boolean) => ({ size: 10, bold, italic: false, rise: 0 });
  const styled = (text: string, bold: boolean, baseline: number): Line => ({
    ...line(text, 110, 469, baseline),
    styles: [{ start: 0, end: text.length, style: style(bold) }],
    tabs: [text.indexOf(' ') + 1],
  });
  const above = styled('Air operations $2 225.9 12.8%', true, 80);
  const draft: Draft = { lines: [above], offsets: [0], column, lastColumn: column, gapBefore: 2 };
  const starts = (text: string, bold: boolean): boolean =>
    startsBelow(draft, { line: styled(text, bold, 95), column }, 1.25, setting, undefined, undefined);
  expect([starts('6. The lower requirements', false), starts('6 of the lower requirements', false)]).toEqual([
    true,
    false,
  ]);
  expect(starts('6. The lower requirements', true)).toBe(false);
});

describe('startsBelow, where titles in bold stand one below the other', () => {
  it.each<[above: string, left: number, size: number, below: string, expected: boolean, why: string]>([
    ['关于第2103(2013)号决议的最后报告', 112, 14, '一、导言', true, 'a number in letters of another size'],
    ['Final report of the Panel', 180, 13, 'I. Introduction', true, 'a number at the edge below a centred title'],
    ['A. Composition of fleets', 110, 13, 'Figure I. Light vehicles', true, 'the title of a figure'],
    ['Report of the Panel under section', 110, 13, 'IV. of the resolution', false, 'a title that goes on'],
  ])('%s (%d, %d) / %s', (above, left, size, below, expected, why) => {
    const bold = (one: Line, points: number): Line => ({
      ...one,
      size: points,
      styles: [{ start: 0, end: one.text.length, style: { size: points, bold: true, italic: false, rise: 0 } }],
    });
    const first = bold(line(above, left, above.startsWith('Final') ? 400 : 468, 80), size);
    const draft: Draft = { lines: [first], offsets: [left - 110], column, lastColumn: column, gapBefore: 2 };
    const next = { line: bold(line(below, 110, 180, 95), 13), column };
    expect(startsBelow(draft, next, 1, setting, undefined, undefined), why).toBe(expected);
  });
});

describe('startsBelow, where the first words of preambular paragraphs are in italics', () => {
  const opening = (text: string, left: number, baseline: number): Line => {
    const end = text.indexOf(' ');
    const style = { size: 10, bold: false, italic: false, rise: 0 };
    return {
      ...line(text, left, 465, baseline),
      styles: [
        { start: 0, end, style: { ...style, italic: true } },
        { start: end, end: text.length, style },
      ],
    };
  };
  it.each<[left: number, end: string, expected: boolean, why: string]>([
    [130, ',', true, 'each is a paragraph (a draft resolution in double spacing)'],
    [110, ',', false, 'a title in a text that is not indented'],
    [130, ' and', false, 'a sentence that goes on'],
  ])('at %i, after “%s”: %s', (start, end, expected, why) => {
    const first = opening(`Recalling its resolution 2009/14${end}`, start, 80);
    const draft: Draft = { lines: [first], offsets: [start - 110], column, lastColumn: column, gapBefore: 2 };
    const below = { line: opening('Noting that about 90 per cent', start, 104), column };
    expect(startsBelow(draft, below, 1, setting, undefined, undefined), why).toBe(expected);
  });
});
