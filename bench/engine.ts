// What the engines cost, and what a second worker gives:
//   npm run bench:engine [-- FOLDER-OF-PDFS]
// Cost: wall time a document where the extraction itself does nothing, one worker, after the first is settled. Gain:
// pages a second of two workers against one: with documents that only take time (what the engine itself allows, also on
// a machine that others use), with such that keep a core busy, and with real reports.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Table from 'cli-table3';
import { bullmqEngine } from '../src/engine/bullmq.ts';
import { embeddedEngine } from '../src/engine/embedded.ts';
import type { Engine, EngineEvent } from '../src/engine/engine.ts';
import { ingest } from '../src/engine/run.ts';
import { benchFiles, benchFolder } from './files.ts';

const jobs = Number(process.env.JOBS ?? 1000);
const rounds = Number(process.env.ROUNDS ?? 3);
/** Of each real report. */
const copies = 2;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));

const startRedis = async (): Promise<{ url: string; child: ChildProcess }> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  server.close();
  const args = ['--port', String(port), '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const text of child.stdout) if (String(text).includes('Ready to accept')) break;
  child.stdout.resume();
  return { url: `redis://127.0.0.1:${port}`, child };
};

interface Measured {
  /** Milliseconds a document, from when the first was settled to when the last was. */
  readonly perDocument: number;
  readonly pagesPerSecond: number;
}

let serial = 0;

const measure = async (input: string, engine: Engine): Promise<Measured> => {
  serial += 1;
  const never = new AbortController().signal;
  let [first, last, documents, pages] = [0, 0, 0, 0];
  const report = (event: EngineEvent): void => {
    if (event.event !== 'settled' || event.outcome.ended !== 'record') return;
    last = performance.now();
    if (first === 0) first = last;
    else {
      documents += 1;
      pages += event.outcome.summary.pages;
    }
  };
  const run = await ingest([input], {
    shelf: join(folder, `shelf-${serial}`),
    engine,
    limits: { pages: 10_000, bytes: 1e9 },
    report,
    stop: never,
    halt: never,
  });
  run.close();
  return { perDocument: (last - first) / documents, pagesPerSecond: (pages * 1000) / (last - first) };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const made = (name: string, count: number, text: (n: number) => string): string => {
  const input = join(folder, name);
  mkdirSync(input);
  for (let n = 0; n < count; n += 1) writeFileSync(join(input, `${n}.pdf`), text(n));
  return input;
};

/** Real reports, each several times with another tail, so that they are different documents. */
const realReports = (): string => {
  const input = join(folder, 'real');
  mkdirSync(input);
  for (const file of benchFiles(benchFolder())) {
    for (let n = 0; n < copies; n += 1) {
      writeFileSync(join(input, `${n}-${basename(file)}`), Buffer.concat([readFileSync(file), Buffer.from(`\n%${n}`)]));
    }
  }
  return input;
};

const { url, child } = await startRedis();
const engines: readonly [string, (workers: number) => Engine][] = [
  ['embedded', (workers) => embeddedEngine({ workers })],
  ['bullmq', (workers) => bullmqEngine({ redis: { address: url }, workers })],
];
const table = new Table({
  head: ['engine', 'cost a document (ms)', 'gain of a second worker: waiting', 'busy', 'real reports'],
});
try {
  const fake = join(import.meta.dirname, '../tests/engine/fake-extractor.ts');
  const [nothing, waiting, busy, real] = [
    made('nothing', jobs, (n) => `%PDF-good ${n}`),
    made('waiting', 60, (n) => `%PDF-slow 1 ${n}`),
    made('busy', 100, (n) => `%PDF-busy 25 ${n}`),
    realReports(),
  ];
  for (const [name, engine] of engines) {
    process.env.RAPPORTEUR_EXTRACTOR = fake;
    const cost: number[] = [];
    const gains: Record<'waiting' | 'busy' | 'real', number[]> = { waiting: [], busy: [], real: [] };
    for (let round = 0; round < rounds; round += 1) cost.push((await measure(nothing, engine(1))).perDocument);
    const gain = async (input: string): Promise<number> => {
      const one = await measure(input, engine(1));
      const two = await measure(input, engine(2));
      console.log(
        `${name} ${basename(input)}: ${one.pagesPerSecond.toFixed(1)}, ${two.pagesPerSecond.toFixed(1)} pages/s`,
      );
      return two.pagesPerSecond / one.pagesPerSecond;
    };
    for (let round = 0; round < rounds; round += 1) {
      gains.waiting.push(await gain(waiting));
      gains.busy.push(await gain(busy));
    }
    delete process.env.RAPPORTEUR_EXTRACTOR;
    gains.real.push(await gain(real));
    table.push([name, ...[cost, gains.waiting, gains.busy, gains.real].map((values) => median(values).toFixed(2))]);
  }
  console.log(table.toString());
} finally {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
