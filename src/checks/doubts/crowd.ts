import type { FindingDraft } from '../check.ts';

/** In how many columns, or in how many rows, the figures of a table do not fit, whichever are more; by the table's id. */
export type Crowd = ReadonlyMap<string, number>;

export interface NamedDraft {
  readonly check: string;
  readonly draft: FindingDraft;
}

/** Checks that reckon along a row; the others reckon down a column. */
const ALONG: ReadonlySet<string> = new Set(['table-row', 'table-share']);

const CELL = /^r(\d+)c(\d+)$/;

interface Lines {
  readonly rows: Set<string>;
  readonly columns: Set<string>;
}

/** One wrong figure shows in every sum of its column and of its row: what does not fit is counted by columns and by rows. */
export const crowdOf = (drafts: readonly NamedDraft[]): Crowd => {
  const lines = new Map<string, Lines>();
  for (const { check, draft } of drafts) {
    const [first] = draft.evidence;
    const [, row, column] = CELL.exec(first?.cell ?? '') ?? [];
    if (draft.verdict !== 'conflict' || first?.table === undefined || row === undefined) continue;
    const seen = lines.get(first.table) ?? { rows: new Set(), columns: new Set() };
    if (ALONG.has(check)) seen.rows.add(row);
    else if (column !== undefined) seen.columns.add(column);
    lines.set(first.table, seen);
  }
  return new Map(Array.from(lines, ([table, { rows, columns }]) => [table, Math.max(rows.size, columns.size)]));
};
