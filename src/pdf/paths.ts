import { isBoxNear, isNear } from './far.ts';
import { compose, type Matrix } from './matrix.ts';
import type { Rule, Shade } from './page.ts';

/** Segment codes of a pdf.js path. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Thicker marks are shading or boxes. */
const THICKEST = 4;
/** Shorter marks are dots, ticks or bar code. */
const SHORTEST = 6;
const LEVEL = 0.5;

const makeRule = (x0: number, y0: number, x1: number, y1: number, thickness: number): Rule | undefined => {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (!isNear(width) || !isNear(height)) return undefined;
  if (height <= LEVEL && width >= SHORTEST)
    return {
      orientation: 'horizontal',
      start: Math.min(x0, x1),
      end: Math.max(x0, x1),
      position: (y0 + y1) / 2,
      thickness,
    };
  if (width <= LEVEL && height >= SHORTEST)
    return {
      orientation: 'vertical',
      start: Math.min(y0, y1),
      end: Math.max(y0, y1),
      position: (x0 + x1) / 2,
      thickness,
    };
  return undefined;
};

/** Two opposite corners of a path's bounds, on the page. */
const cornersOf = (bounds: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): [number, number, number, number] => {
  const [left, bottom, right, top] = [bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!];
  return [a * left + c * bottom + e, b * left + d * bottom + f, a * right + c * top + e, b * right + d * top + f];
};

/** A filled box that is thin enough to be seen as a line. */
export const ruleOfFill = (bounds: ArrayLike<number>, matrix: Matrix): Rule | undefined => {
  const [x0, y0, x1, y1] = cornersOf(bounds, matrix);
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= THICKEST && width >= SHORTEST && width > 2 * height)
    return makeRule(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2, height);
  if (width <= THICKEST && height >= SHORTEST && height > 2 * width)
    return makeRule((x0 + x1) / 2, y0, (x0 + x1) / 2, y1, width);
  return undefined;
};

/** Units of a path: coordinates closer than this are one. */
const SAME = 0.01;

/** Does the path go round the box of its bounds, and nowhere else? */
const isBox = (path: ArrayLike<number>, bounds: ArrayLike<number>): boolean => {
  let corners = 0;
  for (let i = 0; i < path.length; ) {
    const code = path[i];
    if (code === CLOSE) {
      i += 1;
      continue;
    }
    if (code !== LINE && (code !== MOVE || i > 0)) return false;
    const isAt = (value: number, a: number, b: number): boolean =>
      Math.abs(value - a) < SAME || Math.abs(value - b) < SAME;
    if (!isAt(path[i + 1]!, bounds[0]!, bounds[2]!) || !isAt(path[i + 2]!, bounds[1]!, bounds[3]!)) return false;
    corners += 1;
    i += 3;
  }
  return corners === 4 || corners === 5;
};

/** A filled box that is too thick for a line: shading. Boxes that are turned, and other shapes, are none. */
export const shadeOfFill = (path: ArrayLike<number>, bounds: ArrayLike<number>, matrix: Matrix): Shade | undefined => {
  const [a, b, c, d] = matrix;
  if ((b !== 0 || c !== 0) && (a !== 0 || d !== 0)) return undefined;
  const [x0, y0, x1, y1] = cornersOf(bounds, matrix);
  const box: Shade = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  const isThick = box[2] - box[0] > THICKEST && box[3] - box[1] > THICKEST;
  return isThick && isBoxNear(box) && isBox(path, bounds) ? box : undefined;
};

/** The level and upright segments of a stroked path. */
export const rulesOfStroke = (path: ArrayLike<number>, matrix: Matrix, lineWidth: number): Rule[] => {
  const rules: Rule[] = [];
  const [a, b, c, d, e, f] = compose(matrix, [1, 0, 0, 1, 0, 0]);
  const thickness = Math.max(0.1, lineWidth * Math.sqrt(Math.abs(a * d - b * c)));
  if (thickness > THICKEST) return rules;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (nextX: number, nextY: number): void => {
    const rule = makeRule(x, y, nextX, nextY, thickness);
    if (rule) rules.push(rule);
    x = nextX;
    y = nextY;
  };
  for (let i = 0; i < path.length; ) {
    const code = path[i];
    const at = (k: number): [number, number] => {
      const [px, py] = [path[i + k]!, path[i + k + 1]!];
      return [a * px + c * py + e, b * px + d * py + f];
    };
    if (code === MOVE) {
      [x, y] = at(1);
      [startX, startY] = [x, y];
      i += 3;
    } else if (code === LINE) {
      lineTo(...at(1));
      i += 3;
    } else if (code === CURVE) {
      [x, y] = at(5);
      i += 7;
    } else if (code === QUADRATIC) {
      [x, y] = at(3);
      i += 5;
    } else if (code === CLOSE) {
      lineTo(startX, startY);
      i += 1;
    } else break;
  }
  return rules;
};
