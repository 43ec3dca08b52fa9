export { type JoinedTable, joinTables, type ReadingInOrder } from './join.ts';
export { readTable, type TableDraft, type TableReading } from './reading.ts';
