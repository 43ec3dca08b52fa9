import { setTimeout as pause } from 'node:timers/promises';
import type { FileMark } from '../../store/ledger/index.ts';
import { sameMark } from './mark.ts';

/** A file is whole when nothing has touched it for this long. */
const quietMilliseconds = 2000;

interface Sight {
  readonly mark: FileMark;
  /** Of a clock that is never set. */
  readonly since: number;
}

/** Tells files that are still being written from those that are whole, by looking at them again and again. */
export class Settling {
  readonly #sights = new Map<string, Sight>();
  readonly #quiet: number;

  constructor(quiet = quietMilliseconds) {
    this.#quiet = quiet;
  }

  /** Whether nothing has touched a file for a while: by its own times where they are sound, else since we saw it first. */
  isReady(path: string, mark: FileMark, clock = performance.now(), now = Date.now()): boolean {
    const age = now - mark.ctimeMs;
    const seen = this.#sights.get(path);
    const quietSince = seen && sameMark(seen.mark, mark) ? seen.since : undefined;
    if (age > this.#quiet || (quietSince !== undefined && clock - quietSince >= this.#quiet)) {
      this.#sights.delete(path);
      return true;
    }
    if (quietSince === undefined) this.#sights.set(path, { mark, since: clock });
    return false;
  }
}

/** Looks take at most this part of the time, however many files there are. */
const share = 10;

/**
 * Does one look after another until told to stop. Looking works where events do not reach: folders that other
 * machines write to.
 * @param interval milliseconds between the end of a look and the next.
 */
export const lookAgain = async (look: () => Promise<void>, interval: number, stop: AbortSignal): Promise<void> => {
  let took = 0;
  while (!stop.aborted) {
    await pause(Math.max(interval, took * share), undefined, { signal: stop }).catch(() => {});
    if (stop.aborted) return;
    const began = performance.now();
    await look();
    took = performance.now() - began;
  }
};
