import { type Angle, frameSize, type Rule } from '../../pdf/index.ts';
import type { BoundingBox } from '../../record/evidence.ts';
import type { Segment } from '../segments/segment.ts';
import { rowsAbove } from './above.ts';
import { opensTable, rowsBelow } from './below.ts';
import { findChains, rowsWithin } from './chains.ts';
import { findColumns } from './columns.ts';
import { ORGANIZATION } from './evidence.ts';
import { isFractionBar } from './fractions.ts';
import { columnsBelow, hasBody } from './head-rules.ts';
import { noteRuleIn } from './note-rule.ts';
import { findRuleLines, findUprights, type RuleLine } from './rules.ts';
import { countCells, findTextRows, statesAmounts, type TextRow } from './text.ts';
import { findUnruledTables } from './unruled.ts';
import { isCelled, isClosedBelow } from './walls.ts';

/** What a page has once its furniture is taken off; segments and rules in the frame of `angle`. */
export interface PageContent {
  readonly page: number;
  /** Of the frame, in points. */
  readonly width: number;
  readonly height: number;
  readonly angle: Angle;
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
  /** Those above notes and below running heads as well, where `rules` leaves them out. */
  readonly allRules?: readonly Rule[];
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
  /** What it was known by, in words. */
  readonly because: string;
}

const MASTHEAD = /^(?:Distr\.|Original:|分发|原件|原文)/;

/** On the first page; below the masthead of a joint document two organs stand side by side, each over its session and its agenda item. */
const COVER =
  /^(?:\S+-)?\S+ (?:special )?session$|^(?:provisional )?(?:agenda )?items? \d+\b|^第\S+届会议$|^(?:临时)?议程项目/i;

const isMasthead = (rows: readonly TextRow[], { page, segments }: PageContent): boolean => {
  const first = page === 1 && segments.some(({ text }) => MASTHEAD.test(text));
  const isCover = ({ text }: Segment): boolean => MASTHEAD.test(text) || (first && COVER.test(text));
  return (
    rows.some((row) => row.segments.some(isCover)) ||
    (rows[0]?.segments.some(({ text }) => page === 1 && ORGANIZATION.test(text)) ?? false)
  );
};

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

/** Builds the region of these rows, which goes down to `lowest` at least. */
const regionOf = (
  content: PageContent,
  rows: readonly TextRow[],
  lines: readonly RuleLine[],
  because: string,
  lowest = 0,
): TableRegion => {
  // A row at the first rule may be found above it and below it: each of its segments counts once.
  const segments = [...new Set(rows.flatMap((row) => row.segments))];
  const [left, top, right, bottom] = boxOf(segments, lines);
  const box: BoundingBox = [left, top, right, Math.max(bottom, lowest)];
  return {
    page: content.page,
    angle: content.angle,
    size: frameSize(content, content.angle),
    box,
    segments,
    rules: content.rules.filter((rule) => within(rule, box)),
    because,
  };
};

const ruledRegions = (content: PageContent, rows: readonly TextRow[], lines: readonly RuleLine[]): TableRegion[] => {
  const uprights = findUprights(content.rules);
  const regions: TableRegion[] = [];
  const taken = new Set<Segment>();
  const chains = findChains(lines, rows, uprights);
  for (const chain of chains) {
    const top = chain.lines[0]!.bottom;
    const bottom = chain.lines.at(-1)!.top;
    const rules = content.allRules ?? content.rules;
    const framed = rowsWithin(rows, top, bottom, chain.left, chain.right);
    const noteRule = noteRuleIn(chain, framed, rules);
    const inside = noteRule === undefined ? framed : framed.filter((row) => row.baseline < noteRule);
    const walls = uprights.filter((upright) => upright.bottom > top && upright.top < bottom);
    const columns = findColumns(inside, chain.lines, walls, chain);
    // Titles say less of where columns are than the rows below them.
    const below = hasBody(chain, inside) ? [] : columnsBelow(chain, rows);
    const known = below.length > 0 ? below : columns;
    const above = rowsAbove(chain, rows, known, chain === chains[0]);
    // A lone rule is a table's only below its head, or over cells down to the end of the page.
    if (chain.lines.length === 1 && above.length === 0 && !opensTable(chain, rows)) continue;
    const isLowest = chains.every((other) => other.lines[0]!.top <= bottom);
    // Right below a closed box only amounts are further rows of it.
    const lower = noteRule === undefined ? rowsBelow(chain, inside, rows, known, isLowest) : [];
    const isClosed = isClosedBelow(uprights, chain.lines.at(-1)!);
    const all = [...above, ...inside, ...(isClosed && !lower.slice(0, 1).some(statesAmounts) ? [] : lower)].filter(
      (row) => row.segments.every((segment) => !taken.has(segment)),
    );
    const cells = all.filter((row) => countCells(row) > 1);
    const isBoxed = isCelled(walls, top, bottom, chain.left, chain.right);
    const enough = chain.captioned || cells.length > 0 ? chain.lines.length > 2 || isBoxed : false;
    const goesOnOverleaf =
      isLowest && chain.lines.length > 1 && lower.length > 0 && lower.at(-1)?.baseline === rows.at(-1)?.baseline;
    const isHead = goesOnOverleaf && cells.some((row) => chain.captioned || countCells(row) > 2);
    if (all.length === 0 || (cells.length < 2 && !enough && !isHead)) continue;
    if (isMasthead(all, content)) continue;
    const because = `${chain.lines.length} rules with ${cells.length} rows of cells between them`;
    // Its notes stand below the rule over them, not below the frame.
    const region =
      noteRule === undefined
        ? regionOf(content, all, chain.lines, because)
        : regionOf(content, all, chain.lines.slice(0, -1), because, noteRule);
    for (const segment of region.segments) taken.add(segment);
    regions.push(region);
  }
  return regions;
};

/** A lone rule that is shorter, as a share of the page, stands over notes. */
const SHORT = 0.3;

const isLong = ({ left, right }: RuleLine, { width }: PageContent): boolean => right - left > SHORT * width;

/**
 * Finds the tables of a page: between rules, and without rules by the openings that run through rows of cells.
 * Paragraphs, lists with hanging numbers, contents with leaders, mastheads and signatures are none.
 */
export const findTableRegions = (content: PageContent): TableRegion[] => {
  const rows = findTextRows(content.segments);
  const lines = findRuleLines(content.rules).filter((line) => !isFractionBar(line, rows));
  const ruled =
    lines.length > 1 || lines.some((line) => isLong(line, content)) ? ruledRegions(content, rows, lines) : [];
  const taken = new Set(ruled.flatMap((region) => region.segments));
  const rest = taken.size === 0 ? rows : findTextRows(content.segments.filter((segment) => !taken.has(segment)));
  const blocked = ruled.map((region) => region.box);
  const unruled = findUnruledTables(rest, blocked, lines).map((found) =>
    regionOf(content, found, [], `${found.length} rows that share their openings, without rules`),
  );
  return [...ruled, ...unruled].toSorted((a, b) => a.box[1] - b.box[1]);
};
