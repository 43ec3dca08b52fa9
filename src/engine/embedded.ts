import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Ledger } from '../store/ledger/index.ts';
import { defaultWatch, ExtractionProcess, type Watch } from './attempt.ts';
import { backoff, type Engine, type EngineWork, settle } from './engine.ts';
import type { Left } from './protocol.ts';
import { seal } from './seal.ts';

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

  /** Has a document read. When this is over the slot is free for the next; `finish` waits for the disk. */
  async read(job: Job): Promise<Left> {
    const { shelf, limits, report } = this.#work;
    const { sha256, paths, attempt, stage } = job;
    await pause(backoff(attempt) * 1000);
    report({ event: 'started', sha256, path: paths[0], attempt });
    const task = { source: { paths }, sha256, stage, limits, shelf };
    return this.#extraction.run(task, (page, pages) => report({ event: 'page', sha256, page, pages }));
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

/** Enters what an attempt left, when its record is in place. */
const finish = async (work: EngineWork, job: Job, left: Left): Promise<void> => {
  const outcome = await seal(work.shelf, left);
  if (work.halt.aborted && outcome.ended === 'failure') work.ledger.release(job.sha256);
  else settle(work, job, outcome);
};

/** Records of one worker that may wait for the disk at a time. */
const mostUnsealed = 8;

/** The engine without a server: the coordinator feeds its own worker processes from the ledger. */
export const embeddedEngine =
  ({ workers = availableParallelism(), watch = defaultWatch }: EmbeddedOptions = {}): Engine =>
  async (work) => {
    const turn = new Turn(work.ledger, workers);
    let inHand = 0;
    let broken: unknown;
    const drive = async (): Promise<void> => {
      const slot = new Slot(work, watch);
      const unsealed = new Set<Promise<void>>();
      const take = async (job: Job): Promise<void> => {
        inHand += 1;
        const left = await slot.read(job);
        const finished = finish(work, job, left)
          .catch((error) => {
            broken ??= error;
          })
          .finally(() => {
            inHand -= 1;
            unsealed.delete(finished);
          });
        unsealed.add(finished);
        if (unsealed.size >= mostUnsealed) await Promise.race(unsealed);
      };
      try {
        while (!work.stop.aborted && broken === undefined) {
          const job = turn.next();
          if (job) await take(job);
          else if (inHand === 0 && !work.moreMayCome()) return;
          else await pause(idleMilliseconds);
        }
      } catch (error) {
        broken ??= error;
      } finally {
        slot.close();
        await Promise.all(unsealed);
      }
    };
    await Promise.all(Array.from({ length: workers }, drive));
    if (broken !== undefined) throw broken;
    turn.giveBack();
  };
