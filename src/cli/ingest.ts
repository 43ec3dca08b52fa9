import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import colors from 'picocolors';
import { embeddedEngine } from '../engine/embedded.ts';
import type { Engine } from '../engine/engine.ts';
import { ingest, type Run } from '../engine/run.ts';
import { indexPath, updateIndex } from '../store/index/index.ts';
import { CannotRun, exit } from './exit.ts';
import { failureLine } from './failures.ts';
import { nameOf, showFindings } from './findings-shown.ts';
import { type LimitOptions, limitsFrom, limitsGiven, watchFrom, wholeNumber, withLimits } from './limits.ts';
import { progressFor } from './progress.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { stopSignals } from './stop-signals.ts';
import { linesOf, print } from './streams.ts';
import { summaryTable } from './summary.ts';

const failuresShown = 40;

export interface EngineOptions extends LimitOptions, ShelfOptions {
  redis?: string;
  prefix?: string;
  workers?: number;
  json?: boolean;
}

interface IngestOptions extends EngineOptions {
  force?: boolean;
}

/** The options of every command that drives documents. */
export const withEngine = (command: Command): Command =>
  withShelf(withLimits(command))
    .option('--redis <url>', 'use BullMQ on this Redis instead of the embedded engine (REDIS_URL does the same)')
    .option(
      '--workers <processes>',
      'extraction processes here (default: one a core; 0 with --redis: none)',
      wholeNumber,
    )
    .option('--prefix <prefix>', 'before every key in Redis (default {rapporteur})')
    .option('--json', 'print events as JSON lines');

const engineFor = async (options: EngineOptions): Promise<Engine> => {
  const redis = options.redis ?? process.env.REDIS_URL;
  const common = { watch: watchFrom(options), ...(options.workers !== undefined && { workers: options.workers }) };
  if (redis) {
    const { bullmqEngine } = await import('../engine/bullmq.ts');
    return bullmqEngine({ redis, ...common, ...(options.prefix && { prefix: options.prefix }) });
  }
  if (options.workers === 0) throw new CannotRun('--workers 0 needs --redis and a `rapporteur work` somewhere');
  return embeddedEngine(common);
};

async function* pathsFrom(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === '-') yield* linesOf(process.stdin);
    else yield path;
  }
}

const showFailures = async (run: Run): Promise<void> => {
  let left = failuresShown;
  for (const entry of run.ledger.entriesOfRun(run.number, 'failures')) {
    if (!entry.error) continue;
    if (left === 0) return print('… and more: rapporteur status --failed\n');
    left -= 1;
    await print(`${colors.red(entry.state)} ${nameOf(entry)}  ${failureLine(entry.error)}\n`);
  }
};

const showRun = async (run: Run, shelf: string): Promise<void> => {
  await print(summaryTable(run.ledger.entriesOfRun(run.number)));
  await showFindings(shelf, () => run.ledger.entriesOfRun(run.number, 'findings'));
  await showFailures(run);
  if (run.extracted === 0) await print('Nothing to extract: every file was settled by an earlier run.\n');
  await print(`Records: ${shelf}/records\n`);
};

/** The same as JSON lines: what failed, also in earlier runs, then how it ended. */
const printRun = async ({ ledger, number, intake, extracted, counts }: Run): Promise<void> => {
  for (const { sha256, paths, state, error } of ledger.entriesOfRun(number, 'failures')) {
    await print(`${JSON.stringify({ event: 'failed', sha256, paths, state, ...error })}\n`);
  }
  await print(`${JSON.stringify({ event: 'finished', files: intake.files, extracted, states: counts })}\n`);
};

/** The index serves queries only: what goes wrong with it is said and stops nothing. */
const refreshIndex = async ({ extracted }: Run, shelf: string): Promise<void> => {
  if (extracted === 0 && existsSync(indexPath(shelf))) return;
  await updateIndex(shelf).catch((error: Error) => process.stderr.write(`rapporteur: ${error.message}\n`));
};

const codeOf = ({ counts, intake }: Run): number => {
  if (intake.files === 0 && Object.keys(counts).length === 0) return exit.couldNotRun;
  if (counts.queued || counts.running) return exit.couldNotRun;
  return counts.failed || counts.quarantined || intake.refusals.length > 0 ? exit.someFailed : exit.done;
};

/**
 * Takes files in and drives everything that waits, shows it, and says how it ended.
 * @returns the exit code: 2 where something has no record, 1 where it was stopped or there was nothing to do.
 */
export const ingestAndShow = async (paths: readonly string[], options: IngestOptions): Promise<number> => {
  const signals = stopSignals();
  const progress = progressFor(options.json ? 'json' : process.stderr.isTTY ? 'bar' : 'lines');
  try {
    const run = await ingest(pathsFrom(paths), {
      shelf: options.out,
      engine: await engineFor(options),
      limits: limitsFrom(options),
      limitsChanged: limitsGiven(options),
      ...(options.force && { force: true }),
      report: progress.report,
      onFiles: progress.files,
      onQueued: progress.queued,
      stop: signals.stop,
      halt: signals.halt,
    });
    progress.close();
    for (const { path, message } of run.intake.refusals) process.stderr.write(`rapporteur: ${path}: ${message}\n`);
    if (run.intake.files === 0 && paths.length > 0) process.stderr.write('rapporteur: no PDF files were found there\n');
    try {
      if (options.json) await printRun(run);
      else await showRun(run, options.out);
    } finally {
      run.close();
    }
    await refreshIndex(run, options.out);
    const waiting = (run.counts.queued ?? 0) + (run.counts.running ?? 0);
    if (waiting > 0)
      process.stderr.write(`rapporteur: ${waiting} documents wait; the same command goes on with them\n`);
    return codeOf(run);
  } finally {
    progress.close();
    signals.close();
  }
};

const examples = `
Examples:
  rapporteur ingest reports/ --out shelf
  find /reports -name '*.pdf' | rapporteur ingest -
  rapporteur ingest reports/ --json | jq -c 'select(.event == "failed")'
  rapporteur ingest reports/ --redis redis://10.0.0.1:6379 --workers 0
    with \`rapporteur work --redis redis://10.0.0.1:6379\` on every machine that sees reports/ and output/

A second run extracts only what is new. Exit codes: 0 all done, 2 some failed (named), 1 could not run.`;

/** `ingest PATH…`: files, folders or a list become records on the shelf. */
export const addIngest = (program: Command): void => {
  const command = program
    .command('ingest')
    .description('extract files, folders, or a list on standard input (-) to the shelf')
    .argument('<path...>', 'files, folders (every .pdf below them), or - for a list of paths');
  withEngine(command)
    .addHelpText('after', examples)
    .option('--force', 'extract again what was settled before')
    .action(async (paths: string[], options: IngestOptions) => {
      process.exitCode = await ingestAndShow(paths, options);
    });
};
