import type { OpenIndex, Parameters } from '../index/index.ts';

/** An answer that a question cannot be given, because of how it was asked. */
export class BadQuestion extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadQuestion';
  }
}

/** One thing that a question can be told. */
export interface Option {
  /** As on the command line: `--over <amount>`; values of several words become a list. */
  readonly flag: string;
  readonly means: string;
  readonly required?: true;
  readonly choices?: readonly string[];
}

/** Options by the name that the flag gives them; `inListWith` for `--in-list-with`. */
export type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** A SELECT with the values of its question marks. */
export interface Select {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** A question that the shelf can be asked without SQL. */
export interface Question {
  readonly name: string;
  readonly asks: string;
  readonly example: string;
  readonly options: readonly Option[];
  /** What the columns of the answer mean. */
  readonly columns: Readonly<Record<string, string>>;
  /** @throws BadQuestion */
  readonly select: (given: Given) => Select;
}

export const textOf = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** `1e6`, `1,000,000`, `1 000 000`. @throws BadQuestion */
export const numberOf = (given: Given, name: string): number | undefined => {
  const text = textOf(given, name);
  if (text === undefined) return undefined;
  const number = Number(text.replace(/[,\s_]/g, ''));
  if (!Number.isFinite(number)) throw new BadQuestion(`--${name} ${text} is no number`);
  return number;
};

/** Conditions that hold together; those that were not asked for are left out. */
export const all = (...conditions: readonly (Select | undefined)[]): Select => {
  const asked = conditions.filter((one) => one !== undefined);
  return {
    sql: asked.map(({ sql }) => sql).join(' AND ') || 'TRUE',
    parameters: asked.flatMap(({ parameters }) => parameters),
  };
};

/** A condition with one value, where there is one. */
export const when = (sql: string, value: string | number | undefined): Select | undefined =>
  value === undefined ? undefined : { sql, parameters: [value] };

export const languageOption: Option = {
  flag: '--language <language>',
  means: 'only documents in this language',
  choices: ['zh', 'en'],
};

export const inLanguage = (given: Given): Select | undefined => when('d.language = ?', textOf(given, 'language'));

/** The document of a row, as every answer names it. */
export const documentColumns = {
  document: 'Symbol of the document.',
  language: 'zh or en.',
  page: 'Page, from 1.',
} as const;

/** Mentions `m` with their documents `d` and their blocks `b`. */
export const mentionsInPlace = `stored_mentions m JOIN stored_documents d ON d.row_id = m.document
  LEFT JOIN stored_blocks b ON b.document = m.document AND b.id = m.block`;

/** Words around a mention `m` in its block `b`. */
export const context = `substr(b.text, max(1, m."start" - 39), m."end" - m."start" + 80)`;

/** The answer to a question, row by row. @throws BadQuestion, BadQuery */
export const ask = (index: OpenIndex, question: Question, given: Given): ReturnType<OpenIndex['query']> => {
  const { sql, parameters } = question.select(given);
  return index.query(sql, parameters);
};
