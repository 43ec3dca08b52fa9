import type { Rule } from '../../pdf/index.ts';
import type { BoundingBox } from '../../record/evidence.ts';
import { rowsOf } from '../columns/row-numbers.ts';
import { findFrames } from '../figures/figure-frames.ts';
import type { Segment } from '../segments/segment.ts';
import { looksNumeric } from '../table-regions/text.ts';

/** A text that stands beside the text, to be read for itself: a box that the text flows around. */
export interface Aside {
  readonly box: BoundingBox;
  readonly segments: readonly Segment[];
}

/** Rules that meet a frame end within this distance of it, in points. */
const MEET = 4;
/** Shorter rules inside are underlines. */
const SHORT = 0.3;
/** So many lines of text beside a frame, each this share of the page wide, flow around it. */
const LINES = 2;
const WIDE = 0.15;
/** So many lines above or below go from beside it to over this share of it: next to a column stands another column. */
const ACROSS = 2;
const OVER = 0.3;
/** Text flows around a box that leaves it this share of the page. */
const NARROW = 0.6;

const isInside = ([left, top, right, bottom]: BoundingBox, { box, baseline }: Segment): boolean =>
  box[0] > left - MEET && box[2] < right + MEET && baseline > top && baseline < bottom + MEET;

const spanOf = (rule: Rule): { x: readonly [number, number]; y: readonly [number, number] } =>
  rule.orientation === 'horizontal'
    ? { x: [rule.start, rule.end], y: [rule.position, rule.position] }
    : { x: [rule.position, rule.position], y: [rule.start, rule.end] };

/** Is a rule one of the four sides? */
const isSide = ([left, top, right, bottom]: BoundingBox, rule: Rule): boolean => {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < MEET;
  return rule.orientation === 'horizontal'
    ? (near(rule.position, top) || near(rule.position, bottom)) && rule.start > left - MEET && rule.end < right + MEET
    : (near(rule.position, left) || near(rule.position, right)) && rule.start > top - MEET && rule.end < bottom + MEET;
};

/** A table has rules inside its frame, or beside it: cells of a frame that is one cell. */
const isCell = (frame: BoundingBox, rules: readonly Rule[]): boolean => {
  const [left, top, right, bottom] = frame;
  return rules.some((rule) => {
    const { x, y } = spanOf(rule);
    if (isSide(frame, rule) || y[1] < top - MEET || y[0] > bottom + MEET) return false;
    const isOutside = x[1] < left - MEET || x[0] > right + MEET;
    const isNext = Math.min(Math.abs(x[1] - left), Math.abs(x[0] - right)) < 3 * MEET;
    return isOutside ? isNext : rule.end - rule.start > SHORT * (right - left);
  });
};

const isBeside = ([left, top, right, bottom]: BoundingBox, { box, baseline }: Segment): boolean =>
  baseline > top && baseline < bottom && (box[2] < left || box[0] > right);

/** Is it a line of the text that the box narrows? */
const isAcross = ([left, , right]: BoundingBox, { box }: Segment): boolean => {
  const over = OVER * (right - left);
  return (box[0] < left - MEET && box[2] > left + over) || (box[2] > right + MEET && box[0] < right - over);
};

/** Boxes that the text flows around, with what stands in them. */
export const framedAsides = (segments: readonly Segment[], rules: readonly Rule[], pageWidth: number): Aside[] =>
  findFrames(rules).flatMap((box): Aside[] => {
    if (box[2] - box[0] > NARROW * pageWidth || isCell(box, rules)) return [];
    const inside = segments.filter((segment) => isInside(box, segment));
    const beside = rowsOf(segments.filter((segment) => isBeside(box, segment))).filter(
      (row) => row.at(-1)!.box[2] - row[0]!.box[0] > WIDE * pageWidth,
    );
    const across = segments.filter((segment) => isAcross(box, segment));
    return inside.length > 1 && beside.length >= LINES && across.length >= ACROSS ? [{ box, segments: inside }] : [];
  });

/** The rules that are no side of a box beside the text. */
export const withoutSides = (rules: readonly Rule[], asides: readonly Aside[]): readonly Rule[] =>
  asides.length === 0 ? rules : rules.filter((rule) => !asides.some(({ box }) => isSide(box, rule)));

/** Values are this share of the texts of a chart. */
const VALUES = 0.35;

/** Is what stands in the box a chart? `43%`, `34%`, `14%` around a pie. */
export const isChart = ({ segments }: Aside): boolean =>
  segments.filter(({ text }) => looksNumeric(text)).length > VALUES * segments.length;
