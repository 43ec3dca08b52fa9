import type { BoundingBox } from '../record/evidence.ts';
import type { Angle, Rule } from './page.ts';

/** Size of a page, as displayed, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The page's size once it is turned until text of this angle reads left to right. */
export const frameSize = ({ width, height }: PageSize, angle: Angle): PageSize =>
  angle === 90 || angle === 270 ? { width: height, height: width } : { width, height };

/** A point of the page as displayed, in the frame of an angle. */
export const toFrame = (x: number, y: number, size: PageSize, angle: Angle): readonly [number, number] => {
  if (angle === 0) return [x, y];
  if (angle === 90) return [y, size.width - x];
  if (angle === 270) return [size.height - y, x];
  return [size.width - x, size.height - y];
};

/** A point of a frame, back on the page as displayed. */
export const fromFrame = (u: number, v: number, size: PageSize, angle: Angle): readonly [number, number] => {
  if (angle === 0) return [u, v];
  if (angle === 90) return [size.width - v, u];
  if (angle === 270) return [v, size.height - u];
  return [size.width - u, size.height - v];
};

const ordered = (a: readonly [number, number], b: readonly [number, number]): BoundingBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

/** A box of a frame as a box on the page as displayed. */
export const boxFromFrame = (box: BoundingBox, size: PageSize, angle: Angle): BoundingBox =>
  angle === 0 ? box : ordered(fromFrame(box[0], box[1], size, angle), fromFrame(box[2], box[3], size, angle));

/** A box on the page as displayed as a box of a frame. */
export const boxToFrame = (box: BoundingBox, size: PageSize, angle: Angle): BoundingBox =>
  angle === 0 ? box : ordered(toFrame(box[0], box[1], size, angle), toFrame(box[2], box[3], size, angle));

/** A rule on the page as displayed as a rule of a frame. */
export const ruleToFrame = (rule: Rule, size: PageSize, angle: Angle): Rule => {
  if (angle === 0) return rule;
  const flat = rule.orientation === 'horizontal';
  const [x0, y0, x1, y1] = boxToFrame(
    flat ? [rule.start, rule.position, rule.end, rule.position] : [rule.position, rule.start, rule.position, rule.end],
    size,
    angle,
  );
  return x1 - x0 > y1 - y0
    ? { orientation: 'horizontal', start: x0, end: x1, position: y0, thickness: rule.thickness }
    : { orientation: 'vertical', start: y0, end: y1, position: x0, thickness: rule.thickness };
};
