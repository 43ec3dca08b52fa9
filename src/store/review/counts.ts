import { conditionOf, type FindingsFilter } from './filter.ts';
import { joined } from './findings.ts';
import type { IndexView } from './view.ts';

/** How many findings have a value. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What a finding can be filtered by, with its column. */
const properties = { check: 'q.check_name', severity: 'q.severity', verdict: 'q.verdict', doubt: 'q.doubt' } as const;
type Property = keyof typeof properties;
const names = Object.keys(properties) as Property[];

export interface QueueCounts {
  /** Findings that the filter lets through, and those of them that are decided. */
  readonly total: number;
  readonly decided: number;
  /** For each property, its values under the other filters, the most frequent first. */
  readonly facets: Record<Property, Facet[]>;
}

type Group = Readonly<Record<Property, string | null>> & { readonly count: number; readonly decided: number };

/** Findings that the filter's text and decision let through, counted by their properties in one pass. */
const groupsOf = (view: IndexView, filter: FindingsFilter): Group[] => {
  const rest = Object.fromEntries(names.map((name) => [name, undefined]));
  const { sql, values } = conditionOf({ ...filter, ...rest });
  const from = filter.text ? joined : 'queue q LEFT JOIN temp.decisions m ON m.key = q.key';
  const columns = names.map((name) => `${properties[name]} AS "${name}"`).join(', ');
  return view.all(
    `SELECT ${columns}, count(*) AS count, count(m.key) AS decided FROM ${from} WHERE ${sql} GROUP BY 1, 2, 3, 4`,
    ...values,
  ) as unknown as Group[];
};

const fits = (group: Group, filter: FindingsFilter, except?: Property): boolean =>
  names.every((name) => name === except || filter[name] === undefined || group[name] === filter[name]);

const facetOf = (groups: readonly Group[], filter: FindingsFilter, name: Property): Facet[] => {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const value = group[name];
    if (value !== null && fits(group, filter, name)) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

const counted = (view: IndexView, filter: FindingsFilter): QueueCounts => {
  const groups = groupsOf(view, filter);
  const wanted = groups.filter((group) => fits(group, filter));
  const sum = (name: 'count' | 'decided'): number => wanted.reduce((total, group) => total + group[name], 0);
  return {
    total: sum('count'),
    decided: sum('decided'),
    facets: Object.fromEntries(names.map((name) => [name, facetOf(groups, filter, name)])) as QueueCounts['facets'],
  };
};

/** Filters whose counts are kept; they are counted anew once the index or the decisions have changed. */
const most = 200;

const kept = new WeakMap<IndexView, { stamp: string; counts: Map<string, QueueCounts> }>();

/** How many findings a filter lets through, and how many each further filter would. */
export const queueCounts = (view: IndexView, filter: FindingsFilter): QueueCounts => {
  const stamp = view.stamp();
  const before = kept.get(view);
  const fresh = before?.stamp === stamp && before.counts.size < most ? before : { stamp, counts: new Map() };
  kept.set(view, fresh);
  const question = JSON.stringify(filter);
  const counts = fresh.counts.get(question) ?? counted(view, filter);
  fresh.counts.set(question, counts);
  return counts;
};
