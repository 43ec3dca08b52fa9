import type { FlowItem, LaidOutDocument, Line, TableRegion } from '../layout/index.ts';
import type { Table } from '../record/index.ts';
import type { TablePlacement } from '../structure/index.ts';
import { joinTables, readTable } from '../tables/index.ts';

export interface ReadTables {
  readonly tables: readonly Omit<Table, 'block'>[];
  readonly placements: ReadonlyMap<TableRegion, TablePlacement>;
  /** The document without the lines that tables took as titles and notes. */
  readonly document: LaidOutDocument;
}

/** Lines near enough to a table to be its title or its notes. */
const REACH = 12;

const linesBefore = (items: readonly FlowItem[], index: number, taken: ReadonlySet<Line>): Line[] => {
  const lines: Line[] = [];
  for (let i = index - 1; i >= 0 && lines.length < REACH; i -= 1) {
    const item = items[i]!;
    if (item.kind !== 'line' || taken.has(item.line)) break;
    lines.unshift(item.line);
  }
  return lines;
};

const linesAfter = (items: readonly FlowItem[], index: number): Line[] => {
  const lines: Line[] = [];
  for (let i = index + 1; i < items.length && lines.length < REACH; i += 1) {
    const item = items[i]!;
    if (item.kind !== 'line') break;
    lines.push(item.line);
  }
  return lines;
};
