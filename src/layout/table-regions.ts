import { type Angle, frameSize, type Rule } from '../pdf/index.ts';
import type { BoundingBox } from '../record/evidence.ts';
import type { Segment } from './segment.ts';
import { type Chain, findChains, rowsWithin } from './table-chains.ts';
import { findColumns } from './table-columns.ts';
import { findRuleLines, findUprights, type RuleLine } from './table-rules.ts';
import { countCells, findTextRows, looksNumeric, type TextRow } from './table-text.ts';
import { findUnruledTables } from './table-unruled.ts';

/** What a page has once its furniture is taken off; segments and rules in the frame of `angle`. */
export interface PageContent {
  readonly page: number;
  /** Of the frame, in points. */
  readonly width: number;
  readonly height: number;
  readonly angle: Angle;
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
}

/** A grid of cells on one page, from its first header row to its last row; title and notes are not part of it. */
export interface TableRegion {
  readonly page: number;
  readonly angle: Angle;
  /** The page as displayed, in points. */
  readonly size: { readonly width: number; readonly height: number };
  /** In the frame of `angle`. */
  readonly box: BoundingBox;
  readonly segments: readonly Segment[];
  /** Rules within the region, in the frame of `angle`. */
  readonly rules: readonly Rule[];
}

/** Rows further apart than this many letter sizes belong to different tables. */
const FAR = 3.2;

const leadingSize = (row: TextRow): number => Math.max(...row.segments.map((segment) => segment.size));

const crosses = (row: TextRow, boundary: number): boolean =>
  row.segments.some((segment) => segment.box[0] < boundary - 2 && segment.box[2] > boundary + 2);

/** Is the row one of cells that keep to the columns? */
const keepsTo = (row: TextRow, columns: readonly number[]): boolean =>
  countCells(row) > 1 &&
  !columns.some((x) => crosses(row, x) && row.segments.length < 3 && !row.segments.some((s) => looksNumeric(s.text)));

/** Rows below the last rule that go on with the table: it is cut by the end of the page, or has no closing rule. */
const rowsBelow = (
  chain: Chain,
  inside: readonly TextRow[],
  rows: readonly TextRow[],
  columns: readonly number[],
): TextRow[] => {
  const last = chain.lines.at(-1)!;
  const headOnly = !hasBody(chain, inside);
  const below = rowsWithin(rows, last.bottom, Number.POSITIVE_INFINITY, chain.left, chain.right);
  const taken: TextRow[] = [];
  let pending: TextRow[] = [];
  let previous = last.bottom;
  for (const row of below) {
    const size = leadingSize(row);
    if (row.baseline - previous > FAR * size) break;
    if (keepsTo(row, columns)) {
      const isData = headOnly || row.segments.slice(1).some((segment) => looksNumeric(segment.text));
      if (!isData && taken.length === 0) break;
      taken.push(...pending, row);
      pending = [];
    } else {
      const fits =
        columns.length === 0 ||
        row.segments.every((segment) => segment.box[2] < columns.at(-1)! + 2 || segment.box[0] > columns[0]!);
      if (!headOnly && (!fits || taken.length === 0)) break;
      if (!headOnly && pending.length >= 3) break;
      pending.push(row);
    }
    previous = row.baseline;
  }
  // A cell's text may go on after the last row that has numbers; it keeps to its column and is set close.
  const atEnd = headOnly && pending.at(-1) === below.at(-1);
  for (const row of pending) {
    const above = taken.at(-1);
    const gap = above ? (row.baseline - above.baseline) / leadingSize(row) : Number.POSITIVE_INFINITY;
    // A table cut by the end of the page may end in rows of text across its columns.
    if (atEnd && gap < 2.2 && Math.abs(leadingSize(row) - leadingSize(above!)) < 0.4) {
      taken.push(row);
      continue;
    }
    if (gap > 1.4 || (columns.length > 0 && crosses(row, columns[0]!))) break;
    taken.push(row);
  }
  return taken;
};

/** The columns of the rows right below a lone rule. */
const columnsBelow = (chain: Chain, rows: readonly TextRow[]): number[] => {
  const { bottom } = chain.lines.at(-1)!;
  return findColumns(rowsWithin(rows, bottom, bottom + 50, chain.left, chain.right), [], [], chain);
};

/** Does anything stand below the first rule that has the table's whole width, the head's own rules not counted? */
const hasBody = (chain: Chain, inside: readonly TextRow[]): boolean => {
  const wide = chain.lines.filter((line) => line.right - line.left > 0.8 * (chain.right - chain.left));
  return wide.length > 2 || (wide.length === 2 && inside.length > 6 && wide[1]!.thickness <= wide[0]!.thickness);
};

/** Rows right above the first rule that have cells in its columns: a head without a rule over it. */
const rowsAbove = (chain: Chain, rows: readonly TextRow[], columns: readonly number[]): TextRow[] => {
  if (columns.length === 0) return [];
  const top = chain.lines[0]!.top;
  const above = rowsWithin(rows, top - 60, top, chain.left, chain.right).toReversed();
  const taken: TextRow[] = [];
  let next = top;
  for (const row of above) {
    if (next - row.baseline > 2 * leadingSize(row)) break;
    const cells = countCells(row);
    if (cells < Math.max(2, columns.length) || columns.some((x) => crosses(row, x))) break;
    taken.unshift(row);
    next = row.baseline;
  }
  return taken;
};

