import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/pdf/interpret.ts';
import { IDENTITY } from '../../src/pdf/matrix.ts';

const glyph = (unicode: string): object => ({
  unicode,
  width: 500,
  isSpace: false,
  originalCharCode: unicode.charCodeAt(0),
});

type Operators = readonly (readonly [number, readonly unknown[]])[];

/** Right edge, in points, of “ab” in 10 points after the given operators. */
const edgeAfter = (before: Operators, font: object = {}): number => {
  const operators = [
    [OPS.beginText, []],
    [OPS.setFont, ['f', 10]],
    ...before,
    [OPS.showText, [[glyph('a'), glyph('b')]]],
    [OPS.endText, []],
  ] as const;
  const list = { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) };
  const { runs } = interpret(list, IDENTITY, { width: 600, height: 800 }, () => ({ name: 'f', ...font }));
  return runs[0]!.edges.at(-1)!;
};

describe('interpret', () => {
  it.each([
    ['the width of the letters', [], 10],
    ['`100 Tz`, as Word’s own PDF export writes it: the letters’ own width', [[OPS.setHScale, [100]]], 10],
    ['`50 Tz`: half as wide', [[OPS.setHScale, [50]]], 5],
    ['`2 Tc`: two points after each letter', [[OPS.setCharSpacing, [2]]], 14],
  ] as const)('%s', (_, before, right) => {
    expect(edgeAfter(before)).toBeCloseTo(right);
  });

  it('takes widths in the units of the font: 2,048 an em in OpenType that QuarkXPress embeds', () => {
    expect(edgeAfter([], { fontMatrix: [1 / 2000, 0, 0, 1 / 2000, 0, 0] })).toBeCloseTo(5);
  });

  it.each([
    ['a box', [0, 60, 500, 1, 400, 500, 1, 400, 520, 1, 60, 520, 4], '#dfe3e8', [[60, 500, 400, 520]]],
    ['a white box', [0, 60, 500, 1, 400, 500, 1, 400, 520, 1, 60, 520, 4], '#ffffff', []],
    ['a slice of a chart', [0, 60, 500, 1, 400, 500, 1, 230, 520, 4], '#dfe3e8', []],
  ] as const)('shading: %s', (_, path, colour, expected) => {
    const operators = [
      [OPS.setFillRGBColor, [colour]],
      [OPS.constructPath, [OPS.fill, [path], [60, 500, 400, 520]]],
    ] as const;
    const list = { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) };
    expect(interpret(list, IDENTITY, { width: 600, height: 800 }, () => undefined).shades).toEqual(expected);
  });

  it.each([
    [[10 / 2048, 0, 0, -10 / 2048, 0, 0], [-6, -1484, 1597, 434], 100, 'ten times its size (JIU/NOTE/2022/1/Rev.1)'],
    [[0.001, 0, 0, -0.001, 0, 0], [-94, -788, 1142, 202], 10, 'as large as its size'],
    [[0.01, 0, 0, 0.01, 0, 0], [0, 0, 60, 70], 10, 'drawn in hundredths'],
  ])('knows the size of letters that a font draws itself: %j %j', (fontMatrix, bbox, size, why) => {
    const operators = [
      [OPS.beginText, []],
      [OPS.setFont, ['f', 10]],
      [OPS.showText, [[glyph('a')]]],
    ] as const;
    const list = { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) };
    const font = { name: 'Type3', isType3Font: true, fontMatrix, bbox };
    const { runs } = interpret(list, IDENTITY, { width: 600, height: 800 }, () => font);
    expect(runs[0]!.size, why).toBeCloseTo(size);
  });

  it('knows bold and leaning letters of a font with guessed characters for letters of this font', () => {
    const operators = [
      [OPS.beginText, []],
      [OPS.setFont, ['f', 10]],
      [OPS.showText, [[glyph('㑋')]]],
      [OPS.setTextRenderingMode, [2]],
      [OPS.showText, [[glyph('䂔')]]],
      [OPS.showText, [[glyph('㪛')]]],
      [OPS.endText, []],
    ] as const;
    const list = { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) };
    const font = { name: 'STZhongsong', composite: true };
    const { runs, guessedFonts } = interpret(list, IDENTITY, { width: 600, height: 800 }, () => font);
    expect(runs.map((run) => [run.text, run.font.bold, guessedFonts.has(run.font)])).toEqual([
      ['㑋', false, true],
      ['䂔', true, true],
      ['㪛', true, true],
    ]);
  });
});
