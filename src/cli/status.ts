import type { Command } from 'commander';
import { type Entry, Ledger, type State, states } from '../store/ledger/index.ts';
import { failuresLine } from './failures.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';
import { printRows, type TabularOptions } from './tabular.ts';

interface StatusOptions extends ShelfOptions, TabularOptions {
  failed?: boolean;
  partial?: boolean;
}

const columns = ['path', 'state', 'class', 'message', 'page', 'failed pages', 'attempts', 'pages', 'seconds', 'sha256'];

const rowOf = (entry: Entry) => ({
  path: entry.paths.join(' | '),
  state: entry.state,
  class: entry.error?.class,
  message: entry.error?.message,
  page: entry.error?.page,
  'failed pages': entry.failedPages?.join(' '),
  attempts: entry.attempts,
  pages: entry.pages,
  seconds: entry.seconds === undefined ? undefined : Math.round(entry.seconds * 1000) / 1000,
  sha256: entry.sha256,
});

function* rowsOf(entries: Iterable<Entry>) {
  for (const entry of entries) yield rowOf(entry);
}

/** The counts, and for a person what the failures were. */
const printCounts = async (ledger: Ledger, options: StatusOptions): Promise<void> => {
  const counts = ledger.counts();
  if (options.json) return print(`${JSON.stringify(counts)}\n`);
  const rows = states.flatMap((state) => (counts[state] ? [{ state, documents: counts[state] }] : []));
  await printRows(['state', 'documents'], rows, options);
  if (options.csv) return;
  const failures = failuresLine(ledger.failures());
  if (failures) await print(`Failed: ${failures}. They are listed by \`rapporteur status --failed\`.\n`);
  if (counts.partial) await print('Pages that could not be read: `rapporteur status --partial`.\n');
  if (counts.queued || counts.running) await print('What waits is gone on with by `rapporteur ingest` of any path.\n');
};

const printList = async (ledger: Ledger, wanted: readonly State[], options: StatusOptions): Promise<void> => {
  const counts = ledger.counts();
  if (wanted.some((state) => counts[state]) || options.json || options.csv)
    await printRows(columns, rowsOf(ledger.entries(...wanted)), options);
  else await print(`No document is ${wanted.join(' or ')}.\n`);
};

const statesOf = ({ failed, partial }: StatusOptions): State[] => [
  ...(failed ? (['failed', 'quarantined'] as const) : []),
  ...(partial ? (['partial'] as const) : []),
];

const examples = `
Examples:
  rapporteur status                              how many documents are in each state
  rapporteur status --failed                     what has no record, and why
  rapporteur status --failed --csv > failed.csv
  rapporteur status --failed --json | jq -r 'select(.class == "scanned").path'
  rapporteur status --partial                    what has pages that could not be read, and which

Also while an ingest is at work. States: queued, running, done, partial (some pages failed), failed (no attempt can pass),
quarantined (all attempts are used up).`;

/** `status`: how many documents are in each state; `status --failed`: those that failed, with their reasons. */
export const addStatus = (program: Command): void => {
  const command = program
    .command('status')
    .description('count the documents of the ledger by state, or list those that failed')
    .option('--failed', 'list failed and quarantined documents with class and message')
    .option('--partial', 'list documents of which some pages could not be read, with those pages')
    .option('--json', 'as JSON: one object, or with a list one document a line')
    .option('--csv', 'as CSV');
  withShelf(command)
    .addHelpText('after', examples)
    .action(async (options: StatusOptions) => {
      const ledger = new Ledger(options.out, 'read');
      try {
        const wanted = statesOf(options);
        if (wanted.length === 0) await printCounts(ledger, options);
        else await printList(ledger, wanted, options);
      } finally {
        ledger.close();
      }
    });
};
