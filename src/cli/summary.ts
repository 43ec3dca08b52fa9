import { basename } from 'node:path';
import Table from 'cli-table3';
import colors from 'picocolors';
import type { Entry, State } from '../store/ledger/index.ts';

const rowsShown = 40;

const paint: Record<State, (text: string) => string> = {
  queued: String,
  running: String,
  done: colors.green,
  partial: colors.yellow,
  failed: colors.red,
  quarantined: colors.red,
};

/** First what needs a look: failures, then conflicts, then the rest in the order of submission. */
const urgency = (entry: Entry): number => {
  if (entry.state === 'failed' || entry.state === 'quarantined') return 0;
  return entry.state === 'partial' || entry.conflicts ? 1 : 2;
};

const row = (entry: Entry): string[] => [
  basename(entry.paths[0] ?? entry.sha256),
  paint[entry.state](entry.error ? `${entry.state}: ${entry.error.class}` : entry.state),
  String(entry.pages ?? ''),
  String(entry.tables ?? ''),
  String(entry.mentions ?? ''),
  entry.conflicts === undefined ? '' : `${entry.conflicts} / ${entry.agreements ?? 0}`,
  entry.seconds?.toFixed(1) ?? '',
];

const head = ['file', 'state', 'pages', 'tables', 'mentions', 'conflicts / agreements', 'seconds'];

/**
 * A table of documents, most urgent first, then the count of each state. Of many documents only the first are
 * shown; no more than those are held in memory.
 */
export const summaryTable = (entries: Iterable<Entry>): string => {
  const shown: Entry[][] = [[], [], []];
  const counts = new Map<State, number>();
  let total = 0;
  for (const entry of entries) {
    total += 1;
    counts.set(entry.state, (counts.get(entry.state) ?? 0) + 1);
    const rank = shown[urgency(entry)];
    if (rank && rank.length < rowsShown) rank.push(entry);
  }
  if (total === 0) return '';
  const table = new Table({
    head,
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  });
  const rows = shown.flat().slice(0, rowsShown);
  table.push(...rows.map(row));
  const more = total > rows.length ? `… and ${total - rows.length} more: rapporteur status\n` : '';
  const states = [...counts].map(([state, count]) => paint[state](`${count} ${state}`)).join(', ');
  return `${table.toString()}\n${more}${states}\n`;
};
