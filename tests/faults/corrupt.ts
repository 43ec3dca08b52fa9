// Damaged PDFs through the real program: in what state each ends, and what the coordinator takes meanwhile.
//   npm run soak:corrupt -- --count 2100 --seed 1
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type Entry, Ledger, settledStates } from '../../src/store/ledger/index.ts';
import { readRecordFile, recordPath } from '../../src/store/outputs.ts';
import { type Damaged, writeCorpus } from './corpus.ts';
import { type Resident, watchResident } from './resident.ts';

export interface CorruptResult {
  /** Files by the state they ended in, with the class of the failure. */
  readonly states: Readonly<Record<string, number>>;
  readonly byDamage: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Files in no settled state, or whose record is not what the ledger says. */
  readonly wrong: readonly string[];
  /** Failures that name no fault of the file: each is to be looked at. */
  readonly unexpected: readonly string[];
  readonly coordinator: Resident;
  readonly seconds: number;
}

const root = join(import.meta.dirname, '../..');
const megabytes = 1024;

const stateOf = ({ state, error }: Entry): string => (error ? `${state}: ${error.class}` : state);

const wrongWith = (shelf: string, entry: Entry): string | undefined => {
  const { state, sha256, failedPages = [], error } = entry;
  if (!settledStates.has(state)) return `is ${state}`;
  if (state === 'failed' || state === 'quarantined') return error?.message ? undefined : 'failed without a reason';
  const { status, problems } = readRecordFile(recordPath(shelf, sha256));
  if (status !== state) return `is ${state}, its record ${status}`;
  return state === 'partial' && (failedPages.length === 0 || problems.length === 0)
    ? 'is partial and does not say which pages'
    : undefined;
};

const unexpectedClasses = new Set(['crash', 'timeout', 'memory']);

export interface CorruptOptions {
  readonly count: number;
  readonly seed: number;
  /** A folder that the files are left in, to be looked at. */
  readonly keep?: string;
}

/** Makes damaged files, ingests them, and says how each ended. */
export const runCorrupt = async ({ count, seed, keep }: CorruptOptions): Promise<CorruptResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-corrupt-'));
  const shelf = join(folder, 'shelf');
  const input = keep ?? join(folder, 'in');
  const began = performance.now();
  try {
    const corpus = writeCorpus(input, count, seed);
    const args = ['ingest', input, '--out', shelf, '--workers', '2', '--json', '--max-memory', String(megabytes)];
    const program = spawn(process.execPath, ['--no-warnings', join(root, 'src/cli/main.ts'), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const resident = watchResident(program.pid);
    const [code] = await once(program, 'exit');
    const coordinator = resident.end();
    if (code === 1) throw new Error('the program says that it could not run');
    const made = new Map<string, Damaged>(corpus.map((damaged) => [damaged.file, damaged]));
    const ledger = new Ledger(shelf, 'read');
    const result = { states: {} as Record<string, number>, byDamage: {} as Record<string, Record<string, number>> };
    const [wrong, unexpected]: [string[], string[]] = [[], []];
    for (const entry of ledger.entries()) {
      const damaged = made.get(entry.paths[0] ?? '');
      const name = `${damaged?.file} (${damaged?.base}, ${damaged?.damage})`;
      const state = stateOf(entry);
      result.states[state] = (result.states[state] ?? 0) + 1;
      const row = result.byDamage[damaged?.damage ?? ''] ?? {};
      result.byDamage[damaged?.damage ?? ''] = row;
      row[state] = (row[state] ?? 0) + 1;
      const complaint = wrongWith(shelf, entry);
      if (complaint) wrong.push(`${name}: ${complaint}`);
      if (entry.error && unexpectedClasses.has(entry.error.class))
        unexpected.push(`${name}: ${entry.error.class}, ${entry.error.message}`);
      for (const path of entry.paths) made.delete(path);
    }
    ledger.close();
    for (const { file } of made.values()) wrong.push(`${file}: is not in the ledger`);
    return { ...result, wrong, unexpected, coordinator, seconds: Math.round((performance.now() - began) / 1000) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const tableOf = ({ states, byDamage }: CorruptResult): string => {
  const columns = Object.keys(states).toSorted();
  const table = new Table({ head: ['damage', ...columns], style: { head: [], border: [], compact: true } });
  for (const [damage, row] of Object.entries(byDamage).toSorted())
    table.push([damage, ...columns.map((column) => row[column] ?? '')]);
  table.push(['all', ...columns.map((column) => states[column] ?? '')]);
  return table.toString();
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '2100' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  const result = await runCorrupt({ count, seed, ...(values.keep && { keep: values.keep }) });
  console.log(tableOf(result));
  for (const line of [...result.wrong, ...result.unexpected]) console.log(line);
  const { least, most } = result.coordinator;
  console.log(`${count} files in ${result.seconds} s; the coordinator took ${least} to ${most} MB after its start`);
  console.log(`${result.wrong.length} wrong, ${result.unexpected.length} that name no fault of the file`);
  process.exitCode = result.wrong.length > 0 ? 1 : 0;
}
