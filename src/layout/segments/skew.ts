import type { GlyphRun } from '../../pdf/index.ts';

/** A page of so many words, nearly all of which are there to be searched only, is a scan with a text layer. */
const FEWEST_WORDS = 40;
const SEARCHED = 0.8;

/** Words of one line are no further apart, and their baselines no more, in letter sizes. */
const GAP = 1.6;
const STEP = 0.3;

/** Lines at least this long tell the slope of a page, in points; there must be so many of them. */
const LONG = 150;
const FEWEST_LINES = 5;

/** Below this slope nothing is gained; above it the page is turned, not skewed. */
const LEAST = 0.002;
const MOST = 0.05;

const left = (run: GlyphRun): number => run.edges[0]!;
const right = (run: GlyphRun): number => run.edges.at(-1)!;
const middle = (run: GlyphRun): number => (left(run) + right(run)) / 2;

const goesOn = (run: GlyphRun, next: GlyphRun): boolean =>
  left(next) > middle(run) &&
  left(next) - right(run) < GAP * run.size &&
  Math.abs(next.baseline - run.baseline) < STEP * run.size;

/** Words that follow each other to the right, each little above or below the one before. */
const chainsOf = (runs: readonly GlyphRun[]): GlyphRun[][] => {
  const chains: GlyphRun[][] = [];
  for (const run of runs.toSorted((a, b) => left(a) - left(b))) {
    const open = chains
      .filter((chain) => goesOn(chain.at(-1)!, run))
      .toSorted((a, b) => Math.abs(a.at(-1)!.baseline - run.baseline) - Math.abs(b.at(-1)!.baseline - run.baseline));
    if (open[0]) open[0].push(run);
    else chains.push([run]);
  }
  return chains;
};

/** By least squares, of the middles of its words. */
const slopeOf = (chain: readonly GlyphRun[]): number => {
  const [x, y] = [mean(chain.map(middle)), mean(chain.map((run) => run.baseline))];
  const along = chain.reduce((sum, run) => sum + (middle(run) - x) ** 2, 0);
  return along === 0 ? 0 : chain.reduce((sum, run) => sum + (middle(run) - x) * (run.baseline - y), 0) / along;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A page that was scanned askew has lines that rise or fall; their words would be taken for words of several lines. Gives
 * the words the baselines that they have on the page set straight about its middle; other pages stay as they are.
 */
export const setStraight = (runs: readonly GlyphRun[], width: number): readonly GlyphRun[] => {
  const words = runs.filter((run) => run.glyphs > 0);
  if (words.length < FEWEST_WORDS || words.filter((run) => run.invisible).length < SEARCHED * words.length) return runs;
  const slopes = chainsOf(words)
    .filter((chain) => right(chain.at(-1)!) - left(chain[0]!) > LONG)
    .map(slopeOf)
    .toSorted((a, b) => a - b);
  const slope = slopes[Math.floor(slopes.length / 2)] ?? 0;
  if (slopes.length < FEWEST_LINES || Math.abs(slope) < LEAST || Math.abs(slope) > MOST) return runs;
  return runs.map((run) => ({ ...run, baseline: run.baseline - slope * (middle(run) - width / 2) }));
};
