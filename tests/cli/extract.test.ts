import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rapporteur, startRapporteur } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('extract FILE', () => {
  it('prints one record', async () => {
    const { code, out } = await rapporteur(['extract', file('a.pdf', '%PDF-ok')]);
    expect(code).toBe(0);
    expect(JSON.parse(out).document.title).toBe('%PDF-ok');
  });

  it('reads standard input, PDF or text', async () => {
    expect(JSON.parse((await rapporteur(['extract', '-'], { input: '%PDF-ok' })).out).extractor).toBe('fake-1');
    expect(JSON.parse((await rapporteur(['extract', '-'], { input: '第一段' })).out).document.title).toBe('第一段');
  });

  it.each([
    ['a scan', file('s.pdf', '%PDF-fail scanned'), 2, 'scanned: as told (page 1). The pages are pictures'],
    ['no bytes', file('e.pdf', ''), 2, 'empty: the file has 0 bytes. The file has no bytes: copy'],
    ['a document that hangs', file('h.pdf', '%PDF-hang'), 2, 'timeout: no progress for 1 s'],
    ['a path that is not there', join(folder, 'none.pdf'), 1, 'no such file'],
    ['a folder', folder, 1, 'rapporteur ingest'],
  ])('%s: a message to act on', async (_, path, expected, message) => {
    const { code, out, err } = await rapporteur(['extract', path, '--timeout', '1']);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(message);
  });

  it('takes nothing for granted: an unknown command and a wrong limit could not run', async () => {
    expect((await rapporteur(['frobnicate'])).code).toBe(1);
    expect((await rapporteur(['extract', 'x.pdf', '--timeout', 'soon'])).code).toBe(1);
    expect((await rapporteur(['--help'])).code).toBe(0);
  });
});

describe('extract --lines', () => {
  const line = (id: string, text: string, language = 'en'): string => `${JSON.stringify({ id, language, text })}\n`;

  it('prints the mentions of each line in order and names the lines that it cannot read', async () => {
    const input = [
      line('a', 'Recalling its resolution 58/140 of 22 December 2003'),
      'rubbish\n',
      line('b', '截至2004年7月26日', 'zh'),
      line('c', 'x', 'fr'),
      '\n',
      line('d', 'a line separator \u2028 ends no line').trimEnd(),
    ].join('');
    const { code, out, err } = await rapporteur(['extract', '--lines', '-'], { input, whole: true });
    const lines = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(lines[0].mentions.map((mention: { kind: string }) => mention.kind)).toContain('citation');
    expect(err).toContain('line 2: not JSON');
    expect(err).toContain('line 4: language');
    expect(code).toBe(2);
  });

  it('answers while its input is still open, and ends quietly when its reader leaves', async () => {
    const child = startRapporteur(['extract', '--lines', '-'], { whole: true });
    child.stdin.on('error', () => {});
    child.stdin.write(line('a', 'resolution 58/140'));
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    expect(JSON.parse(first).id).toBe('a');
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.destroy();
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    for (let n = 0; n < 50; n += 1) child.stdin.write(line(String(n), 'resolution 58/140 of 22 December 2003'));
    expect(await ended).toBe(0);
    expect(err).toBe('');
  });
});
