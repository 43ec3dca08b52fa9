import { claimShelf, Ledger, type State } from '../store/ledger/index.ts';
import { recordsOnShelf } from '../store/outputs.ts';
import type { Engine, EngineWork } from './engine.ts';
import { loadExtractor } from './extractor.ts';
import { type Intake, takeIn } from './intake.ts';
import type { TaskLimits } from './protocol.ts';

export interface RunOptions {
  readonly shelf: string;
  readonly engine: Engine;
  readonly limits: TaskLimits;
  /** Extract again what was settled before. */
  readonly force?: boolean;
  /** Limits have changed: what failed on one gets new attempts. */
  readonly limitsChanged?: boolean;
  readonly report: EngineWork['report'];
  /** Told how many files have been seen so far. */
  readonly onFiles?: (files: number) => void;
  /** Told once how many documents need an extraction. */
  readonly onQueued?: (documents: number) => void;
  readonly stop: AbortSignal;
  readonly halt: AbortSignal;
}

/** How a run ended. The ledger is open for questions until `close`. */
export interface Run {
  readonly ledger: Ledger;
  readonly number: number;
  readonly intake: Intake;
  /** Documents of this run by state. */
  readonly counts: Partial<Record<State, number>>;
  /** Documents that needed an extraction in this run. */
  readonly extracted: number;
  readonly close: () => void;
}

/** Queues documents again whose record has gone from the shelf or was made by another version. */
const queueStale = (ledger: Ledger, run: number, extractor: string, options: RunOptions): void => {
  if (options.force) ledger.againWhere({ run });
  if (options.limitsChanged) ledger.againWhere({ run, classes: ['too-large', 'timeout', 'memory'] });
  ledger.againWhere({ run, otherThan: extractor });
  ledger.againWhere({ run, classes: ['missing'] });
  const onShelf = recordsOnShelf(options.shelf);
  const lost: string[] = [];
  for (const sha256 of ledger.recordsOfRun(run)) if (!onShelf.has(sha256)) lost.push(sha256);
  ledger.again(lost);
};

/**
 * Submits files and drives everything that waits in the ledger of a shelf, also what earlier runs left.
 * Documents settled before by this version of the extractor are not extracted again.
 * @throws ShelfTaken, LedgerTooNew, ShelfUnwritable.
 */
export const ingest = async (paths: AsyncIterable<string> | Iterable<string>, options: RunOptions): Promise<Run> => {
  const { shelf, engine, limits, report, stop, halt } = options;
  const letGo = claimShelf(shelf);
  const ledger = new Ledger(shelf);
  const close = (): void => {
    ledger.close();
    letGo();
  };
  try {
    const { EXTRACTOR_VERSION: extractor } = await loadExtractor();
    ledger.resume();
    const number = ledger.beginRun();
    const intake = await takeIn(paths, {
      ledger,
      shelf,
      run: number,
      ...(options.onFiles && { onFiles: options.onFiles }),
    });
    queueStale(ledger, number, extractor, options);
    const extracted = ledger.counts(number).queued ?? 0;
    options.onQueued?.(extracted);
    if (extracted > 0 && !stop.aborted) {
      await engine({ ledger, shelf, limits, extractor, moreMayCome: () => false, report, stop, halt });
    }
    return { ledger, number, intake, counts: ledger.counts(number), extracted, close };
  } catch (error) {
    close();
    throw error;
  }
};
