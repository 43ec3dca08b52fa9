import type { Block } from '../record/index.ts';
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
}

interface Item {
  readonly block: Block;
  readonly value: number;
}

const sortOf = (expected: number, found: number): Break['sort'] =>
  found > expected ? 'gap' : found === expected - 1 ? 'repeat' : 'out of order';

/**
 * Breaks in one run. After a break the run goes on from the number found, or, where the next number fits only the one
 * expected, as if the block had been numbered right.
 */
const breaksInRun = (items: readonly Item[]): Break[] => {
  const breaks: Break[] = [];
  let last: Item | undefined;
  let expected = items[0]?.value ?? 1;
  for (const [at, item] of items.entries()) {
    const { block, value } = item;
    if (value !== expected) {
      const next = items[at + 1]?.value;
      const slip = next === expected + 1 && next !== value + 1;
      const certain = slip || next === value + 1 || (next === undefined && Math.abs(value - expected) <= 1);
      const sort = slip && value !== expected - 1 ? 'out of order' : sortOf(expected, value);
      breaks.push({ sort, block, before: last?.block, expected, found: value, certain });
      if (slip) {
        last = { block, value: expected };
        expected += 1;
        continue;
      }
    }
    last = item;
    expected = value + 1;
  }
  return breaks;
};

const itemsOf = (blocks: readonly Block[]): Map<string, Item[]> => {
  const numbers = readNumbers(blocks.map(({ number }) => number ?? ''));
  const bySeries = new Map<string, Item[]>();
  blocks.forEach((block, at) => {
    const printed = numbers[at];
    if (!printed) return;
    const run = bySeries.get(printed.series);
    const item = { block, value: printed.value };
    if (run) run.push(item);
    else bySeries.set(printed.series, [item]);
  });
  return bySeries;
};

/** Parts of one series: a 1 starts anew, and a run that was broken off for another may go on. */
const runsOf = (items: readonly Item[]): Item[][] => {
  const runs: Item[][] = [];
  let current: Item[] | undefined;
  for (const item of items) {
    const last = current?.at(-1)?.value;
    if (current && (item.value !== 1 || last === 0)) {
      if (item.value !== last! + 1) {
        current = runs.slice(-3).findLast((run) => run.at(-1)!.value === item.value - 1) ?? current;
      }
      current.push(item);
      continue;
    }
    current = [item];
    runs.push(current);
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
