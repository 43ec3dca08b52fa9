export { type Facet, type QueueCounts, queueCounts } from './counts.ts';
export type { FindingsFilter } from './filter.ts';
export { type MadeDecision, type QueuedFinding, queuedFinding, queuePage, queuePlace } from './findings.ts';
export { IndexView } from './view.ts';
