import type { DocumentRecord } from '../../record/index.ts';
import { type FlatRow, type Relation, relations, valuesOf } from '../relations/index.ts';
import type { Statements } from '../statements.ts';
import { enterCited, forgetCited } from './cited.ts';
import { passagesOf } from './passages.ts';
import { enterQueue, forgetQueue } from './queue.ts';
import { rowNumber } from './row-number.ts';
import { insertInto } from './schema.ts';

const inserts = new Map(relations.map((relation) => [relation, insertInto(relation)]));

type Insert = (relation: Relation, row: FlatRow, n: number) => void;

const enterRelation = (relation: Relation, record: DocumentRecord, insert: Insert): void => {
  let n = 0;
  for (const row of relation.rows(record)) {
    insert(relation, row, n);
    n += 1;
  }
};

/** Blocks are the first passages of a document, the rows of its tables those behind them. */
const firstPassage: Readonly<Record<string, (record: DocumentRecord) => number>> = {
  blocks: () => 0,
  table_rows: ({ blocks }) => blocks.length,
};

/** Enters one record. @param document a number that no other document has */
export const enter = (statements: Statements, record: DocumentRecord, document: number): void => {
  const passage = passagesOf(record);
  const addPassage = statements.get('INSERT INTO passages (rowid, words, symbols) VALUES (?, ?, ?)');
  const tableBlocks = new Map(record.tables.map(({ id, block }) => [id, block]));
  const insert: Insert = (relation, row, n) => {
    if (relation.name === 'documents') {
      statements.get(inserts.get(relation)!).run(document, record.sha256, ...valuesOf(relation, row));
      return;
    }
    const number = rowNumber(document, (firstPassage[relation.name]?.(record) ?? 0) + n);
    statements.get(inserts.get(relation)!).run(number, document, ...valuesOf(relation, row));
    if (!(relation.name in firstPassage)) return;
    const block = relation.name === 'blocks' ? row.id : tableBlocks.get(String(row.table_id));
    const { words, symbols } = passage(String(block ?? ''), String(row.text ?? ''));
    addPassage.run(number, words, relation.name === 'blocks' ? symbols : '');
  };
  for (const relation of relations) enterRelation(relation, record, insert);
  enterCited(statements, record, document);
  enterQueue(statements, record, document);
};

/** Takes everything of a document out again. */
export const forget = (statements: Statements, document: number): void => {
  forgetCited(statements, document);
  forgetQueue(statements, document);
  const range = [rowNumber(document, 0), rowNumber(document + 1, 0)] as const;
  for (const table of ['blocks', 'table_rows'])
    statements
      .get(`DELETE FROM passages WHERE rowid IN (SELECT row_id FROM stored_${table} WHERE row_id >= ? AND row_id < ?)`)
      .run(...range);
  for (const { name } of relations) {
    if (name === 'documents') statements.get('DELETE FROM stored_documents WHERE row_id = ?').run(document);
    else statements.get(`DELETE FROM stored_${name} WHERE row_id >= ? AND row_id < ?`).run(...range);
  }
};
