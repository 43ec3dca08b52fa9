import type { Cell, Row } from '../record/index.ts';
import { withRaw } from './cells.ts';
import { finishTable, readTable, type TableDraft, type TableReading } from './reading.ts';

/** A reading in page order, and whether other text of the body stands between it and the one before. */
export interface ReadingInOrder {
  readonly reading: TableReading;
  readonly textBefore: boolean;
}

/** A table out of one or more readings; `parts` are their indices. */
export interface JoinedTable {
  readonly table: TableDraft;
  readonly parts: readonly number[];
}

/** Columns of one table stand at the same places on each page, give or take this, in points. */
const SHIFT = 7;

const rowTexts = (rows: readonly Row[]): string =>
  rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join('\n');

const headOf = (rows: readonly Row[]): string => rowTexts(rows.filter((row) => row.role === 'header'));

const widthOf = ({ region }: TableReading): number => region.box[2] - region.box[0];

const sameWidth = (a: TableReading, b: TableReading): boolean => Math.abs(widthOf(b) - widthOf(a)) <= 2 * SHIFT;

/** On a page of rows of one group, all begin further right. */
const isIndented = (a: TableReading, b: TableReading): boolean =>
  headOf(b.table.rows) === '' &&
  Math.abs(b.region.box[2] - a.region.box[2]) <= SHIFT &&
  b.region.box[0] > a.region.box[0] + SHIFT;

/** How far right of its place on the first page the table stands on the second, in points. */
const shiftOf = (a: TableReading, b: TableReading): number =>
  b.region.box[isIndented(a, b) ? 2 : 0] - a.region.box[isIndented(a, b) ? 2 : 0];

const sameColumns = (a: TableReading, b: TableReading): boolean =>
  a.boundaries.length === b.boundaries.length &&
  a.boundaries.every((x, index) => Math.abs(b.boundaries[index]! - x - shiftOf(a, b)) <= SHIFT);

/** Columns of one table may open at other places on each page; both fit if its cells come out the same. */
const isAlike = (again: TableReading, reading: TableReading): boolean =>
  rowTexts(again.table.rows) === rowTexts(reading.table.rows);

const isClosed = ({ table }: TableReading): boolean => table.rows.at(-1)?.role === 'total';

/** The second region's columns: those of the first, or its own walls where there are as many, which may stand elsewhere. */
const columnsOf = (first: TableReading, reading: TableReading): readonly number[] => {
  if (reading.walls.length === first.boundaries.length) return reading.walls;
  const shift = shiftOf(first, reading);
  return first.boundaries.map((x) => x + shift);
};

/** The second region, read with as many columns as the first, and without a head where that goes on below none. */
const readAgain = (first: TableReading, reading: TableReading, headless: boolean): TableReading => {
  const again = readTable(reading.region, [], [], { boundaries: columnsOf(first, reading), headless });
  const { takenAbove, takenBelow } = reading;
  const { notes } = reading.table;
  return { ...again, table: { ...again.table, ...(notes ? { notes } : {}) }, takenAbove, takenBelow };
};

/** More rows than this show their columns. */
const FEW_ROWS = 3;

/**
 * The first region, read with the columns of the second: a row or two at the foot of a page may not show all of them. Only
 * where both have the same head then.
 */
const readWider = (first: TableReading, next: TableReading): TableReading => {
  if (next.boundaries.length <= first.boundaries.length || first.table.pages.length > 1) return first;
  if (first.table.rows.filter(({ role }) => role !== 'header').length > FEW_ROWS) return first;
  const shift = shiftOf(first, next);
  if (!sameWidth(first, next)) return first;
  const again = readTable(first.region, [], [], { boundaries: next.boundaries.map((x) => x - shift) });
  const head = headOf(again.table.rows);
  if (head === '' || head !== headOf(next.table.rows)) return first;
  const table = { ...first.table, columns: again.table.columns, rows: again.table.rows };
  const { takenAbove, takenBelow, unitText } = first;
  return { ...again, table, takenAbove, takenBelow, unitText };
};

/** Heads of one document look alike: what looks otherwise at the top of a page are rows of the table that goes on. */
const hasNoHead = (first: TableReading, { looks }: TableReading): boolean =>
  first.looks.head === '' ? looks.head === first.looks.body : looks.head !== first.looks.head;

/** Does the second reading go on with the first one's table? Gives it, read with the first one's columns if need be. */
const continuation = (first: TableReading, { reading, textBefore }: ReadingInOrder): TableReading | undefined => {
  if (textBefore || reading.region.page !== first.region.page + 1 || reading.region.angle !== first.region.angle)
    return undefined;
  const { title } = reading.table;
  const sameTitle = title !== '' && title === first.table.title;
  if ((title !== '' && !sameTitle) || (reading.table.number ?? first.table.number) !== first.table.number)
    return undefined;
  const head = headOf(reading.table.rows);
  const repeated = head !== '' && head === headOf(first.table.rows);
  if (isClosed(first) && !repeated && !sameTitle) return undefined;
  const headless = head !== '' && !repeated && title === '' && hasNoHead(first, reading);
  if (sameColumns(first, reading)) {
    if (headless) return readAgain(first, reading, true);
    return repeated || head === '' || sameTitle ? reading : undefined;
  }
  const again = readAgain(first, reading, headless);
  if (!sameWidth(first, reading) && !isIndented(first, reading) && !isAlike(again, reading)) return undefined;
  const headAgain = headOf(again.table.rows);
  return headAgain !== '' && headAgain !== headOf(first.table.rows) ? undefined : again;
};

