import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readRecordFile, recordPath, recordsOnShelf } from '../outputs.ts';
import { type Flat, type Relation, relations, valuesOf } from '../relations/index.ts';
import { csvLine } from './csv-line.ts';

export { csvLine };

/** A format that the machine contract names and this version does not write. */
export class NotInThisVersion extends Error {
  constructor(format: string) {
    super(`--format ${format} is not in this version; jsonl and csv are`);
    this.name = 'NotInThisVersion';
  }
}

export const exportFormats = ['jsonl', 'csv', 'parquet', 'akn'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface Writer {
  readonly head: (columns: readonly string[]) => string;
  readonly line: (columns: readonly string[], values: readonly Flat[]) => string;
}

const writers: Partial<Record<ExportFormat, Writer>> = {
  jsonl: {
    head: () => '',
    line: (columns, values) => {
      const filled = columns.flatMap((column, place) => (values[place] === null ? [] : [[column, values[place]]]));
      return `${JSON.stringify(Object.fromEntries(filled))}\n`;
    },
  },
  csv: { head: csvLine, line: (_, values) => csvLine(values.map((value) => (value === null ? '' : String(value)))) },
};

const openFile = (path: string, relation: Relation, writer: Writer) => {
  const stream = createWriteStream(path);
  const done = finished(stream);
  // Said where it is awaited: by `add`, which waits for room, or by `end`.
  done.catch(() => {});
  const columns = ['sha256', ...Object.keys(relation.columns)];
  stream.write(writer.head(columns));
  return {
    path,
    add: async (record: Parameters<Relation['rows']>[0]): Promise<void> => {
      let text = '';
      for (const row of relation.rows(record))
        text += writer.line(columns, [record.sha256, ...valuesOf(relation, row)]);
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    end: (): Promise<void> => {
      stream.end();
      return done;
    },
  };
};

/**
 * Writes every record of a shelf to a folder, one file a relation, records in the order of their hashes.
 * @returns the files written.
 * @throws NotInThisVersion
 */
export const exportShelf = async (options: {
  readonly shelf: string;
  readonly format: ExportFormat;
  readonly to: string;
}): Promise<string[]> => {
  const writer = writers[options.format];
  if (!writer) throw new NotInThisVersion(options.format);
  mkdirSync(options.to, { recursive: true });
  const files = relations.map((relation) =>
    openFile(join(options.to, `${relation.name}.${options.format}`), relation, writer),
  );
  for (const sha256 of [...recordsOnShelf(options.shelf)].sort()) {
    const record = readRecordFile(recordPath(options.shelf, sha256));
    for (const file of files) await file.add(record);
  }
  await Promise.all(files.map((file) => file.end()));
  return files.map((file) => file.path);
};
