import { z } from 'zod';
import { evidence } from './evidence.ts';

/** What a row of a table is. */
export const rowRole = z.enum(['header', 'data', 'subtotal', 'total']);

/** One cell of a table. */
export const cell = z.object({
  text: z.string(),
  /** Decimal string as printed, sign applied, unit scale not applied; absent where the cell is no number. */
  value: z.string().optional(),
  /** `nil` is –, —, .., 无: stated as nothing, which is not zero. */
  nil: z.boolean().optional(),
  /** Marks of notes to the table, taken off the text: `a`, `b`. */
  notes: z.array(z.string()).optional(),
  /** How many columns the cell covers, where more than one. */
  columns: z.number().int().min(2).optional(),
  /** 0 to 1; absent means that nothing about the reading was in doubt. */
  certainty: z.number().min(0).max(1).optional(),
  evidence: z.array(evidence),
});
/** One cell of a table. */
export type Cell = z.infer<typeof cell>;

/** One row of a table. */
export const row = z.object({
  role: rowRole,
  /** Depth of indentation of the stub, from 0. */
  indent: z.number().int().nonnegative().optional(),
  /** One cell a column; a column covered by a spanning cell to its left has an empty cell. */
  cells: z.array(cell),
});
/** One row of a table. */
export type Row = z.infer<typeof row>;

/** What the amounts of a table count. */
export const unit = z.object({
  /** ISO 4217, where the unit is money. */
  currency: z.string().optional(),
  /** Factor that every amount of the table is multiplied by: 1, 1000, 1000000. */
  scale: z.number().positive(),
  text: z.string().optional(),
});

/** One column of a table. */
export const column = z.object({
  title: z.string(),
  /** `amount`: numbers that add up; `percentage`; `text`. */
  type: z.enum(['text', 'amount', 'percentage']),
});
/** One column of a table. */
export type Column = z.infer<typeof column>;

/**
 * What programme budgets print as tables: accomplishments with their indicators, measures of performance, deliverables.
 */
export const tableKind = z.enum(['results-framework', 'performance-measures', 'deliverables']);
/** What programme budgets print as tables. */
export type TableKind = z.infer<typeof tableKind>;

/** A table, however many pages it runs over. */
export const table = z.object({
  id: z.string(),
  /** The block of type `table` that stands in the tree for it. */
  block: z.string().optional(),
  number: z.string().optional(),
  title: z.string(),
  /** Absent where the table's words do not say what it is for. */
  kind: tableKind.optional(),
  unit: unit.optional(),
  columns: z.array(column),
  rows: z.array(row),
  /** Notes below the table, by mark. */
  notes: z.array(z.object({ mark: z.string(), text: z.string() })).optional(),
  pages: z.array(z.number().int().positive()),
});
/** A table, however many pages it runs over. */
export type Table = z.infer<typeof table>;
