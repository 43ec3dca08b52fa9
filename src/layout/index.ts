import type { BoundingBox } from '../record/evidence.ts';
import { type Aside, isChart } from './asides/framed-asides.ts';
import { areMarginNotes } from './asides/margin-asides.ts';
import { withAside } from './asides/with-aside.ts';
import { bodySizeOf, leadingOf, textSizeOf } from './body.ts';
import { findFlows } from './columns/columns.ts';
import type { Flow } from './columns/flow-bounds.ts';
import { commonGutter, rulesAcross } from './columns/gutters.ts';
import { findFoot } from './foot.ts';
import { findFurniture } from './furniture/furniture.ts';
import { hasFurnitureForm, isSeparator } from './furniture/furniture-forms.ts';
import type { Column, FlowItem, LaidOutDocument, LaidOutPage } from './laid-out.ts';
import { boxesOf, isFramed } from './lines/frames.ts';
import type { Line } from './lines/line.ts';
import { findLines, joinSegments } from './lines/lines.ts';
import { isUnderlined } from './lines/underlines.ts';
import { withImpliedNumbers } from './numbers/implied-numbers.ts';
import { rulesAboveText } from './page-rules.ts';
import { type PageInRegions, partRegions } from './regions.ts';
import type { Segment } from './segments/segment.ts';
import type { SegmentedPage } from './segments/segmented-page.ts';
import { afterTableNotes } from './table-regions/notes.ts';

export type { LayoutBlock, TextBlock } from './blocks/block.ts';
export { footBlocks } from './blocks/foot-blocks.ts';
export { findBlocks } from './blocks/index.ts';
export { isLoneMark } from './blocks/line-look.ts';
export { bodySizeOf } from './body.ts';
export { boxAround } from './box-around.ts';
export { startsWithPlainMark } from './foot.ts';
export type { Column, Figure, FlowItem, LaidOutDocument, LaidOutPage } from './laid-out.ts';
export type { Line } from './lines/line.ts';
export { joinSegments } from './lines/lines.ts';
export { withDamagedNumbers } from './numbers/damaged-numbers.ts';
export { numberOfLine, printedNumber } from './numbers/numbering.ts';
export type { NumberFamily, PrintedNumber } from './numbers/printed-number.ts';
export { foldRadicals, isFullWidth, isHan, isIdeographic } from './segments/fold.ts';
export { withPlainFace } from './segments/plain-face.ts';
export { isRaised } from './segments/raised.ts';
export type { Segment, Style, StyledSpan } from './segments/segment.ts';
export { type SegmentedPage, segmentPage } from './segments/segmented-page.ts';
export type { TableRegion } from './table-regions/index.ts';
export { segmentText } from './text-layer/text-layer.ts';

const columnOf = ({ left, right }: Flow): Column => ({ left, right });

const drawnAround = (line: Line, { rules }: SegmentedPage, boxes: readonly BoundingBox[]): Line => {
  const underlined = isUnderlined(line, rules);
  const framed = isFramed(line, boxes);
  return underlined || framed
    ? { ...line, ...(underlined ? { underlined } : {}), ...(framed ? { framed } : {}) }
    : line;
};

const layOutFlow = (
  flow: Flow,
  page: SegmentedPage,
  placeholders: ReadonlyMap<Segment, FlowItem>,
  bodySize: number,
  boxes: readonly BoundingBox[],
): { items: FlowItem[]; foot: Line[] } => {
  const lines = findLines(flow.segments.filter((segment) => !placeholders.has(segment)));
  const foot = findFoot(lines, rulesAboveText(page), flow.left, bodySize);
  const tables = flow.segments.filter((segment) => placeholders.get(segment)?.kind === 'table');
  const cut = afterTableNotes(lines, foot, tables);
  const column = columnOf(flow);
  const items: { top: number; item: FlowItem }[] = [
    ...lines.slice(0, cut).map((line, index) => ({
      top: line.baseline,
      item: {
        kind: 'line' as const,
        line: drawnAround(line, page, boxes),
        column,
        ...(flow.entry && index === 0 ? { entry: true as const } : {}),
      },
    })),
    ...flow.segments.flatMap((segment) => {
      const item = placeholders.get(segment);
      return item ? [{ top: segment.box[1], item }] : [];
    }),
  ];
  return { items: items.toSorted((a, b) => a.top - b.top).map(({ item }) => item), foot: lines.slice(cut) };
};

const noPlaceholders: ReadonlyMap<Segment, FlowItem> = new Map();

const layOutAside = (aside: Aside, page: SegmentedPage, bodySize: number): Pick<LaidOutPage, 'items' | 'foot'> => {
  const { segments, box } = aside;
  if (isChart(aside)) return { items: [{ kind: 'figure', figure: { segments, box } }], foot: [] };
  const flow = findFlows(segments, page.width)[0]!;
  const column = columnOf(flow);
  const { items, foot } = layOutFlow(flow, page, noPlaceholders, bodySize, [box]);
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const inFoot = (notes: readonly Line[]): LaidOutPage['foot'] => notes.map((line) => ({ line, column }));
  return areMarginNotes(lines, bodySize)
    ? { items: [], foot: inFoot([...lines, ...foot]) }
    : { items, foot: inFoot(foot) };
};

const layOutPage = (
  { page, text: running, placeholders, asides }: PageInRegions,
  furniture: ReadonlyMap<Segment, string>,
  bodySize: number,
  gutter: number | undefined,
): LaidOutPage => {
  const flows = findFlows([...running, ...placeholders.keys()], page.width, rulesAcross(page), gutter);
  const boxes = boxesOf(page);
  let items: FlowItem[] = [];
  const foot: { line: Line; column: Column }[] = [];
  for (const flow of flows) {
    const laidOut = layOutFlow(flow, page, placeholders, bodySize, boxes);
    items.push(...laidOut.items);
    foot.push(...laidOut.foot.map((line) => ({ line, column: columnOf(flow) })));
  }
  for (const aside of asides) {
    const laidOut = layOutAside(aside, page, bodySize);
    items = withAside(items, laidOut.items, aside.box[1]);
    foot.push(...laidOut.foot);
  }
  // On an upright page axes of charts have turned titles; a page that is turned has its running head at another angle.
  const isEdge = ({ artifact, text }: Segment): boolean =>
    artifact || hasFurnitureForm(text) || (page.angle !== 0 && text.length < 40);
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

/** Second step, over the whole document: furniture by repetition, tables and figures, columns, lines, foot. */
export const layOut = (pages: readonly SegmentedPage[]): LaidOutDocument => {
  const furniture = findFurniture(pages);
  for (const page of pages)
    for (const segment of page.segments)
      if (isSeparator(segment.text)) furniture.set(segment, 'a line drawn with characters');
  const commonSize = bodySizeOf(pages.flatMap((page) => page.segments));
  const parted = pages.map((page) => partRegions(page, furniture, commonSize));
  const bodySize = textSizeOf(
    parted.flatMap((page) => page.text),
    commonSize,
  );
  const gutter = commonGutter(parted);
  const laidOut = withImpliedNumbers(parted.map((page) => layOutPage(page, furniture, bodySize, gutter)));
  const lines = laidOut.flatMap((page) => page.items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])));
  return { pages: laidOut, furniture, bodySize, leading: leadingOf(lines, bodySize) };
};
