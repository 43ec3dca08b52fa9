import { joined, type Passage } from './passage.ts';

/** Passages that say the same; one side is missing where the other language has none. */
export interface Aligned {
  readonly a?: Passage;
  readonly b?: Passage;
}

const first = ({ blocks }: Passage) => blocks[0]!;

/** Printed numbers tell most: 12 beside 12, never beside 13. */
const likenessOfNumbers = (a: Passage, b: Passage): number => {
  const [one, other] = [first(a), first(b)];
  if (one.number === undefined && other.number === undefined) return 0;
  if (one.number === undefined || other.number === undefined) return -1.5;
  if (one.number === other.number) return one.type === other.type ? 4 : 2;
  // (a) and (一), IV and 四 number the same item in two scripts.
  const sameScript = /^\d+$/.test(one.number) && /^\d+$/.test(other.number);
  return sameScript ? -4 : 0;
};

const likenessOfFacts = (a: Passage, b: Passage): number => {
  const [small, large] = a.facts.size <= b.facts.size ? [a.facts, b.facts] : [b.facts, a.facts];
  if (large.size === 0) return 0.5;
  let shared = 0;
  for (const fact of small) if (large.has(fact)) shared += 1;
  if (shared === 0) return -0.75 * Math.min(large.size, 4);
  return 1 + (4 * shared) / (small.size + large.size) + Math.min(shared, 4) / 2;
};

/** A text in one language is as long as its translation, times what that is for the whole document. */
const likenessOfLengths = (a: Passage, b: Passage, ratio: number): number => {
  const off = Math.abs(Math.log((b.letters + 8) / (a.letters * ratio + 8)));
  const weight = Math.min(1, Math.min(a.letters * ratio, b.letters) / 100);
  return weight * Math.max(-4, 1.5 - 3 * off);
};

const likenessOfTypes = (a: Passage, b: Passage): number => {
  const [one, other] = [first(a).type, first(b).type];
  return one === other ? 0.5 : one === 'heading' || other === 'heading' ? -0.75 : 0;
};

const likeness = (a: Passage, b: Passage, ratio: number): number =>
  likenessOfNumbers(a, b) + likenessOfFacts(a, b) + likenessOfLengths(a, b, ratio) + likenessOfTypes(a, b);

/** One passage that the other language lacks. */
const GAP = -1.2;
/** Several passages here for one there: a paragraph parted by a page, lines read apart; less for each after the second. */
const JOIN = -2;
const JOIN_MORE = -0.9;
const MOST_JOINED = 6;
/** Longer or shorter by more than this, several passages are not the translation of one; a natural logarithm. */
const FARTHEST = 0.6;

/** Letters of `b` for one of `a`. */
export const ratioOf = (a: readonly Passage[], b: readonly Passage[]): number => {
  const total = (passages: readonly Passage[]) => passages.reduce((sum, { letters }) => sum + letters, 1);
  return total(b) / total(a);
};

type Step = readonly [a: number, b: number];
const several = Array.from({ length: MOST_JOINED - 1 }, (_, at) => at + 2);
const steps: readonly Step[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  ...several.map((count): Step => [count, 1]),
  ...several.map((count): Step => [1, count]),
];

/** Passages of one language, and what several of them make together. */
class Side {
  readonly #passages: readonly Passage[];
  /** By how many, then by the last of them. */
  readonly #joined: (Passage | undefined)[][] = [];

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** Letters of the last `count` passages before `end`. */
  letters(end: number, count: number): number {
    let letters = 0;
    for (let at = end - count; at < end; at += 1) letters += this.#passages[at]?.letters ?? 0;
    return letters;
  }

  /** The last `count` passages before `end` as one; undefined for none. */
  taken(end: number, count: number): Passage | undefined {
    if (count < 2) return count === 0 ? undefined : this.#passages[end - 1];
    this.#joined[count] ??= [];
    this.#joined[count][end] ??= joined(this.taken(end - 1, count - 1)!, this.#passages[end - 1]!);
    return this.#joined[count][end];
  }
}

