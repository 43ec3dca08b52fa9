import type { DocumentRecord, Table } from '../../../src/record/index.ts';
import type { Place } from './change.ts';

/** `(6)=(5)-(3)` in the head of a column. */
const FORMULA = /\)?\s?=\s?\(?[\da-z]{1,2}\)?\s?[-−–+÷/]/;

/** Does something add up, or follow from other columns, in a table by its own words? */
const isReckoned = ({ kind, rows }: Table): boolean =>
  kind === 'deliverables' ||
  rows.some(
    ({ role, cells }) =>
      role === 'total' || role === 'subtotal' || (role === 'header' && cells.some(({ text }) => FORMULA.test(text))),
  );

/** Every cell with a figure in tables that have totals, heads of groups, or columns that are reckoned from others. */
export const cellsOf = ({ tables }: DocumentRecord): Place[] =>
  tables
    .filter(isReckoned)
    .flatMap((table) =>
      table.rows.flatMap(({ role, cells }, row) =>
        role === 'header'
          ? []
          : cells.flatMap(({ value, text }, column): Place[] =>
              value !== undefined && /\d/.test(text) && table.columns[column]?.type !== 'text'
                ? [{ table, row, column }]
                : [],
            ),
      ),
    );

/** Every amount, percentage and number of things in running text that is printed in digits. */
export const figuresOf = ({ blocks, mentions }: DocumentRecord): Place[] => {
  const running = new Set(blocks.filter(({ type }) => type === 'paragraph' || type === 'item').map(({ id }) => id));
  return mentions.flatMap((mention): Place[] => {
    const isFigure = mention.kind === 'money' || mention.kind === 'percentage' || mention.kind === 'count';
    return isFigure && running.has(mention.block) && /\d/.test(mention.text) ? [{ mention }] : [];
  });
};
