import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import colors from 'picocolors';
import type { EngineEvent } from '../engine/engine.ts';
import { failureLine } from './failures.ts';

/** Where an ingest shows how far it is. */
export interface Progress {
  readonly files: (count: number) => void;
  readonly queued: (documents: number) => void;
  readonly report: (event: EngineEvent) => void;
  readonly close: () => void;
}

/** Pages that came out so far, and how many a second. */
class Pace {
  readonly #began = performance.now();
  #pages = 0;

  add(pages: number): void {
    this.#pages += pages;
  }

  toString(): string {
    const seconds = (performance.now() - this.#began) / 1000;
    return `${this.#pages} pages, ${(this.#pages / Math.max(seconds, 0.001)).toFixed(1)} pages/s`;
  }
}

type SettledEvent = Extract<EngineEvent, { event: 'settled' }>;

const describe = ({ path, state, outcome }: SettledEvent): string => {
  const name = basename(path);
  if (outcome.ended === 'failure') {
    const next = state === 'queued' ? 'tried again later' : state;
    return `${name}: ${next}: ${failureLine(outcome.failure)}`;
  }
  const { pages, conflicts } = outcome.summary;
  return `${name}: ${state}, ${pages} pages, ${conflicts} conflicts, ${outcome.seconds.toFixed(1)} s`;
};

const barProgress = (): Progress => {
  const pace = new Pace();
  const format = `{bar} {value}/{total} documents, {pace}, ETA {eta_formatted} {current}`;
  const bar = new SingleBar(
    { format, hideCursor: true, etaBuffer: 50, stream: process.stderr },
    Presets.shades_classic,
  );
  let open = false;
  return {
    files: (count) => void process.stderr.write(`\r${count} files seen`),
    queued: (documents) => {
      process.stderr.write('\r\u001b[K');
      if (documents === 0) return;
      open = true;
      bar.start(documents, 0, { pace: pace.toString(), current: '' });
    },
    report: (event) => {
      if (event.event === 'started') bar.update({ current: basename(event.path) });
      if (event.event === 'notice') process.stderr.write(`\r\u001b[K${colors.yellow(event.message)}\n`);
      if (event.event !== 'settled') return;
      if (event.outcome.ended === 'record') pace.add(event.outcome.summary.pages);
      else process.stderr.write(`\r\u001b[K${colors.red(describe(event))}\n`);
      bar.increment(event.state === 'queued' ? 0 : 1, { pace: pace.toString() });
    },
    close: () => {
      if (open) bar.stop();
      open = false;
    },
  };
};

const lineProgress = (): Progress => {
  const pace = new Pace();
  let [settled, total] = [0, 0];
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    files: () => {},
    queued: (documents) => {
      total = documents;
      if (documents > 0) say(`${documents} documents to extract`);
    },
    report: (event) => {
      if (event.event === 'notice') say(event.message);
      if (event.event !== 'settled') return;
      if (event.outcome.ended === 'record') pace.add(event.outcome.summary.pages);
      if (event.state !== 'queued') settled += 1;
      say(`[${settled}/${total}, ${pace}] ${describe(event)}`);
    },
    close: () => {},
  };
};

/** One JSON object a line on standard output: the events of the engine, and `queued` with the count before them. */
const jsonProgress = (): Progress => {
  const say = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
  return {
    files: () => {},
    queued: (documents) => say({ event: 'queued', documents }),
    report: (event) => {
      if (event.event !== 'page') say(event);
    },
    close: () => {},
  };
};

const kinds = { bar: barProgress, lines: lineProgress, json: jsonProgress };

export const progressFor = (kind: keyof typeof kinds): Progress => kinds[kind]();