/** Notes within a frame begin below a short rule. */
const cutAtNotes = (chain: Chain, rows: readonly TextRow[], rules: readonly Rule[]): TextRow[] => {
  const width = chain.right - chain.left;
  const bottom = chain.lines.at(-1)!.top;
  const short = rules.find(
    (rule) =>
      rule.orientation === 'horizontal' &&
      rule.end - rule.start < 0.4 * width &&
      rule.start < chain.left + 0.2 * width &&
      rule.position > chain.lines[0]!.bottom &&
      rule.position < bottom,
  );
  if (!short) return [...rows];
  const below = rows.filter((row) => row.baseline > short.position);
  return below.length > 0 && below.every((row) => countCells(row) < 2)
    ? rows.filter((row) => row.baseline < short.position)
    : [...rows];
};

const MASTHEAD = /^(?:Distr\.|Original:|分发|原件|原文)/;

const isMasthead = (rows: readonly TextRow[]): boolean =>
  rows.some((row) => row.segments.some((segment) => MASTHEAD.test(segment.text)));

const boxOf = (segments: readonly Segment[], lines: readonly RuleLine[]): BoundingBox => [
  Math.min(...segments.map(({ box }) => box[0]), ...lines.map((line) => line.left)),
  Math.min(...segments.map(({ box }) => box[1]), ...lines.map((line) => line.top)),
  Math.max(...segments.map(({ box }) => box[2]), ...lines.map((line) => line.right)),
  Math.max(...segments.map(({ box }) => box[3]), ...lines.map((line) => line.bottom)),
];

const within = (rule: Rule, box: BoundingBox): boolean =>
  rule.orientation === 'horizontal'
    ? rule.position > box[1] - 2 && rule.position < box[3] + 2 && rule.end > box[0] && rule.start < box[2]
    : rule.position > box[0] - 3 && rule.position < box[2] + 3 && rule.end > box[1] && rule.start < box[3];

/** Builds the region of these rows. */
const regionOf = (content: PageContent, rows: readonly TextRow[], lines: readonly RuleLine[]): TableRegion => {
  const segments = rows.flatMap((row) => row.segments);
  const box = boxOf(segments, lines);
  return {
    page: content.page,
    angle: content.angle,
    size: frameSize(content, content.angle),
    box,
    segments,
    rules: content.rules.filter((rule) => within(rule, box)),
  };
};

const ruledRegions = (content: PageContent, rows: readonly TextRow[], lines: readonly RuleLine[]): TableRegion[] => {
  const uprights = findUprights(content.rules);
  const regions: TableRegion[] = [];
  const taken = new Set<Segment>();
  for (const chain of findChains(lines, rows, uprights)) {
    const top = chain.lines[0]!.bottom;
    const bottom = chain.lines.at(-1)!.top;
    const inside = cutAtNotes(chain, rowsWithin(rows, top, bottom, chain.left, chain.right), content.rules);
    const walls = uprights.filter((upright) => upright.bottom > top && upright.top < bottom);
    const columns = findColumns(inside, chain.lines, walls, chain);
    const above = rowsAbove(chain, rows, columns.length > 0 ? columns : columnsBelow(chain, rows));
    // A lone rule is a table's only below its head.
    if (chain.lines.length === 1 && above.length === 0) continue;
    const cut = inside.length < rowsWithin(rows, top, bottom, chain.left, chain.right).length;
    const all = [...above, ...inside, ...(cut ? [] : rowsBelow(chain, inside, rows, columns))].filter((row) =>
      row.segments.every((segment) => !taken.has(segment)),
    );
    const cells = all.filter((row) => countCells(row) > 1);
    const enough = chain.captioned || cells.length > 0 ? chain.lines.length > 2 : false;
    if (cells.length < 2 && !enough) continue;
    if (isMasthead(all)) continue;
    const region = regionOf(content, all, cut ? chain.lines.slice(0, -1) : chain.lines);
    for (const segment of region.segments) taken.add(segment);
    regions.push(region);
  }
  return regions;
};

/**
 * Finds the tables of a page: between rules, and without rules by the openings that run through rows of cells.
 * Paragraphs, lists with hanging numbers, contents with leaders, mastheads and signatures are none.
 */
export const findTableRegions = (content: PageContent): TableRegion[] => {
  const lines = findRuleLines(content.rules);
  const rows = findTextRows(content.segments);
  const ruled =
    lines.length > 1 || (lines.length > 0 && content.rules.length > 2) ? ruledRegions(content, rows, lines) : [];
  const taken = new Set(ruled.flatMap((region) => region.segments));
  const rest = taken.size === 0 ? rows : findTextRows(content.segments.filter((segment) => !taken.has(segment)));
  const blocked = ruled.map((region) => region.box);
  const unruled = findUnruledTables(rest, blocked).map((found) => regionOf(content, found, []));
  return [...ruled, ...unruled].toSorted((a, b) => a.box[1] - b.box[1]);
};
