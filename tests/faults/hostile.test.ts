// Files made to hurt whoever reads them: each ends in a state that was foreseen, inside its limits.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtractionProcess } from '../../src/engine/attempt.ts';
import type { Outcome } from '../../src/engine/protocol.ts';
import { seal } from '../../src/engine/seal.ts';
import { rapporteur } from '../cli/run.ts';
import { bombs, fonts, type Hostile, loops, orders } from './hostile/index.ts';
import { onePage, someText, stream } from './small-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-hostile-'));
const shelf = join(folder, 'shelf');
const limits = { pages: 10_000, bytes: 100_000_000 };
const patient = new ExtractionProcess({ timeout: 60, memory: 1000 });
let serial = 0;

const file = (bytes: Buffer): string => {
  serial += 1;
  const path = join(folder, `${serial}.pdf`);
  writeFileSync(path, bytes);
  return path;
};

const endOf = (outcome: Outcome): string =>
  outcome.ended === 'record'
    ? outcome.summary.status
    : outcome.ended === 'failure'
      ? outcome.failure.class
      : outcome.ended;

const endIn = async (extraction: ExtractionProcess, { make }: Hostile): Promise<string> =>
  endOf(await seal(shelf, await extraction.run({ source: { paths: [file(make())] }, limits, shelf })));

beforeAll(() => {
  mkdirSync(shelf);
});
afterAll(() => {
  patient.close();
  rmSync(folder, { recursive: true, force: true });
});

const quick = [...fonts, ...loops].filter(({ slow }) => !slow);

it.each(quick.map((hostile) => [hostile.name, hostile.why, hostile] as const))(
  '%s: %s',
  async (_name, _why, hostile) => {
    expect(hostile.ends).toContain(await endIn(patient, hostile));
  },
);

/** One of each kind here; the others are for `npm run soak:hostile`. */
const samples: readonly [string, number, number][] = [
  ['nested filters', 60, 350],
  ['saved states', 2, 1500],
];

describe('a file that needs more than it may take', () => {
  it.each(samples)('%s: ends at its limit of %d s or %d MB', async (name, timeout, memory) => {
    const hostile = [...bombs, ...loops].find((item) => item.name === name);
    if (!hostile) throw new Error(`there is no ${name}`);
    const extraction = new ExtractionProcess({ timeout, memory });
    expect(hostile.ends).toContain(await endIn(extraction, hostile));
    extraction.close();
  });

  it('holds no queue: the documents after it are done, and it is named with its reason', async () => {
    const input = join(folder, 'in');
    mkdirSync(input);
    const bomb = bombs.find(({ name }) => name === 'nested filters');
    writeFileSync(join(input, '0-bomb.pdf'), bomb?.make() ?? '');
    for (let n = 1; n <= 3; n += 1)
      writeFileSync(join(input, `${n}.pdf`), onePage({ content: stream('', `${someText} % ${n}`) }));
    const args = ['ingest', input, '--out', join(folder, 'queue'), '--workers', '1', '--max-memory', '350', '--json'];
    const { code, out } = await rapporteur(args, { whole: true });
    expect(out).toContain('"states":{"done":3,"quarantined":1}');
    expect(out).toMatch(/"class":"memory"/);
    // The first document of a fresh process: no other attempt would end otherwise.
    expect(out.match(/"event":"started"/g)).toHaveLength(4);
    expect(code).toBe(2);
  }, 300_000);
});

it('orders in a file are not followed: nothing runs, nobody is called, nothing is written but the record', async () => {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const mark = join(folder, 'written');
  const others = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.pdf'));
  const before = others();
  const { port } = server.address() as AddressInfo;
  for (const hostile of orders(`http://127.0.0.1:${port}/`, mark)) {
    expect([hostile.name, hostile.ends]).toEqual([
      hostile.name,
      expect.arrayContaining([await endIn(patient, hostile)]),
    ]);
  }
  server.close();
  expect(calls).toBe(0);
  expect(others()).toEqual(before);
  expect(readdirSync(shelf)).toEqual(['records']);
  expect(readdirSync(join(shelf, 'records')).filter((name) => !/^[0-9a-f]{64}\.json$/.test(name))).toEqual([]);
});
