import type { Table } from '../../record/index.ts';
import { likely, pairs, type Relation, titleOf } from './relation.ts';

/** What has come in since the first row: “Cumulative receipts”, 累计捐款. */
const CUMULATIVE = /\bcumulative\b|\bcumulated\b|\baccumulated\b|\brunning (?:total|balance)\b|累计|累积/i;
/** What is left after each row of what came and went. */
const BALANCE = /\bbalance\b|余额|结余/i;

/** What comes in and what goes out, by the heads of their columns. */
const INWARD =
  /\breceipts?\b|\bincome\b|\breceived\b|\bdeposits?\b|\bcredits?\b|\badditions?\b|收入|收款|贷方|存入|增加/i;
const OUTWARD =
  /\bpayments?\b|\bexpenditures?\b|\bpaid\b|\bwithdrawals?\b|\bdebits?\b|\bdisbursements?\b|支出|付款|借方|取出|减少/i;

/** Columns whose figure may go on from that of the row before. */
export const runningColumns = (table: Table): number[] =>
  table.columns.flatMap(({ type, title }, column) =>
    type === 'amount' && column > 0 && (CUMULATIVE.test(title) || BALANCE.test(title)) ? [column] : [],
  );

/**
 * Ways in which the target may go on from the row before.
 * @param before column with the target's figure in the row before
 */
export const likelyRunning = (table: Table, target: number, before: number): Relation[] => {
  const title = titleOf(table, target);
  const others = table.columns.flatMap(({ type }, column) =>
    type === 'amount' && column > 0 && column !== target && column !== before ? [column] : [],
  );
  const last = { column: before, sign: 1 as const };
  const added = others.map((column) => likely(target, [last, { column, sign: 1 }], 'sum'));
  const moved = pairs(others, target).map(([a, b]) => ({
    ...likely(target, [last, { column: a, sign: 1 }, { column: b, sign: -1 }], 'sum'),
    named: INWARD.test(titleOf(table, a)) && OUTWARD.test(titleOf(table, b)),
  }));
  const relations = CUMULATIVE.test(title) ? added.map((each) => ({ ...each, named: true })) : [...moved, ...added];
  return relations.map((each) => ({ ...each, running: true }));
};
