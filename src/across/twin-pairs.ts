import type { IndexReader, Row } from '../store/index/index.ts';

/** Two languages of one document; the one in doubt first, the translation. */
export interface TwinPair {
  readonly translation: string;
  readonly original: string;
}

/** The fullest reading of a symbol in a language; copies and excerpts of it in other files are not compared again. */
const firstIn = (rows: readonly Row[], language: string): Row | undefined =>
  rows.find((row) => row.language === language);

/** The original is what the cover says it is; most documents are written in English. */
const pairOf = (zh: Row, en: Row): TwinPair => {
  const chinese = /chinese|中文/i.test(String(zh.original_language ?? en.original_language ?? ''));
  const [translation, original] = chinese ? [en, zh] : [zh, en];
  return { translation: String(translation.sha256), original: String(original.sha256) };
};

/** Every document that lies on the shelf in both languages under the same symbol. */
export const twinPairs = (index: IndexReader): TwinPair[] => {
  const rows = index.all(
    `SELECT twin_key, sha256, language, original_language FROM documents WHERE twin_key IN
       (SELECT twin_key FROM documents WHERE twin_key IS NOT NULL GROUP BY twin_key HAVING count(DISTINCT language) > 1)
     ORDER BY twin_key, status = 'done' DESC, glyphs DESC, sha256`,
  );
  const bySymbol = Map.groupBy(rows, ({ twin_key }) => twin_key);
  return [...bySymbol.values()].flatMap((group) => {
    const [zh, en] = [firstIn(group, 'zh'), firstIn(group, 'en')];
    return zh && en ? [pairOf(zh, en)] : [];
  });
};
