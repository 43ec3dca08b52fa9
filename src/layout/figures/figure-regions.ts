import type { BoundingBox } from '../../record/evidence.ts';
import type { Segment } from '../segments/segment.ts';
import type { PageContent } from '../table-regions/index.ts';
import { findRuleLines, findUprights, type RuleLine, type Upright } from '../table-regions/rules.ts';
import { countCells, findTextRows, looksNumeric } from '../table-regions/text.ts';
import { findFrames } from './figure-frames.ts';
import { hasScale } from './scale.ts';

/** A chart: what is written in and around it are labels, not text. */
export interface FigureRegion {
  readonly box: BoundingBox;
  readonly segments: readonly Segment[];
}

/** An axis is at least this long, in points. */
const SHORTEST = 50;
/** Labels stand no further from the axes than this, in points. */
const MARGIN = 45;
/** Ends of rules closer than this meet, in points. */
const MEET = 4;

interface Axes {
  readonly upright: Upright;
  readonly level: RuleLine;
}

const findAxes = (lines: readonly RuleLine[], uprights: readonly Upright[]): Axes[] =>
  uprights
    .filter((upright) => upright.bottom - upright.top >= SHORTEST)
    .flatMap((upright) => {
      const level = lines.find(
        (line) =>
          Math.abs(line.top - upright.bottom) < MEET &&
          Math.abs(line.left - upright.x) < MEET &&
          line.right - line.left >= SHORTEST,
      );
      return level ? [{ upright, level }] : [];
    });

/** A frame around the axes, where there is one. */
const frameAround = (
  { upright, level }: Axes,
  lines: readonly RuleLine[],
  uprights: readonly Upright[],
): BoundingBox | undefined => {
  const left = uprights.filter(
    (side) => side.x < upright.x - 3 && side.top <= upright.top && side.bottom > upright.bottom + 3,
  );
  const right = uprights.filter(
    (side) => side.x >= level.right - MEET && side.top <= upright.top && side.bottom > upright.bottom + 3,
  );
  const [from, to] = [left.at(-1), right[0]];
  if (!from || !to) return undefined;
  const closed = lines.some((line) => Math.abs(line.top - from.bottom) < MEET && line.left < from.x + MEET);
  return closed ? [from.x, from.top, to.x, from.bottom] : undefined;
};

const isIn = (segment: Segment, box: BoundingBox): boolean => {
  const x = (segment.box[0] + segment.box[2]) / 2;
  const y = (segment.box[1] + segment.box[3]) / 2;
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
};

/** Marks of the upright axis: numbers that end just left of it, at even distances. */
const countScale = (segments: readonly Segment[], { upright }: Axes): number =>
  segments.filter(
    ({ box, text, baseline }) =>
      box[2] < upright.x + 1 &&
      box[2] > upright.x - 15 &&
      baseline > upright.top - 8 &&
      baseline < upright.bottom + 10 &&
      looksNumeric(text.replace(/%$/, '')),
  ).length;

/** More than half of the labels as long as lines of text: no chart. */
const hasProse = (segments: readonly Segment[]): boolean =>
  segments.filter((segment) => segment.text.length > 60).length > segments.length / 2;

const union = (segments: readonly Segment[], box: BoundingBox): BoundingBox => [
  Math.min(box[0], ...segments.map((segment) => segment.box[0])),
  Math.min(box[1], ...segments.map((segment) => segment.box[1])),
  Math.max(box[2], ...segments.map((segment) => segment.box[2])),
  Math.max(box[3], ...segments.map((segment) => segment.box[3])),
];

/** Fewer labels, or longer ones, make no chart of what a frame holds. */
const FEWEST = 6;
const SHORT = 30;
/** Labels are narrower than this share of their frame; lines of Chinese in a box have few letters, and fill it. */
const WIDE = 0.5;

const isWideIn = ({ box }: Segment, [left, , right]: BoundingBox): boolean => box[2] - box[0] > WIDE * (right - left);

/** Labels strewn over a frame: few stand beside each other, as the cells of a table do. */
const areStrewn = (segments: readonly Segment[], frame: BoundingBox): boolean => {
  if (segments.length < FEWEST || segments.some(({ text }) => text.length > SHORT)) return false;
  if (segments.filter((segment) => isWideIn(segment, frame)).length > segments.length / 2) return false;
  const rows = findTextRows(segments);
  return rows.filter((row) => countCells(row) > 1).length < rows.length / 2;
};

/** Charts without axes stand in frames that no upright parts. */
const framedCharts = (content: PageContent, uprights: readonly Upright[]): FigureRegion[] =>
  findFrames(content.rules).flatMap((box): FigureRegion[] => {
    const isParted = uprights.some(
      ({ x, top, bottom }) => x > box[0] + MEET && x < box[2] - MEET && top < box[1] + MEET && bottom > box[3] - MEET,
    );
    const segments = content.segments.filter((segment) => isIn(segment, box));
    return !isParted && (areStrewn(segments, box) || hasScale(segments))
      ? [{ box: union(segments, box), segments }]
      : [];
  });

/**
 * Finds charts by their axes: an upright rule and a level one that meet at the lower left, numbers beside the upright
 * one, and often a frame around them; and by labels strewn over a frame, or the marks of a scale in it.
 */
export const findFigureRegions = (content: PageContent): FigureRegion[] => {
  if (!content.rules.some((rule) => rule.orientation === 'vertical')) return [];
  const lines = findRuleLines(content.rules);
  const uprights = findUprights(content.rules);
  const figures: FigureRegion[] = [];
  const taken = new Set<Segment>();
  for (const axes of findAxes(lines, uprights)) {
    const { upright, level } = axes;
    const frame = frameAround(axes, lines, uprights);
    const box: BoundingBox = frame ?? [upright.x - MARGIN, upright.top - 10, level.right + 8, upright.bottom + 28];
    const segments = content.segments.filter((segment) => !taken.has(segment) && isIn(segment, box));
    if (segments.length < 3 || hasProse(segments)) continue;
    if (countScale(segments, axes) < 2 && !frame) continue;
    const labels = segments.filter((segment) => frame || segment.text.length < 40);
    for (const segment of labels) taken.add(segment);
    figures.push({ box: union(labels, [upright.x, upright.top, level.right, level.bottom]), segments: labels });
  }
  return [
    ...figures,
    ...framedCharts({ ...content, segments: content.segments.filter((segment) => !taken.has(segment)) }, uprights),
  ];
};
