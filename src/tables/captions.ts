import type { Line } from '../layout/lines/line.ts';
import { numberOfLine } from '../layout/numbers/numbering.ts';
import { isUnitLine } from './units.ts';

/** What the lines above a table say of it. */
export interface Caption {
  readonly number?: string;
  readonly title: string;
  readonly unit?: string;
  /** How many of the lines nearest to the table are its own. */
  readonly taken: number;
}

/** `Table 3`, `Table 16.2`, `Table II.4.`, `Table A.II.3`, `表3`, `表 2.1`; group 1 is the number, group 2 the title on the same line. */
export const TABLE_NUMBER =
  /^(?:Table|TABLE|表)\s?([IVXLA]{0,5}\.?\d{1,3}[A-Z]?(?:\.\d{1,3})?[a-z]?|[A-Z](?:\.(?:[IVX]{1,5}|\d{1,3}))+[a-z]?|[IVX]{1,5}|[A-Z]|[一二三四五六七八九十]{1,3}(?:\.\d{1,3})?)(?:[.:：\s]\s*(.*))?$/;
const CONTINUED = /\s*[(（](?:continued|cont’d|cont'd|续)[)）]\s*$/i;
const ANNEX = /^(?:附件|附录|附文|Annex|Appendix|Enclosure)(?:[\s一二三四五六七八九十IVX\d]*)$/;

/** A heading of the text that begins so stays there, though the table right below is called by it: `Annex II List of documents`. */
const LABEL =
  /^(?:(?:Annex|Appendix|Enclosure)(?:\s+[IVX\d]{1,5})?\s+(?![IVX]{1,5}(?!\S))(?=\p{Lu}\p{L})|(?:Chapter|Note)\s+(?:[IVX]{1,5}|\d{1,2})[.:]?\s+(?=\p{Lu})|(?:附件|附录|附文)\s?(?:[一二三四五六七八九十IVX]{1,4}|\d{1,2}(?!\d))?\s+(?=\S)|第[一二三四五六七八九十]{1,3}章\s+(?=\S)|附注\s?\d{1,2}\s+(?=\S))/u;

/** `（续）`, `(continued)`, `附件二（续）`: over each page but the first that a table goes on over. */
const isContinuation = (text: string): boolean => {
  const rest = text.replace(CONTINUED, '').trim();
  return rest !== text.trim() && (rest === '' || ANNEX.test(rest));
};

export const isBold = (line: Line): boolean => {
  let weight = 0;
  for (const { start, end, style } of line.styles) if (style.bold) weight += end - start;
  return weight >= line.text.length * 0.8;
};

/** A title does not end as a sentence does, nor as one that a list follows. */
export const endsSentence = (text: string): boolean => /[.。；;:：,，]$/.test(text);

const isHan = (text: string): boolean => /\p{Script=Han}$/u.test(text);

const join = (lines: readonly string[]): string =>
  lines.reduce(
    (text, line) =>
      text === '' ? line : isHan(text) && /^[\p{Script=Han}\d]/u.test(line) ? text + line : `${text} ${line}`,
    '',
  );

/** Justification puts spaces between ideographs, and between them and digits. */
const HAN_SPACE = /(?<=\p{Script=Han}) (?=[\p{Script=Han}\d])|(?<=\d) (?=\p{Script=Han})/gu;

export const titleStyle = (line: Line): string => `${isBold(line)} ${Math.round(line.size * 2)}`;

/** A sentence that introduces the table may state its unit: `as follows (in United States dollars):` */
const UNIT_AT_END = /[(（][^()（）]{2,60}[)）](?=[:：]$)/;

/** Wider than this, in letter sizes, and a line belongs to something else. */
export const FAR = 3.2;
export const LONGEST = 5;

/** A raised number, letter or star behind a word points to a note; `m²`, `1st` do not. */
const MARK = /^(?:\d{1,2}|[a-z](?:,[a-z])*|\*{1,3}|[†‡])$/;
const UNIT_OF_AREA = /(?:^|[\s\d(])[kcm]?m$/;

/** The text without the marks of notes. */
const textOf = ({ text, styles }: Line): string => {
  let bare = '';
  let from = 0;
  for (const { start, end, style } of styles) {
    const before = text.slice(0, start);
    const isMark = style.rise > 0.5 && MARK.test(text.slice(start, end).trim()) && /\S$/.test(before);
    if (!isMark || UNIT_OF_AREA.test(before)) continue;
    bare += text.slice(from, start);
    from = start + text.slice(start, end).trimEnd().length;
  }
  return `${bare}${text.slice(from)}`.trimEnd();
};

/** A title out of what stands on the line of its number and the lines below that. */
export const titleOf = (rest: string, lines: readonly Line[]): string =>
  join([rest, ...lines.map(textOf)].filter((text) => text !== ''))
    .replace(CONTINUED, '')
    .replace(HAN_SPACE, '');

/**
 * Reads a table's number, title and unit off the lines above it.
 * @param above lines over the table, top first.
 * @param top upper edge of the table, in points.
 * @param headed does the table have a head? One without is a list, which takes no heading for its title.
 */
export const readCaption = (above: readonly Line[], top: number, headed: boolean): Caption => {
  let index = above.length - 1;
  let next = top;
  const near = (): Line | undefined => {
    const line = above[index];
    return line && next - line.baseline < FAR * line.size && next > line.baseline - 1 ? line : undefined;
  };
  const step = (line: Line): void => {
    next = line.baseline;
    index -= 1;
  };
  const taken = (): number => above.length - 1 - index;
  const units: string[] = [];
  for (let line = near(); line && isUnitLine(line.text) && units.length < 2; line = near()) {
    units.unshift(line.text);
    step(line);
  }
  const unit = units.length > 0 ? { unit: units.join(' ') } : {};
  const numbered = findNumbered(above, index);
  if (numbered && near()) {
    const { at, number, rest } = numbered;
    return {
      number,
      title: titleOf(rest, above.slice(at + 1, index + 1)),
      ...unit,
      taken: above.length - at,
    };
  }
  const first = near();
  if (first && isContinuation(first.text)) {
    step(first);
    return { title: '', ...unit, taken: taken() };
  }
  const introduced = first && units.length === 0 ? UNIT_AT_END.exec(first.text)?.[0] : undefined;
  if (first && introduced && isUnitLine(introduced)) return { title: '', unit: introduced, taken: taken() };
  if (!first || endsSentence(first.text) || (!headed && units.length === 0))
    return { title: '', ...unit, taken: taken() };
  const own = taken();
  // A numbered heading or the title of an annex stays in the text, but it is what the table is called.
  const style = titleStyle(first);
  const lines: Line[] = [];
  for (
    let line = near();
    line && lines.length < LONGEST && titleStyle(line) === style && !ANNEX.test(line.text);
    line = near()
  ) {
    if (lines.length > 0 && (next - line.baseline > 2 * line.size || endsSentence(line.text))) break;
    lines.unshift(line);
    step(line);
    if (numberOfLine(line) || LABEL.test(line.text)) break;
  }
  const label = LABEL.exec(lines[0]?.text ?? '')?.[0].length ?? 0;
  const title = join(lines.map(textOf)).replace(CONTINUED, '');
  const above1 = near();
  const isHeading =
    label > 0 ||
    lines.some((line) => numberOfLine(line) !== undefined) ||
    (above1 !== undefined && ANNEX.test(above1.text));
  const standsOut =
    isBold(first) || units.length > 0 || (title.length < 60 && above1 !== undefined && ANNEX.test(above1.text));
  if (!standsOut || lines.length === LONGEST) return { title: '', ...unit, taken: own };
  const plain = title.slice((lines[0] && numberOfLine(lines[0])?.length) ?? label);
  return { title: plain.replace(HAN_SPACE, ''), ...unit, taken: isHeading ? own : taken() };
};

/** A line `Table 3` at most five lines up, with only title lines between. */
const findNumbered = (
  above: readonly Line[],
  from: number,
): { at: number; number: string; rest: string } | undefined => {
  for (let at = from; at >= 0 && from - at <= LONGEST; at -= 1) {
    const text = textOf(above[at]!).replace(CONTINUED, '');
    const match = TABLE_NUMBER.exec(text);
    // A line of a title may end in a comma.
    if (match && above.slice(at + 1, from + 1).every((line) => !endsSentence(line.text.replace(/[,，]$/, ''))))
      return { at, number: match[1]!, rest: match[2] ?? '' };
    if (numberOfLine(above[at]!)) return undefined;
  }
  return undefined;
};
