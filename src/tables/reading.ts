import type { Line } from '../layout/lines/line.ts';
import type { TableRegion } from '../layout/table-regions/index.ts';
import { isShading } from '../layout/table-regions/shading.ts';
import type { Row, Table } from '../record/index.ts';
import { readCaptionBelow } from './caption-below.ts';
import { readCaption } from './captions.ts';
import { makeCells, type Place } from './cells.ts';
import { giveTypes } from './column-types.ts';
import { type Grid, type GridLine, readGrid } from './grid.ts';
import { partHead } from './head.ts';
import { readHead } from './head-cells.ts';
import { giveIndents } from './indents.ts';
import { type Looks, looksOf } from './looks.ts';
import { readNotes } from './notes.ts';
import { giveRoles, type RowLook } from './roles.ts';
import { gatherRows, type RowLines } from './rows.ts';
import { splitList } from './stacked-pairs.ts';
import { readUnit, unitOfCells, unitTitleOf } from './units.ts';

/** A table without the ids that the record gives it. */
export type TableDraft = Omit<Table, 'id' | 'block'>;

/** How a row looks, and where its stub begins, in points from the table's left edge. */
export interface RowTrace extends RowLook {
  readonly left?: number;
}

export interface TableReading {
  readonly table: TableDraft;
  /** How many lines just above, and just below, are the table's own. */
  readonly takenAbove: number;
  readonly takenBelow: number;
  readonly region: TableRegion;
  /** Inner boundaries between columns, in points. */
  readonly boundaries: readonly number[];
  /** Walls of boxes between the edges of the table, left to right. */
  readonly walls: readonly number[];
  readonly looks: Looks;
  /** One for each row. */
  readonly traces: readonly RowTrace[];
  /** Text that may state a unit or that numbers are percentages. */
  readonly unitText: string;
}

const isBold = (lines: RowLines): boolean => {
  let bold = 0;
  let all = 0;
  for (const word of lines.flatMap((line) => line.fragments.flatMap((fragment) => fragment.words))) {
    const span = word.segment.styles.find(({ start, end }) => start <= word.start && end > word.start);
    all += 1;
    if (span?.style.bold) bold += 1;
  }
  return bold > 0.7 * all;
};

const traceOf = (lines: RowLines, above: RowLines | undefined, grid: Grid): RowTrace => {
  const first = lines[0]!;
  const stub = lines.flatMap((line) => line.fragments).find((fragment) => fragment.column === 0);
  const last = above?.at(-1)?.baseline;
  const ruledAbove =
    last !== undefined &&
    grid.ruleLines.some(
      (rule) => !isShading(rule) && rule.top > last - 1 && rule.bottom < first.baseline - 0.3 * first.size,
    );
  return { bold: isBold(lines), ruledAbove, ...(stub ? { left: stub.left - grid.left } : {}) };
};

interface Body {
  readonly rows: readonly Row[];
  readonly traces: readonly RowTrace[];
  readonly columns: number;
}

const readBody = (lines: readonly GridLine[], grid: Grid, place: Place): Body => {
  const all = grid.boundaries.length + 1;
  const list = splitList(lines, all);
  const columns = list?.columns ?? all;
  const gathered = (list?.parts ?? [lines]).flatMap((part) =>
    gatherRows(part, list ? { ...grid, boundaries: grid.boundaries.slice(0, list.columns - 1) } : grid),
  );
  return {
    rows: gathered.map((row): Row => ({ role: 'data', cells: makeCells(row, columns, place) })),
    traces: gathered.map((row, index) => {
      const { left, ...look } = traceOf(row, gathered[index - 1], grid);
      return left === undefined || list ? look : { ...look, left };
    }),
    columns,
  };
};

/** Roles, indentation and column types, once all rows are known. */
export const finishTable = (
  draft: Pick<TableDraft, 'title' | 'number' | 'unit' | 'notes' | 'pages'>,
  titles: readonly string[],
  rows: readonly Row[],
  traces: readonly RowTrace[],
  unitText: string,
): TableDraft => {
  const heads = rows.filter((row) => row.role === 'header');
  const body = rows.filter((row) => row.role !== 'header');
  const looks = traces.filter((_, index) => rows[index]!.role !== 'header');
  const given = giveRoles(body, looks);
  const indented = giveIndents(
    given,
    looks.map((look) => look.left),
  );
  return { ...draft, columns: giveTypes(titles, given, unitText), rows: [...heads, ...indented] };
};

const marksOf = (rows: readonly Row[]): Set<string> =>
  new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.notes ?? [])));

/** Uprights no further apart are of one wall, in points. */
const NEAR = 3;

const wallsOf = ({ uprights, left, right }: Grid): number[] => {
  const walls: number[] = [];
  for (const x of uprights.map((upright) => upright.x).toSorted((a, b) => a - b))
    if (x > (walls.at(-1) ?? left) + NEAR && x < right - NEAR) walls.push(x);
  return walls;
};

/** What the page before has told of a table that goes on. */
export interface Known {
  /** Inner boundaries of the columns. */
  readonly boundaries: readonly number[];
  /** Does it go on without a head? */
  readonly headless?: boolean;
}

/**
 * Reads the table of a region with its title, unit and notes.
 * @param above lines over the region, top first; `below` lines under it, top first; in the frame of the region.
 */
export const readTable = (
  region: TableRegion,
  above: readonly Line[],
  below: readonly Line[],
  known?: Known,
): TableReading => {
  const grid = readGrid(region, known?.boundaries);
  const place: Place = { page: region.page, angle: region.angle, size: region.size };
  const parts = known?.headless ? { head: [], body: grid.lines } : partHead(grid);
  const head = readHead(parts.head, grid, place);
  const body = readBody(parts.body, grid, place);
  const rows = [...(body.columns === grid.boundaries.length + 1 ? head.rows : []), ...body.rows];
  const traces = [
    ...rows.slice(0, rows.length - body.rows.length).map((): RowTrace => ({ bold: false, ruledAbove: false })),
    ...body.traces,
  ];
  const over = readCaption(above, region.box[1], parts.head.length > 0);
  const under = over.number === undefined && over.title === '' ? readCaptionBelow(below, region.box[3]) : undefined;
  const caption = under ?? over;
  const noted = under ? below.slice(under.taken) : below;
  const notes = readNotes(noted, under ? below[under.taken - 1]!.baseline : region.box[3], marksOf(rows));
  const titles = head.titles.slice(0, body.columns);
  const unitText =
    [caption.unit ?? '', caption.title].find((text) => readUnit(text)) ??
    unitTitleOf(giveTypes(titles, body.rows, '')) ??
    caption.unit ??
    '';
  const unit = readUnit(unitText) ?? unitOfCells(rows);
  const table = finishTable(
    {
      ...(caption.number ? { number: caption.number } : {}),
      title: caption.title,
      ...(unit ? { unit } : {}),
      ...(notes.notes.length > 0 ? { notes: [...notes.notes] } : {}),
      pages: [region.page],
    },
    titles,
    rows,
    traces,
    unitText,
  );
  return {
    table,
    takenAbove: over.taken,
    takenBelow: (under?.taken ?? 0) + notes.taken,
    region,
    boundaries: grid.boundaries,
    walls: wallsOf(grid),
    looks: looksOf(parts.head, parts.body),
    traces,
    unitText,
  };
};
