export { buildIndex, indexPath } from './build.ts';
export { type Answer, BadQuery, NoIndex, type OpenIndex, openIndex } from './query.ts';
export { updateIndex } from './update.ts';
