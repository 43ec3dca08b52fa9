import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { QueueWorkerOptions } from './queue-worker.ts';

const entry = fileURLToPath(new URL(`../../workers/queue${extname(import.meta.url)}`, import.meta.url));

export interface LocalWorkersOptions {
  readonly orders: Omit<QueueWorkerOptions, 'stop' | 'halt' | 'report'>;
  readonly notice: (message: string) => void;
  readonly onUnwritable: (message: string) => void;
}

/** A queue worker in a process of its own, started again whenever it dies. Must be stopped. */
export class LocalWorkers {
  readonly #options: LocalWorkersOptions;
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopping = false;

  constructor(options: LocalWorkersOptions) {
    this.#options = options;
    this.#start();
  }

  #start(): void {
    const { orders, notice, onUnwritable } = this.#options;
    const child = fork(entry, [], { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child = child;
    child.on('message', (said: { notice?: string; unwritable?: string }) => {
      if (said.unwritable !== undefined) {
        this.#stopping = true;
        onUnwritable(said.unwritable);
      } else if (said.notice !== undefined) notice(said.notice);
    });
    child.on('error', () => {});
    child.on('exit', (code, signal) => {
      this.#child = undefined;
      if (this.#stopping) return;
      notice(`the worker process ${signal ? `was killed by ${signal}` : `ended with code ${code}`}; starting another`);
      this.#timer = setTimeout(() => this.#start(), 500);
    });
    child.send(orders, () => {});
  }

  /** Lets the worker finish what it has in hand. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  /** Makes a worker that is stopping hand back what it has in hand. */
  halt(): void {
    this.#stopping = true;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGTERM');
    const child = this.#child;
    setTimeout(() => child?.kill('SIGKILL'), 5000).unref();
  }
}
