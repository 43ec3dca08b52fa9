import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { create, Header } from 'tar';
import { afterAll, describe, expect, it } from 'vitest';
import { ArchiveRefused, readArchive } from '../../../src/engine/intake/archives/index.ts';
import { type MadeMember, madeZip } from './made-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-archives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Read {
  readonly taken: Readonly<Record<string, string>>;
  readonly refused: Readonly<Record<string, string>>;
}

const read = async (path: string): Promise<Read> => {
  const taken: Record<string, string> = {};
  const refused: Record<string, string> = {};
  await readArchive(path, {
    memberBytes: 10_000,
    bounds: { bytes: 100_000, ratio: 10, members: 20 },
    take: async (name, bytes) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      taken[name] = Buffer.concat(chunks).toString();
    },
    refuse: (name, why) => {
      refused[name] = why;
    },
  });
  return { taken, refused };
};

let serial = 0;
const archive = (end: string, bytes: Uint8Array): string => {
  serial += 1;
  writeFileSync(join(folder, `${serial}${end}`), bytes);
  return join(folder, `${serial}${end}`);
};
const zip = (...members: readonly MadeMember[]): string => archive('.zip', madeZip(members));
const text = (bytes: string) => Buffer.from(bytes);
const many = (count: number, size: number): MadeMember[] =>
  Array.from({ length: count }, (_, n) => ({ name: `${n}.pdf`, bytes: Buffer.alloc(size) }));

describe('a member of a ZIP archive', () => {
  const gb18030 = Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x70, 0x64, 0x66]);
  it.each<[string, Omit<MadeMember, 'bytes'>, string | undefined, string]>([
    ['2004/a.pdf', { name: '2004/a.pdf' }, undefined, 'below a folder'],
    ['b.PDF', { name: 'b.PDF' }, undefined, 'in capitals'],
    ['报告.pdf', { name: '报告.pdf', flags: 0 }, undefined, 'UTF-8 that is not said to be'],
    ['报告.pdf', { name: gb18030, flags: 0 }, undefined, 'the code page of a Chinese Windows'],
    ['../up.pdf', { name: '../up.pdf' }, 'leads out', 'a path trick'],
    ['a\\..\\..\\up.pdf', { name: 'a\\..\\..\\up.pdf' }, 'leads out', 'the same with back slashes'],
    ['/etc/cron.pdf', { name: '/etc/cron.pdf' }, 'absolute path', 'from the root'],
    ['C:\\a.pdf', { name: 'C:\\a.pdf' }, 'drive', 'from a drive'],
    ['a\n.pdf', { name: 'a\n.pdf' }, 'control characters', 'would break a list'],
    ['link.pdf', { name: 'link.pdf', mode: 0o120777 }, 'symbolic link', 'shows another file'],
    ['secret.pdf', { name: 'secret.pdf', flags: 0x801 }, 'password', 'encrypted'],
    ['damaged.pdf', { name: 'damaged.pdf', damaged: true }, 'damaged', 'cannot be unpacked'],
    ['liar.pdf', { name: 'liar.pdf', claimedSize: 3 }, 'damaged', 'is longer than it says'],
    ['inner.zip', { name: 'inner.zip' }, 'archive inside', 'not looked into, and said so'],
  ])('%s: %j → %s (%s)', async (name, member, refusal) => {
    const good = { name: 'good.pdf', bytes: text('good') };
    const { taken, refused } = await read(zip({ bytes: text('the bytes'), ...member }, good));
    expect(taken['good.pdf']).toBe('good');
    if (refusal) expect(refused[name]).toContain(refusal);
    else expect(taken[name]).toBe('the bytes');
  });

  it('is refused over the limit of bytes, and passed over where it is no PDF', async () => {
    const shadow = { name: '__MACOSX/._a.pdf', bytes: text('x') };
    const big = { name: 'big.pdf', bytes: Buffer.alloc(20_000) };
    const { taken, refused } = await read(zip(big, shadow, { name: 'a.doc', bytes: text('x') }));
    expect(taken).toEqual({});
    expect(Object.keys(refused)).toEqual(['big.pdf']);
    expect(refused['big.pdf']).toContain('10000 bytes');
  });
});

