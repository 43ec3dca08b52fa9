import type { Table } from '../../record/index.ts';
import { likelyBalances } from './balance-relations.ts';
import { likelyMeans } from './mean-relations.ts';
import { likelyRatios } from './ratio-relations.ts';
import { likely, pairs, plus, type Relation, titleOf } from './relation.ts';

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
  return { target, terms, kind: quotient ? 'quotient' : 'sum', stated: true };
};

/** Only the rows tell whether a column of such a title is the sum of others: “Total cost” may be that of something else. */
const TOTAL = /\b(?:sub-?)?totals?\b|共计|合计|总计|小计|总额|总数/i;
const DIFFERENCE =
  /\b(?:variance|difference|change|increase|decrease|balance|unencumbered|underexpenditure|surplus|deficit|outstanding|net)\b|差异|差额|增减|变动|变化|结余|余额|增加|减少|盈余|赤字|未缴|净额/i;
const PERCENTAGE = /per ?cent|percentage|%|％|百分|占比|比例/i;
/** More columns than this are not searched for pairs. */
const MOST_COLUMNS = 14;

const amounts = (table: Table): number[] =>
  table.columns.flatMap(({ type }, column) => (type === 'amount' ? [column] : []));

/** The columns on one side of a total: all of them, or those next to it. */
const runs = (columns: readonly number[], side: 'before' | 'after'): number[][] =>
  columns.map((_, at) => (side === 'before' ? columns.slice(at) : columns.slice(0, at + 1)));

/** “2023” of “Total: 2023”, as of “Audit: 2023”: a total of columns that stand under other heads. */
const lastLabel = (table: Table, column: number): string | undefined => /: ([^:]+)$/.exec(titleOf(table, column))?.[1];

const sameLabel = (table: Table, columns: readonly number[], target: number): number[] => {
  const label = lastLabel(table, target)?.replace(/[*†]+$/, '');
  return columns.filter(
    (column) => column !== target && label && lastLabel(table, column)?.replace(/[*†]+$/, '') === label,
  );
};

const likelyTotals = (table: Table, columns: readonly number[]): Relation[] =>
  columns
    .filter((column) => TOTAL.test(titleOf(table, column)))
    .flatMap((target): Relation[] => {
      const at = columns.indexOf(target);
      const others = columns.filter((column) => column !== target);
      return [
        others,
        ...runs(columns.slice(0, at), 'before'),
        ...runs(columns.slice(at + 1), 'after'),
        sameLabel(table, columns, target),
      ]
        .filter((terms) => terms.length > 1)
        .map((terms) => likely(target, plus(terms), 'sum'));
    });

/** Rates of growth are no differences of each other: nominal growth less inflation is only about real growth. */
const RATE = /per ?cent(?:age)? change|growth rates?|rates? of (?:growth|change)|增长率|变化率|增幅/i;

const likelyDifferences = (table: Table, columns: readonly number[], targets = columns): Relation[] =>
  targets
    .filter((column) => DIFFERENCE.test(titleOf(table, column)) && !RATE.test(titleOf(table, column)))
    .flatMap((target) =>
      pairs(columns, target).map(([a, b]) =>
        likely(
          target,
          [
            { column: a, sign: 1 },
            { column: b, sign: -1 },
          ],
          'sum',
        ),
      ),
    );

const isOfPercentages = (table: Table, column: number): boolean =>
  table.columns[column]!.type === 'percentage' ||
  (table.columns[column]!.type === 'amount' && PERCENTAGE.test(titleOf(table, column)));

/** @param shares may a column be of the total row of another? */
const likelyPercentages = (
  table: Table,
  columns: readonly number[],
  targets: readonly number[],
  shares: boolean,
): Relation[] => {
  const figures = columns.filter((column) => !isOfPercentages(table, column));
  return targets.flatMap((target) =>
    isOfPercentages(table, target)
      ? [
          ...pairs(figures, target).flatMap(([a, b]) => [
            likely(target, plus([a, b]), 'quotient'),
            likely(target, plus([a, b]), 'growth'),
          ]),
          ...(shares ? figures.map((a) => likely(target, plus([a]), 'share')) : []),
        ]
      : [],
  );
};

/** Relations between the columns of a table, stated ones first; at most one of each target's bears out. */
export const relationsOf = (table: Table): Relation[] => {
  const names = columnNames(table);
  const stated = table.columns.flatMap((_, column) =>
    headTexts(table, column).flatMap((text) => fromFormula(text, column, names) ?? []),
  );
  const columns = amounts(table);
  const targets = new Set(stated.map(({ target }) => target));
  const found = [
    ...likelyTotals(table, columns),
    ...(columns.length > MOST_COLUMNS
      ? []
      : [
          ...likelyDifferences(table, columns),
          ...likelyPercentages(table, columns, [...table.columns.keys()], true),
          ...likelyMeans(table, columns, columns),
          ...likelyRatios(table, columns, columns),
          ...likelyBalances(table, columns),
        ]),
  ];
  return [...stated, ...found.filter(({ target }) => !targets.has(target))];
};

/** A percentage right below two rows is likely of those. */
const besideIts = (relation: Relation): Relation => {
  const rows = relation.terms.map(({ column }) => relation.target - column).toSorted();
  return rows.join() === '1,2' && relation.kind === 'quotient' ? { ...relation, beside: true } : relation;
};

/** So far above and below a row stand those that it is reckoned from. */
const [ABOVE, BELOW] = [10, 3];

/** Relations between the rows of a table that was turned: its columns are rows, many and of several sorts, so that only near ones are tried. */
export const relationsOfTurned = (table: Table): Relation[] =>
  table.columns.flatMap((_, target) => {
    const near = table.columns.flatMap(({ type }, column) =>
      type !== 'text' && column >= target - ABOVE && column <= target + BELOW ? [column] : [],
    );
    return [
      ...likelyPercentages(table, near, [target], false),
      ...likelyMeans(table, near, [target]),
      ...likelyRatios(table, near, [target]),
      ...likelyDifferences(table, near, [target]),
    ].map(besideIts);
  });
