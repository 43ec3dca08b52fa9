import type { Command } from 'commander';
import { runChecks } from '../checks/index.ts';
import type { DocumentRecord, Finding } from '../record/index.ts';
import { readRecordFile } from '../store/outputs.ts';
import { exit } from './exit.ts';
import { findingLine } from './findings-shown.ts';
import { print } from './streams.ts';

const order = ['conflict', 'cannot-tell', 'agreement'];

const conflictsFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));

const printFindings = async (file: string, record: DocumentRecord, json: boolean): Promise<void> => {
  const findings = runChecks(record);
  if (json) return print(`${JSON.stringify({ file, sha256: record.sha256, findings })}\n`);
  const name = record.document.symbol ?? file;
  for (const finding of conflictsFirst(findings)) await print(findingLine(name, finding));
  const count = (verdict: string): number => findings.filter((finding) => finding.verdict === verdict).length;
  await print(`${file}: ${count('conflict')} conflicts, ${count('agreement')} agreements, `);
  await print(`${count('cannot-tell')} cannot tell\n`);
};

/** @returns the exit code: 2 where a file is no record. */
const check = async (files: readonly string[], json: boolean): Promise<number> => {
  let code: number = exit.done;
  for (const file of files) {
    let record: DocumentRecord;
    try {
      record = readRecordFile(file);
    } catch (error) {
      process.stderr.write(`rapporteur: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
      code = exit.someFailed;
      continue;
    }
    await printFindings(file, record, json);
  }
  return code;
};

/** `check RECORD.json…`: runs the checks of this version over records, whatever version made them. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .description('run the checks again over records')
    .argument('<record...>', 'record files, as in output/records')
    .option('--json', 'one object a record: {"file","sha256","findings"}')
    .action(async (files: string[], options: { json?: boolean }) => {
      process.exitCode = await check(files, options.json ?? false);
    });
};
