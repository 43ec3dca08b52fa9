import { addresses, stretch } from './addresses.ts';
import { filterFrom } from './review/filter.ts';
import { routeOf } from './route.ts';

/**
 * What a view asks of the API as soon as it is shown: the server names it in the head of the page, so that the browser
 * asks while it still reads the scripts.
 */
export const firstAsked = (path: string, query: URLSearchParams): string[] => {
  const route = routeOf(path);
  if (route.view === 'documents') {
    const [text, language] = [query.get('text') ?? '', query.get('language') ?? undefined];
    const list = addresses.documents({ ...Object.fromEntries(query), limit: stretch.documents });
    return text === '' ? [list] : [list, addresses.search({ text, language })];
  }
  if (route.view === 'document') return [addresses.document(route.sha256), addresses.record(route.sha256)];
  if (route.view === 'shelf') return [addresses.missing({ limit: stretch.missing })];
  const queue = addresses.findings({ ...filterFrom(query), limit: stretch.findings });
  return route.key === undefined ? [queue] : [queue, addresses.finding(route.key)];
};
