// What the engines cost, and what a second worker gives:
//   npm run bench:engine [-- FOLDER-OF-PDFS]
// Cost: wall time a document where the extraction itself does nothing, one worker. Gain: pages a second of two workers
// against one: with documents that only take time (what the engine itself allows, also on a machine that others use),
// with such that keep a core busy, and with real reports. Each is measured after a warm-up and while every worker has
// something to do. One worker takes more than one core, because V8 collects garbage and compiles in threads of its own:
// so real reports are also measured with one worker that is kept to one core.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { bullmqEngine } from '../src/engine/bullmq.ts';
import { embeddedEngine } from '../src/engine/embedded.ts';
import type { Engine } from '../src/engine/engine.ts';
import { OwnRedis } from '../tests/engine/own-redis.ts';
import { made, realReports } from './engine/documents.ts';
import { type Measured, type Measurement, measure } from './engine/measure.ts';
import { benchFiles, benchFolder } from './files.ts';

const jobs = Number(process.env.JOBS ?? 1000);
const rounds = Number(process.env.ROUNDS ?? 3);
/** Of each real report. */
const copies = Number(process.env.COPIES ?? 12);

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
const fake = join(import.meta.dirname, '../tests/engine/fake-extractor.ts');
let serial = 0;

const run = (what: Omit<Measurement, 'shelf'>): Promise<Measured> => {
  serial += 1;
  return measure({ ...what, shelf: join(folder, `shelf-${serial}`) });
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const inWords = ({ pagesPerSecond, cores }: Measured): string =>
  `${pagesPerSecond.toFixed(1)} pages/s on ${cores.toFixed(2)} cores`;

const gainOf = (one: Measured, two: Measured): number => two.pagesPerSecond / one.pagesPerSecond;

const redis = await OwnRedis.start();
const engines: readonly [string, (workers: number) => Engine][] = [
  ['embedded', (workers) => embeddedEngine({ workers })],
  ['bullmq', (workers) => bullmqEngine({ redis: { address: redis.url }, workers })],
];
const table = new Table({ head: ['engine', 'cost (ms)', 'gain: waiting', 'busy', 'real', 'real, of one core'] });
try {
  const nothing = made(join(folder, 'nothing'), jobs, (n) => `%PDF-good ${n}`);
  const waiting = made(join(folder, 'waiting'), 60, (n) => `%PDF-slow 1 ${n}`);
  const busy = made(join(folder, 'busy'), 100, (n) => `%PDF-busy 25 ${n}`);
  const reports = benchFiles(benchFolder()).length;
  const real = realReports(join(folder, 'real'), benchFolder(), copies);
  for (const [name, engine] of engines) {
    process.env.RAPPORTEUR_EXTRACTOR = fake;
    const [cost, slow, full]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      cost.push((await run({ input: nothing, engine: engine(1), warmUp: 100 })).perDocument);
      for (const [input, gains] of [
        [waiting, slow],
        [busy, full],
      ] as const) {
        const one = await run({ input, engine: engine(1), warmUp: 4 });
        gains.push(gainOf(one, await run({ input, engine: engine(2), warmUp: 4 })));
      }
    }
    delete process.env.RAPPORTEUR_EXTRACTOR;
    const kept = await run({ input: real, engine: engine(1), warmUp: 2 * reports, oneCore: true });
    const one = await run({ input: real, engine: engine(1), warmUp: 2 * reports });
    const two = await run({ input: real, engine: engine(2), warmUp: 4 * reports });
    console.log(`${name}, real reports, one worker kept to one core: ${inWords(kept)}`);
    console.log(`${name}, real reports, one worker: ${inWords(one)}; two workers: ${inWords(two)}`);
    const values = [median(cost), median(slow), median(full), gainOf(one, two), gainOf(kept, two)];
    table.push([name, ...values.map((value) => value.toFixed(2))]);
  }
  console.log(table.toString());
} finally {
  await redis.kill();
  rmSync(folder, { recursive: true, force: true });
}
