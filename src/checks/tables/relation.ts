import type { Table } from '../../record/index.ts';

/** How the cells of a row hang together. */
export interface Relation {
  readonly target: number;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /**
   * What the target is: the `sum` of the terms with their signs, or their `mean`; parts per hundred that the first is of
   * the second (`quotient`: (7) = (6) ÷ (3)), that the first is more than the second (`growth`), or that the only term is
   * of the total row of its column (`share`); or the first over the second (`ratio`).
   */
  readonly kind: 'sum' | 'mean' | 'quotient' | 'growth' | 'share' | 'ratio';
  /** Printed in the head of the table; others are only likely, and the rows must bear them out. */
  readonly stated: boolean;
  /** Power of ten of a ratio: dollars a head are millions of dollars over thousands of persons times 1000. */
  readonly times?: number;
  /** The words of the target name the terms: “Ratio of students to teachers”. */
  readonly named?: boolean;
  /** A percentage right beside the two that it may be of. */
  readonly beside?: boolean;
  /** The first term is the target of the row before: a wrong one shows in two rows. */
  readonly running?: boolean;
}

export const titleOf = (table: Table, column: number): string => table.columns[column]!.title.trim();

export const plus = (columns: readonly number[]): Relation['terms'] => columns.map((column) => ({ column, sign: 1 }));

export const likely = (target: number, terms: Relation['terms'], kind: Relation['kind']): Relation => ({
  target,
  terms,
  kind,
  stated: false,
});

/** Every two of the columns, in either order, without the target. */
export const pairs = (columns: readonly number[], target: number): (readonly [number, number])[] =>
  columns.flatMap((a) => columns.flatMap((b) => (a === b || a === target || b === target ? [] : [[a, b] as const])));
