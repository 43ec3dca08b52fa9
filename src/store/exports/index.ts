import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DocumentRecord } from '../../record/index.ts';
import { readStoredRecord, recordsOnShelf } from '../outputs.ts';
import { type Relation, relations } from '../relations/index.ts';
import { aknFileName, aknXml } from './akn/index.ts';
import { csvLine } from './csv-line.ts';
import { writeDictionary } from './dictionary.ts';
import type { RelationFile } from './relation-file.ts';
import { textFile } from './text-file.ts';

export { aknXml, csvLine };

/** Forms that a shelf can be written as. */
export const exportFormats = ['jsonl', 'csv', 'parquet', 'akn'] as const;
/** Forms that a shelf can be written as. */
export type ExportFormat = (typeof exportFormats)[number];

/** What is to be exported, and where to. */
export interface ExportOptions {
  readonly shelf: string;
  readonly format: ExportFormat;
  /** Folder for the files; made where it does not exist. */
  readonly to: string;
  /** Called after every record. */
  readonly onRecord?: (done: number, of: number) => void;
}

/** What an export wrote. */
export interface Exported {
  readonly records: number;
  readonly files: readonly string[];
  /** Records that could not be read, and why. */
  readonly faults: readonly { readonly sha256: string; readonly message: string }[];
}

/** What takes records one by one. */
interface Sink {
  readonly add: (record: DocumentRecord) => Promise<void>;
  /** @returns the files written. */
  readonly end: () => Promise<string[]>;
}

/** Files carry another name until they are whole. */
const unfinished = '.part';

/** One file a relation, and the dictionary. */
const relationFiles = (to: string, format: string, open: (path: string, relation: Relation) => RelationFile): Sink => {
  const files = relations.map((relation) => open(join(to, `${relation.name}.${format}${unfinished}`), relation));
  return {
    add: async (record) => {
      for (const file of files) await file.add(record);
    },
    end: async () => {
      await Promise.all(files.map((file) => file.end()));
      const whole = files.map(({ path }) => path.slice(0, -unfinished.length));
      for (const [place, { path }] of files.entries()) renameSync(path, whole[place]!);
      return [...whole, ...writeDictionary(to, format)];
    },
  };
};

/** One XML file a document. */
const aknFiles = (to: string): Sink => {
  let written = 0;
  return {
    add: async (record) => {
      const path = join(to, aknFileName(record));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, aknXml(record));
      written += 1;
    },
    end: async () => (written === 0 ? [] : [to]),
  };
};

const sinks: Readonly<Record<ExportFormat, (to: string) => Sink | Promise<Sink>>> = {
  jsonl: (to) => relationFiles(to, 'jsonl', (path, relation) => textFile(path, relation, 'jsonl')),
  csv: (to) => relationFiles(to, 'csv', (path, relation) => textFile(path, relation, 'csv')),
  parquet: async (to) => {
    const { parquetFile } = await import('./parquet-file.ts');
    return relationFiles(to, 'parquet', parquetFile);
  },
  akn: aknFiles,
};

/**
 * Writes every record of a shelf to a folder, records in the order of their hashes, one record in memory at a time:
 * one file a relation with a dictionary, or one AKN4UN document a record.
 * @throws Error of the file system where the folder cannot be written.
 */
export const exportShelf = async ({ shelf, format, to, onRecord }: ExportOptions): Promise<Exported> => {
  mkdirSync(to, { recursive: true });
  const sink = await sinks[format](to);
  const faults: { sha256: string; message: string }[] = [];
  const all = [...recordsOnShelf(shelf)].sort();
  for (const [done, sha256] of all.entries()) {
    const record = readStoredRecord(shelf, sha256);
    if (record instanceof Error) faults.push({ sha256, message: record.message });
    else await sink.add(record);
    onRecord?.(done + 1, all.length);
  }
  return { records: all.length - faults.length, files: await sink.end(), faults };
};
