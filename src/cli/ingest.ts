import type { Command } from 'commander';
import { embeddedEngine } from '../engine/embedded.ts';
import type { Engine } from '../engine/engine.ts';
import { ingest, type Run } from '../engine/run.ts';
import { keepMemorySteady } from '../engine/steady-memory.ts';
import { indexMeanwhile } from '../store/index/index.ts';
import { showAcross } from './across-shown.ts';
import { showDryRun } from './dry-run.ts';
import { CannotRun, exit } from './exit.ts';
import { refreshAfter } from './index-refresh.ts';
import {
  integer,
  type LimitOptions,
  limitsFrom,
  limitsGiven,
  positive,
  watchFrom,
  wholeNumber,
  withLimits,
} from './limits.ts';
import { type QueueOptions, redisFrom, withQueue } from './queue-options.ts';
import { runProgress } from './run-progress.ts';
import { printRun, showRun, showWhereToReview } from './run-shown.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { stopSignals } from './stop-signals.ts';
import { linesOf } from './streams.ts';

/** Between two looks of `--watch`. */
const lookMilliseconds = 5000;

export interface EngineOptions extends LimitOptions, ShelfOptions, QueueOptions {
  workers?: number;
  json?: boolean;
}

interface IngestOptions extends EngineOptions {
  force?: boolean;
  priority?: number;
  watch?: number | true;
  dryRun?: boolean;
}

/** The options of every command that drives documents. */
export const withEngine = (command: Command): Command =>
  withQueue(withShelf(withLimits(command)), 'use BullMQ on this Redis instead of the embedded engine')
    .option(
      '--workers <processes>',
      'extraction processes here (default: one a core; 0 with --redis: none)',
      wholeNumber,
    )
    .option('--json', 'print events as JSON lines');

const engineFor = async (options: EngineOptions): Promise<Engine> => {
  const redis = redisFrom(options);
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

const codeOf = ({ counts, intake }: Run, watched: boolean): number => {
  if (!watched && intake.files === 0 && Object.keys(counts).length === 0) return exit.couldNotRun;
  if (counts.queued || counts.running) return exit.couldNotRun;
  return counts.failed || counts.quarantined || intake.refusals.length > 0 ? exit.someFailed : exit.done;
};

/**
 * Takes files in and drives everything that waits, shows it, and says how it ended.
 * @returns the exit code: 2 where something has no record, 1 where it was stopped or there was nothing to do.
 */
export const ingestAndShow = async (paths: readonly string[], options: IngestOptions): Promise<number> => {
  keepMemorySteady();
  const engine = await engineFor(options);
  const { out: shelf, json = false, metrics, watch } = options;
  const progress = await runProgress({ shelf, json, metrics });
  const signals = stopSignals();
  const stopIndexing = indexMeanwhile(shelf);
  try {
    const run = await ingest(pathsFrom(paths), {
      shelf,
      engine,
      limits: limitsFrom(options),
      limitsChanged: limitsGiven(options),
      ...(options.force && { force: true }),
      ...(options.priority !== undefined && { priority: options.priority }),
      ...(watch && { watch: watch === true ? lookMilliseconds : watch * 1000 }),
      report: progress.report,
      onFiles: progress.files,
      onQueued: progress.queued,
      stop: signals.stop,
      halt: signals.halt,
    });
    progress.close();
    for (const { path, message } of run.intake.refusals) process.stderr.write(`rapporteur: ${path}: ${message}\n`);
    if (run.intake.files === 0 && paths.length > 0 && !watch)
      process.stderr.write('rapporteur: no PDF files were found there\n');
    try {
      if (json) await printRun(run);
      else await showRun(run, shelf);
    } finally {
      run.close();
    }
    await stopIndexing();
    await refreshAfter(run.extracted, shelf);
    if (!json && run.extracted > 0) await showAcross(shelf);
    if (!json) await showWhereToReview(run, shelf);
    const waiting = (run.counts.queued ?? 0) + (run.counts.running ?? 0);
    if (waiting > 0)
      process.stderr.write(`rapporteur: ${waiting} documents wait; the same command goes on with them\n`);
    return codeOf(run, watch !== undefined);
  } finally {
    await stopIndexing();
    progress.close();
    signals.close();
  }
};

const dryRun = (paths: readonly string[], options: IngestOptions): Promise<number> =>
  showDryRun(pathsFrom(paths), {
    shelf: options.out,
    memberBytes: limitsFrom(options).bytes,
    json: options.json ?? false,
  });

const examples = `
Examples:
  rapporteur ingest reports/ --out shelf
  find /reports -name '*.pdf' | rapporteur ingest -
  rapporteur ingest reports/ '2004/**/*.pdf' boxes.zip boxes.tar.gz
  rapporteur ingest incoming/ --watch            goes on until it is stopped
  rapporteur ingest urgent/ --priority 10        before everything that waits
  rapporteur ingest reports/ --json | jq -c 'select(.event == "failed")'
  rapporteur ingest reports/ --redis redis://10.0.0.1:6379 --workers 0
    with \`rapporteur work --redis redis://10.0.0.1:6379\` on every machine that sees reports/ and output/

A second run extracts only what is new. Exit codes: 0 all done, 2 some failed (named), 1 could not run.`;

/** `ingest PATH…`: files, folders or a list become records on the shelf. */
export const addIngest = (program: Command): void => {
  const command = program
    .command('ingest')
    .description('extract files, folders, archives, patterns, or a list on standard input (-) to the shelf')
    .argument(
      '<path...>',
      'files, folders (every .pdf below them), .zip and .tar(.gz) archives, patterns, or - for a list of paths',
    );
  withEngine(command)
    .addHelpText('after', examples)
    .option('--force', 'extract again what was settled before')
    .option('--priority <number>', 'higher ones are taken first (default 0)', integer)
    .option('--watch [seconds]', 'go on looking for new files, every 5 seconds where not given', positive)
    .option('--dry-run', 'say what would be done, and change nothing')
    .action(async (paths: string[], options: IngestOptions) => {
      process.exitCode = await (options.dryRun ? dryRun : ingestAndShow)(paths, options);
    });
};
