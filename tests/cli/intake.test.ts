import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeZip } from '../engine/intake/made-zip.ts';
import { rapporteur, startRapporteur } from './run.ts';

let folder: string;
let input: string;
let shelf: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-intake-'));
  [input, shelf] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(input);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Event {
  readonly event: string;
  readonly path?: string;
  readonly fate?: string;
  readonly states?: object;
  readonly extracted?: number;
  readonly hashed?: number;
}
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(input, name), text);
const eventsOf = (out: string): Event[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const ingest = async (...args: readonly string[]) => {
  const { code, out } = await rapporteur(['ingest', '--json', '--out', shelf, ...args]);
  const events = eventsOf(out);
  return { code, events, last: events.at(-1) };
};
/** Files younger than two seconds may change within their time stamp, and are read again. */
const old = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2100));
const titles = (): string[] =>
  readdirSync(join(shelf, 'records'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(shelf, 'records', name), 'utf8')).document.title)
    .sort();

describe('what is taken in', () => {
  it('members of an archive, once with all their paths; again without the archive being read', async () => {
    const text = (value: string) => Buffer.from(value);
    put('one.pdf', '%PDF-one');
    const members = [
      { name: 'x/one.pdf', bytes: text('%PDF-one') },
      { name: 'two.pdf', bytes: text('%PDF-two') },
      { name: 'scan.pdf', bytes: text('%PDF-fail scanned') },
      { name: '../up.pdf', bytes: text('%PDF-up') },
    ];
    put('box.zip', madeZip(members));
    await old();
    const first = await ingest(input);
    expect(first.code).toBe(2);
    expect(first.last).toMatchObject({ files: 4, refused: 1, states: { done: 2, failed: 1 } });
    expect(titles()).toEqual(['%PDF-one', '%PDF-two']);
    expect(readdirSync(join(shelf, 'members'))).toEqual([]);
    const second = await ingest(input);
    expect(second.last).toMatchObject({ files: 4, refused: 1, extracted: 0, hashed: 0 });
    const again = await rapporteur(['retry', '--failed', '--json', '--out', shelf]);
    expect(eventsOf(again.out).at(-1)).toMatchObject({ extracted: 1, states: { failed: 1 } });
    expect(again.out).toContain(join(input, 'box.zip!scan.pdf'));
  });

  it('what a pattern matches', async () => {
    for (const name of ['a-2003.pdf', 'a-2004.pdf', 'b-2004.pdf', 'c-2004.doc']) put(name, `%PDF-${name}`);
    expect((await ingest(join(input, '*-2004.*'))).last).toMatchObject({ states: { done: 2 } });
    expect((await ingest(join(input, '*-1999.*'))).code).toBe(1);
  });

  it('by priority, in this run and in those before', async () => {
    const end = join(folder, 'end');
    put('first.pdf', `%PDF-until ${end}`);
    for (const name of ['second', 'third', 'fourth']) put(`${name}.pdf`, `%PDF-${name}`);
    const started = startRapporteur(['ingest', input, '--out', shelf, '--workers', '1', '--json', '--priority', '-1']);
    const waits = new Promise<void>((resolve) => {
      started.stdout.on('data', (text: Buffer) => String(text).includes('"started"') && resolve());
    });
    await waits;
    const gone = new Promise((resolve) => started.on('exit', resolve));
    started.kill('SIGKILL');
    await gone;
    writeFileSync(end, '');
    const { events } = await ingest(join(input, 'third.pdf'), '--priority', '5', '--workers', '1');
    const order = events.flatMap(({ event, path }) => (event === 'started' ? [path?.slice(input.length + 1)] : []));
    expect(order[0]).toBe('third.pdf');
    expect(order).toHaveLength(4);
  });

  it('says of a dry run what would be done, and does nothing', async () => {
    put('a.pdf', '%PDF-a');
    put('copy.pdf', '%PDF-a');
    put('b.pdf', '%PDF-b');
    await ingest(join(input, 'b.pdf'));
    const { code, events, last } = await ingest(input, '--dry-run');
    expect(code).toBe(0);
    const fates = events.flatMap(({ path, fate }) => (path && fate ? [[path.slice(input.length + 1), fate]] : []));
    expect(Object.fromEntries(fates)).toEqual({ 'a.pdf': 'new', 'b.pdf': 'settled', 'copy.pdf': 'copy' });
    expect(last).toMatchObject({ files: 3, fates: { new: 1, settled: 1, copy: 1 } });
    expect(titles()).toEqual(['%PDF-b']);
  });
});

describe('a watched folder', () => {
  it('gives what comes, and what is written on, until it is stopped', async () => {
    put('there.pdf', '%PDF-there');
    const watching = startRapporteur(['ingest', input, '--out', shelf, '--json', '--watch', '0.2']);
    let out = '';
    const settled = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (out.split('"event":"settled"').length > count) resolve();
        };
        watching.stdout.on('data', (text: Buffer) => {
          out += text;
          look();
        });
        look();
      });
    await settled(1);
    put('comes.pdf', '%PDF-');
    appendFileSync(join(input, 'comes.pdf'), 'comes');
    await settled(2);
    const gone = new Promise((resolve) => watching.on('exit', resolve));
    watching.kill('SIGTERM');
    expect(await gone).toBe(0);
    expect(titles()).toEqual(['%PDF-comes', '%PDF-there']);
    expect(eventsOf(out).at(-1)).toMatchObject({ event: 'finished', states: { done: 2 } });
  });
});
