import type { FlowItem, LaidOutPage } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';
import { isMisprintOf } from './misprints.ts';
import { numberOfLine } from './numbering.ts';
import type { NumberFamily, PrintedNumber } from './printed-number.ts';
import { splitLine } from './split-line.ts';

/** What a decimal fraction counts: `3.1 亿美元`. */
const COUNTED = '[万亿千百十个元美欧倍年月]';

/**
 * A number in parts whose full stop or gap is missing, before a sentence: `88.129 Pay special attention`, `3.1 本合同应在`,
 * `19.4 2018年`, or before its first item: `3.6 (a) Supplementary budget proposals`; with its stop before anything but a
 * figure: `186.132. .Inform the suspects`; with a space in it: `111. 29 Strengthen`; and alone in its line, over its items.
 */
const BARE = new RegExp(
  String.raw`^((?:\d{1,3}\.){1,4}) ?(\d{1,3})(?:\s(?=["“(]?\p{Lu}|\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s|[“《]?(?!${COUNTED})\p{Script=Han}|\d{4} ?年)|\s?\.[\s.]*(?=[^\s\d.])|$)`,
  'u',
);

/**
 * The next number within a line, where the end of a paragraph is missing: `campaigns (Spain);110.44. Take actions`; that of
 * `5.3.4. Approval Authorities` is the end of a longer one.
 */
const RUN_IN = /(?<=[;.)]\s?)(?<!^(?:\d{1,3}\.)+)(\d{1,3}\.)(\d{1,3})\.?\s(?=["“(]?\p{Lu})/gu;

/** Families of whole numbers, of which numbers in parts may be the parts: 3.1 stands below 3, or below 第3节. */
const COUNTED_WHOLE: ReadonlySet<NumberFamily> = new Set(['arabic', 'section', 'article']);

/** As many numbers may be missing in a document: 125.16 after 125.14. */
const MISSING = 3;

/** Points within which two left edges are one. */
const SAME = 1;

interface Part {
  readonly prefix: string;
  readonly value: number;
}

/** What the lines before a line tell. */
interface Before {
  /** Sequences that begin somewhere in the document, by their prefixes. */
  readonly begun: ReadonlySet<string>;
  /** The last number of each sequence: `88.` has 88.128, the empty prefix the whole ones. */
  readonly lastOf: Map<string, number>;
  /** The last number in parts, as it should have been printed, and how far in its line begins. */
  current: (Part & { readonly edge: number }) | undefined;
}

const partOf = (number: string): Part => {
  const dot = number.lastIndexOf('.') + 1;
  return { prefix: number.slice(0, dot), value: Number(number.slice(dot)) };
};

/** Is it the last of its own sequence? Then the first of its parts may come: 5.3.1 after 5.3. */
const isLast = (whole: string, { lastOf }: Before): boolean => {
  const { prefix, value } = partOf(whole);
  return lastOf.get(prefix) === value;
};

/**
 * Which place in the sequences a number in parts has, though it may not be the one that is printed; none where it goes on
 * from nothing. At the edge of the last one some may be missing, and one may be misprinted: 112.25 between 111.24 and 111.26.
 */
const placeOf = (number: string, edge: number, before: Before): Part | undefined => {
  const { current } = before;
  const { prefix, value } = partOf(number);
  const last = before.lastOf.get(prefix) ?? (isLast(prefix.slice(0, -1), before) ? 0 : undefined);
  if (value - 1 === last) return { prefix, value };
  if (!current || Math.abs(edge - current.edge) > SAME) return undefined;
  if (prefix === current.prefix && value > current.value && value <= current.value + MISSING + 1)
    return { prefix, value };
  const next = { prefix: current.prefix, value: current.value + 1 };
  return isMisprintOf(number, `${next.prefix}${next.value}`) ? next : undefined;
};

/** Figures alone in their line are a number where they are the very next at the edge of the last one: `4.4` over its items. */
const isVeryNext = (number: string, edge: number, { current }: Before): boolean => {
  const { prefix, value } = partOf(number);
  const isNext = current?.prefix === prefix && value === current.value + 1;
  return isNext && Math.abs(edge - current.edge) <= SAME;
};

/**
 * Prefixes whose first two numbers begin lines at one edge: `21.1 The Commission` is the number of a paragraph where
 * `21.2 The Commission has` begins another one.
 */
const prefixesBegun = (lines: readonly { readonly line: Line; readonly edge: number }[]): ReadonlySet<string> => {
  const firsts = new Map<string, number>();
  const begun = new Set<string>();
  for (const { line, edge } of lines) {
    const [, prefix, value] = BARE.exec(line.text) ?? [];
    if (prefix === undefined) continue;
    const first = firsts.get(prefix);
    if (value === '1' && first === undefined) firsts.set(prefix, edge);
    if (value === '2' && first !== undefined && Math.abs(edge - first) <= SAME) begun.add(prefix);
  }
  return begun;
};

const impliedNumber = (
  { text }: Line,
  edge: number,
  printed: PrintedNumber | undefined,
  before: Before,
): PrintedNumber | undefined => {
  const bare = BARE.exec(text);
  // `111.` before ` 29 Strengthen` is read as a number of its own.
  if (!bare || (printed && (printed.family !== 'arabic' || !text.startsWith(`${bare[1]} `)))) return undefined;
  const number = `${bare[1]}${bare[2]}`;
  if (bare[0] === text)
    return isVeryNext(number, edge, before) ? { family: 'section-paragraph', number, length: text.length } : undefined;
  const begins = bare[2] === '1' && before.begun.has(bare[1]!);
  if (!begins && !placeOf(number, edge, before)) return undefined;
  return { family: 'section-paragraph', number, length: bare[0].length };
};

const note = ({ family, number }: PrintedNumber, edge: number, before: Before): void => {
  if (COUNTED_WHOLE.has(family) && /^\d+$/.test(number)) before.lastOf.set('', Number(number));
  if (family !== 'section-paragraph') return;
  const part = placeOf(number, edge, before) ?? partOf(number);
  before.lastOf.set(part.prefix, part.value);
  before.current = { ...part, edge };
};

/** The line up to a number that runs on in it, and from there on. */
const partsOf = (line: Line, { lastOf }: Before): readonly Line[] => {
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
  const lines = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [item] : [])));
  const begun = prefixesBegun(lines.map(({ line, column }) => ({ line, edge: line.box[0] - column.left })));
  const before: Before = { begun, lastOf: new Map(), current: undefined };
  const readLine = (line: Line, left: number): Line => {
    const edge = line.box[0] - left;
    const printed = numberOfLine(line);
    const implied = impliedNumber(line, edge, printed, before);
    const number = implied ?? printed;
    if (number) note(number, edge, before);
    return implied ? { ...line, impliedNumber: implied } : line;
  };
  const read = (item: FlowItem): FlowItem | FlowItem[] => {
    if (item.kind !== 'line') return item;
    const line = readLine(item.line, item.column.left);
    const [first, second] = before.lastOf.size > 0 ? partsOf(line, before) : [line];
    if (!second) return line === item.line ? item : { ...item, line };
    const start = line.impliedNumber ? { ...first!, impliedNumber: line.impliedNumber } : first!;
    return [
      { ...item, line: start },
      { ...item, line: readLine(second, second.box[0] - (before.current?.edge ?? 0)) },
    ];
  };
  return pages.map((page) => ({ ...page, items: page.items.flatMap(read) }));
};
