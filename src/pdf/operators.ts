import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Interpreter, numberOf, type Operator } from './interpreter.ts';
import { compose, IDENTITY, type Matrix } from './matrix.ts';
import { constructPath, images, paintImage } from './painting.ts';
import { type ShownGlyph, showText } from './show-text.ts';

/** Deeper nesting than any real file has: a hostile one is cut off here. */
const DEEPEST = 512;

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

const setGraphicsState = (page: Interpreter, entries: readonly (readonly [string, unknown])[]): void => {
  for (const [key, value] of entries) {
    if (key === 'LW' && typeof value === 'number') page.state.lineWidth = value;
    if (key === 'Font' && Array.isArray(value)) setFont(page, String(value[0]), Number(value[1]));
  }
};

const setNumber =
  (key: 'lineWidth' | 'characterSpacing' | 'wordSpacing' | 'renderingMode' | 'rise'): Operator =>
  ({ state }, args) => {
    state[key] = numberOf(args, 0);
  };

const setColor =
  (key: 'fillColor' | 'strokeColor'): Operator =>
  ({ state }, args) => {
    state[key] = typeof args[0] === 'string' ? args[0] : '';
  };

const setLeading = (page: Interpreter, leading: number): void => {
  page.state.leading = leading;
};

/** What each operator does to a page. */
export const handlers: ReadonlyMap<number, Operator> = new Map<number, Operator>([
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
      state.horizontalScale = numberOf(args, 0) / 100;
    },
  ],
  [OPS.setLeading, (page, args) => setLeading(page, -numberOf(args, 0))],
  [OPS.setFont, (page, args) => setFont(page, String(args[0]), numberOf(args, 1))],
  [OPS.setTextRenderingMode, setNumber('renderingMode')],
  [OPS.setTextRise, setNumber('rise')],
  [OPS.moveText, (page, args) => moveText(page, numberOf(args, 0), numberOf(args, 1))],
  [
    OPS.setLeadingMoveText,
    (page, args) => {
      setLeading(page, numberOf(args, 1));
      moveText(page, numberOf(args, 0), numberOf(args, 1));
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
  ...Array.from(images, (operator): [number, Operator] => [operator, paintImage]),
]);
