import colors from 'picocolors';
import { failuresLine } from '../failures.ts';
import { drawn } from './bar.ts';
import type { Progress } from './progress.ts';
import { Tally } from './tally.ts';
import { duration, paceLine, settledLine } from './words.ts';

const drawMilliseconds = 200;
const inHandShown = 3;

/** A terminal that can be drawn on. */
export type Screen = Pick<NodeJS.WriteStream, 'write'> & { readonly columns?: number };

const slow = ({ name, seconds }: { name: string; seconds: number }): string => `${name} ${duration(seconds)}`;

/** The lines of the view. @example `███░░░  1200/5000 documents, 24 %` … */
export const liveLines = (tally: Tally): string[] => {
  const part = tally.documents > 0 ? Math.min(1, tally.settled / tally.documents) : 0;
  const percent = Math.floor(part * 100);
  const inHand = tally.inHand();
  const now = inHand.slice(0, inHandShown).map((item) => `${item.page ? `${item.page} of ` : ''}${slow(item)}`);
  return [
    `${drawn(part)}  ${tally.settled}/${tally.documents} documents, ${percent} %`,
    `${tally.pages} pages, ${paceLine(tally)}`,
    ...(tally.failures.size > 0 ? [colors.red(`failed: ${failuresLine(Object.fromEntries(tally.failures))}`)] : []),
    ...(tally.partial > 0 ? [colors.yellow(`partial: ${tally.partial}`)] : []),
    ...(tally.slowest.length > 0 ? [`slowest: ${tally.slowest.map(slow).join(', ')}`] : []),
    ...(now.length > 0 ? [`in hand: ${now.join(', ')}${inHand.length > now.length ? ', …' : ''}`] : []),
  ];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
const colour = /\u001b\[\d+m/g;

/** Cut to the width of the terminal, so that a line is one line; a line that is cut loses its colour. */
const cut = (line: string, columns: number): string => {
  const plain = line.replace(colour, '');
  return plain.length < columns ? line : `${plain.slice(0, columns - 2)}…`;
};

/** Lines at the foot of a terminal that are drawn again and again; what is said meanwhile scrolls above them. */
export const liveProgress = (screen: Screen = process.stderr): Progress => {
  const tally = new Tally();
  let drawn = 0;
  const erase = (): void => {
    if (drawn > 0) screen.write(`\u001b[${drawn}A\r\u001b[J`);
    drawn = 0;
  };
  const draw = (): void => {
    erase();
    if (tally.documents === 0) return;
    const lines = liveLines(tally).map((line) => cut(line, screen.columns ?? 80));
    screen.write(`${lines.join('\n')}\n`);
    drawn = lines.length;
  };
  const say = (text: string): void => {
    erase();
    screen.write(`${text}\n`);
    draw();
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    files: (count) => void screen.write(`\r${count} files seen`),
    queued: (documents) => {
      if (!timer) screen.write('\r\u001b[K');
      tally.documents += documents;
      timer ??= setInterval(draw, drawMilliseconds);
      draw();
    },
    report: (event) => {
      tally.take(event);
      if (event.event === 'notice') say(colors.yellow(event.message));
      if (event.event === 'settled' && event.outcome.ended === 'failure') say(colors.red(settledLine(event)));
    },
    close: () => {
      clearInterval(timer);
      if (drawn > 0) draw();
      drawn = 0;
      timer = undefined;
    },
  };
};
