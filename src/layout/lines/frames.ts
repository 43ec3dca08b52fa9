import type { BoundingBox } from '../../record/evidence.ts';
import { findFrames } from '../figures/figure-frames.ts';
import type { SegmentedPage } from '../segments/segmented-page.ts';
import type { Line } from './line.ts';

/** What is drawn around the whole page, or most of it, tells its parts nothing: share of the page's height. */
const OF_PAGE = 0.7;

/** Word processors end the sides of a paragraph's border this far above its lower rule, in points. */
const MEET = 7;

/** Boxes with text in them: “A pact for a sustainable future” and what it says, between two paragraphs (A/80/1). */
export const boxesOf = ({ rules, height }: SegmentedPage): readonly BoundingBox[] =>
  findFrames(rules, MEET).filter(([, top, , bottom]) => bottom - top < OF_PAGE * height);

export const isFramed = ({ box, baseline }: Line, boxes: readonly BoundingBox[]): boolean =>
  boxes.some(([left, top, right, bottom]) => box[0] > left && box[2] < right && baseline > top && baseline < bottom);
