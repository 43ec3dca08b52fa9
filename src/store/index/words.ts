import { createRequire } from 'node:module';

const han = /\p{Script=Han}/u;

let jieba: typeof import('nodejieba') | undefined;
/** The dictionary takes a second and 200 MB: it is loaded when there is Chinese to cut. */
const dictionary = (): typeof import('nodejieba') => {
  jieba ??= createRequire(import.meta.url)('nodejieba') as typeof import('nodejieba');
  return jieba;
};

/**
 * The words of a text for the full-text index, joined by spaces: Chinese cut by its dictionary, long words also
 * into their parts; other scripts as they are.
 * @example `恐怖主义` gives `恐怖 主义 恐怖主义`
 */
export const indexWords = (text: string): string => (han.test(text) ? dictionary().cutForSearch(text).join(' ') : text);

/**
 * The words that a search asks for, as an FTS5 query that wants all of them. In SQL: `MATCH words('打击恐怖主义')`.
 * @example `恐怖 AND` gives `"恐怖" "AND"`
 */
export const searchWords = (text: string): string =>
  (han.test(text) ? dictionary().cut(text) : text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replaceAll('"', '""')}"`)
    .join(' ');
