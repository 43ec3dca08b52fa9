import { isPrintedNumber } from '../layout/table-regions/text.ts';
import { type Fragment, fragmentText } from './fragments.ts';
import type { GridLine } from './grid.ts';
import { covers, isNumeric, stubOf, values } from './grid-lines.ts';
import type { Distances } from './staggered.ts';

/** Indicators of a results framework may have Roman numbers of their own below an accomplishment. */
const INDICATOR = /^\([ivx]+\)\s/;
/** `1.2 Offices`, but no rate: `0.5 per cent` */
const DECIMAL = /^(?:[1-9]\d*\.)+\d+\.?\s(?!per\s?cent|percent|%|million|billion)/;

/** Indicators and outputs of a line that have their own numbers. */
export const numberedIn = ({ fragments }: GridLine, framework: boolean, columns: number): Fragment[] =>
  fragments.filter((fragment) => {
    const text = fragmentText(fragment);
    return (fragment.columns < columns || columns === 1) && (DECIMAL.test(text) || (framework && INDICATOR.test(text)));
  });

/**
 * An indicator or output with its own number begins a row below another of its column, though the accomplishment beside it
 * is not repeated. Where texts stand at the foot of their row, one may begin beside the second line of another.
 */
export const beginsNumbered = (
  row: readonly GridLine[],
  line: GridLine,
  framework: boolean,
  columns: number,
): boolean =>
  numberedIn(line, framework, columns).some((one) =>
    row.some(({ fragments }) => fragments.some((other) => covers(one, other.column) || covers(other, one.column))),
  );

/** As many rows show how a table is set. */
const ENOUGH = 3;
/** Entries stand as far apart as rows, or closer by less than this share. */
const CLOSER = 0.95;

/** How far apart rows stand at least, in letter sizes, as those show that begin with a stub; undefined where too few do. */
export const rowGapOf = (lines: readonly GridLine[], leading: number, distances: Distances): number | undefined => {
  const gaps = lines.flatMap(({ fragments: [first, ...others] }) =>
    first!.column === 0 && distances.get(first!)! > leading && others.length > 0
      ? [Math.min(...[first!, ...others].map((fragment) => distances.get(fragment)!))]
      : [],
  );
  return gaps.length < ENOUGH ? undefined : CLOSER * Math.min(...gaps);
};

/** This share of the stubs are numbers where each numbers a row. */
const MOST = 0.7;

export const beginsWithNumber = (line: GridLine): boolean => {
  const stub = stubOf(line);
  return stub !== undefined && line.fragments.length > 1 && isPrintedNumber(fragmentText(stub));
};

/** Are the stubs the printed numbers of rows: `1.`, `(a)`? */
export const isNumberedList = (lines: readonly GridLine[]): boolean => {
  const numbered = lines.filter(beginsWithNumber).length;
  return numbered >= ENOUGH && numbered >= MOST * lines.filter((line) => stubOf(line) !== undefined).length;
};

const hasAbove = (row: readonly GridLine[], { column }: Fragment): boolean =>
  row.some(({ fragments }) => fragments.some((other) => other.column === column));

/**
 * Texts that begin beside each other, below one that has ended, are a row of their own though the stub is not
 * repeated: `8. Other matters | Draft report` over `9. Adoption of the report | A/AC.121/2025/L.3`.
 */
export const beginsTogether = (
  row: readonly GridLine[],
  { fragments }: GridLine,
  least: number,
  distances: Distances,
): boolean =>
  fragments.length > 1 &&
  fragments.every((fragment) => distances.get(fragment)! > least) &&
  hasAbove(row, fragments.at(-1)!);

/** Do amounts and the text that they are of begin beside a stub that goes on? */
export const beginsBesideStub = (
  row: readonly GridLine[],
  line: GridLine,
  leading: number,
  distances: Distances,
): boolean => {
  const stub = stubOf(line);
  if (!stub || stub.columns > 1 || isNumeric(stub) || distances.get(stub)! > leading) return false;
  const others = line.fragments.filter((fragment) => fragment !== stub);
  return (
    others.length > 1 &&
    values(line).length > 0 &&
    others.every((fragment) => distances.get(fragment)! > leading) &&
    others.some((fragment) => !isNumeric(fragment) && hasAbove(row, fragment))
  );
};

/** Entries are no longer than this, in lines. */
const LONGEST = 3;
/** What a paragraph ends with, and an item begins with: these are parts of one cell. */
const OF_CELL = /[.;:,]$|^[•▪●◦‣–—-]|^[(（]|^\p{Ll}/u;

/**
 * Tells entries of the last column that are rows though their stub is not repeated: alone in their line, as far apart as rows
 * are, and all of the column as short and without a stop at its end: names of members below one organization.
 */
export const listEntries = (
  lines: readonly GridLine[],
  columns: number,
  leading: number,
  rowGap: number,
  distances: Distances,
): ReadonlySet<GridLine> => {
  const last = columns - 1;
  const begins = (fragment: Fragment): boolean => distances.get(fragment)! > leading;
  // Where cells of other columns have parts as well, none is a row.
  const isParted = lines.some(
    ({ fragments }) =>
      fragments.every(({ column }) => column > 0 && column < last) && fragments.some((fragment) => begins(fragment)),
  );
  if (columns < 2 || isParted) return new Set();
  const entries: Fragment[][] = [];
  for (const fragment of lines.flatMap(({ fragments }) => fragments)) {
    if (fragment.column !== last) continue;
    if (begins(fragment) || entries.length === 0) entries.push([fragment]);
    else entries.at(-1)!.push(fragment);
  }
  const isEntry = (entry: readonly Fragment[]): boolean =>
    entry.length <= LONGEST && !OF_CELL.test(entry.map(fragmentText).join(' '));
  if (!entries.every(isEntry)) return new Set();
  return new Set(
    lines.filter(
      ({ fragments: [first, ...others] }) =>
        others.length === 0 && first!.column === last && begins(first!) && distances.get(first!)! >= rowGap,
    ),
  );
};
