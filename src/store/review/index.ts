export type { FindingsFilter } from './filter.ts';
export {
  type Facet,
  type MadeDecision,
  type QueuedFinding,
  type QueuePage,
  queuedFinding,
  queueFacets,
  queuePage,
} from './findings.ts';
export { IndexView } from './view.ts';
