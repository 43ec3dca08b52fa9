import { type SearchHit as Found, search } from '../../store/index/index.ts';
import { type SearchHit, searchAnswer, searchQuery } from '../schemas/search.ts';
import { route } from './route.ts';

/** Without what is not there. */
const given = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

const hitOf = ({
  sha256,
  symbol,
  title,
  language,
  block,
  type,
  number,
  page,
  table,
  row,
  snippet,
}: Found): SearchHit => ({
  document: {
    sha256,
    language: language === 'zh' ? 'zh' : 'en',
    ...(given(symbol) && { symbol }),
    ...(given(title) && { title }),
  },
  type,
  ...(given(block) && { block }),
  ...(given(number) && { number }),
  ...(given(page) && { page }),
  ...(given(table) && { table }),
  ...(given(row) && { row }),
  snippet: { text: snippet.text, marks: snippet.marks.map(([start, end]) => [start, end]) },
});

export const searchRoutes = [
  route({
    method: 'GET',
    path: '/api/search',
    summary: 'Full-text search over paragraphs and table rows: words, "phrases", symbols in any spelling; best first',
    query: searchQuery,
    answer: searchAnswer,
    handle: ({ index }, { query: { language, body, ...rest } }) => {
      const { hits, total, counted } = search(index, { ...rest, ...(language && { language }), ...(body && { body }) });
      return { total, counted, hits: hits.map(hitOf) };
    },
  }),
];
