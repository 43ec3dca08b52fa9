import type { Block } from '../../record/index.ts';
import { readNumbers } from './printed-numbers.ts';

/** A place where a run of numbers does not go on as it should. */
export interface Break {
  readonly sort: 'gap' | 'repeat' | 'out of order' | 'start';
  readonly block: Block;
  /** The block numbered before it in the same run. */
  readonly before: Block | undefined;
  readonly expected: number;
  readonly found: number;
  /** What follows goes on from this number, or as if it had been right: it is no chance. */
  readonly certain: boolean;
  /** No number follows that would show how the run goes on. */
  readonly isLast: boolean;
}

interface Item {
  readonly block: Block;
  readonly value: number;
}

const sortOf = (expected: number, found: number): Break['sort'] =>
  found > expected ? 'gap' : found === expected - 1 ? 'repeat' : 'out of order';

/** How a run takes a number that is not the expected one, by the number that follows it. */
type Course = 'goes on' | 'slip' | 'intruder';

/**
 * `goes on`: the run continues from the number found. `slip`: it continues as if the number had been the expected one.
 * `intruder`: the expected number follows, so this one belongs to no place in the run.
 */
const courseOf = (expected: number, found: number, next: number | undefined): Course => {
  if (next === found + 1) return 'goes on';
  if (next === expected + 1) return 'slip';
  return next === expected ? 'intruder' : 'goes on';
};

/** So many numbers can go missing; where more seem to, another list goes on, or we have not read them. */
const MOST_MISSING = 3;

const isCertain = (expected: number, found: number, next: number | undefined, course: Course): boolean =>
  course === 'slip' ||
  (course === 'goes on' &&
    found - expected <= MOST_MISSING &&
    (next === found + 1 || (next === undefined && found === expected + 1)));

/** Breaks in one run of numbers. */
const breaksInRun = (items: readonly Item[]): Break[] => {
  const breaks: Break[] = [];
  let last: Item | undefined;
  let expected = items[0]?.value ?? 1;
  for (const [at, item] of items.entries()) {
    const { block, value } = item;
    if (value === expected) {
      last = item;
      expected += 1;
      continue;
    }
    const next = items[at + 1]?.value;
    const course = courseOf(expected, value, next);
    const sort = course === 'goes on' || value === expected - 1 ? sortOf(expected, value) : 'out of order';
    breaks.push({
      sort,
      block,
      before: last?.block,
      expected,
      found: value,
      isLast: next === undefined,
      certain:
        isCertain(expected, value, next, course) ||
        (next === undefined && (at > 1 || value === 1) && isAgain(last?.block, block, expected - 1, value)),
    });
    if (course === 'intruder') continue;
    last = item;
    expected = (course === 'slip' ? expected : value) + 1;
  }
  return breaks;
};

const itemsOf = (blocks: readonly Block[]): Map<string, Item[]> => {
  const numbers = readNumbers(blocks.map(({ number }) => number ?? ''));
  const bySeries = new Map<string, Item[]>();
  blocks.forEach((block, at) => {
    const printed = numbers[at];
    if (!printed || block.text.trim() === '') return;
    const run = bySeries.get(printed.series);
    const item = { block, value: printed.value };
    if (run) run.push(item);
    else bySeries.set(printed.series, [item]);
  });
  return bySeries;
};

/**
 * Does a number that does not follow the last one still belong to its run? A number ahead leaves a gap; one behind is a
 * slip or a repeat where the run goes on after it, and else the number of another list.
 */
const staysIn = (last: Item, { value, block }: Item, next: number | undefined): boolean =>
  value > last.value ||
  next === last.value + 1 ||
  next === last.value + 2 ||
  (next === undefined && isAgain(last.block, block, last.value, value));

/** The part that a number in parts belongs to, as a pattern that matches it: that of `19.` for 19.9. */
export const partOf = ({ number = '' }: Block): string | undefined =>
  /^\d{1,3}[A-Z]?[.-](?=\d{1,3}$)/.exec(number)?.[0].replace('.', '\\.');

/** So few pages lie between two paragraphs of a part, which has as many at least; an exhibit farther on counts anew. */
const [NEAR_PAGES, FEWEST_OF_PART] = [2, 3];

const isNear = (before: Block, block: Block): boolean =>
  (block.evidence[0]?.page ?? 0) - (before.evidence.at(-1)?.page ?? 0) <= NEAR_PAGES;

/** The last of a list has the number of the one before it, under the same heading; paragraphs of a part go on under all of its headings. */
const isAgain = (before: Block | undefined, block: Block, last: number, value: number): boolean =>
  value === last &&
  ((before?.parent !== undefined && before.parent === block.parent) ||
    (before?.type === 'paragraph' && value >= FEWEST_OF_PART && partOf(block) !== undefined && isNear(before, block)));

/** The second heading of a section has the number of the first: 二、A. 政策, A. 问责制. */
const isFirstAgain = ({ block: before, value }: Item, { block }: Item): boolean =>
  value === 1 && block.type === 'heading' && isAgain(before, block, value, 1);

/** Parts of one series: a 1 starts anew, and a run that was broken off for others may go on. */
const runsOf = (items: readonly Item[]): Item[][] => {
  const runs: Item[][] = [];
  let current: Item[] | undefined;
  const start = (item: Item): void => {
    current = [item];
    runs.push(current);
  };
  for (const [at, item] of items.entries()) {
    const last = current?.at(-1);
    if (!current || !last || (item.value === 1 && last.value !== 0 && !isFirstAgain(last, item))) {
      start(item);
      continue;
    }
    if (item.value !== last.value + 1) {
      const earlier = runs.findLast((run) => run !== current && run.at(-1)!.value === item.value - 1);
      if (!earlier && !staysIn(last, item, items[at + 1]?.value)) {
        start(item);
        continue;
      }
      current = earlier ?? current;
    }
    current.push(item);
  }
  return runs;
};

/** Breaks in the numbers of blocks that are counted together, in printed order. */
export const breaksIn = (blocks: readonly Block[]): Break[] =>
  [...itemsOf(blocks).values()].flatMap((items) => runsOf(items).flatMap(breaksInRun));

/** The first number of blocks that are counted together; undefined where it cannot be read. */
export const firstNumber = (blocks: readonly Block[]): number | undefined =>
  readNumbers(blocks.map(({ number }) => number ?? ''))[0]?.value;

export const lastNumber = (blocks: readonly Block[]): number | undefined =>
  readNumbers(blocks.map(({ number }) => number ?? '')).at(-1)?.value;
