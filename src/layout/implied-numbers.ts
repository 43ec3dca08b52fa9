import type { FlowItem, LaidOutPage } from './laid-out.ts';
import type { Line } from './line.ts';
import { numberOfLine } from './numbering.ts';
import type { PrintedNumber } from './printed-number.ts';

/**
 * A number in parts whose full stop or gap is missing, before a sentence: `88.129 Pay special attention`; with its stop
 * before anything but a figure: `186.132. .Inform the suspects`.
 */
const BARE = /^(\d{1,3}\.)(\d{1,3})(?:\s(?=["“(]?\p{Lu})|\s?\.[\s.]*(?=[^\s\d.]))/u;

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

/** Gives lines the numbers that only those before them tell to be numbers: 88.129 comes after 88.128. */
export const withImpliedNumbers = (pages: readonly LaidOutPage[]): LaidOutPage[] => {
  const lastOf: LastOf = new Map();
  const read = (item: FlowItem): FlowItem => {
    if (item.kind !== 'line') return item;
    const printed = numberOfLine(item.line);
    const number = printed ?? impliedNumber(item.line, lastOf);
    if (number) note(number, lastOf);
    return number && !printed ? { ...item, line: { ...item.line, impliedNumber: number } } : item;
  };
  return pages.map((page) => ({ ...page, items: page.items.map(read) }));
};
