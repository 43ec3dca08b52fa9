import type { GlyphRun } from '../../pdf/index.ts';

/** Runs that share a baseline, with the raised or lowered small ones that belong to them. */
export interface Baseline {
  readonly y: number;
  readonly runs: GlyphRun[];
}

/** Baselines closer than this share of the letter size are one. */
const SAME = 0.12;
/** A mark is at most this share of its host's size, and at most this share of it away. */
const SMALL = 0.84;
const RAISED = 0.65;
const LOWERED = 0.3;
const NEAR = 0.6;

const left = (run: GlyphRun): number => run.edges[0]!;
const right = (run: GlyphRun): number => run.edges.at(-1)!;

const gather = (runs: readonly GlyphRun[]): Baseline[] => {
  const baselines: Baseline[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline || left(a) - left(b))) {
    const last = baselines.at(-1);
    if (last && run.baseline - last.y <= Math.max(0.5, SAME * Math.max(run.size, last.runs[0]!.size)))
      last.runs.push(run);
    else baselines.push({ y: run.baseline, runs: [run] });
  }
  return baselines;
};

/** A mark before its note may hang in the margin, as far from it as a tab goes, further off than a mark in the text. */
const HANGING = 4.5;
const MARK = /^(?:\d{1,3}|\*{1,4}|[†‡§]|[a-z])$/;

const touches = (small: GlyphRun, host: GlyphRun, mayHang: boolean): boolean =>
  small.size <= host.size * SMALL &&
  left(small) <= right(host) + NEAR * host.size &&
  right(small) >= left(host) - (mayHang ? HANGING : NEAR) * host.size;

/** A mark at the end of its word belongs there, and not to the line of the next column that it might hang before. */
const hangsBefore = (small: GlyphRun, host: GlyphRun): boolean => right(small) < left(host) - NEAR * host.size;

/** A mark as large as its note stands raised right before it, and by itself: so near, and so high at the least. */
const TIGHT = 0.4;
const CLEAR = 0.3;

const standsBefore = (mark: GlyphRun, host: GlyphRun, lift: number): boolean =>
  /^\d{1,3}$/.test(mark.text.trim()) &&
  mark.size <= host.size * 1.05 &&
  lift >= CLEAR * host.size &&
  left(host) >= right(mark) - 0.5 &&
  left(host) - right(mark) <= TIGHT * host.size;

/** A label, before its number or its mark: `Pp` of `Pp3`, `Pp1` of `Pp1⁵`. */
const LABEL = /^\p{Script=Latin}{1,3}\d{0,3}$/u;

const FIGURE = /^\d{1,3}$/;
/** Digits of a mark. */
const LONGEST = 3;

/** The figures of one number, where each of them is a run of its own. */
const numberAt = (run: GlyphRun, runs: readonly GlyphRun[]): GlyphRun[] => {
  const number = [run];
  if (!FIGURE.test(run.text.trim())) return number;
  for (const part of number) {
    if (number.length > LONGEST) break;
    number.push(
      ...runs.filter((other) => !number.includes(other) && FIGURE.test(other.text.trim()) && isBeside(part, other)),
    );
  }
  return number;
};

/** Letters right before a number, and before each other, where each of them is a run of its own. */
const isRightBefore = (run: GlyphRun, other: GlyphRun): boolean =>
  left(run) < left(other) && right(run) > left(other) - TOUCHING * other.size;
const TOUCHING = 0.15;

/** Is what stands before a number no more than a label? The letters of a word are runs of their own, too. */
const isLabel = (before: GlyphRun, runs: readonly GlyphRun[]): boolean => {
  let text = before.text.trimEnd();
  let first = before;
  while (LABEL.test(text.trimStart())) {
    const next = runs.find((run) => run !== first && run.glyphs > 0 && isRightBefore(run, first));
    if (!next) return true;
    text = `${next.text.trimEnd()}${text}`;
    first = next;
  }
  return false;
};

/** The 1 of `6 月 1 日的`, at the end of a note, is none that hangs before the next column: words stand beside it. */
const standsAlone = (run: GlyphRun, { runs }: Baseline): boolean => {
  if (!MARK.test(run.text.trim())) return false;
  const number = numberAt(run, runs);
  return runs.every(
    (other) =>
      number.includes(other) ||
      other.glyphs === 0 ||
      !number.some((part) => isBeside(part, other)) ||
      (FIGURE.test(run.text.trim()) && left(other) < left(run) && isLabel(other, runs)),
  );
};

const hostFor = (run: GlyphRun, index: number, baselines: readonly Baseline[]): Baseline | undefined => {
  const reach = run.size * 2;
  const alone = standsAlone(run, baselines[index]!);
  const candidates: { baseline: Baseline; hangs: number; distance: number }[] = [];
  for (const step of [1, -1]) {
    for (let i = index + step; i >= 0 && i < baselines.length; i += step) {
      const baseline = baselines[i]!;
      const lift = baseline.y - run.baseline;
      if (Math.abs(lift) > reach) break;
      const hosts = baseline.runs.filter(
        (host) =>
          host.glyphs > 0 &&
          (touches(run, host, lift > 0 && alone) ||
            (baselines[index]!.runs.length === 1 && standsBefore(run, host, lift))) &&
          (lift > 0 ? lift <= RAISED * host.size : -lift <= LOWERED * host.size),
      );
      if (hosts.length === 0) continue;
      const hangs = Number(hosts.every((host) => hangsBefore(run, host)));
      candidates.push({ baseline, hangs, distance: Math.abs(lift) });
    }
  }
  return candidates.toSorted((a, b) => a.hangs - b.hangs || a.distance - b.distance)[0]?.baseline;
};

const isBeside = (run: GlyphRun, other: GlyphRun): boolean =>
  left(run) <= right(other) + NEAR * other.size && right(run) >= left(other) - NEAR * other.size;

/** What stands between raised marks goes with them: the commas of 27,28,29, whose own neighbours are no larger. */
const joinMoved = ({ runs }: Baseline, moved: Map<GlyphRun, Baseline>): void => {
  const inOrder = runs.toSorted((a, b) => left(a) - left(b));
  for (const way of [inOrder, inOrder.toReversed()])
    for (const [at, run] of way.entries()) {
      const before = way[at - 1];
      const host = before && moved.get(before);
      if (!host || moved.has(run) || run.text.length > 12 || run.size > before.size * 1.05) continue;
      if (isBeside(run, before)) moved.set(run, host);
    }
};

/**
 * Gathers runs of one angle into baselines, top first. A small run just above or below a larger neighbour (a footnote
 * mark, an index) joins its neighbour's baseline; it keeps its own `baseline`, which tells how far it was raised.
 */
export const findBaselines = (runs: readonly GlyphRun[]): Baseline[] => {
  const baselines = gather(runs);
  const moved = new Map<GlyphRun, Baseline>();
  baselines.forEach((baseline, index) => {
    for (const run of baseline.runs) {
      if (run.glyphs === 0 || run.text.length > 12) continue;
      const host = hostFor(run, index, baselines);
      if (host) moved.set(run, host);
    }
    if (moved.size > 0) joinMoved(baseline, moved);
  });
  for (const baseline of baselines) {
    const staying = baseline.runs.filter((run) => !moved.has(run));
    baseline.runs.splice(0, baseline.runs.length, ...staying);
  }
  for (const [run, host] of moved) host.runs.push(run);
  return baselines.filter((baseline) => baseline.runs.some((run) => run.glyphs > 0));
};
