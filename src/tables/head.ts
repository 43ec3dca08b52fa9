import { type Fragment, fragmentText } from './fragments.ts';
import type { Grid, GridLine } from './grid.ts';
import { gapsBelow, WIDEST_LEADING } from './leading.ts';
import { commonest, isOfOneLook, styleKey } from './looks.ts';
import { readNumber } from './numbers.ts';

/** Lines of the head, and lines of the body. */
export interface Parts {
  readonly head: readonly GridLine[];
  readonly body: readonly GridLine[];
}

/** `(1)`, `(6)=(5)-(3)`, `(7)=(6)÷(3)`, `(8)=(7÷5)`, `(a)`, `（1）`: columns are numbered for reference. */
const COLUMN_NUMBER =
  /^[(（]\s?(?:\d{1,2}|[a-z])\s?[)）](?:\s?[=＝+\-–−÷/×*]\s?(?:[(（]\s?(?:\d{1,2}|[a-z])\s?(?:[+\-–−÷/×*]\s?(?:\d{1,2}|[a-z])\s?)?[)）]|\d{1,3}))*$/;

/** Is this text the number of a column, perhaps with the mark of a note behind it: `(2)b`? */
export const isColumnNumber = (text: string): boolean =>
  COLUMN_NUMBER.test(text.trim().replace(/(?<=[)）])\s?[a-z*]$/, ''));

const YEAR = /^(?:19|20)\d\d(?:[-–/](?:\d{2}|\d{4}))?$/;

const isAmount = (fragment: Fragment): boolean => {
  const text = fragmentText(fragment);
  if (isColumnNumber(text) || YEAR.test(text)) return false;
  const { value, nil } = readNumber(text);
  return value !== undefined || nil === true;
};

const hasAmounts = (line: GridLine): boolean =>
  line.fragments.some((fragment) => fragment.column > 0 && isAmount(fragment));

/** A title broken after a dash goes on with a number: `D-2–D-` over `1`. */
const isBrokenTitle = (fragment: Fragment, above: GridLine | undefined): boolean =>
  above?.fragments.some((other) => other.column === fragment.column && /[-–]$/.test(fragmentText(other))) ?? false;

const headHasAmounts = (head: readonly GridLine[]): boolean =>
  head.some((line, index) =>
    line.fragments.some(
      (fragment) => fragment.column > 0 && isAmount(fragment) && !isBrokenTitle(fragment, head[index - 1]),
    ),
  );

const cutAt = (lines: readonly GridLine[], y: number): number => {
  const index = lines.findIndex((line) => line.baseline - line.size * 0.3 > y);
  return index < 0 ? lines.length : index;
};

/** Heights of rules that go through the whole table, the closing one not counted. */
const wholeRules = (grid: Grid): number[] => {
  const width = grid.right - grid.left;
  // A rule that leaves out the stubs stands under titles over the other columns.
  const stubs = grid.boundaries[0] ?? grid.right;
  return grid.ruleLines
    .filter((line) => line.right - line.left > 0.85 * width && line.left < stubs - 3)
    .map((line) => line.top);
};

/** The numbers of the columns stand among so many first lines. */
const MOST_NUMBERED = 10;

/** What stands over the amounts, or is one: all but the stub. */
const amountsOf = ({ fragments }: GridLine): Fragment[] => fragments.filter(({ column }) => column > 0);

/** A row whose last amount is below zero is none: `National General Service staff  90  83  (4)`. */
const isNumbered = (line: GridLine): boolean => {
  const over = amountsOf(line);
  return over.length > 0 && over.every((fragment) => isColumnNumber(fragmentText(fragment)));
};

/** Two columns at least, and all that is over amounts, are numbered: `Category  (1)  (2)  (3)=(1)-(2)`. */
const isNumbering = (line: GridLine): boolean => amountsOf(line).length > 1 && isNumbered(line);

/** Titles of narrow columns stand upright. */
const isUpright = ({ fragments }: GridLine): boolean =>
  fragments.length > 1 && fragments.every(({ words }) => words.every(({ segment }) => segment.upright));

/** Heads have no more lines than this. */
const TALLEST = 8;

/** Units of columns may stand below the rule of the head: over amounts, and nothing over the stubs. */
const unitsBelow = (lines: readonly GridLine[], cut: number): number => {
  const first = lines.findIndex((line, index) => index >= cut && hasAmounts(line));
  if (first <= cut || first - cut > TALLEST) return cut;
  const amounts = new Set(
    lines.flatMap(({ fragments }) => fragments.filter((one) => isAmount(one)).map(({ column }) => column)),
  );
  const isOver = ({ fragments }: GridLine): boolean =>
    fragments.every(({ column }) => column > 0 && amounts.has(column));
  const units = lines.slice(cut, first);
  const filled = new Set(units.flatMap(({ fragments }) => fragments.map(({ column }) => column)));
  return units.every(isOver) && filled.size > 1 ? first : cut;
};

