import { addresses, stretch } from './addresses.ts';
import { filterFrom } from './review/filter.ts';
import { routeOf } from './route.ts';

type Ask = (address: string) => Promise<unknown>;

const firstKey = (queue: unknown): string | undefined =>
  (queue as { items?: readonly { key: string }[] } | undefined)?.items?.[0]?.key;

/** What the views ask for as soon as they are shown. */
const asked = async (path: string, query: URLSearchParams, ask: Ask): Promise<void> => {
  const route = routeOf(path);
  if (route.view === 'documents') {
    await ask(addresses.documents({ ...Object.fromEntries(query), limit: stretch.documents }));
    const text = query.get('text');
    if (text) await ask(addresses.search({ text, language: query.get('language') ?? undefined }));
  } else if (route.view === 'document') {
    await Promise.all([ask(addresses.document(route.sha256)), ask(addresses.record(route.sha256))]);
  } else if (route.view === 'shelf') {
    await ask(addresses.missing({ limit: stretch.missing }));
  } else {
    const queue = await ask(addresses.findings({ ...filterFrom(query), at: route.key, limit: stretch.findings }));
    const key = route.key ?? firstKey(queue);
    if (key !== undefined) await ask(addresses.finding(key));
  }
};

/**
 * The answers that a view begins with, by address: the server writes them into the page, which then asks for nothing
 * before it is drawn.
 * @param ask gives what the API answers, or nothing where it refuses; the page asks that again, and says why.
 */
export const firstAnswers = async (
  path: string,
  query: URLSearchParams,
  ask: Ask,
): Promise<Readonly<Record<string, unknown>>> => {
  const answers: Record<string, unknown> = {};
  const keep = async (address: string): Promise<unknown> => {
    const answer = await ask(address);
    if (answer !== undefined) answers[address] = answer;
    return answer;
  };
  await Promise.all([keep(addresses.progress), asked(path, query, keep)]);
  return answers;
};
