import { type Angle, boxFromFrame, boxToFrame, type Rule } from '../../pdf/index.ts';
import type { BoundingBox } from '../../record/evidence.ts';
import { findUprights, type Upright } from '../table-regions/rules.ts';
import type { Segment } from './segment.ts';

/** Fewer cells beside each other with turned text are no head of narrow columns. */
const FEWEST = 3;
/** Text keeps within its walls, give or take this, in points. */
const SLACK = 2;
/** A column that is wider than this has room for its title as the others stand, in points. */
const WIDEST = 80;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface UprightText {
  readonly segment: Segment;
  /** In the frame of the page. */
  readonly box: BoundingBox;
  readonly cell: string;
}

/** The text as if it read along the page: its letters beside each other across its own thickness. */
const layDown = ({ segment, box }: UprightText, angle: Angle, baseline: number): Segment => {
  const { text } = segment;
  const [left, , right] = box;
  const step = (right - left) / Math.max(1, text.length);
  const edges = Array.from({ length: text.length + 1 }, (_, index) => left + index * step);
  return { ...segment, angle, box, baseline, edges, upright: true };
};

const areBeside = (a: UprightText, b: UprightText): boolean =>
  a.cell !== b.cell && a.box[1] < b.box[3] && b.box[1] < a.box[3];

/** Titles stand at the foot of their cells; the name of a group of rows belongs to the first of them. */
const baselineOf = (one: UprightText, others: readonly UprightText[], along: readonly Segment[]): number => {
  const [, top, , bottom] = one.box;
  if (others.filter((other) => areBeside(one, other)).length >= FEWEST - 1) return bottom;
  const rows = along.map(({ baseline }) => baseline).filter((baseline) => baseline > top - SLACK && baseline < bottom);
  return Math.min(bottom, ...rows);
};

/** The pair of neighbouring walls that it stands between, if they are as tall as it. */
const wallsAround = ([left, top, right, bottom]: BoundingBox, walls: readonly Upright[]): string | undefined => {
  const tall = walls.filter((wall) => wall.top < top + SLACK && wall.bottom > bottom - SLACK);
  const before = tall.findLast(({ x }) => x < left + SLACK);
  const after = tall.find(({ x }) => x > right - SLACK);
  return before && after && after.x - before.x < WIDEST ? `${before.x} ${after.x}` : undefined;
};

/**
 * Titles of narrow columns are set upright: `UNCTAD`, `UNDP` over a column of letters. Tells which of the turned texts of a
 * page stand side by side between walls, as text of the page's own frame.
 * @param turned texts at another angle than the page's, each in the frame of its own; `along` those at the page's.
 * @param rules in the frame of `angle`; `displayed` is the page as displayed, in points.
 */
export const layDownTitles = (
  turned: readonly Segment[],
  along: readonly Segment[],
  rules: readonly Rule[],
  displayed: Size,
  angle: Angle,
): ReadonlyMap<Segment, Segment> => {
  const upright = turned.filter((one) => !one.artifact && Math.abs(one.angle - angle) % 180 === 90);
  const laid = new Map<Segment, Segment>();
  if (upright.length < FEWEST) return laid;
  const walls = findUprights(rules);
  for (const side of Map.groupBy(upright, (one) => one.angle).values()) {
    const cells = side.flatMap((segment): UprightText[] => {
      const box = boxToFrame(boxFromFrame(segment.box, displayed, segment.angle), displayed, angle);
      const cell = wallsAround(box, walls);
      return cell === undefined ? [] : [{ segment, box, cell }];
    });
    if (new Set(cells.map(({ cell }) => cell)).size < FEWEST) continue;
    for (const one of cells) laid.set(one.segment, layDown(one, angle, baselineOf(one, cells, along)));
  }
  return laid;
};