/** Does no text of these lines begin below another of its column, further down than lines of one cell stand? */
const isOneRow = (lines: readonly GridLine[], { boundaries }: Grid): boolean =>
  gapsBelow(lines, boundaries.length + 1).every((gap) => gap < WIDEST_LEADING || !Number.isFinite(gap));

const byRules = (grid: Grid): number => {
  const { lines } = grid;
  const cuts = wholeRules(grid)
    .map((y) => cutAt(lines, y))
    .filter((cut, index, all) => cut > 0 && cut < lines.length && all.indexOf(cut) === index);
  const [first, ...others] = cuts;
  if (first === undefined) return 0;
  const head = lines.slice(0, first);
  const body = lines.slice(first);
  if (headHasAmounts(head)) return 0;
  const numeric = body.some(hasAmounts);
  const differs = commonest(head.map(styleKey)) !== commonest(body.map(styleKey));
  const filled = new Set(head.flatMap((line) => line.fragments.map((fragment) => fragment.column)));
  const short = head.every((line) => line.fragments.every((fragment) => fragmentText(fragment).length < 60));
  if (!numeric && !differs && !(short && filled.size > grid.boundaries.length && isOneRow(head, grid))) return 0;
  // Text through all columns is no title.
  if (!short && head.every(({ fragments: [one] }) => one!.columns > grid.boundaries.length)) return 0;
  // Down to the numbers of the columns, or their upright titles, all is head.
  const numbered = lines.slice(0, MOST_NUMBERED).findLastIndex((line) => isNumbering(line) || isUpright(line)) + 1;
  if (numbered > first && !headHasAmounts(lines.slice(0, numbered))) return numbered;
  // A second band of column numbers, or in the head's own style, belongs to the head.
  const style = commonest(head.map(styleKey));
  // Titles over several columns alone are no whole head: those that they span stand below them.
  const spansOnly = numeric && head.every((line) => line.fragments.every(({ column }) => column > 0));
  let cut = first;
  for (const next of others) {
    const band = lines.slice(cut, next);
    const numbers = band.every(isNumbered);
    // A lone text over the stubs is the name of a group of rows.
    const same =
      differs &&
      band.every((line) => styleKey(line) === style && !hasAmounts(line)) &&
      band.some((line) => line.fragments.some((fragment) => fragment.column > 0));
    const spanned =
      spansOnly && cut === first && !headHasAmounts(band) && band.some(({ fragments }) => fragments.length > 2);
    if (!numbers && !same && !spanned) break;
    cut = next;
  }
  return unitsBelow(lines, cut);
};

/** Where the first lines have a look of their own, the head ends with it. */
const byStyle = ({ lines }: Grid): number => {
  const [first] = lines;
  if (!first) return 0;
  const look = styleKey(first);
  const end = lines.findIndex((line) => styleKey(line) !== look);
  if (end <= 0 || end > TALLEST || lines.slice(end).some((line) => styleKey(line) === look)) return 0;
  const head = lines.slice(0, end);
  const filled = new Set(head.flatMap((line) => line.fragments.map(({ column }) => column)));
  return filled.size > 1 && head.every(isOfOneLook) && !headHasAmounts(head) ? end : 0;
};

/** Without a rule below it, the head ends where amounts begin, and stands apart in style or by its columns. */
const byContent = (grid: Grid): number => {
  const { lines } = grid;
  const first = lines.findIndex(hasAmounts);
  if (first <= 0 || first > TALLEST) return byStyle(grid);
  const styled = byStyle(grid);
  const head = lines.slice(0, styled > 0 && styled < first ? styled : first);
  const heads = head.filter((line) => line.fragments.some((fragment) => fragment.column > 0));
  if (heads.length === 0) return 0;
  // Groups of rows may begin right below the head: they have text in the first column only.
  return head.findLastIndex((line) => line.fragments.some((fragment) => fragment.column > 0)) + 1;
};

/** Walls between columns that stand in boxes. */
export const WALLED = 3;

/** In a grid of boxes the head has a rule below it, too. */
const isRuledBelow = (grid: Grid): boolean =>
  grid.uprights.length >= WALLED &&
  wholeRules(grid).some((y) => {
    const cut = cutAt(grid.lines, y);
    return cut > 0 && cut < grid.lines.length;
  });

/** Parts a table's lines into head and body. */
export const partHead = (grid: Grid): Parts => {
  const cut = byRules(grid) || (isRuledBelow(grid) ? 0 : byContent(grid));
  return { head: grid.lines.slice(0, cut), body: grid.lines.slice(cut) };
};
