import type { FlowItem, LaidOutDocument, LaidOutPage, Line, TableRegion } from '../layout/index.ts';
import type { Table } from '../record/index.ts';
import type { TablePlacement } from '../structure/index.ts';
import { joinTables, kindOf, type ReadingInOrder, readTable } from '../tables/index.ts';
import { withWholeWords } from './with-whole-words.ts';

export interface ReadTables {
  readonly tables: readonly Omit<Table, 'block'>[];
  readonly placements: ReadonlyMap<TableRegion, TablePlacement>;
  /** The document without the lines that tables took as titles and notes. */
  readonly document: LaidOutDocument;
}

/** Lines near enough above a table to be its title; its notes go on as far as they do. */
const REACH = 12;

type LineItem = Extract<FlowItem, { kind: 'line' }>;

/** Does a table stand within the column of a line? One across both columns stands within none. */
const isWithin = ({ box, angle }: TableRegion, { column }: LineItem): boolean =>
  angle === 0 && box[0] > column.left - SLACK && box[2] < column.right + SLACK;

/** How far a table may reach out of its column, in points. */
const SLACK = 12;

/** The lines over a table: of its own column, or, where it stands across both, of the one that comes down nearest to it. */
const linesBefore = (
  items: readonly FlowItem[],
  index: number,
  region: TableRegion,
  taken: ReadonlySet<Line>,
): Line[] => {
  const before: LineItem[] = [];
  for (let i = index - 1; i >= 0; i -= 1) {
    const item = items[i]!;
    if (item.kind !== 'line' || taken.has(item.line)) break;
    before.unshift(item);
  }
  const own = before.filter((item) => isWithin(region, item));
  const lowest = (own.length > 0 ? own : before).toSorted((a, b) => b.line.baseline - a.line.baseline)[0];
  return before
    .filter(({ column }) => column.left === lowest!.column.left)
    .map(({ line }) => line)
    .slice(-REACH);
};

/** The lines below a table; notes of it may have been taken for notes of the page, where they end it. */
export const linesAfter = (page: LaidOutPage, index: number): Line[] => {
  const lines: Line[] = [];
  for (const item of page.items.slice(index + 1)) {
    if (item.kind !== 'line') return lines;
    lines.push(item.line);
  }
  return [...lines, ...page.foot.map(({ line }) => line)];
};

interface Region {
  readonly region: TableRegion;
  readonly reading: ReadingInOrder['reading'];
  readonly title: readonly Line[];
  readonly notes: readonly Line[];
}

const readPage = (page: LaidOutPage, taken: Set<Line>): Region[] =>
  page.items.flatMap((item, index): Region[] => {
    if (item.kind !== 'table') return [];
    const [above, below] = [linesBefore(page.items, index, item.region, taken), linesAfter(page, index)];
    const reading = readTable(item.region, above, below);
    const title = reading.takenAbove > 0 ? above.slice(-reading.takenAbove) : [];
    const notes = below.slice(0, reading.takenBelow);
    for (const line of [...title, ...notes]) taken.add(line);
    return [{ region: item.region, reading, title, notes }];
  });

/** Regions before which lines stand that belong to no table. */
const afterText = (pages: readonly LaidOutPage[], taken: ReadonlySet<Line>): Set<TableRegion> => {
  const found = new Set<TableRegion>();
  let text = true;
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind === 'table') {
      if (text) found.add(item.region);
      text = false;
    } else if (item.kind === 'figure' || !taken.has(item.line)) text = true;
  }
  return found;
};

const without = (page: LaidOutPage, taken: ReadonlySet<Line>): LaidOutPage => ({
  ...page,
  items: page.items.filter((item) => item.kind !== 'line' || !taken.has(item.line)),
  foot: page.foot.filter(({ line }) => !taken.has(line)),
});

/** Reads every table region with its title and notes, and joins tables that go on over pages. */
export const readTables = (document: LaidOutDocument): ReadTables => {
  const taken = new Set<Line>();
  const regions = document.pages.flatMap((page) => readPage(page, taken));
  const parted = afterText(document.pages, taken);
  const joined = joinTables(regions.map(({ region, reading }) => ({ reading, textBefore: parted.has(region) })));
  const placements = new Map<TableRegion, TablePlacement>();
  const tables = joined.map(({ table, parts }, index) => {
    const id = `t${index + 1}`;
    parts.forEach((part, position) => {
      const { region, title, notes } = regions[part]!;
      placements.set(region, { table: id, first: position === 0, title, notes });
    });
    const kind = kindOf(table);
    return { id, ...table, ...(kind === undefined ? {} : { kind }) };
  });
  const pages = document.pages.map((page) => without(page, taken));
  return { tables: withWholeWords(tables, document), placements, document: { ...document, pages } };
};
