import type { Table } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';

/** Pages of which we know that something on them was not read, or not placed. */
const unsurePages = ({ unplaced, problems }: CheckedRecord): ReadonlySet<number> =>
  new Set([...unplaced.map(({ page }) => page), ...problems.flatMap(({ page }) => page ?? [])]);

/** A conflict on such a page is our doubt first. */
const asReading = (draft: FindingDraft): FindingDraft =>
  draft.verdict === 'conflict'
    ? { ...draft, severity: 'warning', doubt: 'reading', confidence: Math.min(draft.confidence, 0.6) }
    : draft;

/** What is found in each table of a record; a conflict of a table on an unsure page is our doubt first. */
export const inTables = (
  record: CheckedRecord,
  find: (table: Table, at: number) => readonly FindingDraft[],
): FindingDraft[] => {
  const unsure = unsurePages(record);
  return record.tables.flatMap((table, at) => {
    const found = find(table, at);
    return table.pages.some((page) => unsure.has(page)) ? found.map(asReading) : found;
  });
};