describe('a tar archive', () => {
  const inside = join(folder, 'inside');
  mkdirSync(join(inside, '2004'), { recursive: true });
  writeFileSync(join(inside, '2004/a.pdf'), 'the bytes');
  writeFileSync(join(inside, 'note.txt'), 'x');
  symlinkSync('/etc/passwd', join(inside, 'link.pdf'));
  const bytes = async (): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of create({ cwd: inside }, ['.'])) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  it.each<[string, (plain: Uint8Array) => Uint8Array]>([
    ['.tar', (plain) => plain],
    ['.tar.gz', (plain) => gzipSync(plain)],
    ['.tgz', (plain) => gzipSync(plain)],
    ['.tar.zst', (plain) => zstdCompressSync(plain)],
  ])('%s gives its PDFs and refuses links', async (end, pack) => {
    const { taken, refused } = await read(archive(end, pack(await bytes())));
    expect(taken).toEqual({ '2004/a.pdf': 'the bytes' });
    expect(refused).toEqual({ 'link.pdf': 'it is a symbolic link' });
  });
});

/** A tar of one file of zeros. */
const tarOf = (name: string, size: number): Buffer => {
  const header = new Header({ path: name, size, mode: 0o644, type: 'File' });
  const block = Buffer.alloc(512);
  header.encode(block, 0);
  return Buffer.concat([block, Buffer.alloc(size + 2048)]);
};

it('takes nothing behind a fault once it has said that it reads no further', async () => {
  const fault = Buffer.alloc(512);
  new Header({ path: 'tty.pdf', type: 'CharacterDevice', linkpath: '/dev/tty', mode: 0o644, size: 0 }).encode(fault, 0);
  const [a, b] = [tarOf('../a.pdf', 40_000).subarray(0, 512 * 80), tarOf('b.pdf', 5)];
  const path = archive('.tar', Buffer.concat([a, fault, b]));
  const taken: string[] = [];
  const reading = readArchive(path, {
    memberBytes: 100_000,
    take: async (name, bytes) => {
      for await (const _ of bytes) await pause(20);
      taken.push(name);
    },
    refuse: () => {},
  });
  await expect(reading).rejects.toThrow(ArchiveRefused);
  const told = [...taken];
  await pause(100);
  expect(taken).toEqual(told);
});

it('passes over what stands behind the end of a tar archive', async () => {
  const padded = Buffer.concat([tarOf('a.pdf', 5), Buffer.alloc(60_000)]);
  expect(Object.keys((await read(archive('.tar', padded))).taken)).toEqual(['a.pdf']);
});

describe('an archive that is not read to its end', () => {
  it.each<[string, string, () => Uint8Array, string]>([
    ['.zip', 'no ZIP at all', () => text('PDF'), 'cannot be read'],
    ['.tar', 'no tar at all', () => Buffer.alloc(2048, 'x'), 'cannot be read'],
    ['.tar.gz', 'no gzip at all', () => text('plain'), 'cannot be read'],
    ['.tar.gz', 'cut off', () => gzipSync(Buffer.alloc(100_000, 'x')).subarray(0, 60), 'cannot be read'],
    ['.tar.gz', 'a bomb', () => gzipSync(tarOf('x.bin', 5_000_000)), 'bomb'],
    ['.tar.gz', 'a bomb of one PDF', () => gzipSync(tarOf('x.pdf', 5_000_000)), 'bomb'],
    ['.zip', 'a bomb', () => madeZip(many(15, 9_000)), 'bomb'],
    ['.zip', 'no end of members', () => madeZip(many(21, 1)), 'more than 20 members'],
  ])('%s: %s', async (end, _, bytes, why) => {
    const reading = read(archive(end, bytes()));
    await expect(reading).rejects.toThrow(ArchiveRefused);
    await expect(reading).rejects.toThrow(why);
  });

  it('what it gave before stays', async () => {
    const whole = madeZip([
      { name: 'a.pdf', bytes: text('a') },
      { name: 'b.pdf', bytes: text('b') },
    ]);
    whole.writeUInt32LE(0, whole.length - 22 - 51);
    const taken: string[] = [];
    const reading = readArchive(archive('.zip', whole), {
      memberBytes: 100,
      take: async (name, bytes) => {
        for await (const _ of bytes);
        taken.push(name);
      },
      refuse: () => {},
    });
    await expect(reading).rejects.toThrow(ArchiveRefused);
    expect(taken).toEqual(['a.pdf']);
  });
});
