import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BoundingBox } from '../record/evidence.ts';
import { isBoxNear } from './far.ts';
import { type Interpreter, numberOf } from './interpreter.ts';
import { ruleOfFill, rulesOfStroke, shadeOfFill } from './paths.ts';

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
/** Operators that paint a picture. */
export const images: ReadonlySet<number> = new Set<number>([
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

/** Rules and shading of a path that is painted. */
export const constructPath = (page: Interpreter, args: readonly unknown[]): void => {
  const paint = numberOf(args, 0);
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

export const paintImage = (page: Interpreter): void => {
  const [a, b, c, d, e, f] = page.state.matrix;
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ];
  const box: BoundingBox = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (isBoxNear(box)) page.images.push(box);
};
