import type { IndexView } from '../review/index.ts';
import { conditionOf, type DocumentsFilter } from './documents-filter.ts';

/** What documents can be filtered by, with its column. */
const properties = { body: 'd.body', language: 'd.language', year: 'substr(d.date, 1, 4)' } as const;
type Property = keyof typeof properties;
const names = Object.keys(properties) as Property[];

interface Value {
  readonly value: string;
  readonly count: number;
}

export interface DocumentCounts {
  /** Documents that the filter lets through. */
  readonly total: number;
  /** For each property, its values under the other filters with how many documents have it. */
  readonly facets: Record<Property, Value[]>;
}

type Group = Readonly<Record<Property, string | null>> & { readonly count: number };

/** Documents that the filter's text lets through, counted by their properties in one pass. */
const groupsOf = (view: IndexView, { text }: DocumentsFilter): Group[] => {
  const { sql, values } = conditionOf({ text });
  const columns = names.map((name) => `${properties[name]} AS ${name}`).join(', ');
  return view.all(
    `SELECT ${columns}, count(*) AS count FROM stored_documents d WHERE ${sql} GROUP BY 1, 2, 3`,
    ...values,
  ) as unknown as Group[];
};

const fits = (group: Group, filter: DocumentsFilter, except?: Property): boolean =>
  names.every((name) => name === except || !filter[name] || group[name] === filter[name]);

/** The newest year first, the most frequent body or language first. */
const orders: Record<Property, (a: Value, b: Value) => number> = {
  body: (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  language: (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  year: (a, b) => (a.value < b.value ? 1 : -1),
};

const facetOf = (groups: readonly Group[], filter: DocumentsFilter, name: Property): Value[] => {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = group[name];
    if (value !== null && fits(group, filter, name)) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted(orders[name]);
};

/** How many documents a filter lets through, and how many each further filter would. */
export const documentCounts = (view: IndexView, filter: DocumentsFilter): DocumentCounts => {
  const groups = groupsOf(view, filter);
  return {
    total: groups.filter((group) => fits(group, filter)).reduce((sum, { count }) => sum + count, 0),
    facets: Object.fromEntries(names.map((name) => [name, facetOf(groups, filter, name)])) as DocumentCounts['facets'],
  };
};
