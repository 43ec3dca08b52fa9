import { type DocumentFilter, documentFilter } from '../index/index.ts';
import { all, type Given, inLanguage, languageOption, type Option, type Question, textOf, when } from './question.ts';

const filters: readonly Option[] = [
  languageOption,
  { flag: '--body <body>', means: 'GA, SC, ECOSOC, …' },
  { flag: '--symbol <symbol>', means: 'symbol in any spelling, or how it begins: A/59' },
  { flag: '--title <words>', means: 'words of the title' },
  { flag: '--text <words>', means: 'a full-text search that it answers' },
  { flag: '--from <date>', means: 'dated then or later' },
  { flag: '--to <date>', means: 'dated then or earlier' },
];

const filterOf = (given: Given): DocumentFilter =>
  Object.fromEntries(
    ['language', 'body', 'symbol', 'title', 'text', 'from', 'to'].flatMap((name) => {
      const value = textOf(given, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Documents of the shelf. */
export const documents: Question = {
  name: 'documents',
  asks: 'documents of the shelf',
  example: 'documents --symbol A/59 --language zh',
  options: filters,
  columns: {
    symbol: 'Symbol as the UN writes it.',
    language: 'zh or en.',
    date: 'EDTF.',
    pages: 'Number of pages.',
    conflicts: 'Findings that say conflict.',
    title: 'Title as printed.',
    twins: 'Languages in which the same document lies on the shelf.',
    sha256: 'Hash of the file.',
  },
  select: (given) => {
    const { sql, parameters } = documentFilter(filterOf(given));
    return {
      sql: `SELECT symbol, language, date, pages, conflicts, title,
          (SELECT group_concat(DISTINCT twin.language) FROM stored_documents twin
            WHERE twin.twin_key = d.twin_key AND twin.row_id <> d.row_id) AS twins, sha256
        FROM stored_documents d WHERE ${sql || 'TRUE'} ORDER BY symbol IS NULL, symbol, language, sha256`,
      parameters,
    };
  },
};

/** Documents that the shelf holds in several languages. */
export const twins: Question = {
  name: 'twins',
  asks: 'documents that the shelf holds in several languages or copies',
  example: 'twins',
  options: [],
  columns: {
    symbol: 'Symbol as the UN writes it.',
    languages: 'Languages of the files.',
    conflicts: 'Findings that say conflict, in all of them.',
    documents: 'JSON: hashes by language.',
  },
  select: () => ({
    sql: `SELECT min(symbol) AS symbol, group_concat(DISTINCT language) AS languages, sum(conflicts) AS conflicts,
        json_group_array(json_object('language', language, 'sha256', sha256)) AS documents
      FROM stored_documents WHERE twin_key IS NOT NULL GROUP BY twin_key HAVING count(*) > 1 ORDER BY 1`,
    parameters: [],
  }),
};

/** What the checks found. */
export const findings: Question = {
  name: 'findings',
  asks: 'what the checks found, worst first; conflicts where nothing else is asked for',
  example: 'findings --check table-sum --open',
  options: [
    {
      flag: '--verdict <verdict>',
      means: 'which (default conflict)',
      choices: ['conflict', 'agreement', 'cannot-tell', 'all'],
    },
    { flag: '--check <name>', means: 'only of this check: table-sum, date-conflict, …' },
    { flag: '--severity <severity>', means: 'only of this severity', choices: ['error', 'warning', 'info'] },
    { flag: '--open', means: 'only those that nobody has decided' },
    languageOption,
  ],
  columns: {
    document: 'Symbol of the document.',
    language: 'zh or en.',
    page: 'Page of the first place, from 1.',
    check: 'Which check.',
    verdict: 'conflict, agreement, cannot-tell.',
    severity: 'error, warning, info.',
    confidence: '0 to 1: how sure we are that the page was read right.',
    message: 'The finding, in the language of the document.',
    expected: 'What should be there.',
    found: 'What is there.',
    difference: 'Found less expected.',
    decision: 'What a reviewer said; empty while it is open.',
    key: 'What decisions name it by.',
  },
  select: (given) => {
    const verdict = textOf(given, 'verdict') ?? 'conflict';
    const where = all(
      when('q.verdict = ?', verdict === 'all' ? undefined : verdict),
      when('q.check_name = ?', textOf(given, 'check')),
      when('q.severity = ?', textOf(given, 'severity')),
      given.open ? { sql: 'decided.verdict IS NULL', parameters: [] } : undefined,
      inLanguage(given),
    );
    return {
      sql: `SELECT d.symbol AS document, d.language, f.page, q.check_name AS "check", q.verdict, q.severity,
          q.confidence, CASE d.language WHEN 'zh' THEN f.message_zh ELSE f.message_en END AS message,
          f.expected, f.found, f.difference, decided.verdict AS decision, q.key
        FROM queue q JOIN stored_documents d ON d.row_id = q.document
        JOIN stored_findings f ON f.document = q.document AND f.id = q.finding
        LEFT JOIN temp.decisions decided ON decided.key = q.key
        WHERE ${where.sql} ORDER BY q.verdict, q.weight, q.confidence DESC, q.sha256, q.key`,
      parameters: where.parameters,
    };
  },
};
