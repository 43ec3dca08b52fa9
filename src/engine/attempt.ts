import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FailureSummary, Outcome, Report, Task } from './protocol.ts';

/** How an extraction process is watched. */
export interface Watch {
  /** Seconds without a sign of progress after which the process is killed. */
  readonly timeout: number;
  /** Megabytes of resident memory that the process may take. */
  readonly memory: number;
}

export const defaultWatch: Watch = { timeout: 60, memory: 2048 };

const workerPath = fileURLToPath(new URL(`../../workers/extraction${extname(import.meta.url)}`, import.meta.url));
/** Seconds that a fresh process may take to load the extractor: a busy machine is not the document's fault. */
const startSeconds = 60;
const memoryInterval = 200;
const documentsPerProcess = 5000;
const outOfMemory = /heap out of memory|Reached heap limit|Allocation failed|Array buffer allocation failed/;

/** Resident megabytes of a process where the system says so (Linux), otherwise 0. */
const residentMegabytes = (pid: number): number => {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
};

type WithoutSeconds<T> = T extends Outcome ? Omit<T, 'seconds'> : never;
type Ending = WithoutSeconds<Outcome>;

/** What a dying Node said: the error, without the place and the stack around it. */
const lastWordsOf = (text: string): string => {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /^(\w*(Error|Exception|Rejection)\b|FATAL|#)/.test(line)) ?? lines.at(-1) ?? '';
};

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
      execArgv: [`--max-old-space-size=${Math.ceil(this.#watch.memory * 0.8)}`, '--no-warnings'],
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
   * Extracts one document. Never throws for what the document or the process does: a hang, a death or too
   * much memory is a failure of its own class.
   * @param onProgress called after every page with its number and the number of pages.
   */
  run(task: Task, onProgress?: (page: number, pages: number) => void): Promise<Outcome> {
    const child = this.#start();
    const began = performance.now();
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
        end({ ended: 'failure', failure: page && !failure.page ? { ...failure, page } : failure });
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
          end({ ended: 'record', summary: report.summary, ...(report.json !== undefined && { json: report.json }) });
        } else if (report.type === 'failure') fail(report.failure);
        else if (report.type === 'unwritable') end({ ended: 'unwritable', message: report.message });
      };
      const died = (code: number | null, signal: string | null): void => {
        const how = signal ? `was killed by ${signal}` : `ended with code ${code}`;
        const lastWords = this.#errors ? `: ${lastWordsOf(this.#errors)}` : '';
        const starved = outOfMemory.test(this.#errors);
        if (killed) fail(killed);
        else if (starved) fail({ class: 'memory', message: `the worker ran out of its ${this.#watch.memory} MB` });
        else fail({ class: 'crash', message: `the worker ${how}${lastWords}` });
      };
      const broken = (error: Error): void => {
        kill({ class: 'crash', message: `the worker cannot be reached: ${error.message}` });
      };
      const watcher = setInterval(() => {
        const silent = (performance.now() - lastSign) / 1000;
        const { timeout, memory } = this.#watch;
        const patience = this.#ready ? timeout : Math.max(timeout, startSeconds);
        if (silent > patience) kill({ class: 'timeout', message: `no progress for ${patience} s` });
        const resident = child.pid ? residentMegabytes(child.pid) : 0;
        if (resident > memory) {
          kill({ class: 'memory', message: `the worker took ${Math.round(resident)} MB, over its ${memory} MB` });
        }
      }, memoryInterval);

      child.on('message', listen).on('exit', died).on('error', broken);
      child.send(task, (error) => error && broken(error));
    });
  }

  /** A process that has grown past half its memory or has done its share makes room for a fresh one. */
  #retireIfSpent(child: ChildProcess): void {
    this.#documents += 1;
    const spent = this.#documents >= documentsPerProcess;
    if (!spent && (!child.pid || residentMegabytes(child.pid) < this.#watch.memory / 2)) return;
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
