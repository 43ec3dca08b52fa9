import type { Ledger } from '../ledger/index.ts';
import type { Complaint } from './complaint.ts';
import { examineLeftovers, examineRecords } from './records.ts';

export type { Complaint, Trouble } from './complaint.ts';
export { examineIndex } from './index-state.ts';

const examineLedger = (ledger: Ledger): Complaint[] => {
  const faults = ledger
    .faults()
    .map((message) => ({ trouble: 'ledger-damaged', about: 'ledger.sqlite', message }) as const);
  if (faults.length > 0) return faults;
  const { running = 0 } = ledger.counts();
  const replaced = ledger.files.countReplaced();
  return [
    ...(running > 0
      ? [
          {
            trouble: 'left-running' as const,
            about: 'ledger.sqlite',
            message: `${running} documents are running, and nobody runs them`,
            remedy: 'queued again, without counting the attempt',
            mend: (ledger: Ledger) => void ledger.resume(),
          },
        ]
      : []),
    ...(replaced > 0
      ? [
          {
            trouble: 'replaced' as const,
            about: 'ledger.sqlite',
            message: `${replaced} documents wait whose files have other bytes now`,
            remedy: 'entered as missing',
            mend: (ledger: Ledger) => void ledger.files.settleReplaced(),
          },
        ]
      : []),
  ];
};

/**
 * Compares ledger and records of a shelf that nobody writes to, and changes nothing.
 * @param ledger nothing where there is none: then every record is unknown.
 * @param deep reads every record, not only its name.
 */
export function* examine(shelf: string, ledger: Ledger | undefined, deep: boolean): Generator<Complaint> {
  const ofLedger = ledger ? examineLedger(ledger) : [];
  yield* ofLedger;
  if (ofLedger.some(({ trouble }) => trouble === 'ledger-damaged')) return;
  yield* examineRecords(shelf, ledger, deep);
  yield* examineLeftovers(shelf, ledger);
}
