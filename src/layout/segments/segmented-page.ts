import { type Angle, boxToFrame, frameSize, type Page, type Rule, ruleToFrame } from '../../pdf/index.ts';
import { commonestOf } from '../commonest.ts';
import type { PageSegments } from './page-segments.ts';
import type { Segment } from './segment.ts';
import { findSegments } from './segments.ts';
import { layDownTitles } from './upright-titles.ts';

/** A page after its glyph runs have become segments; the runs can be let go. */
export interface SegmentedPage extends PageSegments {
  readonly angle: Angle;
  /** Segments at other angles than the page's main one. */
  readonly turned: readonly Segment[];
  readonly displayed: { readonly width: number; readonly height: number; readonly rotation: number };
  readonly glyphs: number;
}

/** Points. */
const EDGE = 1.5;

/** On a page with a map the running head may have more letters than the title, at another angle. */
const OF_ARTIFACTS = 0.01;

const mainAngle = (segments: readonly Segment[]): Angle => {
  const weights = new Map<Angle, number>();
  for (const { angle, glyphs, artifact } of segments)
    weights.set(angle, (weights.get(angle) ?? 0) + glyphs * (artifact ? OF_ARTIFACTS : 1));
  return commonestOf(weights)[0] ?? 0;
};

/** A rule along the very edge of the page frames a picture, or nothing that is seen. */
const isInside = ({ orientation, start, end, position }: Rule, width: number, height: number): boolean => {
  const [along, across] = orientation === 'horizontal' ? [width, height] : [height, width];
  return position > EDGE && position < across - EDGE && start > EDGE && end < along - EDGE;
};

/** First step, page by page as the file is read: glyph runs to segments in the frame of the page's main angle. */
export const segmentPage = (page: Page): SegmentedPage => {
  const segments = findSegments(page);
  const angle = mainAngle(segments);
  const { width, height } = frameSize(page, angle);
  const rules = page.rules
    .map((rule) => ruleToFrame(rule, page, angle))
    .filter((rule) => isInside(rule, width, height));
  const along = segments.filter((segment) => segment.angle === angle);
  const turned = segments.filter((segment) => segment.angle !== angle);
  const laid = layDownTitles(turned, along, rules, page, angle);
  return {
    number: page.number,
    width,
    height,
    angle,
    segments: [...along, ...laid.values()],
    turned: turned.filter((segment) => !laid.has(segment)),
    rules,
    shades: page.shades.map((shade) => boxToFrame(shade, page, angle)),
    displayed: { width: page.width, height: page.height, rotation: page.rotation },
    glyphs: page.glyphs,
  };
};
