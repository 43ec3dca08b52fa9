import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText } from '../../src/extract.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { rapporteur } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-decide-'));
const shelf = join(folder, 'out');
const fixtures = join(import.meta.dirname, '../../fixtures/reports');

interface Listed {
  readonly key: string;
  readonly check: string;
  readonly decision?: string;
  readonly note?: string;
}
const findings = async (...options: string[]): Promise<Listed[]> => {
  const { out } = await rapporteur(['findings', '--json', '--out', shelf, ...options]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed);
};
const decide = (id: string, ...words: string[]) => rapporteur(['decide', id, ...words, '--out', shelf]);

beforeAll(async () => {
  mkdirSync(join(folder, 'in'));
  for (const name of readdirSync(fixtures).filter((file) => file.startsWith('s-res-2518') && file.endsWith('.pdf')))
    copyFileSync(join(fixtures, name), join(folder, 'in', name));
  copyFileSync(join(fixtures, 'crime-programme-2004.en.pdf'), join(folder, 'in/crime.pdf'));
  await rapporteur(['ingest', join(folder, 'in'), '--out', shelf], { whole: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('documents of a shelf among each other', () => {
  it('are compared at the end of an ingest: the two languages of one resolution', async () => {
    expect(await findings('--across', '--verdict', 'all')).toMatchObject([
      { check: 'twin-paragraphs', verdict: 'agreement' },
    ]);
  });
});

describe('decisions', () => {
  it('are entered by the short id, and what is decided is not listed again', async () => {
    const [first] = await findings();
    const short = first!.key.slice(65, 73);
    expect((await decide(short, 'accept', '--note', 'seen', '--by', 'Li')).out).toContain('accepted: ');
    expect((await findings('--undecided')).map(({ key }) => key)).not.toContain(first!.key);
  });

  it.each([['0000000', 'no finding on the shelf']])('says what is wrong with the id %s', async (id, message) => {
    const { code, err } = await decide(id, 'accept');
    expect([code, err.includes(message)]).toEqual([1, true]);
  });

  it('tell a version that lost an accepted finding', async () => {
    const [first] = (await findings()).filter(({ decision }) => decision === 'accepted');
    expect(first).toMatchObject({ note: 'seen', reviewer: 'Li' });
    writeRecord(shelf, { ...extractText('1.\tNothing is left.'), sha256: first!.key.slice(0, 64) });
    const lost = await rapporteur(['findings', '--regress', '--out', shelf]);
    expect([lost.code, lost.out.includes('lost     [')]).toEqual([2, true]);
  }, 30_000);
});
