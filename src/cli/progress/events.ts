import type { Progress } from './progress.ts';
import { Tally } from './tally.ts';

const every = 5000;
const tenth = (value: number): number => Math.round(value * 10) / 10;

const progressEvent = (tally: Tally): object => {
  const [pace, eta] = [tally.pace(), tally.eta()];
  return {
    event: 'progress',
    documents: tally.documents,
    settled: tally.settled,
    partial: tally.partial,
    pages: tally.pages,
    filesPerSecond: tenth(pace.files),
    pagesPerSecond: tenth(pace.pages),
    ...(eta !== undefined && { etaSeconds: Math.round(eta) }),
    failures: Object.fromEntries(tally.failures),
    slowest: tally.slowest,
  };
};

/**
 * One JSON object a line on standard output: the events of the engine, `queued` with a count of documents before
 * them, and `progress` every few seconds.
 */
export const eventProgress = (): Progress => {
  const tally = new Tally();
  const say = (event: object): void => void process.stdout.write(`${JSON.stringify(event)}\n`);
  let timer: NodeJS.Timeout | undefined;
  return {
    files: () => {},
    queued: (documents) => {
      tally.documents += documents;
      timer ??= setInterval(() => say(progressEvent(tally)), every);
      say({ event: 'queued', documents });
    },
    report: (event) => {
      tally.take(event);
      if (event.event !== 'page') say(event);
    },
    close: () => clearInterval(timer),
  };
};
