import { heldRun } from './far.ts';
import type { LoadedFont } from './fonts.ts';
import { type PageSize, toFrame } from './frame.ts';
import type { GraphicsState } from './graphics-state.ts';
import { compose, type Matrix } from './matrix.ts';
import type { Angle, Font, GlyphRun } from './page.ts';

/** A glyph as pdf.js shows it; a number is a move to the left in thousandths of the font size. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
  readonly vmetric?: ArrayLike<number>;
}

/** A move of more than this share of the font size ends a run, so that gaps stand between runs. */
const GAP = 0.12;
const WHITE_SPACE = /^[\s\u00a0\u2000-\u200b\u3000\ufeff]*$/;
const UNMAPPED = /[\p{Cc}\p{Co}\p{Cn}]/gu;

/** Text of a glyph; one that the file maps to nothing becomes U+FFFD, so that it is counted and never lost. */
const characters = (glyph: ShownGlyph): string => {
  const { unicode } = glyph;
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0);
    if (code >= 0x20 && code < 0xe000) return unicode;
  }
  if (unicode === '') return '\ufffd';
  return unicode.replace(UNMAPPED, '\ufffd');
};

const angleOf = (directionX: number, directionY: number): Angle => {
  if (Math.abs(directionX) >= Math.abs(directionY)) return directionX >= 0 ? 0 : 180;
  return directionY >= 0 ? 90 : 270;
};

/** Letters lean when their up differs from a right angle by more than this share. */
const LEANS = 0.12;

const leans = ([a, b, c, d]: Matrix): boolean => Math.abs(a * c + b * d) > LEANS * Math.hypot(a, b) * Math.hypot(c, d);

/**
 * Filled and stroked letters are how renderers make a bold face of a font that has none, leaning ones how they make an
 * italic one: fonts of ideographs have neither.
 */
const lookOf = ({ font, looks }: LoadedFont, renderingMode: number, matrix: Matrix): Font => {
  const bold = font.bold || renderingMode === 2;
  const italic = font.italic || leans(matrix);
  const known = looks.find((look) => look.bold === bold && look.italic === italic);
  if (known) return known;
  const look = { ...font, bold, italic };
  looks.push(look);
  return look;
};

/** Shows glyphs at the state's position, moves it on, and gives the runs. */
export const showText = (
  state: GraphicsState,
  shown: readonly (ShownGlyph | number)[],
  size: PageSize,
  artifact: boolean,
  runs: GlyphRun[],
): void => {
  const { font, fontSize } = state;
  if (!font || fontSize === 0) return;
  const matrix = compose(state.matrix, state.textMatrix);
  const [a, b, c, d, e, f] = matrix;
  const { vertical } = font;
  const angle = vertical ? angleOf(-c, -d) : angleOf(a, b);
  const along = vertical ? Math.hypot(c, d) : Math.hypot(a, b) * Math.sign(fontSize);
  const upright = Math.hypot(a, b) === 0 ? Math.hypot(c, d) : Math.abs(a * d - b * c) / Math.hypot(a, b);
  const height = Math.abs(fontSize) * font.em * (vertical ? Math.hypot(c, d) : upright);
  const widthUnit = fontSize * font.unit;
  const stretch = vertical ? 1 : state.horizontalScale;
  const originX = state.x;
  const originY = state.y + state.rise;
  const [startU, baseline] = toFrame(a * originX + c * originY + e, b * originX + d * originY + f, size, angle);
  const look = lookOf(font, state.renderingMode, matrix);
  const invisible = state.renderingMode === 3 || state.renderingMode === 7;
  const breakAt = Math.abs(fontSize) * font.em * GAP;

  let text = '';
  let edges: number[] = [];
  let glyphs = 0;
  let x = 0;
  const finish = (): void => {
    if (text !== '') {
      edges.push(startU + x * along);
      runs.push(heldRun({ text, edges, baseline, size: height, font: look, glyphs, angle, invisible, artifact }));
    }
    text = '';
    edges = [];
    glyphs = 0;
  };
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      const move = ((vertical ? 1 : -1) * glyph * fontSize * stretch) / 1000;
      if (Math.abs(move) > breakAt) finish();
      x += move;
      continue;
    }
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = vertical ? Math.abs(glyph.vmetric?.[0] ?? 1000) : glyph.width;
    const advance = (width * widthUnit + spacing) * stretch;
    const letters = characters(glyph);
    if (font.guessed && !font.type3 && glyph.unicode.charCodeAt(0) !== glyph.originalCharCode) font.guessed = false;
    const step = letters.length > 1 ? (width * widthUnit * stretch) / letters.length : 0;
    for (let i = 0; i < letters.length; i += 1) edges.push(startU + (x + step * i) * along);
    text += letters;
    if (!WHITE_SPACE.test(letters)) glyphs += 1;
    x += advance;
  }
  finish();
  if (vertical) state.y -= x;
  else state.x += x;
};
