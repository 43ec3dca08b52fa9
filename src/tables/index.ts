export { type JoinedTable, joinTables, type ReadingInOrder } from './join.ts';
export { kindOf } from './kinds.ts';
export { readTable, type TableDraft, type TableReading } from './reading.ts';
