import { describe, expect, it } from 'vitest';
import { findBaselines } from '../../../src/layout/segments/baselines.ts';
import { setStraight } from '../../../src/layout/segments/skew.ts';
import type { GlyphRun } from '../../../src/pdf/index.ts';
import { run } from '../run.ts';

const WIDTH = 540;

/** Twelve lines of nine words in letters of twelve points, which rise or fall by so much a point. */
const page = (slope: number, invisible: boolean): GlyphRun[] =>
  Array.from({ length: 12 * 9 }, (_, at) => {
    const left = 12 + (at % 9) * 54;
    const baseline = 100 + Math.floor(at / 9) * 13 + slope * left;
    return { ...run('requested', left, baseline, 11), invisible };
  });

const linesOf = (runs: readonly GlyphRun[]): number => findBaselines(setStraight(runs, WIDTH)).length;

describe('setStraight', () => {
  it.each([
    ['rise to the right (A/39/361)', -0.008, true, 12],
    ['fall to the right', 0.012, true, 12],
    ['are level', 0, true, 12],
  ] as const)('lines of a scan that %s', (_, slope, invisible, lines) =>
    expect(linesOf(page(slope, invisible))).toBe(lines),
  );

  it.each([
    ['text that is seen, which no scan put askew', -0.008, false],
    ['a page that is turned', 0.1, true],
    ['a level page', 0.001, true],
  ] as const)('leaves %s', (_, slope, invisible) => {
    const runs = page(slope, invisible);
    expect(setStraight(runs, WIDTH)).toBe(runs);
  });

  it('turns about the middle of the page', () => {
    const [first] = setStraight(page(-0.01, true), WIDTH);
    expect(first!.baseline).toBeCloseTo(100 - 0.01 * (270 - 49.5 / 2), 1);
  });
});
