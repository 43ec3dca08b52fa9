import type { Progress } from './progress.ts';
import { Tally } from './tally.ts';
import { paceLine, settledLine } from './words.ts';

/** A line for everything that happens: for logs. */
export const lineProgress = (): Progress => {
  const tally = new Tally();
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    files: () => {},
    queued: (documents) => {
      tally.documents += documents;
      if (documents > 0) say(`${documents} documents to extract`);
    },
    report: (event) => {
      tally.take(event);
      if (event.event === 'notice') say(event.message);
      if (event.event !== 'settled') return;
      say(`[${tally.settled}/${tally.documents}, ${tally.pages} pages, ${paceLine(tally)}] ${settledLine(event)}`);
    },
    close: () => {},
  };
};
