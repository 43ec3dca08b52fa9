import type { CheckedRecord, FindingDraft } from '../check.ts';

/** Pages of which we know that something on them was not read, or not placed. */
export const unsurePages = ({ unplaced, problems }: CheckedRecord): ReadonlySet<number> =>
  new Set([...unplaced.map(({ page }) => page), ...problems.flatMap(({ page }) => page ?? [])]);

/** A conflict on such a page is our doubt first. */
export const asReading = (draft: FindingDraft): FindingDraft =>
  draft.verdict === 'conflict'
    ? { ...draft, severity: 'warning', doubt: 'reading', confidence: Math.min(draft.confidence, 0.6) }
    : draft;
