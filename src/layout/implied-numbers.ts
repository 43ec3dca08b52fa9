import type { FlowItem, LaidOutPage } from './laid-out.ts';
import type { Line } from './line.ts';
import { numberOfLine } from './numbering.ts';
import type { PrintedNumber } from './printed-number.ts';
import { splitLine } from './split-line.ts';

/**
 * A number in parts whose full stop or gap is missing, before a sentence: `88.129 Pay special attention`; with its stop
 * before anything but a figure: `186.132. .Inform the suspects`.
 */
const BARE = /^(\d{1,3}\.)(\d{1,3})(?:\s(?=["“(]?\p{Lu})|\s?\.[\s.]*(?=[^\s\d.]))/u;

/** The next number within a line, where the end of a paragraph is missing: `campaigns (Spain);110.44. Take actions`. */
const RUN_IN = /(?<=[;.)]\s?)(\d{1,3}\.)(\d{1,3})\.?\s(?=["“(]?\p{Lu})/gu;

/** The last number of each sequence: `88.` has 88.128, the empty prefix the whole ones. */
type LastOf = Map<string, number>;

const impliedNumber = ({ text }: Line, lastOf: LastOf): PrintedNumber | undefined => {
  const bare = BARE.exec(text);
  if (!bare) return undefined;
  const [{ length }, prefix, part] = [bare[0], bare[1]!, bare[2]!];
  const before = lastOf.get(prefix) ?? (lastOf.get('') === Number.parseInt(prefix, 10) ? 0 : undefined);
  if (before === undefined || Number(part) !== before + 1) return undefined;
  return { family: 'section-paragraph', number: `${prefix}${part}`, length };
};

const note = ({ family, number }: PrintedNumber, lastOf: LastOf): void => {
  if (family === 'arabic') lastOf.set('', Number(number));
  if (family !== 'section-paragraph') return;
  const dot = number.indexOf('.') + 1;
  lastOf.set(number.slice(0, dot), Number(number.slice(dot)));
};

/** The line up to a number that runs on in it, and from there on. */
const partsOf = (line: Line, lastOf: LastOf): readonly Line[] => {
  const runIn = [...line.text.matchAll(RUN_IN)].find(
    (match) => match.index > 0 && lastOf.get(match[1]!) === Number(match[2]) - 1,
  );
  return (runIn && splitLine(line, runIn.index)) ?? [line];
};

/**
 * Gives lines the numbers that only those before them tell to be numbers, and parts them where such a number runs on in a
 * line: 88.129 comes after 88.128.
 */
export const withImpliedNumbers = (pages: readonly LaidOutPage[]): LaidOutPage[] => {
  const lastOf: LastOf = new Map();
  const readLine = (line: Line): Line => {
    const printed = numberOfLine(line);
    const number = printed ?? impliedNumber(line, lastOf);
    if (number) note(number, lastOf);
    return number && !printed ? { ...line, impliedNumber: number } : line;
  };
  const read = (item: FlowItem): FlowItem | FlowItem[] => {
    if (item.kind !== 'line') return item;
    const line = readLine(item.line);
    const [first, second] = lastOf.size > 0 ? partsOf(line, lastOf) : [line];
    if (!second) return line === item.line ? item : { ...item, line };
    const start = line.impliedNumber ? { ...first!, impliedNumber: line.impliedNumber } : first!;
    return [
      { ...item, line: start },
      { ...item, line: readLine(second) },
    ];
  };
  return pages.map((page) => ({ ...page, items: page.items.flatMap(read) }));
};
