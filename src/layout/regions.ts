import { type Aside, framedAsides, withoutSides } from './asides/framed-asides.ts';
import { isHangingText } from './asides/hanging-text.ts';
import { marginAsides } from './asides/margin-asides.ts';
import { findCaptionedFigures } from './figures/captioned-figures.ts';
import { findFigureRegions } from './figures/figure-regions.ts';
import type { FlowItem } from './laid-out.ts';
import { drawnRules, notesBelowRules, rulesOfText } from './page-rules.ts';
import type { Segment } from './segments/segment.ts';
import type { SegmentedPage } from './segments/segmented-page.ts';
import { findTableRegions, type TableRegion } from './table-regions/index.ts';
import { shadedRules } from './table-regions/shading.ts';

interface Region {
  readonly item: FlowItem;
  readonly segments: readonly Segment[];
  readonly box: Segment['box'];
}

const regionsOf = (
  page: SegmentedPage,
  body: readonly Segment[],
  rules: SegmentedPage['rules'],
  allRules: SegmentedPage['rules'],
  bodySize: number,
): Region[] => {
  const { number, width, height, angle } = page;
  const content = { page: number, width, height, angle, rules, allRules };
  const captioned = findCaptionedFigures(body, width, bodySize, rules);
  const labels = new Set(captioned.flatMap((figure) => figure.segments));
  const axial = findFigureRegions({ ...content, segments: body.filter((segment) => !labels.has(segment)) });
  const figures = [...captioned, ...axial];
  const inFigure = new Set(figures.flatMap((figure) => figure.segments));
  const segments = body.filter((segment) => !inFigure.has(segment));
  const shading = shadedRules(page.shades ?? [], segments, allRules);
  const withShading = { ...content, rules: [...rules, ...shading], allRules: [...allRules, ...shading] };
  const tables = findTableRegions({ ...withShading, segments }).filter((region) => !isHangingText(region.segments));
  return [
    ...figures.map(
      (figure): Region => ({ item: { kind: 'figure', figure }, segments: figure.segments, box: figure.box }),
    ),
    ...tables.map(
      (region: TableRegion): Region => ({
        item: { kind: 'table', region },
        segments: region.segments,
        box: region.box,
      }),
    ),
  ];
};

/** Stands in the flow for a region, so that columns and reading order treat it as one wide line. */
const placeholder = (page: SegmentedPage, { box }: Region): Segment => ({
  page: page.number,
  angle: page.angle,
  text: '',
  edges: [box[0], box[2]],
  baseline: box[1],
  size: box[3] - box[1],
  box,
  styles: [],
  glyphs: 0,
  artifact: false,
});

/** A page whose tables and figures are known. */
export interface PageInRegions {
  readonly page: SegmentedPage;
  /** What is neither furniture nor part of a region. */
  readonly text: readonly Segment[];
  readonly placeholders: ReadonlyMap<Segment, FlowItem>;
  /** What stands beside the text, each to be read for itself. */
  readonly asides: readonly Aside[];
}

export const partRegions = (
  page: SegmentedPage,
  furniture: ReadonlyMap<Segment, string>,
  bodySize: number,
): PageInRegions => {
  const whole = page.segments.filter((segment) => !furniture.has(segment));
  const framed = framedAsides(whole, page.rules, page.width);
  const inFrames = new Set(framed.flatMap(({ segments }) => segments));
  const body = framed.length > 0 ? whole.filter((segment) => !inFrames.has(segment)) : whole;
  const rules = [...withoutSides(page.rules, framed), ...drawnRules(page.segments)];
  const notes = notesBelowRules({ ...page, rules }, furniture, bodySize);
  const text = notes.size > 0 ? body.filter((segment) => !notes.has(segment)) : body;
  const regions = regionsOf(page, text, rulesOfText({ ...page, rules }, furniture, bodySize), rules, bodySize);
  const taken = new Set(regions.flatMap((region) => region.segments));
  const free = body.filter((segment) => !taken.has(segment));
  const asides = [...framed, ...(page.number > 1 ? marginAsides(free, page.width) : [])];
  const beside = new Set(asides.flatMap(({ segments }) => segments));
  return {
    page,
    asides,
    text: beside.size > 0 ? free.filter((segment) => !beside.has(segment)) : free,
    placeholders: new Map(regions.map((region) => [placeholder(page, region), region.item])),
  };
};
