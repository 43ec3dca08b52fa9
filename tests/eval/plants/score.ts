import type { DocumentRecord, Finding } from '../../../src/record/index.ts';

const squeeze = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

/** Does a finding rest on a place where the error was planted? */
export const touches = ({ evidence, computation }: Finding, at: readonly string[]): boolean => {
  const places = at.map(squeeze).filter((text) => text !== '');
  const shown = [...evidence.map(({ text }) => squeeze(text)), squeeze(computation?.expression ?? '')].filter(
    (text) => text !== '',
  );
  return shown.some((text) =>
    places.some((place) => text.includes(place) || (text.length > 1 && place.includes(text))),
  );
};

/** What counts as telling a reader that something is wrong. */
export const conflictsOf = ({ findings }: DocumentRecord): Finding[] =>
  findings.filter(({ verdict, severity }) => verdict === 'conflict' && severity !== 'info');

export interface Tally {
  planted: number;
  found: number;
  /** Conflicts of the check that rest on no planted place. */
  extra: number;
}

export const newTally = (): Tally => ({ planted: 0, found: 0, extra: 0 });

export const recall = ({ planted, found }: Tally): number => (planted === 0 ? 1 : found / planted);

export const precision = ({ found, extra }: Tally): number => (found + extra === 0 ? 1 : found / (found + extra));

export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = newTally();
  for (const { planted, found, extra } of tallies) {
    sum.planted += planted;
    sum.found += found;
    sum.extra += extra;
  }
  return sum;
};
