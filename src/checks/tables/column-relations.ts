import type { Table } from '../../record/index.ts';

/** How the cells of a row hang together: `target` = the terms added up with their signs, or a quotient of two. */
export interface Relation {
  readonly target: number;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /** Parts per hundred of the second term: (7) = (6) ÷ (3). */
  readonly quotient: boolean;
  /** Printed in the head of the table; others are only likely, and the rows must bear them out. */
  readonly stated: boolean;
}

/** `(6)=(5)-(3)` in the head of a column. */
const FORMULA = /^\(?([\da-z]{1,2})\)?\s?=\s?((?:\(?[\da-z]{1,2}\)?\s?[-−–+÷/]\s?){1,8}\(?[\da-z]{1,2}\)?)$/i;
const NUMBER_OF_COLUMN = /^\(([\da-z]{1,2})\)/i;

const headTexts = (table: Table, column: number): string[] =>
  table.rows.flatMap(({ role, cells }) => (role === 'header' && cells[column]?.text ? [cells[column].text] : []));

/** The numbers or letters that the head gives its columns: `(1)`, `(a)`. */
const columnNames = (table: Table): Map<string, number> => {
  const names = new Map<string, number>();
  for (const column of table.columns.keys())
    for (const text of headTexts(table, column)) {
      const name = NUMBER_OF_COLUMN.exec(text)?.[1];
      if (name) names.set(name, column);
    }
  return names;
};

const fromFormula = (text: string, target: number, names: ReadonlyMap<string, number>): Relation | undefined => {
  const right = FORMULA.exec(text.trim())?.[2];
  if (right === undefined) return undefined;
  const quotient = /[÷/]/.test(right);
  const parts = right.replaceAll(/[()\s]/g, '').match(/(?:^|[-−–+÷/])[\da-z]{1,2}/gi) ?? [];
  const terms = parts.map((part) => ({
    column: names.get(part.replace(/^[-−–+÷/]/, '')) ?? -1,
    sign: /^[-−–]/.test(part) ? (-1 as const) : (1 as const),
  }));
  if (terms.length < 2 || (quotient && terms.length > 2) || terms.some(({ column }) => column < 0)) return undefined;
  return { target, terms, quotient, stated: true };
};

const TOTAL = /^(?:grand |overall )?totals?$|(?:^|: )total(?: \(|$)|^(?:共计|合计|总计|总额|总数)/i;
const DIFFERENCE =
  /\b(?:variance|difference|change|increase|decrease|balance|unencumbered|underexpenditure)\b|差异|差额|增减|变动|变化|结余|余额|增加|减少/i;
/** More columns than this are not searched for pairs. */
const MOST_COLUMNS = 14;

const amounts = (table: Table): number[] =>
  table.columns.flatMap(({ type }, column) => (type === 'amount' ? [column] : []));

const plus = (columns: readonly number[]): Relation['terms'] => columns.map((column) => ({ column, sign: 1 }));

const likelyTotals = (table: Table, columns: readonly number[]): Relation[] =>
  columns
    .filter((column) => TOTAL.test(table.columns[column]!.title.trim()))
    .flatMap((target): Relation[] => {
      const others = columns.filter((column) => column !== target);
      const before = columns.slice(0, columns.indexOf(target));
      return [others, before, columns.slice(columns.indexOf(target) + 1)]
        .filter((terms) => terms.length > 1)
        .map((terms) => ({ target, terms: plus(terms), quotient: false, stated: false }));
    });

/** Rates of growth are no differences of each other: nominal growth less inflation is only about real growth. */
const RATE = /per ?cent(?:age)? change|growth rates?|rates? of (?:growth|change)|增长率|变化率|增幅/i;

const likelyDifferences = (table: Table, columns: readonly number[]): Relation[] =>
  columns
    .filter((column) => DIFFERENCE.test(table.columns[column]!.title) && !RATE.test(table.columns[column]!.title))
    .flatMap((target) =>
      columns.flatMap((a) =>
        columns.flatMap((b): Relation[] =>
          a === b || a === target || b === target
            ? []
            : [
                {
                  target,
                  terms: [
                    { column: a, sign: 1 },
                    { column: b, sign: -1 },
                  ],
                  quotient: false,
                  stated: false,
                },
              ],
        ),
      ),
    );

const likelyPercentages = (table: Table, columns: readonly number[]): Relation[] =>
  table.columns.flatMap(({ type }, target) =>
    type !== 'percentage'
      ? []
      : columns.flatMap((a) =>
          columns.flatMap((b): Relation[] =>
            a === b ? [] : [{ target, terms: plus([a, b]), quotient: true, stated: false }],
          ),
        ),
  );

/** Relations between the columns of a table, stated ones first; at most one of each target's bears out. */
export const relationsOf = (table: Table): Relation[] => {
  const names = columnNames(table);
  const stated = table.columns.flatMap((_, column) =>
    headTexts(table, column).flatMap((text) => fromFormula(text, column, names) ?? []),
  );
  const columns = amounts(table);
  if (columns.length > MOST_COLUMNS) return stated;
  const targets = new Set(stated.map(({ target }) => target));
  const likely = [
    ...likelyTotals(table, columns),
    ...likelyDifferences(table, columns),
    ...likelyPercentages(table, columns),
  ];
  return [...stated, ...likely.filter(({ target }) => !targets.has(target))];
};
