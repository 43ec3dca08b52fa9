import { type Command, Option } from 'commander';
import { exportShelf } from '../store/exports/index.ts';
import { CannotRun } from './exit.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

interface ExportOptions extends ShelfOptions {
  format: string;
  to: string;
}

const exportTo = async ({ out, format, to }: ExportOptions): Promise<void> => {
  if (format !== 'jsonl' && format !== 'csv')
    throw new CannotRun(`--format ${format} is not in this version; jsonl and csv are`);
  for (const file of await exportShelf({ shelf: out, format, to })) await print(`${file}\n`);
};

/** `export --format jsonl|csv --to DIR`: one file a kind. */
export const addExport = (program: Command): void => {
  const command = program
    .command('export')
    .description('write the shelf as files of other forms, one a kind')
    .addOption(
      new Option('--format <format>', 'form of the files')
        .choices(['jsonl', 'csv', 'parquet', 'akn'])
        .makeOptionMandatory(),
    )
    .requiredOption('--to <folder>', 'where the files go');
  withShelf(command).action(exportTo);
};
