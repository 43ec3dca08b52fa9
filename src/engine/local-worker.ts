import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL(`../../workers/queue${extname(import.meta.url)}`, import.meta.url));
const restartMilliseconds = 1000;

/** A queue worker beside the coordinator. It is started again where it dies. Must be closed. */
export class LocalWorker {
  readonly #start: () => ChildProcess;
  #child: ChildProcess;
  #closing = false;

  constructor(redis: string, shelf: string, workers: number) {
    this.#start = () => {
      const child = fork(entry, [shelf, String(workers)], {
        env: { ...process.env, REDIS_URL: redis },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.on('exit', () => {
        if (!this.#closing) setTimeout(() => this.#restart(), restartMilliseconds);
      });
      return child;
    };
    this.#child = this.#start();
  }

  #restart(): void {
    if (!this.#closing) this.#child = this.#start();
  }

  /** Lets the documents in hand end, or with `now` gives them up. */
  async close(now: boolean): Promise<void> {
    this.#closing = true;
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill(now ? 'SIGKILL' : 'SIGTERM');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
  }

  kill(): void {
    this.#closing = true;
    this.#child.kill('SIGKILL');
  }
}
