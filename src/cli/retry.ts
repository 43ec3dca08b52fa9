import { type Command, Option } from 'commander';
import { type FailureClass, failureClass } from '../record/index.ts';
import { claimShelf, Ledger } from '../store/ledger/index.ts';
import { CannotRun, exit } from './exit.ts';
import { failuresLine } from './failures.ts';
import { type EngineOptions, ingestAndShow, withEngine } from './ingest.ts';
import { print } from './streams.ts';

interface RetryOptions extends EngineOptions {
  failed?: boolean;
  class?: FailureClass[];
}

/** Queues the failed documents again. @returns how many. */
const queueFailed = (shelf: string, classes: readonly FailureClass[] | undefined): number => {
  new Ledger(shelf, 'read').close();
  const letGo = claimShelf(shelf);
  const ledger = new Ledger(shelf);
  try {
    return ledger.againWhere({ states: ['failed', 'quarantined'], ...(classes && { classes }) });
  } finally {
    ledger.close();
    letGo();
  }
};

const retry = async (options: RetryOptions): Promise<number> => {
  if (!options.failed && !options.class) throw new CannotRun('say what to try again: --failed, or --class timeout');
  const queued = queueFailed(options.out, options.class);
  if (queued > 0) return ingestAndShow([], options);
  await print(`${nothingToRetry(options.out)}\n`);
  return exit.done;
};

const examples = `
Examples:
  rapporteur retry --failed
  rapporteur retry --class timeout memory --timeout 300 --max-memory 4096
  rapporteur retry --class missing               the disk is mounted again
  rapporteur status --failed                     what failed, and why

Each document gets all its attempts again; what cannot pass (encrypted, scanned, not a PDF …) needs another file, and fails
again with this one. Exit codes as of ingest: 0 all done, 2 some failed again (named), 1 could not run.`;

/** How many failed, and on what. @example `No document failed so; failed are 3 scanned, 1 timeout.` */
const nothingToRetry = (shelf: string): string => {
  const ledger = new Ledger(shelf, 'read');
  try {
    const failures = failuresLine(ledger.failures());
    return failures ? `No document failed so; failed are ${failures}.` : 'Nothing to try again: no document failed.';
  } finally {
    ledger.close();
  }
};

/** `retry --failed [--class timeout]`: gives failed and quarantined documents all their attempts again. */
export const addRetry = (program: Command): void => {
  const command = program
    .command('retry')
    .description('try documents again that failed or were quarantined')
    .option('--failed', 'all that failed or were quarantined')
    .addOption(new Option('--class <class...>', 'only failures of these classes').choices(failureClass.options));
  withEngine(command)
    .addHelpText('after', examples)
    .action(async (options: RetryOptions) => {
      process.exitCode = await retry(options);
    });
};
