export { type BuildOptions, buildIndex, type IndexUpdate } from './build.ts';
export { type DocumentFilter, documentFilter } from './document-filter.ts';
export type { Mark } from './marked.ts';
export {
  type Answer,
  BadQuery,
  type IndexReader,
  NoIndex,
  type OpenIndex,
  openIndex,
  type Parameters,
  type Row,
} from './open.ts';
export { indexPath } from './path.ts';
export { type ViewDescription, views } from './schema.ts';
export { type SearchHit, type SearchOptions, type SearchResult, search } from './search.ts';
export type { Snippet } from './snippet.ts';
export { symbolKey } from './symbol-key.ts';
export { keysOf, symbolsAsked } from './symbols-asked.ts';
export { type IndexingStep, indexMeanwhile, updateIndex } from './update.ts';
