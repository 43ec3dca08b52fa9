import type { Block } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';
import { numberedAnnexes, numberedFigures, numberedTables, soleAnnex } from './captioned.ts';
import { readNumbers } from './printed-numbers.ts';
import type { Target } from './reference-forms.ts';

/** What a document has of one sort of target: the place of each number among the blocks. */
export interface Targets {
  readonly places: ReadonlyMap<number, number>;
  /** The numbers are told apart well enough for a missing one to be missing. */
  readonly sure: boolean;
}

const plainValue = (number: string): number | undefined => readNumbers([number, number])[0]?.value;

/** `I` to `X` on their own, `一`, `4`. */
export const romanOrPlain = (number: string): number | undefined =>
  /^[IVX]+$/.test(number) ? readNumbers(['I', number])[1]?.value : plainValue(number);

const targetsOf = (blocks: readonly Block[], order: ReadonlyMap<string, number>, fewest: number): Targets => {
  const places = new Map<number, number>();
  let [rising, last] = [true, 0];
  for (const block of blocks) {
    const value = romanOrPlain(block.number ?? '');
    if (value === undefined) continue;
    if (value <= last) rising = false;
    last = value;
    if (!places.has(value)) places.set(value, order.get(block.id) ?? 0);
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

/** An annex without a number is the first where it is the only one. */
const annexTargets = (record: CheckedRecord, order: ReadonlyMap<string, number>): Targets => {
  const sole = soleAnnex(record);
  return sole
    ? { places: new Map([[1, order.get(sole.id) ?? 0]]), sure: true }
    : targetsOf(numberedAnnexes(record), order, 1);
};

/** Numbers that start anew (annexes, draft texts) leave references without one meaning: then nothing is said. */
export const allTargets = (
  record: CheckedRecord,
  order: ReadonlyMap<string, number>,
): Readonly<Record<Target, Targets>> => ({
  paragraph: targetsOf(paragraphs(record.blocks), order, 5),
  table: targetsOf(numberedTables(record), order, 1),
  annex: annexTargets(record, order),
  section: targetsOf(topHeadings(record.blocks), order, 2),
  figure: targetsOf(numberedFigures(record), order, 1),
});
