import type { Block, Table } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { CheckedRecord } from '../check.ts';
import type { Index } from '../record-index.ts';
import type { Break } from './number-runs.ts';
import { printedLike } from './number-scripts.ts';

/** Where a number that we miss may stand unread: within the block before, or at the start of one that got no number. */
export type Between = (found: Break) => readonly Block[];

export const betweenIn =
  (index: Index): Between =>
  ({ before, block }) =>
    index.blocks.slice(placeOf(index, before?.id ?? '') + 1, placeOf(index, block.id));

/** What was read on a page, in whatever order. */
export type Read = Pick<Block, 'type' | 'number' | 'text'>;

/** What else stands on the pages from one block to another. */
export type Beside = (found: Break) => readonly Read[];

/** A row with amounts is one of a table: “6. Annual statistics | 2 | 5” is no paragraph. */
const isText = ({ cells }: Table['rows'][number]): boolean =>
  cells.every(({ value, text }) => value === undefined || /^\d+[.．、]$/.test(text));

const rowsOf = ({ rows, notes }: Table): Read[] =>
  [
    ...rows.filter(isText).map(({ cells }) => cells.map(({ text }) => text).join(' ')),
    ...(notes ?? []).map(({ text }) => text),
  ].map((text) => ({ type: 'table', text }));

/** Text in columns, or around a table, may be read too early or too late, or be taken for cells. */
export const besideIn =
  ({ blocks, tables }: CheckedRecord): Beside =>
  ({ before, block }) => {
    const [first, last] = [before?.evidence[0]?.page ?? 0, block.evidence[0]?.page ?? 0];
    const isThere = (page: number): boolean => page >= first && page <= last;
    return [
      ...blocks.filter((each) => each.id !== block.id && each.evidence.some(({ page }) => isThere(page))),
      ...tables.filter(({ pages }) => pages.some(isThere)).flatMap(rowsOf),
    ];
  };

/** Does a number that seems missing begin something that was read elsewhere: `PART III The budget`, `… 146. Mr. Speaker, many`? */
export const standsBeside = (
  { before, block, expected }: Break,
  beside: readonly Read[],
  captions?: string,
): boolean => {
  const number = printedLike(expected, block.number ?? '', before?.number);
  const escaped = number.replaceAll('.', '\\.');
  if (captions !== undefined) {
    const caption = `(?:${captions})\\s?(?:\\d+[A-Z]?\\.)?${escaped}(?![\\dIVXLC一二三四五六七八九十])`;
    const [begun, within] = [new RegExp(`^${caption}`), new RegExp(`(?:^|\\s)${caption}`)];
    // Two drawings beside each other have both captions in one block.
    return beside.some(({ type, text }) => (type === 'figure' ? within : begun).test(text));
  }
  if (block.type === 'heading') {
    const label = new RegExp(`^(?:part|chapter|section|title)\\s${escaped}(?!\\w)|^第${escaped}(?:部分|[编章节])`, 'i');
    return beside.some(({ text }) => label.test(text));
  }
  // Items and notes are counted anew so often that the same number elsewhere on a page says nothing.
  if (block.type !== 'paragraph') return false;
  const opening = new RegExp(`(?:^|\\s)${escaped}[.．、]\\s*(?=[\\p{Lu}\\p{Script=Han}“])`, 'u');
  return beside.some(({ type, number: own, text }) => (type === 'paragraph' && own === number) || opening.test(text));
};

/** Is a number that seems missing there after all? @param captions words before it, of tables, figures and annexes */
export const standsIn = ({ before, block, expected }: Break, between: readonly Block[], captions?: string): boolean => {
  const number = printedLike(expected, block.number ?? '', before?.number).replaceAll('.', '\\.');
  const [opening, end] = ['(?:^|[\\s。.;；:：,，[［])[（(]?', '[.．、)）](?!\\d)'];
  const within = /[一二三四五六七八九十]/.test(number)
    ? new RegExp(`${opening}${number}${end}|(?<![第一二三四五六七八九十百])${number}、`)
    : new RegExp(`${opening}${number}${end}`);
  const bare = new RegExp(`^[（(]?${number}[.．、)）]?\\s`);
  const caption = captions && new RegExp(`^(?:${captions})\\s?${number}(?!\\d)|(?:${captions})\\s?${number}$`);
  return (
    within.test(before?.text ?? '') ||
    between.some((each) => {
      if (caption) return each.number === undefined && caption.test(each.text);
      const isUnnumbered = !/[\p{L}\p{N}]/u.test(each.number ?? '');
      return each.number === number || (isUnnumbered && (within.test(each.text) || bare.test(each.text)));
    })
  );
};
