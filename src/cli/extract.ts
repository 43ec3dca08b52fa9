import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { ExtractionProcess } from '../engine/attempt.ts';
import type { Task } from '../engine/protocol.ts';
import type { DocumentRecord, Language } from '../record/index.ts';
import { CannotRun, exit } from './exit.ts';
import { extractLines } from './extract-lines.ts';
import { failureLine } from './failures.ts';
import { type LimitOptions, limitsFrom, watchFrom, withLimits } from './limits.ts';
import { print, readStandardInput } from './streams.ts';
import { findingsWithTwin, readTwin } from './twin-file.ts';

interface ExtractCommandOptions extends LimitOptions {
  language?: Language;
  lines?: boolean;
  twin?: string;
}

/** Standard input has no name: it is a PDF where its first kilobyte says so, otherwise text if it reads as UTF-8. */
const isText = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.includes('%PDF-') || bytes.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !text.includes('\0');
  } catch {
    return false;
  }
};

const sourceOf = async (file: string): Promise<Task['source']> => {
  if (file === '-') {
    const bytes = await readStandardInput();
    return { bytes, text: isText(bytes) };
  }
  if (!existsSync(file)) throw new CannotRun(`${file}: no such file`);
  if (!statSync(file).isFile()) throw new CannotRun(`${file}: not a file; \`rapporteur ingest\` takes folders`);
  return { paths: [resolve(file)] };
};

const extractOne = async (file: string, options: ExtractCommandOptions): Promise<number> => {
  const extraction = new ExtractionProcess({ ...watchFrom(options), hurried: true });
  try {
    const outcome = await extraction.run({
      source: await sourceOf(file),
      limits: limitsFrom(options),
      ...(options.language && { language: options.language }),
    });
    if (outcome.ended === 'unwritable') throw new CannotRun(outcome.message);
    if (outcome.ended === 'failure') {
      const name = file === '-' ? 'standard input' : file;
      process.stderr.write(`rapporteur: ${name}: ${failureLine(outcome.failure)}\n`);
      return exit.someFailed;
    }
    const record: DocumentRecord = JSON.parse(outcome.json ?? 'null');
    if (options.twin) record.findings.push(...findingsWithTwin(record, await readTwin(options.twin)));
    await print(`${JSON.stringify(record, null, 2)}\n`);
    return exit.done;
  } finally {
    extraction.close();
  }
};

const examples = `
Examples:
  rapporteur extract report.pdf > record.json
  rapporteur extract report.pdf | jq '.findings[] | select(.verdict == "conflict")'
  curl -s https://example.org/report.pdf | rapporteur extract -
  rapporteur extract zh.pdf --twin en.pdf        what the two languages do not say alike is in the findings
  rapporteur extract --lines - < texts.jsonl     {"id","language","text"} in, {"id","mentions"} out
  rapporteur extract huge.pdf --max-memory 4096 --timeout 300

Nothing is kept: \`rapporteur ingest\` keeps records on a shelf. Exit codes: 0 a record, 2 none (the reason is said), 1 could
not run.`;

/** `extract FILE`: one record on standard output; `extract --lines -`: the mentions of each line. */
export const addExtract = (program: Command): void => {
  const command = program
    .command('extract')
    .description('print the record of one PDF or text file, or the mentions of JSON lines')
    .argument('<file>', 'a .pdf, a .txt, or - for standard input')
    .addOption(new Option('--language <language>', 'taken from the text where not given').choices(['zh', 'en']))
    .option('--twin <file>', 'the same document in the other language: what they do not say alike is in the findings')
    .option('--lines', 'read {"id","language","text"} a line, print {"id","mentions"} a line');
  withLimits(command)
    .addHelpText('after', examples)
    .action(async (file: string, options: ExtractCommandOptions) => {
      process.exitCode = options.lines ? await extractLines(file) : await extractOne(file, options);
    });
};