const isBody = (row: Row): boolean => row.role !== 'header';

/** A head that is repeated over a row or two may be taken for one of them: how many first rows are it. */
const headRepeatedIn = (rows: readonly Row[], below: readonly Row[]): number => {
  const head = rows.filter((row) => row.role === 'header');
  return head.length > 0 && rowTexts(below.slice(0, head.length)) === rowTexts(head) ? head.length : 0;
};

const LOWER = /^\p{Ll}/u;
const ENDED = /[.;:!?。；：！？]$/;
/** As many rows, all with stubs, show that each has one. */
const ENOUGH = 3;

const stubOf = (row: Row): string => row.cells[0]!.text;

/**
 * Does a row cut by the end of the page go on in this one? In small letters below a stub that does not end as a sentence
 * does; without a stub, in small letters or where all rows have one.
 */
const isCut = (row: Row | undefined, above: readonly Row[]): boolean => {
  const last = above.at(-1);
  if (!row || last?.role !== 'data') return false;
  const filled = row.cells.filter(({ text }) => text !== '');
  const rows = above.filter(isBody);
  const inCapitals = rows.filter((other) => !LOWER.test(stubOf(other)));
  if (LOWER.test(stubOf(row)))
    return stubOf(last) !== '' && !ENDED.test(stubOf(last)) && inCapitals.length > 0.8 * rows.length;
  if (stubOf(row) !== '' || filled.length === 0) return false;
  if (filled.every(({ text }) => LOWER.test(text))) return true;
  const clashes = row.cells.some(({ value }, column) => value !== undefined && last.cells[column]!.text !== '');
  return !clashes && rows.length >= ENOUGH && rows.every((other) => stubOf(other) !== '');
};

const joinRows = (above: Row, below: Row): Row => ({
  ...above,
  cells: above.cells.map((cell, column): Cell => {
    const more = below.cells[column];
    if (!more || more.text === '') return cell;
    const { value: _, nil: __, ...rest } = cell;
    return {
      ...rest,
      text: cell.text === '' ? more.text : `${cell.text} ${more.text}`,
      evidence: [...withRaw(cell), ...withRaw(more)],
    };
  }),
});

const append = (first: TableReading, second: TableReading): TableReading => {
  const repeated = headRepeatedIn(first.table.rows, second.table.rows);
  const body = second.table.rows.filter((row, index) => isBody(row) && index >= repeated);
  const outdent = second.region.box[0] - first.region.box[0] - shiftOf(first, second);
  const looks = second.traces
    .filter((_, index) => isBody(second.table.rows[index]!) && index >= repeated)
    .map((look) => (look.left === undefined ? look : { ...look, left: look.left + outdent }));
  const cut = isCut(body[0], first.table.rows) ? 1 : 0;
  const above = cut > 0 ? first.table.rows.with(-1, joinRows(first.table.rows.at(-1)!, body[0]!)) : first.table.rows;
  const rows = [...above, ...body.slice(cut)].map(
    ({ indent: _, ...row }): Row => ({ ...row, role: row.role === 'header' ? 'header' : 'data' }),
  );
  const traces = [...first.traces, ...looks.slice(cut)];
  const notes = [...(first.table.notes ?? []), ...(second.table.notes ?? [])];
  const { title, number, unit } = first.table;
  const table = finishTable(
    {
      title,
      ...(number ? { number } : {}),
      ...(unit ? { unit } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      pages: [...first.table.pages, ...second.table.pages],
    },
    first.table.columns.map((column) => column.title),
    rows,
    traces,
    first.unitText,
  );
  return { ...second, boundaries: first.boundaries, table, traces, unitText: first.unitText };
};

/**
 * Joins tables that go on over pages; a head repeated on each page is kept once.
 * @param readings in page order.
 */
export const joinTables = (readings: readonly ReadingInOrder[]): JoinedTable[] => {
  const joined: { reading: TableReading; parts: number[] }[] = [];
  for (const [index, next] of readings.entries()) {
    const last = joined.at(-1);
    const above = last && readWider(last.reading, next.reading);
    const goesOn = above && continuation(above, next);
    if (last && above && goesOn) {
      last.reading = append(above, goesOn);
      last.parts.push(index);
    } else joined.push({ reading: next.reading, parts: [index] });
  }
  return joined.map(({ reading, parts }) => ({ table: reading.table, parts }));
};
