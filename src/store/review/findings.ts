import type { Finding, Language } from '../../record/index.ts';
import { conditionOf, type FindingsFilter } from './filter.ts';
import type { IndexView } from './view.ts';

/** A finding as the queue lists it. */
export interface QueuedFinding {
  readonly key: string;
  readonly check: string;
  readonly verdict: Finding['verdict'];
  readonly severity: Finding['severity'];
  readonly confidence: number;
  readonly doubt?: Finding['doubt'];
  readonly message: Finding['message'];
  /** Of its own document; a finding may rest on places in others too. */
  readonly pages: number[];
  readonly document: {
    readonly sha256: string;
    readonly symbol?: string;
    readonly title?: string;
    readonly language: Language;
  };
  readonly decision?: MadeDecision;
}

export interface MadeDecision {
  readonly verdict: 'accepted' | 'rejected' | 'unsure';
  readonly note?: string;
  readonly reviewer?: string;
  readonly at?: string;
}

/** What conditions of a filter are over. */
export const joined = `queue q JOIN stored_documents d ON d.row_id = q.document
  JOIN stored_findings f ON f.document = q.document AND f.id = q.finding LEFT JOIN temp.decisions m ON m.key = q.key`;

const selected = `SELECT q.key, q.sha256, q.check_name, q.verdict, q.severity, q.confidence, q.doubt, f.message_en, f.message_zh,
  (SELECT json_group_array(DISTINCT value ->> 'page') FROM json_each(f.evidence)
    WHERE value ->> 'document' IS NULL) AS pages,
  d.symbol, d.title, d.language, m.verdict AS decided, m.note, m.reviewer, m.at FROM ${joined}`;

type Row = ReturnType<IndexView['all']>[number];

const known = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined)) as never;

const queued = (row: Row): QueuedFinding =>
  known({
    key: row.key,
    check: row.check_name,
    verdict: row.verdict,
    severity: row.severity,
    confidence: row.confidence,
    doubt: row.doubt,
    message: { en: row.message_en, zh: row.message_zh },
    pages: JSON.parse(String(row.pages)),
    document: known({ sha256: row.sha256, symbol: row.symbol, title: row.title, language: row.language }),
    decision: row.decided && known({ verdict: row.decided, note: row.note, reviewer: row.reviewer, at: row.at }),
  }) as unknown as QueuedFinding;

const order = 'q.verdict, q.weight, q.confidence DESC, q.sha256, q.key';

/**
 * How many findings stand before one in the queue under a filter.
 * @returns nothing where the filter does not let it through.
 */
export const queuePlace = (view: IndexView, filter: FindingsFilter, key: string): number | undefined => {
  const { sql, values } = conditionOf(filter);
  const [row] = view.all(
    `SELECT q.verdict, q.weight, q.confidence, q.sha256 FROM ${joined} WHERE ${sql} AND q.key = ? LIMIT 1`,
    ...values,
    key,
  );
  if (!row) return undefined;
  const [before] = view.all(
    `SELECT count(*) AS count FROM ${joined} WHERE ${sql}
     AND (q.verdict, q.weight, -q.confidence, q.sha256, q.key) < (?, ?, ?, ?, ?)`,
    ...values,
    row.verdict as string,
    row.weight as number,
    -(row.confidence as number),
    row.sha256 as string,
    key,
  );
  return Number(before?.count);
};

/** One stretch of the queue, worst first. */
export const queuePage = (view: IndexView, filter: FindingsFilter, offset: number, limit: number): QueuedFinding[] => {
  const condition = conditionOf(filter);
  const rows = view.all(
    `${selected} WHERE ${condition.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...condition.values,
    limit,
    offset,
  );
  return rows.map(queued);
};

/** One finding of the queue with its id in the record. */
export const queuedFinding = (view: IndexView, key: string): (QueuedFinding & { readonly id: string }) | undefined => {
  const [row] = view.all(`${selected.replace('SELECT', 'SELECT q.finding,')} WHERE q.key = ? LIMIT 1`, key);
  return row && { ...queued(row), id: String(row.finding) };
};
