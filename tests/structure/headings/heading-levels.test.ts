import { describe, expect, it } from 'vitest';
import type { NumberFamily, TextBlock } from '../../../src/layout/index.ts';
import { familyOfHeading, type OpenHeading, placeHeading } from '../../../src/structure/headings/heading-levels.ts';

const numbered = (number: string): TextBlock => ({
  kind: 'text',
  lines: [],
  column: { left: 0, right: 500 },
  gapBefore: 2,
  number: { family: 'roman', number, length: 3 },
});

const open = (family: NumberFamily, number: string): OpenHeading<{ number: string }> => ({
  node: { number },
  level: 2,
  family,
  look: { size: 10, bold: true, italic: false, underlined: false, lines: 1 },
});

describe('familyOfHeading', () => {
  it.each([
    ['I', 'letter', 'H', 'letter', 'the ninth letter'],
    ['I', 'letter', 'B', 'roman', 'a first chapter'],
    ['V', 'letter', 'U', 'letter', 'the twenty-second letter'],
    ['V', 'roman', 'IV', 'roman', 'a fifth chapter'],
    ['II', 'letter', 'H', 'roman', 'two letters'],
  ] as const)('%s after %s %s is %s: %s', (number, family, before, found, why) =>
    expect(familyOfHeading([open(family, before)], numbered(number)), why).toBe(found),
  );
});

describe('placeHeading, in a resolution', () => {
  const look = { size: 10, bold: true, italic: false, underlined: false, lines: 1 };
  const heading = (family: NumberFamily, number: string, level: number): OpenHeading<{ number: string }> => ({
    ...{ node: { number }, level, family, look },
  });
  it.each([
    [[heading('resolution', '79/258', 1)], 2, 'section I of a resolution stands in it (A/RES/79/258)'],
    [[heading('roman', 'I', 1), heading('resolution', '68/1', 2)], 1, 'chapter II behind a resolution of chapter I'],
  ])('roman below %j has level %s', (above, level, why) =>
    expect(placeHeading([...above], { family: 'roman', look }), why).toBe(level),
  );
});

describe('placeHeading', () => {
  const bold = { size: 10, bold: true, italic: false, underlined: false, lines: 1 };
  const plain = { ...bold, bold: false };
  const heading = (level: number, family: NumberFamily | undefined, look: typeof bold) =>
    ({ node: {}, level, family, look }) as OpenHeading<{ number?: string }>;
  it.each([
    [[heading(1, undefined, bold)], 'roman', plain, 1, 'I. SHIPPING after INTRODUCTION in bold (TD/B/CN.4/36)'],
    [[heading(1, undefined, { ...bold, size: 14 })], 'roman', bold, 2, 'below a larger title'],
    [[heading(1, 'roman', bold)], 'letter', bold, 2, 'A below I'],
    [[heading(1, 'roman', bold), heading(2, 'letter', bold)], 'roman', bold, 1, 'II after A'],
    [[heading(1, 'roman', bold)], undefined, plain, 2, 'plain below numbered'],
  ] as const)('%#', (open, family, look, level, why) => {
    expect(placeHeading([...open], { family, look }), why).toBe(level);
  });
});

describe('placeHeading, of a number in parts', () => {
  const look = { size: 10, bold: true, italic: false, underlined: false, lines: 1 };
  const open = (number: string, level: number): OpenHeading<{ number: string }> => ({
    ...{ node: { number }, level, family: number.includes('.') ? 'section-paragraph' : 'arabic', look },
  });
  it.each([
    ['7.1', [open('7', 1)], 2, '7.1 in 7, set in the same letters (ECE/TRANS/505/Rev.3/Add.154)'],
    ['7.2', [open('7', 1), open('7.1', 2)], 2, 'beside 7.1'],
    ['7.2.1', [open('7', 1), open('7.2', 2)], 3, 'in 7.2'],
    ['7.3', [open('7', 1), open('7.2', 2), open('7.2.1', 3)], 2, 'behind 7.2.1'],
    ['17.1', [open('7', 1)], 1, 'not in 7'],
  ] as const)('%s', (number, above, level, why) =>
    expect(placeHeading([...above], { family: 'section-paragraph', look, number }), why).toBe(level),
  );
});

describe('placeHeading, of a part of a text', () => {
  const look = { size: 12, bold: true, italic: false, underlined: false, lines: 1 };
  const [part, section] = [0, 2];
  const open = (level: number, division: number): OpenHeading<{ number?: string }> => ({
    ...{ node: {}, level, family: undefined, look, division },
  });
  it.each([
    [section, [open(1, part)], 2, 'Section 1 in Part I, set in the same letters (A/C.5/80/L.4)'],
    [section, [open(1, part), open(2, section)], 2, 'Section 2 beside Section 1'],
    [part, [open(1, part), open(2, section)], 1, 'Part II beside Part I'],
    [part, [open(1, section)], 1, 'no part stands in a section'],
  ])('%s in %j', (division, above, level, why) =>
    expect(placeHeading([...above], { family: undefined, look, division }), why).toBe(level),
  );
});
