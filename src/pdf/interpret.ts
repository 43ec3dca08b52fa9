import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BoundingBox } from '../record/evidence.ts';
import { isBoxNear } from './far.ts';
import { type FontData, type LoadedFont, loadFont } from './fonts.ts';
import type { PageSize } from './frame.ts';
import { type GraphicsState, initialState } from './graphics-state.ts';
import { compose, IDENTITY, type Matrix } from './matrix.ts';
import type { Font, GlyphRun, Rule, Shade } from './page.ts';
import { ruleOfFill, rulesOfStroke, shadeOfFill } from './paths.ts';
import { type ShownGlyph, showText } from './show-text.ts';

export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

export interface Painted {
  readonly runs: GlyphRun[];
  readonly rules: Rule[];
  readonly shades: Shade[];
  readonly images: BoundingBox[];
  /** Fonts whose characters pdf.js may have had to guess. */
  readonly guessedFonts: ReadonlySet<Font>;
}

/** Deeper nesting than any real file has: a hostile one is cut off here. */
const DEEPEST = 512;

const filled = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const stroked = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const images = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
]);

const WHITE = '#ffffff';

interface Interpreter extends Omit<Painted, 'guessedFonts'> {
  state: GraphicsState;
  readonly stack: GraphicsState[];
  /** One entry an open marked-content sequence: is it, or one around it, an artifact? */
  readonly marked: boolean[];
  readonly size: PageSize;
  readonly fontNamed: (name: string) => LoadedFont;
}

const number = (args: readonly unknown[], index: number): number => {
  const value = args[index];
  return typeof value === 'number' ? value : 0;
};

const save = (page: Interpreter): void => {
  if (page.stack.length < DEEPEST) page.stack.push({ ...page.state });
};

const restore = (page: Interpreter): void => {
  const saved = page.stack.pop();
  if (saved) page.state = saved;
};

const transform = (page: Interpreter, matrix: ArrayLike<number>): void => {
  page.state.matrix = compose(page.state.matrix, matrix);
};

const moveText = (page: Interpreter, x: number, y: number): void => {
  const { state } = page;
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
};

const setFont = (page: Interpreter, name: string, size: number): void => {
  page.state.font = page.fontNamed(name);
  page.state.fontSize = size;
};

const constructPath = (page: Interpreter, args: readonly unknown[]): void => {
  const paint = number(args, 0);
  const path = (args[1] as readonly (ArrayLike<number> | null)[] | null)?.[0];
  const bounds = args[2] as ArrayLike<number> | null;
  if (!path || !bounds) return;
  if (filled.has(paint) && page.state.fillColor !== WHITE) {
    const rule = ruleOfFill(bounds, page.state.matrix);
    const shade = rule ? undefined : shadeOfFill(path, bounds, page.state.matrix);
    if (rule) page.rules.push(rule);
    if (shade) page.shades.push(shade);
  }
  if (stroked.has(paint) && page.state.strokeColor !== WHITE)
    page.rules.push(...rulesOfStroke(path, page.state.matrix, page.state.lineWidth));
};

const paintImage = (page: Interpreter): void => {
  const [a, b, c, d, e, f] = page.state.matrix;
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ];
  const box: BoundingBox = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (isBoxNear(box)) page.images.push(box);
};

const setGraphicsState = (page: Interpreter, entries: readonly (readonly [string, unknown])[]): void => {
  for (const [key, value] of entries) {
    if (key === 'LW' && typeof value === 'number') page.state.lineWidth = value;
    if (key === 'Font' && Array.isArray(value)) setFont(page, String(value[0]), Number(value[1]));
  }
};

type Setter = (page: Interpreter, args: readonly unknown[]) => void;

const setNumber =
  (key: 'lineWidth' | 'characterSpacing' | 'wordSpacing' | 'renderingMode' | 'rise'): Setter =>
  ({ state }, args) => {
    state[key] = number(args, 0);
  };

const setColor =
  (key: 'fillColor' | 'strokeColor'): Setter =>
  ({ state }, args) => {
    state[key] = typeof args[0] === 'string' ? args[0] : '';
  };

const setLeading = (page: Interpreter, leading: number): void => {
  page.state.leading = leading;
};

