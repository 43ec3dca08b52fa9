import { CannotRun } from './exit.ts';

/** Errors whose message is all that a user needs; by name, so that no command loads what only another one uses. */
const names = new Set([
  'LedgerTooNew',
  'NoLedger',
  'RedisUnreachable',
  'ShelfGone',
  'ShelfTaken',
  'ShelfUnwritable',
  'InvalidRecord',
  'NoIndex',
  'BadQuery',
  'BadQuestion',
  'NeedsToken',
]);

export const isExpected = (error: unknown): error is Error =>
  error instanceof CannotRun || (error instanceof Error && names.has(error.name));
