export {
  type Again,
  type Entry,
  type FileMark,
  type Job,
  type Refusal,
  type SeenFile,
  type Settlement,
  type Stage,
  type State,
  settledStates,
  states,
} from './entry.ts';
export type { LedgerFiles } from './files.ts';
export { Ledger, ledgerPath, maximumAttempts, NoLedger } from './ledger.ts';
export { LedgerTooNew } from './migrations.ts';
export { LedgerView, type Progress } from './view.ts';
export { claimShelf, isShelfTaken, ShelfTaken } from './writer-lock.ts';
