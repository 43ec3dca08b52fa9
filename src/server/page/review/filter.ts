import type { Query } from '../addresses.ts';

/** What the queue can be narrowed by, in the order of the form; all of it stands in the page's address. */
export const filterNames = ['verdict', 'decision', 'severity', 'check', 'doubt', 'document', 'text'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

export const filterFrom = (query: URLSearchParams): Filter =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name);
      return value ? [[name, value]] : [];
    }),
  );

export const isNarrowed = (filter: Filter): boolean => Object.values(filter).some(Boolean);

/** The filter as the API takes it. */
export const queryOf = (filter: Filter): Query => filter;
