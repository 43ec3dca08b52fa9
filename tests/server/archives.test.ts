// PDFs that lie in archives: given out by member, the very bytes, and never what the names would lead to.
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMember } from '../../src/engine/intake/archives/index.ts';
import { Ledger } from '../../src/store/ledger/index.ts';
import { placesInArchives } from '../../src/store/original.ts';
import { rapporteur } from '../cli/run.ts';
import { madeZip } from '../engine/intake/made-zip.ts';
import { ask, type MadeSite, madeSite } from './made-site.ts';
import { newShelf, startSite } from './site.ts';

let site: MadeSite;
beforeAll(async () => {
  site = await madeSite({
    readMember: ({ archive, member }, take) => readMember(archive, member, 1000, take),
  });
});
afterAll(() => site.close());

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Enters a document as one that was seen at a path, and asks for its PDF. */
const pdfAt = async (text: string, path: string) => {
  const sha256 = hashOf(text);
  const ledger = new Ledger(site.shelf);
  ledger.files.submit([{ path, sha256, size: text.length, mtimeMs: 1, ctimeMs: 1, inode: 1 }]);
  ledger.close();
  return ask(site.address, `/api/documents/${sha256}/pdf`, { headers: { range: 'bytes=0-99999' } });
};

const tar = (name: string, text: string): Buffer => {
  const header = new Header({ path: name, size: text.length, type: 'File', mode: 0o644, mtime: new Date(0) });
  const head = Buffer.alloc(512);
  header.encode(head, 0);
  return Buffer.concat([head, Buffer.from(text.padEnd(512, '\0')), Buffer.alloc(1024)]);
};

const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(site.shelf, name), bytes);
  return join(site.shelf, name);
};
const zip = (name: string, ...members: readonly (readonly [string, string])[]): string =>
  put(name, madeZip(members.map(([member, text]) => ({ name: member, bytes: Buffer.from(text) }))));

describe('the PDF of a document that lies in an archive', () => {
  it.each([
    ['a ZIP', () => `${zip('a.zip', ['x.pdf', 'another'], ['2004/a.pdf', '%PDF a'])}!2004/a.pdf`, '%PDF a'],
    ['the second of its name', () => `${zip('b.zip', ['a.pdf', 'another'], ['a.pdf', '%PDF b'])}!a.pdf`, '%PDF b'],
    ['a name with marks', () => `${zip('c!.zip', ['what!.zip!.pdf', '%PDF c'])}!what!.zip!.pdf`, '%PDF c'],
    ['a packed tar', () => `${put('d.tar.gz', gzipSync(tar('d/e.pdf', '%PDF d')))}!d/e.pdf`, '%PDF d'],
  ])('is taken out of %s', async (_, place, text) => {
    expect(await pdfAt(text, place())).toMatchObject({ status: 206, body: text });
  });

  it.each([
    ['has other bytes now', () => `${zip('e.zip', ['a.pdf', 'other bytes'])}!a.pdf`],
    ['is gone', () => join(site.shelf, 'nowhere.zip!a.pdf')],
    ['is damaged', () => `${put('f.zip', Buffer.from('PK and no more'))}!a.pdf`],
    ['has no such member', () => `${zip('g.zip', ['b.pdf', '%PDF'])}!a.pdf`],
    ['would lead out of it', () => `${zip('h.zip', ['../../etc/passwd.pdf', 'led out'])}!../../etc/passwd.pdf`],
    ['is larger than the limit', () => `${zip('i.zip', ['a.pdf', 'x'.repeat(2000)])}!a.pdf`],
    ['is a folder', () => `${site.shelf}/records.zip!a.pdf`],
  ])('is refused where it %s', async (why, place) => {
    const text = why.startsWith('is larger') ? 'x'.repeat(2000) : why === 'would lead out of it' ? 'led out' : why;
    const { status, body } = await pdfAt(text, place());
    expect(status).toBe(404);
    expect(JSON.parse(body).code).toBe('packed');
  });

  it('is asked for by many at once, taken out once, and goes with the server', async () => {
    const other = await madeSite({
      readMember: ({ archive, member }, take) => readMember(archive, member, 1000, take),
    });
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('rapporteur-unpacked-'));
    const before = new Set(folders());
    const archive = join(other.shelf, 'j.zip');
    writeFileSync(archive, madeZip([{ name: 'a.pdf', bytes: Buffer.from('%PDF j') }]));
    const ledger = new Ledger(other.shelf);
    const sha256 = hashOf('%PDF j');
    ledger.files.submit([{ path: `${archive}!a.pdf`, sha256, size: 6, mtimeMs: 1, ctimeMs: 1, inode: 1 }]);
    ledger.close();
    const all = await Promise.all([1, 2, 3].map(() => ask(other.address, `/api/documents/${sha256}/pdf`)));
    expect(all.map(({ body }) => body)).toEqual(['%PDF j', '%PDF j', '%PDF j']);
    rmSync(archive);
    expect((await ask(other.address, `/api/documents/${sha256}/pdf`)).body).toBe('%PDF j');
    const made = folders().filter((name) => !before.has(name));
    expect(made.length).toBeGreaterThan(0);
    other.close();
    await expect.poll(() => folders().filter((name) => made.includes(name)).length).toBeLessThan(made.length);
  });
});

it('is given out by the program itself, from where it was ingested', async () => {
  const shelf = newShelf();
  const archive = join(shelf, 'box.zip');
  writeFileSync(archive, madeZip([{ name: '2004/a.pdf', bytes: Buffer.from('%PDF-1.7 done') }]));
  expect((await rapporteur(['ingest', archive, '--out', shelf])).code).toBe(0);
  const started = await startSite(shelf);
  const sha256 = hashOf('%PDF-1.7 done');
  const { file } = JSON.parse((await ask(started.address, `/api/documents/${sha256}`)).body);
  expect(file).toEqual({ state: 'packed', paths: [`${archive}!2004/a.pdf`] });
  expect((await ask(started.address, `/api/documents/${sha256}/pdf`)).body).toBe('%PDF-1.7 done');
  await started.stop();
});

describe('a path into an archive', () => {
  it.each([
    ['/in/reports.zip!2004/a.pdf', [{ archive: '/in/reports.zip', member: '2004/a.pdf' }]],
    ['/in/A.TAR.GZ!a.pdf', [{ archive: '/in/A.TAR.GZ', member: 'a.pdf' }]],
    [
      '/in/a.zip!b.zip!c.pdf',
      [
        { archive: '/in/a.zip', member: 'b.zip!c.pdf' },
        { archive: '/in/a.zip!b.zip', member: 'c.pdf' },
      ],
    ],
    ['/in/what!.pdf', []],
    ['/in/a.zip', []],
  ])('%s', (path, places) => expect(placesInArchives(path)).toEqual(places));
});
