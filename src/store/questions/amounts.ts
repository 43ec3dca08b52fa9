import {
  all,
  context,
  documentColumns,
  type Given,
  inLanguage,
  languageOption,
  mentionsInPlace,
  numberOf,
  type Option,
  type Question,
  type Select,
  textOf,
  when,
} from './question.ts';

const bounds: readonly Option[] = [
  { flag: '--over <amount>', means: 'more than this: 1e6, 1,000,000' },
  { flag: '--under <amount>', means: 'less than this' },
  { flag: '--currency <code>', means: 'ISO 4217: USD, EUR' },
  languageOption,
];

const within = (given: Given, table: string): Select =>
  all(
    when(`${table}.currency = ?`, textOf(given, 'currency')?.toUpperCase()),
    when(`${table}.amount_real > ?`, numberOf(given, 'over')),
    when(`${table}.amount_real < ?`, numberOf(given, 'under')),
    inLanguage(given),
  );

const rolesOf = (given: Given): string[] => {
  const role = textOf(given, 'role') ?? 'total';
  return role === 'both' ? ['total', 'subtotal'] : [role];
};

/** Totals of tables. */
export const totals: Question = {
  name: 'totals',
  asks: 'totals of tables, largest first, the unit of the table applied',
  example: 'totals --over 1e6 --currency USD',
  options: [
    ...bounds,
    { flag: '--role <role>', means: 'total (default), subtotal, or both', choices: ['total', 'subtotal', 'both'] },
  ],
  columns: {
    ...documentColumns,
    amount: 'Exact decimal, unit applied.',
    currency: 'ISO 4217; empty where the table does not count money.',
    total: 'What the row says: Total, 共计.',
    column: 'Title of the column.',
    table: 'Title of the table.',
    text: 'As printed.',
  },
  select: (given) => {
    const roles = rolesOf(given);
    const where = all(
      { sql: `c.amount_real IS NOT NULL AND c.role IN (${roles.map(() => '?').join()})`, parameters: roles },
      within(given, 'c'),
    );
    return {
      sql: `SELECT d.symbol AS document, d.language, c.page, c.amount, c.currency, c.stub AS total, c.title AS "column",
          t.title AS "table", c.text
        FROM stored_cells c JOIN stored_documents d ON d.row_id = c.document
        LEFT JOIN stored_tables t ON t.document = c.document AND t.id = c.table_id
        WHERE ${where.sql} ORDER BY c.amount_real DESC, c.row_id`,
      parameters: where.parameters,
    };
  },
};

/** Amounts of money in the text. */
export const amounts: Question = {
  name: 'amounts',
  asks: 'amounts of money in the text, largest first',
  example: 'amounts --over 1e6 --currency USD',
  options: bounds,
  columns: {
    ...documentColumns,
    amount: 'Exact decimal, scale applied.',
    currency: 'ISO 4217.',
    text: 'As printed.',
    context: 'The words around it.',
  },
  select: (given) => {
    const where = all({ sql: 'm.amount_real IS NOT NULL', parameters: [] }, within(given, 'm'));
    return {
      sql: `SELECT d.symbol AS document, d.language, m.page, m.amount, m.currency, m.text, ${context} AS context
        FROM ${mentionsInPlace}
        WHERE ${where.sql} ORDER BY m.amount_real DESC, m.row_id`,
      parameters: where.parameters,
    };
  },
};
