import type { Table } from '../../record/index.ts';
import { likely, type Relation, titleOf } from './relation.ts';

/** What was there at the beginning: “Balance, 1 January 2023”, 期初余额. */
const OPENING =
  /\bopening\b|\bbeginning\b|\bbrought forward\b|\bbalances?\b.{0,20}\b1 (?:January|July)\b|\b(?:at|as at|as of) 1 (?:January|July)\b|[,(] ?1 (?:January|July)\b|期初|年初|上(?:年|期)结[转余]|1月1日/i;
/** What is left at the end. */
const CLOSING =
  /\bclosing\b|\bbalances?\b.{0,20}\b(?:31 December|30 June)\b|\b(?:at|as at|as of) (?:31 December|30 June)\b|\b(?:balances?|funds?)\b.*\bend\b|\bend(?:ing)? (?:of|balance)\b|\bcarried forward\b|[,(] ?(?:31 December|30 June)\b|期末|年末|年终|结转下|12月31日|6月30日/i;
/** More between the two are another statement. */
const MOST_BETWEEN = 5;

const signings = (columns: readonly number[]): Relation['terms'][] =>
  columns.reduce<Relation['terms'][]>(
    (all, column) => all.flatMap((terms) => ([1, -1] as const).map((sign) => [...terms, { column, sign }])),
    [[]],
  );

/** What is left may be what was there with the columns between, each added or taken off: the rows show which. */
export const likelyBalances = (table: Table, columns: readonly number[]): Relation[] =>
  columns
    .filter((target) => CLOSING.test(titleOf(table, target)) && !OPENING.test(titleOf(table, target)))
    .flatMap((target) => {
      const opening = columns.findLast((column) => column < target && OPENING.test(titleOf(table, column)));
      if (opening === undefined) return [];
      const between = columns.filter((column) => column > opening && column < target);
      if (between.length === 0 || between.length > MOST_BETWEEN) return [];
      return signings(between).map((terms) => likely(target, [{ column: opening, sign: 1 }, ...terms], 'sum'));
    });
