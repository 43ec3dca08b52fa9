import { bodySizeOf, leadingOf } from './body.ts';
import { findCaptionedFigures } from './captioned-figures.ts';
import { type Flow, findFlows, findGutter, shareInColumns } from './columns.ts';
import { findFigureRegions } from './figure-regions.ts';
import { findFoot } from './foot.ts';
import { findFurniture } from './furniture.ts';
import { isSeparator } from './furniture-forms.ts';
import { isHangingText } from './hanging-text.ts';
import { withImpliedNumbers } from './implied-numbers.ts';
import type { Column, FlowItem, LaidOutDocument, LaidOutPage } from './laid-out.ts';
import type { Line } from './line.ts';
import { findLines, joinSegments } from './lines.ts';
import { drawnRules, notesBelowRules, rulesOfText } from './page-rules.ts';
import type { Segment } from './segment.ts';
import type { SegmentedPage } from './segmented-page.ts';
import { findTableRegions, type TableRegion } from './table-regions/index.ts';
import { afterTableNotes } from './table-regions/notes.ts';
import { isUnderlined } from './underlines.ts';

export { findBlocks, footBlocks, type LayoutBlock, type TextBlock } from './blocks.ts';
export { bodySizeOf } from './body.ts';
export { foldRadicals, isFullWidth, isHan, isIdeographic } from './fold.ts';
export { startsWithPlainMark } from './foot.ts';
export type { Column, Figure, FlowItem, LaidOutDocument, LaidOutPage } from './laid-out.ts';
export type { Line } from './line.ts';
export { joinSegments } from './lines.ts';
export { numberOfLine, printedNumber } from './numbering.ts';
export type { NumberFamily, PrintedNumber } from './printed-number.ts';
export type { Segment, Style, StyledSpan } from './segment.ts';
export { type SegmentedPage, segmentPage } from './segmented-page.ts';
export type { TableRegion } from './table-regions/index.ts';
export { segmentText } from './text-layer.ts';

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
  const captioned = findCaptionedFigures(body, width, bodySize);
  const labels = new Set(captioned.flatMap((figure) => figure.segments));
  const axial = findFigureRegions({ ...content, segments: body.filter((segment) => !labels.has(segment)) });
  const figures = [...captioned, ...axial];
  const inFigure = new Set(figures.flatMap((figure) => figure.segments));
  const tables = findTableRegions({ ...content, segments: body.filter((segment) => !inFigure.has(segment)) }).filter(
    (region) => !isHangingText(region.segments),
  );
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

const columnOf = ({ left, right }: Flow): Column => ({ left, right });

const layOutFlow = (
  flow: Flow,
  page: SegmentedPage,
  placeholders: ReadonlyMap<Segment, FlowItem>,
  bodySize: number,
): { items: FlowItem[]; foot: Line[] } => {
  const lines = findLines(flow.segments.filter((segment) => !placeholders.has(segment)));
  const foot = findFoot(lines, [...page.rules, ...drawnRules(page.segments)], flow.left, bodySize);
  const tables = flow.segments.filter((segment) => placeholders.get(segment)?.kind === 'table');
  const cut = afterTableNotes(lines, foot, tables);
  const column = columnOf(flow);
  const items: { top: number; item: FlowItem }[] = [
    ...lines.slice(0, cut).map((line) => ({
      top: line.baseline,
      item: {
        kind: 'line' as const,
        line: isUnderlined(line, page.rules) ? { ...line, underlined: true } : line,
        column,
      },
    })),
    ...flow.segments.flatMap((segment) => {
      const item = placeholders.get(segment);
      return item ? [{ top: segment.box[1], item }] : [];
    }),
  ];
  return { items: items.toSorted((a, b) => a.top - b.top).map(({ item }) => item), foot: lines.slice(cut) };
};

