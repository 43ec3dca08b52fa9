import type { GlyphRun, Page } from '../../pdf/index.ts';
import { type Baseline, findBaselines } from './baselines.ts';
import { splitLigatures } from './fold.ts';
import { withoutOverprints } from './overprinted.ts';
import type { Segment } from './segment.ts';
import { addRun, type Draft, emptyDraft, finish } from './segment-draft.ts';
import { setStraight } from './skew.ts';
import { isSpaceless } from './word-space.ts';

/** A gap wider than this share of the letter size parts segments. */
const PARTS = 1.1;
/** What dotted leaders lead to stands apart from them, though close. */
const PARTS_LEADERS = 0.45;
const LEADERS = /(?:[.·…‥]\s?){4,}$/;
/** The points of a typewriter are set apart from each other and from the words that they lead on from, but part nothing. */
const LEADER = '.';
const PARTS_BEFORE_LEADER = 2.6;

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x09 ||
  code === 0xfeff;

/** Visible stretches of a run: `[from, to]` in UTF-16 units, white space between them left out. */
const words = (text: string): [number, number][] => {
  const found: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const space = i === text.length || isSpace(text.charCodeAt(i));
    if (!space && from < 0) from = i;
    if (space && from >= 0) {
      found.push([from, i]);
      from = -1;
    }
  }
  return found;
};

/**
 * Middle of a run's first letter. Renderers draw full-width brackets over the space before them, so that `《` may begin
 * to the left of the `(` that it follows; the middles keep their order.
 */
const firstCentre = ({ edges }: GlyphRun): number => (edges[0]! + edges[1]!) / 2;

/** Smaller letters than this share of the largest are marks, though there be more of them: `题。110`. */
const OF_TEXT = 0.75;

/** Does a cell end before the next word, which stands `gap` points on? */
const parts = (draft: Draft, word: string, gap: number, size: number): boolean => {
  if (word === LEADER && !/\d$/.test(draft.text)) return gap > PARTS_BEFORE_LEADER * size;
  return gap > PARTS * size || (gap > PARTS_LEADERS * size && LEADERS.test(draft.text));
};

const largestOf = (runs: readonly GlyphRun[], size: number): GlyphRun =>
  runs.find((run) => run.size >= size) ?? runs[0]!;

const segmentsOf = (page: Page, { y, runs }: Baseline): Segment[] => {
  const segments: Segment[] = [];
  let draft = emptyDraft(isSpaceless(runs));
  const largest = Math.max(...runs.map((run) => (run.glyphs > 0 ? run.size : 0)));
  const main = runs.reduce(
    (best, run) => (run.glyphs > best.glyphs && run.size > OF_TEXT * largest ? run : best),
    largestOf(runs, largest),
  );
  const baseline = Math.abs(main.baseline - y) < 1 ? y : main.baseline;
  const close = (): void => {
    if (draft.text !== '') segments.push(finish(draft, page, main.angle, baseline));
    draft = emptyDraft(draft.spaceless);
  };
  for (const run of runs.toSorted((a, b) => firstCentre(a) - firstCentre(b))) {
    const stretches = words(run.text);
    let first = true;
    for (const [from, to] of stretches) {
      const gap = run.edges[from]! - draft.right;
      const size = Math.max(run.size, main.size * 0.8);
      if (parts(draft, run.text.slice(from, to), gap, size)) close();
      if (!first || from > 0) draft.pendingSpace = draft.text !== '';
      addRun(draft, run, from, to, baseline);
      first = false;
    }
    draft.glyphs += run.glyphs;
    if (stretches.length === 0 || stretches.at(-1)![1] < run.text.length) draft.pendingSpace = true;
  }
  close();
  return segments;
};

const runsAt = (page: Page, angle: Segment['angle']): GlyphRun[] =>
  withoutOverprints(page.runs.filter((run) => run.angle === angle && run.text !== '')).map(splitLigatures);

/** A scan that stands askew does so as it is displayed; what is turned on purpose stays. */
const upright = (runs: readonly GlyphRun[], { width }: Page): readonly GlyphRun[] =>
  runs[0]?.angle === 0 ? setStraight(runs, width) : runs;

/** The segments of a page, by angle (upright first), from the top down and left to right on each baseline. */
export const findSegments = (page: Page): Segment[] => {
  const angles = [...new Set(page.runs.map((run) => run.angle))].toSorted((a, b) => a - b);
  return angles.flatMap((angle) =>
    findBaselines(upright(runsAt(page, angle), page)).flatMap((baseline) => segmentsOf(page, baseline)),
  );
};
