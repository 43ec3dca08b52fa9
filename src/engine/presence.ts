import { existsSync } from 'node:fs';
import { ledgerPath } from '../store/ledger/index.ts';

/** The ledger has been taken away while a run wrote to it: deleted, moved, or its disk is not mounted any more. */
export class ShelfGone extends Error {
  constructor(shelf: string) {
    super(
      `the shelf has gone: there is no ${ledgerPath(shelf)} any more (deleted, moved or not mounted). ` +
        'Put it back and run the same command again',
    );
    this.name = 'ShelfGone';
  }
}

const lookEvery = 2000;

/** Watches that a shelf is there: SQLite goes on writing to a file that nobody will find again. Must be closed. */
export class Presence {
  readonly #gone = new AbortController();
  readonly #shelf: string;
  readonly #timer: NodeJS.Timeout;

  constructor(shelf: string) {
    this.#shelf = shelf;
    this.#timer = setInterval(() => this.#look(), lookEvery);
  }

  #look(): void {
    if (!existsSync(ledgerPath(this.#shelf))) this.#gone.abort(new ShelfGone(this.#shelf));
  }

  /** Aborted when it has gone. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** @throws ShelfGone where it has gone meanwhile. */
  close(): void {
    clearInterval(this.#timer);
    this.#look();
    this.gone.throwIfAborted();
  }
}
