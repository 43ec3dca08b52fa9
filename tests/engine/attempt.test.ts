import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtractionProcess } from '../../src/engine/attempt.ts';
import { seal } from '../../src/engine/seal.ts';
import { recordPath } from '../../src/store/outputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-attempt-'));
const limits = { pages: 100, bytes: 10_000 };
const extraction = new ExtractionProcess({ timeout: 3, memory: 300 });
/** Memory fills as fast as a busy machine lets it. */
const patient = new ExtractionProcess({ timeout: 60, memory: 300 });

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  process.env.RAPPORTEUR_EXTRACTOR = join(import.meta.dirname, 'fake-extractor.ts');
  mkdirSync(join(folder, 'shelf'));
});
afterAll(() => {
  extraction.close();
  patient.close();
  delete process.env.RAPPORTEUR_EXTRACTOR;
  rmSync(folder, { recursive: true, force: true });
});

describe('an attempt that fails', () => {
  it.each([
    ['%PDF-hang', 'timeout', 'no sign of progress, in a loop that never yields'],
    ['%PDF-kill', 'crash', 'the process is killed as the kernel would'],
    ['%PDF-heap', 'memory', 'the heap grows without end'],
    ['%PDF-buffers', 'memory', 'memory outside the heap grows without end'],
    ['%PDF-throw', 'crash', 'a fault of the program, not of the document'],
    ['%PDF-fail scanned', 'scanned', 'the extractor says why'],
    ['', 'empty', 'no bytes'],
    [`%PDF-${'x'.repeat(20_000)}`, 'too-large', 'over the limit of bytes, not even read'],
  ])('%.12s is %s: %s', async (text, failureClass) => {
    const process = failureClass === 'memory' ? patient : extraction;
    const outcome = await process.run({ source: { paths: [file('bad.pdf', text)] }, limits });
    expect(outcome).toMatchObject({ ended: 'failure', failure: { class: failureClass } });
  });
});

it('ends at its limit of time, whatever progress there is; another attempt would be in vain', async () => {
  const hurried = new ExtractionProcess({ timeout: 60, total: 1, memory: 300 });
  const outcome = await hurried.run({ source: { paths: [file('slow.pdf', '%PDF-slow 600')] }, limits });
  hurried.close();
  expect(outcome).toMatchObject({
    failure: { class: 'timeout', message: 'not finished after 1 s', certain: true },
  });
});

it('takes too much memory for certain where all of it is the document’s', async () => {
  const fresh = new ExtractionProcess({ timeout: 60, memory: 300 });
  const outcome = await fresh.run({ source: { paths: [file('buffers.pdf', '%PDF-buffers')] }, limits });
  fresh.close();
  expect(outcome).toMatchObject({ failure: { class: 'memory', certain: true } });
});

it('leaves nothing where a record cannot be put in place', async () => {
  const shelf = join(folder, 'blocked');
  mkdirSync(shelf);
  const left = await extraction.run({ source: { paths: [file('good.pdf', '%PDF-good')] }, limits, shelf });
  if (left.ended !== 'record') throw new Error('no record');
  mkdirSync(join(recordPath(shelf, left.summary.sha256), 'in the way'), { recursive: true });
  expect(await seal(shelf, left)).toMatchObject({ ended: 'unwritable' });
  expect(readdirSync(join(shelf, 'records'))).toEqual([`${left.summary.sha256}.json`]);
});

describe('an attempt that gives a record', () => {
  it('goes on while there is progress, longer than the timeout', async () => {
    const pages: number[] = [];
    const task = { source: { paths: [file('slow.pdf', '%PDF-slow 40')] }, limits };
    const outcome = await extraction.run(task, (page) => pages.push(page));
    expect(outcome.ended).toBe('record');
    expect(outcome.seconds).toBeGreaterThan(3);
    expect(pages.at(-1)).toBe(40);
  });

  it('writes the record to the shelf under the hash of the bytes', async () => {
    const shelf = join(folder, 'shelf');
    const left = await extraction.run({ source: { paths: [file('good.pdf', '%PDF-good')] }, limits, shelf });
    const outcome = await seal(shelf, left);
    if (outcome.ended !== 'record') throw new Error('no record');
    expect(outcome.json).toBeUndefined();
    expect(JSON.parse(readFileSync(recordPath(shelf, outcome.summary.sha256), 'utf8')).sha256).toBe(
      outcome.summary.sha256,
    );
  });

  it('reads the copy that is still there, and says where none is', async () => {
    const paths = [join(folder, 'moved.pdf'), file('copy.pdf', '%PDF-copy')];
    expect(await extraction.run({ source: { paths }, limits })).toMatchObject({ ended: 'record' });
    const gone = { source: { paths: paths.slice(0, 1) }, limits };
    expect(await extraction.run(gone)).toMatchObject({ ended: 'failure', failure: { class: 'missing' } });
  });

  it('says that the shelf cannot be written, which is no fault of the document', async () => {
    const task = {
      source: { paths: [file('good.pdf', '%PDF-good')] },
      limits,
      shelf: join(file('no-folder', ''), 'shelf'),
    };
    expect(await extraction.run(task)).toMatchObject({ ended: 'unwritable' });
  });

  it('gives no record that is larger than it may be', async () => {
    const task = { source: { paths: [file('long.pdf', '%PDF-good')] }, limits: { ...limits, output: 100 } };
    const message = expect.stringMatching(/^its record has \d+ bytes, over the limit of 100$/);
    expect(await extraction.run(task)).toMatchObject({
      ended: 'failure',
      failure: { class: 'too-large', message },
    });
  });

  it('says that a file changed after it was submitted', async () => {
    const task = { source: { paths: [file('other.pdf', '%PDF-good')] }, limits, sha256: '0'.repeat(64) };
    expect(await extraction.run(task)).toMatchObject({ ended: 'failure', failure: { class: 'missing' } });
  });
});
