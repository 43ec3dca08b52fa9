import type { Table } from '../../record/index.ts';

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
