import { documentFilter } from '../index/index.ts';
import { type Condition, containing } from '../review/condition.ts';

/** Which documents an archivist wants to see; what is not named is not asked for. */
export interface DocumentsFilter {
  /** Words of the title or parts of a symbol. */
  readonly text?: string | undefined;
  readonly body?: string | undefined;
  readonly language?: string | undefined;
  /** Of the document's date. */
  readonly year?: string | undefined;
}

/** Every word in the title, or a symbol in any spelling, or the beginning of one. */
const byText = (text: string): Condition => {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 8);
  const title = words.map(() => `d.title LIKE ? ESCAPE '\\'`).join(' AND ');
  const symbol = documentFilter({ symbol: text });
  return {
    sql: `(${title} OR d.row_id IN (${symbol.documents}))`,
    values: [...words.map(containing), ...symbol.parameters.map(String)],
  };
};

/** The filter as one SQL condition over `stored_documents d`. */
export const conditionOf = ({ text, body, language, year }: DocumentsFilter): Condition => {
  const parts: Condition[] = [];
  if (text?.trim()) parts.push(byText(text));
  if (body) parts.push({ sql: 'd.body = ?', values: [body] });
  if (language) parts.push({ sql: 'd.language = ?', values: [language] });
  if (year) parts.push({ sql: 'substr(d.date, 1, 4) = ?', values: [year] });
  return { sql: parts.map(({ sql }) => sql).join(' AND ') || 'TRUE', values: parts.flatMap(({ values }) => values) };
};
