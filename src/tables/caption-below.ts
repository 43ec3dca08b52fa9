import type { Line } from '../layout/lines/line.ts';
import { numberOfLine } from '../layout/numbers/numbering.ts';
import { type Caption, endsSentence, FAR, isBold, LONGEST, TABLE_NUMBER, titleOf, titleStyle } from './captions.ts';
import { isUnitLine } from './units.ts';

/** `Table 3 shows that` begins a paragraph; the number of a title stands alone, before a stop, or in bold letters. */
const STOP = /[.:：]\s*$/;

/** Lines of a title stand no further apart, in letter sizes. */
const LEADING = 2;

/**
 * Reads a table's number, title and unit off the lines below it, where they stand there.
 * @param below lines under the table and over the next one, top first; if they are no more than a title, it is that one's.
 * @param bottom lower edge of the table, in points.
 */
export const readCaptionBelow = (below: readonly Line[], bottom: number): Caption | undefined => {
  const [first] = below;
  const match = first && first.baseline - bottom < FAR * first.size ? TABLE_NUMBER.exec(first.text) : undefined;
  if (!first || !match || endsSentence(first.text)) return undefined;
  const rest = match[2] ?? '';
  const number = first.text.slice(0, first.text.length - rest.length);
  if (rest !== '' && !STOP.test(number) && !isBold(first)) return undefined;
  const lines: Line[] = [];
  const units: string[] = [];
  let last = first;
  const style = titleStyle(rest ? first : (below[1] ?? first));
  for (const line of below.slice(1, LONGEST)) {
    if (line.baseline - last.baseline > LEADING * line.size || numberOfLine(line)) break;
    if (isUnitLine(line.text)) units.push(line.text);
    else if (units.length > 0 || titleStyle(line) !== style || endsSentence(line.text)) break;
    else lines.push(line);
    last = line;
  }
  const taken = 1 + lines.length + units.length;
  if (taken === below.length) return undefined;
  return {
    number: match[1]!,
    title: titleOf(rest, lines),
    ...(units.length > 0 ? { unit: units.join(' ') } : {}),
    taken,
  };
};
