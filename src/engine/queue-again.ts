import type { Ledger } from '../store/ledger/index.ts';
import { recordsOnShelf } from '../store/outputs.ts';
import type { Versions } from './extractor.ts';

/** Which documents of a run are read again. */
export interface AgainOptions {
  readonly shelf: string;
  /** Extract again what was settled before. */
  readonly force?: boolean;
  /** Limits have changed: what failed on one gets new attempts. */
  readonly limitsChanged?: boolean;
}

/** Queues documents again whose record has gone from the shelf or was made by another version. */
export const queueAgain = (
  ledger: Ledger,
  run: number,
  { extractor, checks }: Versions,
  options: AgainOptions,
): void => {
  if (options.force) ledger.againWhere({ run });
  if (options.limitsChanged) ledger.againWhere({ run, classes: ['too-large', 'timeout', 'memory'] });
  ledger.againWhere({ run, otherThan: extractor });
  ledger.againWhere({ run, otherChecks: checks, stage: 'checks' });
  ledger.againWhere({ run, classes: ['missing'] });
  const onShelf = recordsOnShelf(options.shelf);
  const lost: string[] = [];
  for (const sha256 of ledger.recordsOfRun(run)) if (!onShelf.has(sha256)) lost.push(sha256);
  ledger.again(lost);
};