const handlers = new Map<number, (page: Interpreter, args: readonly unknown[]) => void>([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, (page, args) => transform(page, args as readonly number[])],
  [
    OPS.paintFormXObjectBegin,
    (page, args) => {
      save(page);
      if (args[0]) transform(page, args[0] as ArrayLike<number>);
    },
  ],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginGroup, save],
  [OPS.endGroup, restore],
  [OPS.setLineWidth, setNumber('lineWidth')],
  [OPS.setGState, (page, args) => setGraphicsState(page, args[0] as readonly (readonly [string, unknown])[])],
  [OPS.setFillRGBColor, setColor('fillColor')],
  [OPS.setStrokeRGBColor, setColor('strokeColor')],
  [
    OPS.beginText,
    ({ state }) => {
      state.textMatrix = IDENTITY;
      state.x = state.lineX = 0;
      state.y = state.lineY = 0;
    },
  ],
  [OPS.setCharSpacing, setNumber('characterSpacing')],
  [OPS.setWordSpacing, setNumber('wordSpacing')],
  [
    OPS.setHScale,
    // In per cent: `100 Tz` is the letters' own width.
    ({ state }, args) => {
      state.horizontalScale = number(args, 0) / 100;
    },
  ],
  [OPS.setLeading, (page, args) => setLeading(page, -number(args, 0))],
  [OPS.setFont, (page, args) => setFont(page, String(args[0]), number(args, 1))],
  [OPS.setTextRenderingMode, setNumber('renderingMode')],
  [OPS.setTextRise, setNumber('rise')],
  [OPS.moveText, (page, args) => moveText(page, number(args, 0), number(args, 1))],
  [
    OPS.setLeadingMoveText,
    (page, args) => {
      setLeading(page, number(args, 1));
      moveText(page, number(args, 0), number(args, 1));
    },
  ],
  [
    OPS.setTextMatrix,
    ({ state }, args) => {
      state.textMatrix = Array.from(args[0] as ArrayLike<number>) as unknown as Matrix;
      state.x = state.lineX = 0;
      state.y = state.lineY = 0;
    },
  ],
  [OPS.nextLine, (page) => moveText(page, 0, page.state.leading)],
  [
    OPS.showText,
    (page, args) =>
      showText(
        page.state,
        args[0] as readonly (ShownGlyph | number)[],
        page.size,
        page.marked.at(-1) ?? false,
        page.runs,
      ),
  ],
  [
    OPS.beginMarkedContent,
    (page, args) => void page.marked.push((page.marked.at(-1) ?? false) || args[0] === 'Artifact'),
  ],
  [
    OPS.beginMarkedContentProps,
    (page, args) => void page.marked.push((page.marked.at(-1) ?? false) || args[0] === 'Artifact'),
  ],
  [OPS.endMarkedContent, (page) => void page.marked.pop()],
  [OPS.constructPath, constructPath],
]);
for (const operator of images) handlers.set(operator, paintImage);

/**
 * Walks an operator list once and gives what it paints: glyph runs, rules, picture boxes.
 * @param view the matrix from PDF user space to the page as displayed, in points.
 */
export const interpret = (
  list: OperatorList,
  view: Matrix,
  size: PageSize,
  fontData: (name: string) => FontData | undefined,
): Painted => {
  const fonts = new Map<string, LoadedFont>();
  const page: Interpreter = {
    runs: [],
    rules: [],
    shades: [],
    images: [],
    state: initialState(view),
    stack: [],
    marked: [],
    size,
    fontNamed: (name) => {
      const known = fonts.get(name);
      if (known) return known;
      const loaded = loadFont(fontData(name));
      fonts.set(name, loaded);
      return loaded;
    },
  };
  for (let i = 0; i < list.fnArray.length; i += 1)
    handlers.get(list.fnArray[i]!)?.(page, (list.argsArray[i] ?? []) as readonly unknown[]);
  const guessedFonts = new Set([...fonts.values()].filter(({ guessed }) => guessed).flatMap(({ looks }) => looks));
  return { runs: page.runs, rules: page.rules, shades: page.shades, images: page.images, guessedFonts };
};
