import type { Command } from 'commander';
import { runChecks } from '../checks/index.ts';
import type { Finding } from '../record/index.ts';
import { readAcross } from '../store/across.ts';
import { readRecordFile, readStoredRecord, recordsOnShelf } from '../store/outputs.ts';
import { counted } from './counted.ts';
import { CannotRun, exit } from './exit.ts';
import { findingLine } from './findings-shown.ts';
import { updateShown } from './index-refresh.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';
import { findingsWithTwin, readTwin } from './twin-file.ts';

const order = ['conflict', 'cannot-tell', 'agreement'];

const conflictsFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));

const countsOf = (findings: readonly Finding[]): string => {
  const count = (verdict: string): number => findings.filter((finding) => finding.verdict === verdict).length;
  return `${counted(count('conflict'), 'conflict')}, ${counted(count('agreement'), 'agreement')}, ${count('cannot-tell')} cannot tell`;
};

interface CheckOptions extends ShelfOptions {
  json?: boolean;
  twin?: string;
  shelf?: boolean;
}

const checkRecord = async (file: string, { json, twin }: CheckOptions): Promise<void> => {
  const record = readRecordFile(file);
  const findings = [...runChecks(record), ...(twin ? findingsWithTwin(record, await readTwin(twin)) : [])];
  if (json) return print(`${JSON.stringify({ file, sha256: record.sha256, findings })}\n`);
  const name = record.document.symbol ?? file;
  for (const finding of conflictsFirst(findings)) await print(findingLine(name, finding));
  await print(`${file}: ${countsOf(findings)}\n`);
};

/** @returns the exit code: 2 where a file is no record. */
const checkRecords = async (files: readonly string[], options: CheckOptions): Promise<number> => {
  let code: number = exit.done;
  for (const file of files) {
    try {
      await checkRecord(file, options);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      process.stderr.write(`rapporteur: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      code = exit.someFailed;
    }
  }
  return code;
};

/** Compares the documents of a shelf with each other, puts what is found on the shelf, and prints it. */
const checkDocumentsOf = async ({ out, json }: CheckOptions): Promise<number> => {
  await updateShown(out);
  for (const sha256 of recordsOnShelf(out)) {
    const findings = readAcross(out, sha256);
    if (findings.length === 0) continue;
    if (json) await print(`${JSON.stringify({ sha256, findings })}\n`);
    else {
      const record = readStoredRecord(out, sha256);
      const name = (record instanceof Error ? undefined : record.document.symbol) ?? sha256.slice(0, 12);
      for (const finding of conflictsFirst(findings)) await print(findingLine(name, finding));
    }
  }
  return exit.done;
};

const help = `
Examples:
  rapporteur check output/records/*.json
  rapporteur check zh-record.json --twin en-report.pdf   what the two languages do not say alike
  rapporteur check --shelf --out output                  twins, and what documents say otherwise than the others`;

/** `check RECORD.json…`: runs the checks of this version over records; `check --shelf`: compares the documents. */
export const addCheck = (program: Command): void => {
  const command = program
    .command('check')
    .description('run the checks again over records, or compare the documents of a shelf with each other')
    .argument('[record...]', 'record files, as in output/records')
    .option('--twin <file>', 'the same document in the other language: a record, a .pdf or a .txt')
    .option('--shelf', 'compare the documents of the shelf instead')
    .option('--json', 'one object a record: {"file","sha256","findings"}')
    .addHelpText('after', help);
  withShelf(command).action(async (files: string[], options: CheckOptions) => {
    if (!options.shelf && files.length === 0) throw new CannotRun('name records, or give --shelf');
    if (options.twin && files.length !== 1) throw new CannotRun('--twin needs exactly one record beside it');
    process.exitCode = await (options.shelf ? checkDocumentsOf(options) : checkRecords(files, options));
  });
};
