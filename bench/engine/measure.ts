import type { Engine, EngineEvent } from '../../src/engine/engine.ts';
import { ingest } from '../../src/engine/run.ts';
import { extractionCpu, keepToOneCore } from './extraction-processes.ts';

export interface Measured {
  /** Wall milliseconds a document. */
  readonly perDocument: number;
  readonly pagesPerSecond: number;
  /** Cores that the extraction processes kept busy. */
  readonly cores: number;
}

export interface Measurement {
  readonly input: string;
  readonly shelf: string;
  readonly engine: Engine;
  /** Documents at the beginning that do not count: processes start, their code is compiled. */
  readonly warmUp: number;
  /** Keep the extraction to one core. */
  readonly oneCore?: boolean;
}

interface Mark {
  readonly at: number;
  readonly cpu: number;
  readonly documents: number;
  readonly pages: number;
}

/** Runs an engine over a folder; what counts lies between the warm-up and when the last document is begun. */
export const measure = async ({ input, shelf, engine, warmUp, oneCore }: Measurement): Promise<Measured> => {
  const never = new AbortController().signal;
  let [documents, pages, begun, all] = [0, 0, 0, Number.POSITIVE_INFINITY];
  const marks: Mark[] = [];
  const mark = (): void => void marks.push({ at: performance.now(), cpu: extractionCpu(), documents, pages });
  const report = (event: EngineEvent): void => {
    if (event.event === 'started') {
      begun += 1;
      if (begun === all) mark();
    }
    if (event.event !== 'settled' || event.outcome.ended !== 'record') return;
    documents += 1;
    pages += event.outcome.summary.pages;
    if (documents === 1 && oneCore && !keepToOneCore()) throw new Error('taskset cannot keep a process to one core');
    if (documents === warmUp) mark();
  };
  const run = await ingest([input], {
    shelf,
    engine,
    limits: { pages: 10_000, bytes: 1e9 },
    report,
    onQueued: (queued) => {
      all = queued;
    },
    stop: never,
    halt: never,
  });
  run.close();
  const [from, to] = marks;
  if (!from || !to || to.documents <= from.documents) throw new Error(`too few documents in ${input}`);
  const seconds = (to.at - from.at) / 1000;
  return {
    perDocument: (seconds * 1000) / (to.documents - from.documents),
    pagesPerSecond: (to.pages - from.pages) / seconds,
    cores: (to.cpu - from.cpu) / seconds,
  };
};
