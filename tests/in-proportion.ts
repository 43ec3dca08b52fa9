import { expect } from 'vitest';

/** Milliseconds of processor time: what other processes do is not ours. */
const timeOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
};

const TIMES = 8;
/** Work eight times as large may take forty times as long, for caches and collections; squared it takes 64. */
const MOST = 5 * TIMES;
const TRIES = 5;
/** Milliseconds: shorter times are noise. */
const SHORTEST = 5;

/**
 * Holds work to time in proportion to its size. Bounds in seconds fail on a slow machine; the ratio of two times does
 * not, and the least of a few tries is free of what the compiler and the collector happened to do.
 */
export const expectInProportion = (size: number, prepare: (size: number) => () => void): void => {
  const [small, large] = [prepare(size), prepare(size * TIMES)];
  timeOf(small);
  let [once, many, ratio] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < TRIES && ratio >= MOST; round += 1) {
    once = Math.min(once, timeOf(small));
    many = Math.min(many, timeOf(large));
    ratio = many / Math.max(once, SHORTEST);
  }
  expect(ratio).toBeLessThan(MOST);
};
