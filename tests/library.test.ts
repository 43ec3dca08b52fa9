// The package as a program that installs it sees it: by its name, from the build.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { extract, extractText } from '../src/index.ts';
import { fixture } from './fixtures.ts';

const root = join(import.meta.dirname, '..');

describe('the library', () => {
  it('is importable by its name: the example runs', async () => {
    const node = join(root, 'node_modules/.bin/node');
    const { stdout } = await promisify(execFile)(node, ['examples/library.js'], { cwd: root });
    expect(stdout).toContain('S/RES/2518 (2020), en, 3 pages');
    expect(stdout).toContain('2436 (2018) is S/RES/2436 (2018)');
    expect(stdout).toContain('A/CONF.157/24 (Part I)');
  });

  it('reads a path of a text layer', async () => {
    const { document, sha256 } = await extract(fixture('source/crime-programme-2004.zh.txt'));
    expect(document.language).toBe('zh');
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(extractText('大会第58/140号决议').mentions).toHaveLength(1);
  });

  it('says why bytes are no document', async () => {
    await expect(extract(new TextEncoder().encode('no PDF'))).rejects.toMatchObject({ class: 'not-a-pdf' });
  });
});
