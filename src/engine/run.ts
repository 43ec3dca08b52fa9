import { claimShelf, Ledger, type Refusal, type State } from '../store/ledger/index.ts';
import { removeLeftovers } from '../store/leftovers.ts';
import { spool } from '../store/spool.ts';
import { shelfError } from '../store/unwritable.ts';
import type { Engine, EngineWork } from './engine.ts';
import { loadExtractor, type Versions, versionsOf } from './extractor.ts';
import { spoolMembersAgain } from './intake/members-again.ts';
import { type Intake, type IntakeOptions, takeIn } from './intake/take-in.ts';
import { lookAgain, Settling } from './intake/watch.ts';
import { Presence } from './presence.ts';
import type { TaskLimits } from './protocol.ts';
import { type AgainOptions, queueAgain } from './queue-again.ts';

export interface RunOptions extends AgainOptions {
  readonly engine: Engine;
  readonly limits: TaskLimits;
  /** Of the documents of this run; higher ones are taken first. */
  readonly priority?: number;
  /** Goes on looking for new files, with this many milliseconds between two looks, until told to stop. */
  readonly watch?: number;
  readonly report: EngineWork['report'];
  /** Told how many files have been seen so far. */
  readonly onFiles?: (files: number) => void;
  /** Told how many documents need an extraction: once, and again of those that a watch adds. */
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
  /** Files whose bytes are those of another file of this run; 0 where earlier documents wait beside them. */
  readonly copies: number;
  readonly close: () => void;
}

/** One run: its files enter the ledger, then the engine drives what waits there. */
class Runner {
  readonly #paths: string[] = [];
  readonly #options: RunOptions;
  readonly #ledger: Ledger;
  readonly #number: number;
  readonly #versions: Versions;
  readonly #waiting: number;
  #extracted = 0;

  constructor(options: RunOptions, ledger: Ledger, versions: Versions) {
    this.#options = options;
    this.#ledger = ledger;
    this.#versions = versions;
    ledger.resume();
    this.#number = ledger.beginRun();
    this.#waiting = this.#documents();
  }

  /** Documents of this run. */
  #documents(): number {
    return Object.values(this.#ledger.counts(this.#number)).reduce((sum, n) => sum + n, 0);
  }

  async #takeIn(paths: AsyncIterable<string> | Iterable<string>, more: Partial<IntakeOptions>): Promise<Intake> {
    const { shelf, limits, priority, limitsChanged = false } = this.#options;
    const intake = await takeIn(paths, {
      register: this.#ledger.files,
      shelf,
      run: this.#number,
      spool: (bytes) => spool(shelf, bytes),
      memberBytes: limits.bytes,
      refusedAgain: limitsChanged,
      ...(priority !== undefined && { priority }),
      ...more,
    });
    this.#ledger.files.settleReplaced();
    return intake;
  }

  /** Notes the paths that go by, so that they can be looked at again. */
  async *#noted(paths: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
    for await (const path of paths) {
      this.#paths.push(path);
      yield path;
    }
  }

  async #queue(): Promise<number> {
    const { shelf, limits, report } = this.#options;
    const notice = (message: string): void => report({ event: 'notice', message });
    await spoolMembersAgain(this.#ledger, shelf, limits.bytes, notice);
    return this.#ledger.counts(this.#number).queued ?? 0;
  }

  /** @throws ShelfGone where the shelf is taken away meanwhile: an engine may wait for other things then, for ever. */
  async #engine(moreMayCome: () => boolean, stop: AbortSignal): Promise<void> {
    const { engine, shelf, limits, report, halt } = this.#options;
    const presence = new Presence(shelf);
    try {
      await engine({
        ledger: this.#ledger,
        shelf,
        limits,
        versions: this.#versions,
        moreMayCome,
        report,
        stop: AbortSignal.any([stop, presence.gone]),
        halt: AbortSignal.any([halt, presence.gone]),
      });
    } finally {
      presence.close();
    }
  }

  /** One more look at the same paths. @returns how many documents it brought. */
  async #look(settling: Settling, said: Set<string>): Promise<number> {
    const before = this.#documents();
    const { hashed, refusals } = await this.#takeIn(this.#paths, { isReady: settling.isReady.bind(settling) });
    for (const { path, message } of refusals) {
      if (!said.has(path)) this.#options.report({ event: 'notice', message: `${path}: ${message}` });
      said.add(path);
    }
    const again = hashed > 0 ? this.#ledger.againWhere({ run: this.#number, classes: ['missing'] }) : 0;
    return this.#documents() - before + again;
  }

  /** Takes in what is new at the same paths, again and again, while the engine works. */
  async #watch(interval: number, settling: Settling, refused: readonly Refusal[]): Promise<void> {
    const { stop, onQueued } = this.#options;
    const over = new AbortController();
    const end = AbortSignal.any([stop, over.signal]);
    const said = new Set(refused.map(({ path }) => path));
    const engine = this.#engine(() => !end.aborted, end).finally(() => over.abort());
    const look = async (): Promise<void> => {
      const more = await this.#look(settling, said);
      this.#extracted += more;
      if (more > 0) onQueued?.(more);
    };
    try {
      await Promise.all([lookAgain(look, interval, end), engine]);
    } finally {
      over.abort();
      await engine.catch(() => {});
    }
  }

  async run(paths: AsyncIterable<string> | Iterable<string>): Promise<Omit<Run, 'close'>> {
    const { watch, stop, onFiles, onQueued } = this.#options;
    removeLeftovers(this.#options.shelf);
    const settling = new Settling();
    const intake = await this.#takeIn(watch === undefined ? paths : this.#noted(paths), {
      ...(onFiles && { onFiles }),
      ...(watch !== undefined && { isReady: settling.isReady.bind(settling) }),
    });
    queueAgain(this.#ledger, this.#number, this.#versions, this.#options);
    const copies = this.#waiting > 0 ? 0 : intake.files - this.#documents();
    this.#extracted = await this.#queue();
    onQueued?.(this.#extracted);
    if (watch !== undefined) await this.#watch(watch, settling, intake.refusals);
    else if (this.#extracted > 0 && !stop.aborted) await this.#engine(() => false, stop);
    if (this.#extracted > 0) removeLeftovers(this.#options.shelf);
    const [ledger, number] = [this.#ledger, this.#number];
    return { ledger, number, intake, counts: ledger.counts(number), extracted: this.#extracted, copies };
  }
}

/**
 * Submits files and drives everything that waits in the ledger of a shelf, also what earlier runs left.
 * Documents settled before by this version of the extractor are not extracted again.
 * @throws ShelfTaken, LedgerTooNew, ShelfUnwritable, ShelfGone.
 */
export const ingest = async (paths: AsyncIterable<string> | Iterable<string>, options: RunOptions): Promise<Run> => {
  const letGo = claimShelf(options.shelf);
  let ledger: Ledger | undefined;
  const close = (): void => {
    ledger?.close();
    letGo();
  };
  try {
    ledger = new Ledger(options.shelf);
    const runner = new Runner(options, ledger, versionsOf(await loadExtractor()));
    return { ...(await runner.run(paths)), close };
  } catch (error) {
    close();
    throw shelfError(error);
  }
};
