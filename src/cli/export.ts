import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { exportApart } from '../store/exports/apart.ts';
import { type ExportFormat, exportFormats } from '../store/exports/index.ts';
import { recordsFolder } from '../store/outputs.ts';
import { CannotRun, exit } from './exit.ts';
import { progressBar } from './progress/bar.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

interface ExportOptions extends ShelfOptions {
  format: ExportFormat;
  to: string;
  json?: boolean;
}

const exportTo = async ({ out, format, to, json }: ExportOptions): Promise<void> => {
  if (!existsSync(recordsFolder(out)))
    throw new CannotRun(`${out} holds no records: \`rapporteur ingest PATH --out ${out}\` makes some`);
  const bar = progressBar();
  try {
    const onRecord = (done: number, of: number): void => bar.show(done, of, 'records exported');
    const { records, files, faults } = await exportApart({ shelf: out, format, to, onRecord });
    bar.stop();
    if (json) await print(`${JSON.stringify({ records, files, faults })}\n`);
    else for (const file of files) await print(`${file}\n`);
    process.stderr.write(`${records} records exported\n`);
    for (const { sha256, message } of faults)
      process.stderr.write(`rapporteur: record ${sha256} was left out: ${message}\n`);
    if (faults.length > 0) process.exitCode = exit.someFailed;
  } finally {
    bar.stop();
  }
};

const examples = `
  jsonl, csv, parquet   one file a kind (documents, blocks, mentions, list_members, tables, table_rows, cells, findings)
                        with DICTIONARY.md and dictionary.json, which say what every column holds
  akn                   one Akoma Ntoso (AKN4UN) XML file a document; running heads and page numbers are in its metadata

Examples:
  rapporteur export --format parquet --to parquet/
  rapporteur export --format akn --to xml/ --out shelf

Records are read one at a time: there is no limit of rows, and memory stays flat. Exit codes: 0 all done, 2 some records
could not be read (named), 1 could not run.`;

/** `export --format jsonl|csv|parquet|akn --to DIR`: one file a kind, or one a document. */
export const addExport = (program: Command): void => {
  const command = program
    .command('export')
    .description('write the shelf as files of other forms: JSON lines, CSV, Parquet, Akoma Ntoso')
    .addOption(new Option('--format <format>', 'form of the files').choices(exportFormats).makeOptionMandatory())
    .requiredOption('--to <folder>', 'where the files go')
    .option('--json', 'one object at the end: {"records","files","faults"}')
    .addHelpText('after', examples);
  withShelf(command).action(exportTo);
};
