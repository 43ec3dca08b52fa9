import type { Block } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { Index } from '../record-index.ts';
import { numberedAnnexes, numberedFigures, numberedTables, soleAnnex } from './captioned.ts';
import { readNumbers } from './printed-numbers.ts';
import type { Target } from './reference-forms.ts';

/** What a document has of one sort of target: the place of each number among the blocks, where it has one only. */
export interface Targets {
  readonly places: ReadonlyMap<number, number | undefined>;
  /** The numbers are told apart well enough for a missing one to be missing. */
  readonly sure: boolean;
  /** Where numbers start anew: above and below are told within one run of them. */
  readonly starts?: readonly number[];
}

const plainValue = (number: string): number | undefined => readNumbers([number, number])[0]?.value;

/** `I` to `X` on their own, `一`, `4`. */
export const romanOrPlain = (number: string): number | undefined =>
  /^[IVX]+$/.test(number) ? readNumbers(['I', number])[1]?.value : plainValue(number);

const targetsOf = (blocks: readonly Block[], index: Index, fewest: number): Targets => {
  const places = new Map<number, number>();
  let [rising, last] = [true, 0];
  for (const block of blocks) {
    const value = romanOrPlain(block.number ?? '');
    if (value === undefined) continue;
    if (value <= last) rising = false;
    last = value;
    if (!places.has(value)) places.set(value, placeOf(index, block.id));
  }
  return { places, sure: rising && places.size >= fewest };
};

const topHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.filter(
    ({ type, number, level }) =>
      type === 'heading' && (level ?? 1) === 1 && /^(?:[IVX]+|[一二三四五六七八九十]+)$/.test(number ?? ''),
  );

const paragraphs = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ type, number }) => type === 'paragraph' && /^\d{1,3}$/.test(number ?? ''));

/** Numbered paragraphs from one first number to the next: those of the text, those of an annex. */
const runsOf = (blocks: readonly Block[]): Block[][] => {
  const runs: Block[][] = [];
  for (const block of blocks) {
    if (romanOrPlain(block.number ?? '') === 1 || runs.length === 0) runs.push([]);
    runs.at(-1)!.push(block);
  }
  return runs;
};

/**
 * Paragraphs whose numbers start anew in annexes: one that no run has is missing. Where several have it, the side on which it
 * stands is not told: its place is that of no block.
 */
const paragraphTargets = (blocks: readonly Block[], index: Index): Targets => {
  const runs = runsOf(blocks).map((run) => targetsOf(run, index, 1));
  const starts = runsOf(blocks).map(([first]) => placeOf(index, first!.id));
  const places = new Map<number, number | undefined>();
  for (const run of runs)
    for (const [value, place] of run.places) places.set(value, places.has(value) ? undefined : place);
  return { places, sure: runs.every(({ sure }) => sure) && places.size >= FEWEST_PARAGRAPHS, starts };
};

const FEWEST_PARAGRAPHS = 4;

/** An annex without a number is the first where it is the only one. */
const annexTargets = (index: Index): Targets => {
  const sole = soleAnnex(index.record);
  return sole
    ? { places: new Map([[1, placeOf(index, sole.id)]]), sure: true }
    : targetsOf(numberedAnnexes(index.record), index, 1);
};

/** Numbers of tables and headings that start anew (annexes, draft texts) leave references without one meaning: then nothing is said. */
export const allTargets = (index: Index): Readonly<Record<Target, Targets>> => ({
  paragraph: paragraphTargets(paragraphs(index.blocks), index),
  table: targetsOf(numberedTables(index.record), index, 1),
  annex: annexTargets(index),
  section: targetsOf(topHeadings(index.blocks), index, 2),
  figure: targetsOf(numberedFigures(index.record), index, 1),
});
