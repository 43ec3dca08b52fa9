export {
  type Again,
  type Entry,
  type Job,
  type SeenFile,
  type Settlement,
  type State,
  settledStates,
  states,
} from './entry.ts';
export { Ledger, maximumAttempts, NoLedger } from './ledger.ts';
export { LedgerTooNew } from './migrations.ts';
export { claimShelf, ShelfTaken } from './writer-lock.ts';