/** Heights of rules, perhaps in pieces, that cross most of the page. */
const rulesAcross = (page: SegmentedPage): number[] => {
  const lengths = new Map<number, number>();
  for (const rule of page.rules) {
    if (rule.orientation !== 'horizontal') continue;
    const height = Math.round(rule.position);
    lengths.set(height, (lengths.get(height) ?? 0) + rule.end - rule.start);
  }
  return [...lengths].filter(([, length]) => length > page.width * 0.7).map(([height]) => height);
};

const layOutPage = (
  page: SegmentedPage,
  furniture: ReadonlyMap<Segment, string>,
  bodySize: number,
  gutter: number | undefined,
): LaidOutPage => {
  const body = page.segments.filter((segment) => !furniture.has(segment));
  const rules = [...page.rules, ...drawnRules(page.segments)];
  const notes = notesBelowRules({ ...page, rules }, furniture, bodySize);
  const text = notes.size > 0 ? body.filter((segment) => !notes.has(segment)) : body;
  const regions = regionsOf(page, text, rulesOfText({ ...page, rules }, furniture, bodySize), rules, bodySize);
  const taken = new Set(regions.flatMap((region) => region.segments));
  const placeholders = new Map(regions.map((region) => [placeholder(page, region), region.item]));
  const flows = findFlows(
    [...body.filter((segment) => !taken.has(segment)), ...placeholders.keys()],
    page.width,
    rulesAcross(page),
    gutter,
  );
  const items: FlowItem[] = [];
  const foot: { line: Line; column: Column }[] = [];
  for (const flow of flows) {
    const laidOut = layOutFlow(flow, page, placeholders, bodySize);
    items.push(...laidOut.items);
    foot.push(...laidOut.foot.map((line) => ({ line, column: columnOf(flow) })));
  }
  const isEdge = (segment: Segment): boolean => segment.artifact || segment.text.length < 40;
  return {
    number: page.number,
    ...page.displayed,
    items,
    foot,
    furniture: [
      ...findLines(page.segments.filter((segment) => furniture.has(segment))),
      ...page.turned.filter(isEdge).map((segment) => joinSegments([segment])),
    ],
    stray: page.turned.filter((segment) => !isEdge(segment)).map((segment) => joinSegments([segment])),
    glyphs: page.glyphs,
  };
};

/** Share of the text, and of each page's lines, that stand in columns where a document is set in columns. */
const IN_COLUMNS = 0.5;

/** The gutter of a document that is set in columns; a list in two columns on a page or two makes none. */
const commonGutter = (pages: readonly SegmentedPage[], furniture: ReadonlyMap<Segment, string>): number | undefined => {
  let all = 0;
  let inColumns = 0;
  const gutters: number[] = [];
  for (const page of pages) {
    const body = page.segments.filter((segment) => !furniture.has(segment));
    all += body.length;
    const gutter = findGutter(body, page.width, rulesAcross(page));
    if (gutter === undefined || shareInColumns(body, gutter, rulesAcross(page)) <= IN_COLUMNS) continue;
    inColumns += body.length;
    gutters.push(gutter);
  }
  if (inColumns < all * IN_COLUMNS) return undefined;
  return gutters.toSorted((a, b) => a - b)[Math.floor(gutters.length / 2)];
};

/** Second step, over the whole document: furniture by repetition, tables and figures, columns, lines, foot. */
export const layOut = (pages: readonly SegmentedPage[]): LaidOutDocument => {
  const furniture = findFurniture(pages);
  for (const page of pages)
    for (const segment of page.segments)
      if (isSeparator(segment.text)) furniture.set(segment, 'a line drawn with characters');
  const bodySize = bodySizeOf(pages.flatMap((page) => page.segments));
  const gutter = commonGutter(pages, furniture);
  const laidOut = withImpliedNumbers(pages.map((page) => layOutPage(page, furniture, bodySize, gutter)));
  const lines = laidOut.flatMap((page) => page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])));
  return { pages: laidOut, furniture, bodySize, leading: leadingOf(lines, bodySize) };
};
