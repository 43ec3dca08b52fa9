import type { Parameters } from './open.ts';
import { documentOfRow } from './row-number.ts';
import { searchQuestion } from './search-question.ts';
import { keysOf } from './symbols-asked.ts';

/** Which documents are wanted; everything that is said must hold. */
export interface DocumentFilter {
  readonly sha256?: string;
  readonly language?: string;
  /** `GA`, `SC`, `ECOSOC`, …, as records have it. */
  readonly body?: string;
  readonly status?: string;
  /** First and last date, as far as said: `2004`, `2004-08`, `2004-08-02`. */
  readonly from?: string;
  readonly to?: string;
  /** A symbol in any spelling, or the beginning of one: `A/59`. */
  readonly symbol?: string;
  /** Words of the title. */
  readonly title?: string;
  /** A full-text search that some passage of the document answers. */
  readonly text?: string;
  /** Only documents with (or without) conflicts. */
  readonly conflicts?: boolean;
}

/** A condition over `stored_documents`, and the same as a list of their numbers. */
export interface FilterSql {
  /** Empty where everything is wanted. */
  readonly sql: string;
  readonly documents: string;
  readonly parameters: Parameters;
}

interface Condition {
  readonly sql: string;
  readonly parameters: Parameters;
}

const condition = (sql: string, ...parameters: Parameters): Condition => ({ sql, parameters });

const like = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const bySymbol = (asked: string): Condition => {
  const keys = keysOf(asked) ?? [];
  const beginning = `${like(asked.normalize('NFKC').replace(/\s/g, '').toUpperCase())}%`;
  return condition(
    `row_id IN (SELECT document FROM holdings WHERE key LIKE ? ESCAPE '\\' OR key IN (${keys.map(() => '?').join()}))`,
    beginning,
    ...keys,
  );
};

const byText = (text: string): Condition => {
  const { match } = searchQuestion(text);
  if (match === '') return condition('TRUE');
  return condition(`row_id IN (SELECT ${documentOfRow('rowid')} FROM passages WHERE passages MATCH ?)`, match);
};

/** One row a field of the filter. */
const conditions: {
  readonly [Field in keyof DocumentFilter]-?: (wanted: NonNullable<DocumentFilter[Field]>) => Condition;
} = {
  sha256: (sha256) => condition('sha256 = ?', sha256),
  language: (language) => condition('language = ?', language),
  body: (body) => condition('body = ?', body),
  status: (status) => condition('status = ?', status),
  from: (from) => condition('date >= ?', from),
  // 2004-08-02 lies before the end of 2004 and of 2004-08.
  to: (to) => condition('date <= ?', `${to}~`),
  symbol: bySymbol,
  title: (title) => condition(`title LIKE ? ESCAPE '\\'`, `%${like(title)}%`),
  text: byText,
  conflicts: (wanted) => condition(wanted ? 'conflicts > 0' : 'conflicts = 0'),
};

/** The SQL of a filter. */
export const documentFilter = (filter: DocumentFilter): FilterSql => {
  const wanted = Object.entries(conditions).flatMap(([field, make]) => {
    const value = filter[field as keyof DocumentFilter];
    return value === undefined || value === '' ? [] : [(make as (value: unknown) => Condition)(value)];
  });
  const sql = wanted.map((one) => one.sql).join(' AND ');
  return {
    sql,
    documents: `SELECT row_id FROM stored_documents${sql === '' ? '' : ` WHERE ${sql}`}`,
    parameters: wanted.flatMap(({ parameters }) => parameters),
  };
};
