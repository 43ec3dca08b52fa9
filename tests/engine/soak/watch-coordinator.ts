import { readFileSync } from 'node:fs';
import { Ledger, settledStates } from '../../../src/store/ledger/index.ts';
import { residentMegabytes } from '../../faults/resident.ts';

/** What a coordinator took, from its first thousand settled documents to its last. Megabytes and milliseconds. */
export interface Watched {
  /** Documents that were settled meanwhile. */
  readonly documents: number;
  readonly megabytes: { readonly first: number; readonly last: number; readonly most: number };
  /** CPU time of the coordinator alone for each document that it settled. */
  readonly cpuPerDocument: number;
}

/** Milliseconds of CPU time; a tick of the kernel's clock is 10. */
const cpuOf = (pid: number | undefined): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
};

/** How many documents of a shelf are settled and how many wait; none where it cannot be asked now. */
export const countsOn = (shelf: string): { readonly settled: number; readonly waiting: number } => {
  try {
    const ledger = new Ledger(shelf, 'read');
    const entries = Object.entries(ledger.counts()) as [Parameters<typeof settledStates.has>[0], number][];
    ledger.close();
    const sum = (settled: boolean): number =>
      entries.reduce((total, [state, count]) => total + (settledStates.has(state) === settled ? count : 0), 0);
    return { settled: sum(true), waiting: sum(false) };
  } catch {
    return { settled: 0, waiting: 0 };
  }
};

/** Looks at a coordinator every two seconds while documents wait, from its own thousandth document on. */
export const watchCoordinator = (pid: number | undefined, shelf: string): { readonly end: () => Watched } => {
  let [first, last, most] = [0, 0, 0];
  let [before, begun, cpuBegun, documents, cpu] = [-1, -1, 0, 0, 0];
  const timer = setInterval(() => {
    const { settled, waiting } = countsOn(shelf);
    const now = Math.round(residentMegabytes(pid));
    if (waiting === 0 || now === 0) return;
    if (before < 0) before = settled;
    if (settled - before < 1000) return;
    if (begun < 0) [begun, cpuBegun, first] = [settled, cpuOf(pid), now];
    [last, most] = [now, Math.max(most, now)];
    [documents, cpu] = [settled - begun, cpuOf(pid) - cpuBegun];
  }, 2000);
  return {
    end: () => {
      clearInterval(timer);
      const cpuPerDocument = documents > 0 ? Number((cpu / documents).toFixed(2)) : 0;
      return { documents, megabytes: { first, last, most }, cpuPerDocument };
    },
  };
};
