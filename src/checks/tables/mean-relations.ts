import type { Table } from '../../record/index.ts';
import { likely, plus, type Relation, titleOf } from './relation.ts';

const MEAN = /\baverage\b|\bmean\b|平均|年均|月均|均值/i;
const NO_PART =
  /\btotals?\b|\baverage\b|\bmean\b|\bmedian\b|\bchange\b|\bvariance\b|\bst(?:andar)?d\.? ?dev|\bdeviation\b|\bs\.?d\b|\bmin\b|\bmax\b|\bm(?:in|ax)imum\b|标准差|最[小大低高]|[共合总小]计|均|变动|差异/i;
const YEAR = /(?:19|20)\d{2}/;

/** “Average cost per visit” is a ratio of two columns, no mean of them. */
const RATIO = /\bper\b|\bof\b|[每人]均?/i;

/** Ways in which a column called so may be the mean of the others: of all, of those before it, of those of years. */
export const likelyMeans = (table: Table, columns: readonly number[], targets: readonly number[]): Relation[] =>
  targets
    .filter((target) => MEAN.test(titleOf(table, target)) && !RATIO.test(titleOf(table, target)))
    .flatMap((target) => {
      const others = columns.filter((column) => column !== target && !NO_PART.test(titleOf(table, column)));
      const years = others.filter((column) => YEAR.test(titleOf(table, column)));
      const readings = [others, others.filter((column) => column < target), years];
      return readings
        .filter((terms, at) => terms.length > 1 && readings.findIndex((each) => each.join() === terms.join()) === at)
        .map((terms) => ({ ...likely(target, plus(terms), 'mean'), named: true }));
    });
