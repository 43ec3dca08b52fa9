import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rapporteur, startRapporteur } from './run.ts';

let folder: string;
let input: string;
let shelf: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-ingest-'));
  [input, shelf] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(join(input, 'below'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(input, name), text);
  return join(input, name);
};
const ingest = (...more: readonly string[]) => rapporteur(['ingest', ...more, '--out', shelf]);
/** What waits for the disk, or a kill has left, has another ending. */
const records = (): string[] =>
  readdirSync(join(shelf, 'records'))
    .filter((name) => name.endsWith('.json'))
    .sort();
const lastEvent = (out: string) => JSON.parse(out.trim().split('\n').at(-1) ?? '');

describe('ingest', () => {
  it('makes a record of every PDF below a folder; the same bytes twice are one job', async () => {
    file('a.pdf', '%PDF-a');
    copyFileSync(join(input, 'a.pdf'), join(input, 'below/copy.pdf'));
    file('below/b.PDF', '%PDF-b');
    file('notes.doc', 'no PDF');
    const { code, out } = await ingest(input);
    expect(code).toBe(0);
    expect(out).toContain('2 done');
    expect(out).toContain('1 of 3 files are copies of others here');
    expect(records()).toHaveLength(2);
    expect((await rapporteur(['status', '--failed', '--out', shelf])).out).toContain('No document is failed or quar');
    const nothing = await rapporteur(['retry', '--failed', '--out', shelf]);
    expect(nothing).toMatchObject({ code: 0, out: 'Nothing to try again: no document failed.\n' });
  });

  it('does nothing a second time and says so; a record that has gone is made again, the same', async () => {
    file('a.pdf', '%PDF-a');
    await ingest(input);
    const [name = ''] = records();
    const before = readFileSync(join(shelf, 'records', name), 'utf8');
    const second = await ingest(input, '--json');
    expect(lastEvent(second.out)).toMatchObject({ event: 'finished', extracted: 0, states: { done: 1 } });
    expect((await ingest(input)).out).toContain('Nothing to extract');
    rmSync(join(shelf, 'records', name));
    expect(lastEvent((await ingest(input, '--json')).out)).toMatchObject({ extracted: 1 });
    expect(readFileSync(join(shelf, 'records', name), 'utf8')).toBe(before);
  });

  it('goes on past documents that fail, names each with its remedy, and ends with 2', async () => {
    file('good.pdf', '%PDF-good');
    file('scan.pdf', '%PDF-fail scanned');
    file('killer.pdf', '%PDF-kill');
    file('empty.pdf', '');
    const { code, out } = await ingest(input);
    expect(code).toBe(2);
    for (const text of ['1 done', '2 failed', '1 quarantined', 'ocrmypdf', 'killed by SIGKILL'])
      expect(out).toContain(text);
    const status = await rapporteur(['status', '--failed', '--json', '--out', shelf]);
    const classes = status.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).class);
    expect(classes.sort()).toEqual(['crash', 'empty', 'scanned']);
    const counts = await rapporteur(['status', '--out', shelf]);
    expect(counts.out).toMatch(/Failed: (1 (scanned|empty|crash)(, )?){3}\./);
    const other = await rapporteur(['retry', '--class', 'timeout', '--out', shelf]);
    expect(other.out).toMatch(/No document failed so; failed are .*1 scanned/);
  });

  it('takes a list on standard input and names what is not there', async () => {
    const list = `${file('a.pdf', '%PDF-a')}\n${join(input, 'none.pdf')}\n`;
    const { code, err } = await rapporteur(['ingest', '-', '--out', shelf], { input: list });
    expect(code).toBe(2);
    expect(err).toContain('none.pdf');
    expect(records()).toHaveLength(1);
  });

  it('could not run where nothing is found', async () => {
    expect((await ingest(join(folder, 'nowhere'))).code).toBe(1);
    expect((await ingest(join(input, 'below'))).code).toBe(1);
  });

  it('gives documents that failed another try when asked', async () => {
    file('scan.pdf', '%PDF-fail scanned');
    await ingest(input);
    const none = await rapporteur(['retry', '--class', 'timeout', '--out', shelf]);
    expect(none).toMatchObject({ code: 0 });
    const again = await rapporteur(['retry', '--failed', '--json', '--out', shelf]);
    expect(lastEvent(again.out)).toMatchObject({ extracted: 1, states: { failed: 1 } });
    expect(again.code).toBe(2);
  });

  it('goes on where a killed coordinator stopped, without losing a document', async () => {
    for (let n = 0; n < 8; n += 1) file(`${n}.pdf`, `%PDF-slow 5 ${n}`);
    const first = startRapporteur(['ingest', input, '--out', shelf, '--workers', '2']);
    while (!existsSync(join(shelf, 'records')) || records().length === 0) await pause(100);
    const gone = new Promise((resolve) => first.on('exit', resolve));
    first.kill('SIGKILL');
    await gone;
    const { code, out } = await ingest(input, '--json');
    expect(code).toBe(0);
    expect(lastEvent(out)).toMatchObject({ states: { done: 8 } });
    expect(records()).toHaveLength(8);
  });
});

describe('check and findings', () => {
  it('reads records, and names what is none', async () => {
    file('a.pdf', '%PDF-a');
    await ingest(input);
    const [name = ''] = records();
    const { code, out, err } = await rapporteur(['check', join(shelf, 'records', name), 'package.json', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ sha256: name.slice(0, 64), findings: [] });
    expect(err).toContain('package.json: the record does not satisfy its schema');
    expect((await rapporteur(['findings', '--verdict', 'all', '--out', shelf])).code).toBe(0);
  });
});
