import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultWatch, type Watch } from './attempt.ts';
import { Coordinator } from './coordinator.ts';
import { type Engine, type EngineWork, ShelfUnwritable } from './engine.ts';
import { LocalWorkers } from './local-workers.ts';
import { defaultPrefix } from './queue-worker.ts';
import { checkRedis, type RedisAccess, redisClient } from './redis.ts';

export interface QueueEngineOptions {
  readonly redis: RedisAccess;
  /** Extraction processes started here beside those of `rapporteur work`; one a core where not given, 0 for none. */
  readonly workers?: number;
  readonly watch?: Watch;
  /** Before every key in Redis. */
  readonly prefix?: string;
}

const tick = 25;
const reconcileEvery = 3000;

/** Waits for a step, or for the signal to stop, whichever comes first: a step may hang while Redis is away. */
const unlessStopped = async (stop: AbortSignal, step: Promise<boolean>): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listen = (): void => resolve(true);
  stop.addEventListener('abort', listen, { once: true });
  if (stop.aborted) resolve(true);
  step.catch(() => {});
  try {
    return await Promise.race([step, promise]);
  } finally {
    stop.removeEventListener('abort', listen);
  }
};

const coordinate = async (coordinator: Coordinator, work: EngineWork): Promise<void> => {
  let reconciled = performance.now();
  let begun = false;
  const step = async (): Promise<boolean> => {
    if (!begun) await coordinator.begin();
    begun = true;
    await coordinator.fill();
    if (performance.now() - reconciled > reconcileEvery) {
      await coordinator.reconcile();
      reconciled = performance.now();
    }
    return coordinator.documents === 0 && !work.moreMayCome();
  };
  while (!work.stop.aborted && coordinator.broken === undefined) {
    try {
      if (await unlessStopped(work.stop, step())) return;
    } catch (error) {
      if (error instanceof ShelfUnwritable) throw error;
      coordinator.refused(error);
      await pause(1000);
    }
    await pause(tick);
  }
};

/**
 * The engine with BullMQ: hashes go to Redis, workers on any machine that sees the shelf and the files take them.
 * Redis may lose everything at any moment; what the ledger says is unfinished is enqueued again.
 */
export const bullmqEngine =
  ({
    redis,
    workers = availableParallelism(),
    watch = defaultWatch,
    prefix = defaultPrefix,
  }: QueueEngineOptions): Engine =>
  async (work) => {
    const client = redisClient(redis);
    await checkRedis(client, redis).catch((error) => {
      client.disconnect();
      throw error;
    });
    const coordinator = new Coordinator(work, client, prefix);
    const local =
      workers > 0
        ? new LocalWorkers({
            orders: { redis, shelf: work.shelf, workers, watch, prefix },
            notice: (message) => work.report({ event: 'notice', message }),
            onUnwritable: (message) => {
              coordinator.broken ??= new ShelfUnwritable(message);
            },
          })
        : undefined;
    const halt = (): void => local?.halt();
    work.halt.addEventListener('abort', halt, { once: true });
    try {
      await coordinate(coordinator, work);
      if (coordinator.broken !== undefined) throw coordinator.broken;
    } finally {
      await coordinator.withdraw();
      await local?.stop();
      // The last outcomes may still be on their way.
      if (coordinator.documents > 0) await pause(tick * 4);
      await coordinator.close();
      work.halt.removeEventListener('abort', halt);
    }
  };
