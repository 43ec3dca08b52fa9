import { basename } from 'node:path';
import type { EngineEvent } from '../../engine/engine.ts';

/** What a document took, by its file's name. */
export interface Slow {
  readonly name: string;
  readonly seconds: number;
}

interface Sample {
  readonly at: number;
  readonly settled: number;
  readonly pages: number;
}

/** The pace is that of the last minute or so: a night's average says nothing of the next hour. */
const samplesKept = 60;
const sampleMilliseconds = 1000;
const slowestKept = 3;

type Settled = Extract<EngineEvent, { event: 'settled' }>;

/** What an ingest has done so far. Times are of a clock that is never set, in milliseconds. */
export class Tally {
  readonly #began: number;
  readonly #inHand = new Map<string, { name: string; since: number; page?: string }>();
  readonly #samples: Sample[] = [];
  readonly failures = new Map<string, number>();
  #slowest: Slow[] = [];
  documents = 0;
  settled = 0;
  partial = 0;
  pages = 0;

  constructor(now = performance.now()) {
    this.#began = now;
  }

  take(event: EngineEvent, now = performance.now()): void {
    if (event.event === 'started') this.#inHand.set(event.sha256, { name: basename(event.path), since: now });
    if (event.event === 'page') {
      const document = this.#inHand.get(event.sha256);
      if (document) document.page = `p. ${event.page}/${event.pages}`;
    }
    if (event.event === 'settled') this.#settle(event, now);
  }

  #settle({ sha256, path, state, outcome }: Settled, now: number): void {
    this.#inHand.delete(sha256);
    if (outcome.ended === 'record') this.pages += outcome.summary.pages;
    if (state === 'queued') return;
    this.settled += 1;
    if (state === 'partial') this.partial += 1;
    if (outcome.ended === 'failure') {
      const { class: name } = outcome.failure;
      this.failures.set(name, (this.failures.get(name) ?? 0) + 1);
    }
    this.#slowest = [...this.#slowest, { name: basename(path), seconds: outcome.seconds }]
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, slowestKept);
    this.#sample(now);
  }

  #sample(now: number): void {
    const last = this.#samples.at(-1)?.at ?? this.#began;
    if (now - last < sampleMilliseconds) return;
    this.#samples.push({ at: now, settled: this.settled, pages: this.pages });
    if (this.#samples.length > samplesKept) this.#samples.shift();
  }

  /** Documents and pages a second of late. */
  pace(now = performance.now()): { readonly files: number; readonly pages: number } {
    const from = this.#samples.length > 1 ? this.#samples[0]! : { at: this.#began, settled: 0, pages: 0 };
    const seconds = Math.max((now - from.at) / 1000, 0.001);
    return { files: (this.settled - from.settled) / seconds, pages: (this.pages - from.pages) / seconds };
  }

  /** Seconds until everything is settled at this pace, once it can be said. */
  eta(now = performance.now()): number | undefined {
    const { files } = this.pace(now);
    return files > 0 ? (this.documents - this.settled) / files : undefined;
  }

  /** The documents that took longest. */
  get slowest(): readonly Slow[] {
    return this.#slowest;
  }

  /** What workers have in hand, longest first. */
  inHand(now = performance.now()): readonly (Slow & { readonly page?: string })[] {
    return [...this.#inHand.values()]
      .map(({ name, since, page }) => ({ name, seconds: (now - since) / 1000, ...(page && { page }) }))
      .sort((a, b) => b.seconds - a.seconds);
  }
}
