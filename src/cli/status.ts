import type { Command } from 'commander';
import { type Entry, Ledger, type State, states } from '../store/ledger/index.ts';
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
  seconds: entry.seconds,
  sha256: entry.sha256,
});

function* rowsOf(entries: Iterable<Entry>) {
  for (const entry of entries) yield rowOf(entry);
}

const printCounts = async (counts: Partial<Record<State, number>>, options: StatusOptions): Promise<void> => {
  if (options.json) return print(`${JSON.stringify(counts)}\n`);
  const rows = states.flatMap((state) => (counts[state] ? [{ state, documents: counts[state] }] : []));
  await printRows(['state', 'documents'], rows, options);
};

const statesOf = ({ failed, partial }: StatusOptions): State[] => [
  ...(failed ? (['failed', 'quarantined'] as const) : []),
  ...(partial ? (['partial'] as const) : []),
];

/** `status`: how many documents are in each state; `status --failed`: those that failed, with their reasons. */
export const addStatus = (program: Command): void => {
  const command = program
    .command('status')
    .description('count the documents of the ledger by state, or list those that failed')
    .option('--failed', 'list failed and quarantined documents with class and message')
    .option('--partial', 'list documents of which some pages could not be read, with those pages')
    .option('--json', 'as JSON: one object, or with a list one document a line')
    .option('--csv', 'as CSV');
  withShelf(command).action(async (options: StatusOptions) => {
    const ledger = new Ledger(options.out, 'read');
    try {
      const wanted = statesOf(options);
      if (wanted.length === 0) await printCounts(ledger.counts(), options);
      else await printRows(columns, rowsOf(ledger.entries(...wanted)), options);
    } finally {
      ledger.close();
    }
  });
};
