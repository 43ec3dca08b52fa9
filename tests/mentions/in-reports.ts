import { readFileSync } from 'node:fs';
import type { Language, Span } from '../../src/record/index.ts';

export interface InReport {
  readonly language: Language;
  /** The date of the document, where the table gives one. */
  readonly documentDate?: string;
  readonly text: string;
  readonly expected: string;
}

/** A table of texts and what is found in each, written by hand: `text => part=value | part=value` under `# language date`. */
export const inReports = (file: string): InReport[] => {
  const cases: InReport[] = [];
  let head: Pick<InReport, 'language' | 'documentDate'> = { language: 'en' };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, language, date] = /^# (zh|en)(?: (\S+))?$/.exec(line) ?? [];
    if (language) head = { language: language as Language, ...(date ? { documentDate: date } : {}) };
    const [text, expected] = line.split(/ =>\s*/);
    if (text && expected !== undefined) cases.push({ ...head, text, expected });
  }
  return cases;
};

/** What is found, in the form of the table. */
export const shown = <F extends { readonly span: Span }>(
  text: string,
  found: readonly F[],
  value: (one: F) => string,
) => found.map((one) => `${text.slice(...one.span)}=${value(one)}`).join(' | ');
