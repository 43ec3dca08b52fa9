import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { causeOf } from './death.ts';
import { Growth, residentMegabytes } from './memory.ts';
import type { FailureSummary, Left, Report, Task } from './protocol.ts';

/** How an extraction process is watched. */
export interface Watch {
  /** Seconds without a sign of progress after which the process is killed. */
  readonly timeout: number;
  /** Seconds after which it is killed whatever progress it makes; an hour where not given. */
  readonly total?: number;
  /** Megabytes of resident memory that the process may take. */
  readonly memory: number;
  /** It may take more than one core: somebody waits for this one document. */
  readonly hurried?: boolean;
}

export const defaultTotal = 3600;
export const defaultWatch: Watch = { timeout: 60, total: defaultTotal, memory: 2048 };

const workerPath = fileURLToPath(new URL(`../../workers/extraction${extname(import.meta.url)}`, import.meta.url));
/**
 * A worker takes one core: V8 would compile and collect garbage in threads of its own beside the one that reads. With a
 * worker a core these only contend with the other workers (two workers on two quiet cores read no fewer pages a second
 * without them), and a person who asks for one worker means one core. A large young generation
 * makes up for collecting alone.
 */
const oneCore = ['--single-threaded', '--min-semi-space-size=64', '--max-semi-space-size=64'];

/** Seconds that a fresh process may take to load the extractor: a busy machine is not the document's fault. */
const startSeconds = 60;
const lookEvery = 200;
const documentsPerProcess = 5000;

type WithoutSeconds<T> = T extends Left ? Omit<T, 'seconds'> : never;
type Ending = WithoutSeconds<Left>;

/**
 * A process that extracts one document after another and can be killed in the middle of any.
 * After a kill or a death the next `run` starts a fresh one. Must be closed.
 */
export class ExtractionProcess {
  readonly #watch: Watch;
  #child: ChildProcess | undefined;
  #errors = '';
  /** It has said something: the extractor is loaded. */
  #ready = false;
  #documents = 0;

  constructor(watch: Watch = defaultWatch) {
    this.#watch = watch;
  }

  #start(): ChildProcess {
    if (this.#child) return this.#child;
    const child = fork(workerPath, [String(process.pid)], {
      execArgv: [
        `--max-old-space-size=${Math.ceil(this.#watch.memory * 0.8)}`,
        '--no-warnings',
        ...(this.#watch.hurried ? [] : oneCore),
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    this.#errors = '';
    this.#ready = false;
    this.#documents = 0;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-8000);
      if (process.env.RAPPORTEUR_TRACE) process.stderr.write(text);
    });
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    this.#child = child;
    return child;
  }

  /**
   * Extracts one document; a record for a shelf is left unsealed. Never throws for what the document or the process
   * does: a hang, a death or too much memory is a failure of its own class.
   * @param onProgress called after every page with its number and the number of pages.
   */
  run(task: Task, onProgress?: (page: number, pages: number) => void): Promise<Left> {
    const child = this.#start();
    const began = performance.now();
    const growth = new Growth(child.pid, this.#documents === 0);
    this.#documents += 1;
    return new Promise((resolve) => {
      let lastSign = performance.now();
      let page: number | undefined;
      let killed: FailureSummary | undefined;

      const end = (outcome: Ending): void => {
        clearInterval(watcher);
        child.off('message', listen).off('exit', died).off('error', broken);
        resolve({ ...outcome, seconds: (performance.now() - began) / 1000 });
      };
      const fail = (failure: FailureSummary): void =>
        end({
          ended: 'failure',
          failure: {
            ...failure,
            ...(page && !failure.page && { page }),
            ...(failure.class === 'memory' && growth.isTheDocuments(this.#watch.memory) && { certain: true }),
          },
        });
      const kill = (failure: FailureSummary): void => {
        killed ??= failure;
        child.kill('SIGKILL');
      };
      const listen = (report: Report): void => {
        lastSign = performance.now();
        this.#ready = true;
        if (report.type === 'progress') {
          if (report.page > 0) {
            page = report.page;
            onProgress?.(report.page, report.pages);
          }
        } else if (report.type === 'record') {
          this.#retireIfSpent(child);
          const { type: _, ...rest } = report;
          end({ ended: 'record', ...rest });
        } else if (report.type === 'failure') fail(report.failure);
        else if (report.type === 'unwritable') end({ ended: 'unwritable', message: report.message });
      };
      const died = (code: number | null, signal: string | null): void =>
        fail(killed ?? causeOf({ code, signal, said: this.#errors, memory: this.#watch.memory }));
      const broken = (error: Error): void => {
        kill({ class: 'crash', message: `the worker cannot be reached: ${error.message}` });
      };
      const watcher = setInterval(() => {
        const now = performance.now();
        const { timeout, total = defaultTotal, memory } = this.#watch;
        const patience = this.#ready ? timeout : Math.max(timeout, startSeconds);
        if (now - lastSign > patience * 1000) kill({ class: 'timeout', message: `no progress for ${patience} s` });
        if (now - began > total * 1000)
          kill({ class: 'timeout', message: `not finished after ${total} s`, certain: true });
        const resident = growth.look(child.pid);
        if (resident > memory)
          kill({ class: 'memory', message: `the worker took ${Math.round(resident)} MB, over its ${memory} MB` });
      }, lookEvery);

      child.on('message', listen).on('exit', died).on('error', broken);
      child.send(task, (error) => error && broken(error));
    });
  }

  /** A process that has grown past half its memory or has done its share makes room for a fresh one. */
  #retireIfSpent(child: ChildProcess): void {
    const spent = this.#documents >= documentsPerProcess;
    if (!spent && residentMegabytes(child.pid) < this.#watch.memory / 2) return;
    this.close();
  }

  /** Kills the process, whatever it does. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** Whether the worker's entry point is where this build expects it. */
export const workerExists = (): boolean => existsSync(workerPath);
