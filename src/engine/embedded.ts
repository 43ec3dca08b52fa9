import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Ledger } from '../store/ledger/index.ts';
import { defaultWatch, ExtractionProcess, type Watch } from './attempt.ts';
import { backoff, type Engine, type EngineWork, settle } from './engine.ts';

export interface EmbeddedOptions {
  /** Extraction processes; one a core where not given. */
  readonly workers?: number;
  readonly watch?: Watch;
}

const idleMilliseconds = 20;

/** One worker's share: documents one after another, until none waits and none that runs may come back. */
class Slot {
  readonly #work: EngineWork;
  readonly #extraction: ExtractionProcess;

  constructor(work: EngineWork, watch: Watch) {
    this.#work = work;
    this.#extraction = new ExtractionProcess(watch);
    work.halt.addEventListener('abort', () => this.close(), { once: true });
  }

  async attempt(job: Job): Promise<void> {
    const { ledger, shelf, limits, report, halt } = this.#work;
    const { sha256, paths, attempt, stage } = job;
    await pause(backoff(attempt) * 1000);
    report({ event: 'started', sha256, path: paths[0], attempt });
    const task = { source: { paths }, sha256, stage, limits, shelf };
    const outcome = await this.#extraction.run(task, (page, pages) => report({ event: 'page', sha256, page, pages }));
    if (halt.aborted && outcome.ended === 'failure') ledger.release(sha256);
    else settle(this.#work, job, outcome);
  }

  close(): void {
    this.#extraction.close();
  }
}

/** Documents that are claimed at a time for each worker: a claim of one costs as much as one of many. */
const claimedAhead = 8;

/** Documents that are claimed and that no worker has yet. What is left has to be given back. */
class Turn {
  readonly #ledger: Ledger;
  readonly #ahead: number;
  #jobs: Job[] = [];

  constructor(ledger: Ledger, workers: number) {
    this.#ledger = ledger;
    this.#ahead = workers * claimedAhead;
  }

  next(): Job | undefined {
    if (this.#jobs.length === 0) this.#jobs = this.#ledger.claim(this.#ahead);
    return this.#jobs.shift();
  }

  giveBack(): void {
    for (const { sha256 } of this.#jobs.splice(0)) this.#ledger.release(sha256);
  }
}

/** The engine without a server: the coordinator feeds its own worker processes from the ledger. */
export const embeddedEngine =
  ({ workers = availableParallelism(), watch = defaultWatch }: EmbeddedOptions = {}): Engine =>
  async (work) => {
    const turn = new Turn(work.ledger, workers);
    let running = 0;
    let broken: unknown;
    const drive = async (): Promise<void> => {
      const slot = new Slot(work, watch);
      try {
        while (!work.stop.aborted && broken === undefined) {
          const job = turn.next();
          if (job) {
            running += 1;
            await slot.attempt(job).finally(() => {
              running -= 1;
            });
          } else if (running === 0 && !work.moreMayCome()) return;
          else await pause(idleMilliseconds);
        }
      } catch (error) {
        broken ??= error;
      } finally {
        slot.close();
      }
    };
    await Promise.all(Array.from({ length: workers }, drive));
    if (broken === undefined) turn.giveBack();
    if (broken !== undefined) throw broken;
  };
