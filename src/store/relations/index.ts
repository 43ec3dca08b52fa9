import { blocks } from './blocks.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { listMembers } from './list-members.ts';
import { mentions } from './mentions.ts';
import type { Relation } from './relation.ts';
import { cells, tableRows, tables } from './tables.ts';

export { boundsOf } from './date-bounds.ts';
export * from './relation.ts';

/** Everything that a record says as flat rows; the index and the exports have one table or file each. */
export const relations: readonly Relation[] = [
  documents,
  blocks,
  mentions,
  listMembers,
  tables,
  tableRows,
  cells,
  findings,
];
