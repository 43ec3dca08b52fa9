import { keysOf } from '../index/index.ts';
import {
  all,
  BadQuestion,
  context,
  documentColumns,
  inLanguage,
  languageOption,
  type Question,
  textOf,
  when,
} from './question.ts';

/** Keys of the document that is asked for, however it is spelt. */
const keysAsked = (name: string, text: string): readonly string[] => {
  const keys = keysOf(text);
  if (!keys) throw new BadQuestion(`--${name} ${text}: that names no document; write it like S/RES/1373 or A/59/205`);
  return keys;
};

const list = (keys: readonly string[]): string => keys.map(() => '?').join();

/** Documents, and in them the passages, that cite a document. */
export const citations: Question = {
  name: 'citations',
  asks: 'where a document is cited, in whatever words',
  example: 'citations --of S/RES/1373',
  options: [
    { flag: '--of <symbol>', means: 'symbol in any spelling, or “resolution 1373 (2001)”', required: true },
    languageOption,
  ],
  columns: {
    ...documentColumns,
    symbol: 'Symbol as the citation was read.',
    text: 'Citation as printed.',
    pinpoint: 'JSON: the paragraph, annex or chapter that it names.',
    context: 'The words around it.',
  },
  select: (given) => {
    const keys = keysAsked('of', textOf(given, 'of') ?? '');
    // Sorted first, then read: the words around a citation are taken for the rows that are looked at.
    const where = all({ sql: `c.key IN (${list(keys)})`, parameters: keys }, inLanguage(given));
    return {
      sql: `SELECT d.symbol AS document, d.language, m.page, coalesce(m.symbol, m.inferred) AS symbol, m.text, m.value -> '$.pinpoint' AS pinpoint,
          ${context} AS context
        FROM (SELECT d.symbol, d.language, c.document, c.mention FROM citations c
            JOIN stored_documents d ON d.row_id = c.document
            WHERE ${where.sql} ORDER BY d.symbol, d.language, c.mention LIMIT -1) d
        CROSS JOIN stored_mentions m ON m.row_id = d.mention
        LEFT JOIN stored_blocks b ON b.document = d.document AND b.id = m.block`,
      parameters: where.parameters,
    };
  },
};

/** What a document cites. */
export const references: Question = {
  name: 'references',
  asks: 'what a document cites, most cited first',
  example: 'references --in A/59/205',
  options: [
    { flag: '--in <symbol>', means: 'symbol of a document of the shelf, in any spelling', required: true },
    languageOption,
  ],
  columns: {
    language: 'zh or en.',
    symbol: 'Symbol that the document cites.',
    type: 'resolution, decision, statement, document.',
    citations: 'How often.',
    on_shelf: '1 where a document of the shelf has it.',
  },
  select: (given) => {
    const keys = keysAsked('in', textOf(given, 'in') ?? '');
    const where = all({ sql: `own.key IN (${list(keys)})`, parameters: keys }, inLanguage(given));
    return {
      sql: `SELECT d.language, cited.symbol, cited.type, count(*) AS citations,
          EXISTS (SELECT 1 FROM holdings WHERE holdings.key = c.key) AS on_shelf
        FROM holdings own JOIN stored_documents d ON d.row_id = own.document
        JOIN citations c ON c.document = own.document JOIN cited ON cited.key = c.key
        WHERE ${where.sql} GROUP BY d.row_id, c.key ORDER BY d.language, citations DESC, cited.symbol`,
      parameters: where.parameters,
    };
  },
};

/** Symbols that are cited and that the shelf lacks. */
export const missing: Question = {
  name: 'missing',
  asks: 'what is cited and not on the shelf, most cited first',
  example: 'missing --type resolution --least 2',
  options: [
    { flag: '--least <documents>', means: 'cited by at least so many documents' },
    {
      flag: '--type <type>',
      means: 'only this kind of document',
      choices: ['resolution', 'decision', 'statement', 'document'],
    },
  ],
  columns: {
    symbol: 'Symbol as the UN writes it.',
    type: 'resolution, decision, statement, document.',
    documents: 'How many documents cite it.',
    citations: 'How often it is cited in all.',
  },
  select: (given) => {
    const where = all(
      when('documents >= ?', Number(textOf(given, 'least') ?? 1)),
      when('type = ?', textOf(given, 'type')),
    );
    return {
      sql: `SELECT symbol, type, documents, citations FROM cited WHERE ${where.sql}
          AND NOT EXISTS (SELECT 1 FROM holdings WHERE holdings.key = cited.key)
        ORDER BY documents DESC, citations DESC, symbol`,
      parameters: where.parameters,
    };
  },
};