/** Rows of scores and steps over all prefixes of both sides, only near the diagonal. */
class Grid {
  readonly #width: number;
  readonly #scores: Float64Array;
  readonly #steps: Int8Array;

  constructor(rows: number, columns: number) {
    this.#width = columns + 1;
    this.#scores = new Float64Array((rows + 1) * this.#width).fill(Number.NEGATIVE_INFINITY);
    this.#steps = new Int8Array((rows + 1) * this.#width).fill(-1);
    this.#scores[0] = 0;
  }

  score(a: number, b: number): number {
    return a < 0 || b < 0 ? Number.NEGATIVE_INFINITY : this.#scores[a * this.#width + b]!;
  }

  offer(a: number, b: number, score: number, step: number): void {
    const at = a * this.#width + b;
    if (score <= this.#scores[at]!) return;
    this.#scores[at] = score;
    this.#steps[at] = step;
  }

  step(a: number, b: number): Step | undefined {
    return steps[this.#steps[a * this.#width + b]!];
  }
}

/** A numbered paragraph that is taken for a part of another one, though that does not print its number inside. */
const NUMBERED_PART = -3;

const hiddenNumbers = ({ blocks }: Passage, { text }: Passage): number =>
  blocks
    .slice(1)
    .filter(({ type, number = '' }) => type === 'paragraph' && /^\d+$/.test(number))
    .filter(({ number }) => !new RegExp(`(?<!\\d)${number}[.．]\\s`).test(text)).length;

/** What a step adds; nothing where its passages are not as long as each other. */
const worth = (a: Side, b: Side, [i, j]: Step, [fromA, fromB]: Step, ratio: number): number | undefined => {
  if (fromA === 0 || fromB === 0) return GAP;
  const more = fromA + fromB - 2;
  if (more > 0 && Math.abs(Math.log((b.letters(j, fromB) + 1) / (a.letters(i, fromA) * ratio + 1))) > FARTHEST)
    return undefined;
  const price = more > 0 ? JOIN + (more - 1) * JOIN_MORE : 0;
  const [one, other] = [a.taken(i, fromA)!, b.taken(j, fromB)!];
  const hidden = hiddenNumbers(one, other) + hiddenNumbers(other, one);
  return likeness(one, other, ratio) + price + hidden * NUMBERED_PART;
};

const traced = (grid: Grid, a: Side, b: Side, end: Step): Aligned[] => {
  const aligned: Aligned[] = [];
  let [i, j] = end;
  while (i > 0 || j > 0) {
    const step = grid.step(i, j);
    if (!step) break;
    const [one, other] = [a.taken(i, step[0]), b.taken(j, step[1])];
    aligned.push({ ...(one && { a: one }), ...(other && { b: other }) });
    i -= step[0];
    j -= step[1];
  }
  return aligned.reverse();
};

/**
 * Lays the passages of two languages side by side so that their numbers, facts and lengths fit best; the order is
 * kept. A passage that one language lacks, and one that is parted in two, cost little enough to be seen as such.
 */
export const align = (a: readonly Passage[], b: readonly Passage[]): Aligned[] => {
  const ratio = ratioOf(a, b);
  const reach = Math.max(60, 0.15 * Math.max(a.length, b.length)) + Math.abs(a.length - b.length);
  const grid = new Grid(a.length, b.length);
  const [one, other] = [new Side(a), new Side(b)];
  for (let i = 0; i <= a.length; i += 1) {
    const middle = a.length === 0 ? 0 : (i * b.length) / a.length;
    const [from, to] = [Math.max(0, Math.floor(middle - reach)), Math.min(b.length, Math.ceil(middle + reach))];
    for (let j = from; j <= to; j += 1)
      for (const [number, step] of steps.entries()) {
        const before = grid.score(i - step[0], j - step[1]);
        if (before === Number.NEGATIVE_INFINITY) continue;
        const added = worth(one, other, [i, j], step, ratio);
        if (added !== undefined) grid.offer(i, j, before + added, number);
      }
  }
  return traced(grid, one, other, [a.length, b.length]);
};
