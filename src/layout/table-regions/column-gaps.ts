import type { Segment } from '../segments/segment.ts';
import { CELL_GAP } from './crossing.ts';
import { isPrintedNumber, type TextRow, type Word } from './text.ts';

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Openings that no row, or nearly none, has text in. */
export const openings = (
  rows: readonly (readonly Word[])[],
  extent: Extent,
  narrowest: number,
  allowed: number,
): Extent[] => {
  const events: { x: number; step: number }[] = [];
  for (const words of rows) {
    // Letters of one number or phrase belong together: only wider gaps are seen.
    let current: { left: number; right: number } | undefined;
    const push = (): void => {
      if (current) events.push({ x: current.left, step: 1 }, { x: current.right, step: -1 });
    };
    for (const word of words) {
      if (word.right < extent.left || word.left > extent.right) continue;
      if (current && word.left - current.right < narrowest) current.right = Math.max(current.right, word.right);
      else {
        push();
        current = { left: word.left, right: word.right };
      }
    }
    push();
  }
  events.sort((a, b) => a.x - b.x || b.step - a.step);
  const found: Extent[] = [];
  let depth = 0;
  let open: Extent[] | undefined;
  let seen = false;
  let from = 0;
  const depths: number[] = [];
  for (const { x, step } of events) {
    if (open) {
      open.push({ left: from, right: x });
      depths.push(depth);
    }
    depth += step;
    if (step > 0 && depth > allowed && open) {
      if (seen && x - open[0]!.left >= narrowest) found.push(emptiest(open, depths));
      open = undefined;
    }
    if (depth > allowed) seen = true;
    else if (seen && !open) [open, depths.length] = [[], 0];
    from = x;
  }
  return found;
};

/** Where a row or two may stand in an opening, the widest stretch of it that the fewest stand in. */
const emptiest = (stretches: readonly Extent[], depths: readonly number[]): Extent => {
  const fewest = Math.min(...depths.filter((_, index) => stretches[index]!.right > stretches[index]!.left));
  return stretches
    .filter((_, index) => depths[index] === fewest)
    .reduce((best, one) => (one.right - one.left > best.right - best.left ? one : best));
};

/** The middle of an opening, away from titles and lone text of a neighbouring column that reach into it. */
export const middleOf = ({ left, right }: Extent, lone: readonly TextRow[]): number => {
  let [from, to] = [left, right];
  for (const { box } of lone.flatMap((row) => row.segments)) {
    if (box[0] < left && box[2] > from && box[2] < right - 2) from = box[2];
    if (box[2] > right && box[0] < to && box[0] > left + 2) to = box[0];
  }
  return from < to ? (from + to) / 2 : (left + right) / 2;
};

/** Fewer texts that begin before a column and run on into it do not fill it: a title may be wider than what stands below. */
const FEWEST_ACROSS = 2;
/** In a table of so few rows one text is enough. */
const FEW_ROWS = 3;

interface InPhrase {
  readonly middle: number;
  /** Where the words begin that run on to this one, in points. */
  readonly begins: number;
  readonly segment: Segment;
}

/** The words of a row, each with the place where its phrase begins: a wider gap parts cells. */
const phrasesOf = (words: readonly Word[]): InPhrase[] => {
  const found: InPhrase[] = [];
  for (const [index, { left, right, segment }] of words.entries()) {
    const before = words[index - 1];
    const runsOn = before?.segment === segment && left - before.right < CELL_GAP * segment.size;
    found.push({ middle: (left + right) / 2, begins: runsOn ? found.at(-1)!.begins : left, segment });
  }
  return found;
};

/** Leaves out boundaries of columns that hold no text, and of those that a lone wide title runs into. */
export const withoutEmpty = (
  boundaries: readonly number[],
  rows: readonly (readonly Word[])[],
  extent: Extent,
): number[] => {
  const kept: number[] = [];
  const words = rows.flatMap(phrasesOf).toSorted((a, b) => a.middle - b.middle);
  const fewest = rows.length > FEW_ROWS ? FEWEST_ACROSS : 1;
  const hasText = (from: number, to: number): boolean => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const half = (low + high) >> 1;
      if (words[half]!.middle > from) high = half;
      else low = half + 1;
    }
    const across = new Set<Segment>();
    for (; low < words.length && words[low]!.middle < to; low += 1) {
      const { begins, segment } = words[low]!;
      if (begins > from - 2 || across.add(segment).size >= fewest) return true;
    }
    return false;
  };
  for (const [index, x] of boundaries.entries()) {
    const next = boundaries[index + 1] ?? extent.right + 20;
    if (!hasText(x, next)) continue;
    if (kept.length === 0 && !hasText(extent.left - 20, x)) continue;
    kept.push(x);
  }
  return kept;
};

/** Numbers that hang before some of the stubs, `A.` or `1.`, stand no further from them than this, in letter sizes. */
const HANGS = 2.4;

/** Are all texts left of the boundary numbers that hang before stubs, where other stubs have none? */
export const isHanging = (x: number, rows: readonly (readonly Word[])[]): boolean => {
  const numbered = rows.filter(([first]) => first && first.right < x);
  return (
    numbered.length > 0 &&
    numbered.length < rows.length / 2 &&
    rows.some(([first, ...others]) => first && first.left > x && others.length > 0) &&
    numbered.every(([number, next]) => {
      const text = number!.segment.text.slice(number!.start, number!.end);
      return isPrintedNumber(text) && next !== undefined && next.left - number!.right < HANGS * number!.segment.size;
    })
  );
};

/** Stubs of rows in groups begin further right: names of groups run over the edge where more of them begin than other rows. */
export const isIndent = (x: number, lone: readonly TextRow[], rows: readonly (readonly Word[])[]): boolean => {
  const across = lone.filter(({ segments: [segment] }) => segment!.box[0] < x - 2 && segment!.box[2] > x + 2).length;
  return across > rows.filter(([word]) => word && word.right < x).length;
};
