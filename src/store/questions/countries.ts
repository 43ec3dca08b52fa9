import { findPlaces } from '../../mentions/places/index.ts';
import type { Language } from '../../record/index.ts';
import {
  all,
  BadQuestion,
  context,
  documentColumns,
  inLanguage,
  languageOption,
  mentionsInPlace,
  type Question,
  textOf,
  when,
} from './question.ts';

const languages: readonly Language[] = ['zh', 'en'];

/**
 * The code of a country by its code or its name in Chinese or English.
 * @throws BadQuestion
 * @example iso3Of('肯尼亚') // 'KEN'
 */
export const iso3Of = (asked: string): string => {
  if (/^[A-Za-z]{3}$/.test(asked)) return asked.toUpperCase();
  for (const language of languages) {
    const [place] = findPlaces(asked, { language });
    if (place?.value.iso3) return place.value.iso3;
  }
  throw new BadQuestion(`${asked} is no country that we know: write its ISO code (KEN) or its name`);
};

/** Countries of the shelf, or those that share lists with one of them. */
export const countries: Question = {
  name: 'countries',
  asks: 'which countries stand in one list with another; without it, which countries are named most',
  example: 'countries --in-list-with KEN',
  options: [
    { flag: '--in-list-with <country>', means: 'ISO code or name of a country, in Chinese or English' },
    languageOption,
  ],
  columns: {
    iso3: 'ISO 3166-1 alpha-3.',
    name: 'Name as documents have it.',
    lists: 'Lists that both stand in; without --in-list-with, how often it is named.',
    documents: 'Documents that have such lists, or name it.',
  },
  select: (given) => {
    const asked = textOf(given, 'inListWith');
    const language = inLanguage(given);
    if (asked === undefined) {
      const where = all({ sql: 'm.iso3 IS NOT NULL', parameters: [] }, language);
      return {
        sql: `SELECT m.iso3, min(m.name) AS name, count(*) AS mentions, count(DISTINCT m.document) AS documents
          FROM stored_mentions m JOIN stored_documents d ON d.row_id = m.document WHERE ${where.sql}
          GROUP BY m.iso3 ORDER BY mentions DESC, m.iso3`,
        parameters: where.parameters,
      };
    }
    const where = all(when('own.iso3 = ?', iso3Of(asked)), language);
    return {
      sql: `WITH lists AS MATERIALIZED (SELECT DISTINCT own.document, own.list FROM stored_list_members own
            JOIN stored_documents d ON d.row_id = own.document WHERE ${where.sql}),
          others AS (SELECT other.iso3, min(other.name) AS name, lists.document FROM lists
            JOIN stored_list_members other ON other.document = lists.document AND other.list = lists.list
            WHERE other.iso3 IS NOT NULL AND other.iso3 <> ? GROUP BY lists.document, lists.list, other.iso3)
        SELECT iso3, min(name) AS name, count(*) AS lists, count(DISTINCT document) AS documents
        FROM others GROUP BY iso3 ORDER BY lists DESC, iso3`,
      parameters: [...where.parameters, iso3Of(asked)],
    };
  },
};

/** Where a country is named. */
export const country: Question = {
  name: 'country',
  asks: 'where a country is named',
  example: 'country --named 肯尼亚',
  options: [
    { flag: '--named <country>', means: 'ISO code or name, in Chinese or English', required: true },
    languageOption,
  ],
  columns: { ...documentColumns, text: 'Name as printed.', context: 'The words around it.' },
  select: (given) => {
    const where = all(when('m.iso3 = ?', iso3Of(textOf(given, 'named') ?? '')), inLanguage(given));
    return {
      sql: `SELECT d.symbol AS document, d.language, m.page, m.text, ${context} AS context
        FROM ${mentionsInPlace}
        WHERE ${where.sql} ORDER BY m.row_id`,
      parameters: where.parameters,
    };
  },
};
