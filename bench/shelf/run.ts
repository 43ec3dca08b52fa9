// A shelf of ten thousand records made from the fixtures: how long the index takes and how it grows, how long questions
// take, how much memory an export takes. `npm run bench:shelf [-- RECORDS]`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { buildIndex, indexPath, type OpenIndex, openIndex, search } from '../../src/store/index/index.ts';
import { ask, type Given, questions } from '../../src/store/questions/index.ts';
import { asked } from './asked.ts';
import { addRecords } from './made.ts';

const RECORDS = Number(process.argv[2] ?? 10_000);
const ROUNDS = 7;

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const print = (head: string[], rows: (string | number)[][]): void => {
  const table = new Table({ head, style: { head: [], border: [] } });
  table.push(...rows);
  console.log(table.toString());
};

/** The index at four sizes: linear growth has the same figures in every row. */
const measureIndex = (shelf: string): void => {
  const rows: (string | number)[][] = [];
  let before = 0;
  for (const size of [0.25, 0.5, 0.75, 1].map((part) => Math.round(RECORDS * part))) {
    addRecords(shelf, before, size);
    const time = seconds(() => buildIndex(shelf));
    const megabytes = statSync(indexPath(shelf)).size / 2 ** 20;
    rows.push([size, ((time / (size - before)) * 1000).toFixed(2), ((megabytes / size) * 1000).toFixed(1)]);
    before = size;
  }
  addRecords(shelf, RECORDS, RECORDS + 10);
  const update = seconds(() => buildIndex(shelf)) * 1000;
  print(['records', 'ms a record more', 'MB a thousand records'], rows);
  console.log(
    `10 more records: ${update.toFixed(0)} ms; nothing new: ${(seconds(() => buildIndex(shelf)) * 1000).toFixed(0)} ms`,
  );
};

const times = (work: () => number): { readonly ms: number; readonly first: number; readonly rows: number } => {
  const all: number[] = [];
  let rows = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const time = seconds(() => {
      rows = work();
    });
    all.push(time * 1000);
  }
  return { ms: median(all), first: all[0]!, rows };
};

const askAll = (index: OpenIndex, name: string, given: Given, most = 200): number => {
  let rows = 0;
  for (const _ of ask(index, questions.find((question) => question.name === name)!, given).rows) {
    rows += 1;
    if (rows === most) break;
  }
  return rows;
};

const measureQuestions = (shelf: string): void => {
  const index = openIndex(shelf);
  const measured = asked.map(({ what, work }) => ({ what, ...times(() => work({ index, search, askAll })) }));
  print(
    ['question', 'rows', 'median ms', 'first ms'],
    measured.map(({ what, rows, ms, first }) => [what, rows, ms.toFixed(1), first.toFixed(1)]),
  );
  console.log(
    `median of all questions: ${median(measured.map(({ ms }) => ms)).toFixed(1)} ms, slowest ${Math.max(...measured.map(({ ms }) => ms)).toFixed(0)} ms`,
  );
  index.close();
};

const measureExports = (shelf: string, small: string): void => {
  const rows = ['jsonl', 'csv', 'parquet', 'akn'].map((format) => {
    const [tenth, whole] = [small, shelf].map((from) => {
      const to = mkdtempSync(join(tmpdir(), 'rapporteur-bench-export-'));
      const entry = join(import.meta.dirname, 'export-memory.ts');
      const out = execFileSync(process.execPath, ['--no-warnings', entry, from, format, to], { encoding: 'utf8' });
      rmSync(to, { recursive: true, force: true });
      return JSON.parse(out) as { seconds: number; megabytes: number };
    });
    return [format, tenth!.megabytes.toFixed(0), whole!.megabytes.toFixed(0), whole!.seconds.toFixed(1)];
  });
  print(['export', `peak MB, ${RECORDS / 10} records`, `peak MB, ${RECORDS} records`, 'seconds'], rows);
};

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
const small = mkdtempSync(join(tmpdir(), 'rapporteur-bench-small-'));
try {
  measureIndex(shelf);
  measureQuestions(shelf);
  addRecords(small, 0, RECORDS / 10);
  measureExports(shelf, small);
} finally {
  for (const folder of [shelf, small]) rmSync(folder, { recursive: true, force: true });
}
