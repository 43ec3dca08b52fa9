import type { Block, Table } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';

const headOf = ({ columns }: Table): string => columns.map(({ title }) => title).join('|');

/**
 * Does a table without a title go on from the one before it, with the same head, on its page or the page before? Its
 * totals sum rows that stand there.
 */
export const isContinued = (tables: readonly Table[], at: number): boolean => {
  const [before, table] = [tables[at - 1], tables[at]!];
  if (!before || table.title !== '' || headOf(before) !== headOf(table)) return false;
  const apart = (table.pages[0] ?? 0) - (before.pages.at(-1) ?? 0);
  return apart === 0 || apart === 1;
};

/** What stands above a table on its page, without figures: the same words stand over each page of a form. */
const wordsAbove = (blocks: readonly Block[], at: number, page: number): string => {
  const above: string[] = [];
  for (const block of blocks.slice(0, at).reverse()) {
    if (block.evidence[0]?.page !== page) break;
    above.unshift(block.text);
  }
  return above.join('').replaceAll(/[\d\s]/g, '');
};

/** Notes, running matter, and the number of a page (“1-42”) that was read as text. */
const isAside = ({ type, text }: Block): boolean => type === 'footnote' || type === 'furniture' || !/\p{L}/u.test(text);

const isAlike = (one: Table, other: Table): boolean =>
  headOf(one) === headOf(other) || (one.columns.length > 2 && one.columns.length === other.columns.length);

/** Does a table end its page, and one of the same form begin the next? Its last rows may have their parts there. */
export const goesOnOverleaf = ({ blocks, tables }: CheckedRecord, at: number): boolean => {
  const [table, next] = [tables[at]!, tables[at + 1]];
  const [page, overleaf] = [table.pages.at(-1) ?? 0, next?.pages[0] ?? 0];
  if (!next || overleaf !== page + 1) return false;
  const placeOf = (id: string | undefined): number => blocks.findIndex((block) => block.id === id);
  const [from, to] = [placeOf(table.block), placeOf(next.block)];
  const between = blocks.slice(from + 1, to).filter((block) => !isAside(block));
  if (between.length === 0) return isAlike(table, next);
  return (
    between.every(({ evidence }) => evidence[0]?.page === overleaf) &&
    wordsAbove(blocks, from, page) === wordsAbove(blocks, to, overleaf)
  );
};
