import type { FailureClass } from '../../record/index.ts';
import type { Entry, State } from './entry.ts';

/** A row of `documents` with its paths as a JSON array. */
export interface DocumentRow {
  sha256: string;
  state: State;
  attempts: number;
  bytes: number;
  pages: number | null;
  tables: number | null;
  mentions: number | null;
  conflicts: number | null;
  agreements: number | null;
  extractor: string | null;
  seconds: number | null;
  checks: string | null;
  failed_pages: string | null;
  priority: number;
  error_class: FailureClass | null;
  error_message: string | null;
  error_page: number | null;
  paths: string;
}

export const selectEntries = `SELECT sha256, state, attempts, bytes, pages, tables, mentions, conflicts, agreements,
  extractor, seconds, checks, failed_pages, priority, error_class, error_message, error_page,
  (SELECT json_group_array(path) FROM (SELECT path FROM paths WHERE paths.sha256 = documents.sha256 ORDER BY path)) AS paths
  FROM documents`;

const optionalColumns = [
  'pages',
  'tables',
  'mentions',
  'conflicts',
  'agreements',
  'extractor',
  'checks',
  'seconds',
] as const;

export const entryFrom = (row: DocumentRow): Entry => ({
  sha256: row.sha256,
  state: row.state,
  attempts: row.attempts,
  bytes: row.bytes,
  priority: row.priority,
  paths: JSON.parse(row.paths),
  ...Object.fromEntries(optionalColumns.flatMap((name) => (row[name] === null ? [] : [[name, row[name]]]))),
  ...(row.failed_pages && { failedPages: JSON.parse(row.failed_pages) }),
  ...(row.error_class && {
    error: {
      class: row.error_class,
      message: row.error_message ?? '',
      ...(row.error_page !== null && { page: row.error_page }),
    },
  }),
});
