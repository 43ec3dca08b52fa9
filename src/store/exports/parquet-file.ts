import { type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type ColumnType, columnsOf, type Flat, type Relation, valuesOf } from '../relations/index.ts';
import type { RelationFile } from './relation-file.ts';

/** Rows of a group at most, and characters of text that it may hold: what stays in memory before it is written. */
const MOST_ROWS = 10_000;
const MOST_CHARACTERS = 1_000_000;

/** Characters of a value that may stand in a group's statistics: they stay in memory, and in the file's foot, to its end. */
const MOST_IN_STATISTICS = 100;

const isShort = (value: Flat): boolean => typeof value !== 'string' || value.length <= MOST_IN_STATISTICS;

/** Exact decimals stay text: a Parquet decimal has one scale for its whole column. */
const types: Readonly<Record<ColumnType, ColumnSource['type']>> = { TEXT: 'STRING', INTEGER: 'INT32', REAL: 'DOUBLE' };

/** A relation as Parquet (Snappy), a row group at a time. */
export const parquetFile = (path: string, relation: Relation): RelationFile => {
  const columns = columnsOf(relation);
  const sources = (values: readonly Flat[][]): ColumnSource[] =>
    columns.map(([name, { type }], place) => ({
      name,
      type: types[type]!,
      nullable: name !== 'sha256',
      data: values[place] ?? [],
      statistics: (values[place] ?? []).every(isShort),
    }));
  const dictionary = Object.fromEntries(columns.map(([name, { means }]) => [name, means]));
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: sources([]) }),
    createdBy: 'rapporteur',
    kvMetadata: [{ key: 'dictionary', value: JSON.stringify(dictionary) }],
  });
  let group: Flat[][] = columns.map(() => []);
  let [rows, characters] = [0, 0];
  const write = async (): Promise<void> => {
    if (rows === 0) return;
    await writer.write({ columnData: sources(group), rowGroupSize: rows });
    group = columns.map(() => []);
    [rows, characters] = [0, 0];
  };
  return {
    path,
    add: async (record) => {
      for (const row of relation.rows(record)) {
        for (const [place, value] of [record.sha256, ...valuesOf(relation, row)].entries()) {
          group[place]!.push(value);
          if (typeof value === 'string') characters += value.length;
        }
        rows += 1;
        if (rows >= MOST_ROWS || characters >= MOST_CHARACTERS) await write();
      }
    },
    end: async () => {
      await write();
      writer.finish();
    },
  };
};
