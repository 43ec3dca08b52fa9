// A new version of the extractor or of the checks: what is done again, and what stays until it is whole.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { embeddedEngine } from '../../src/engine/embedded.ts';
import { ingest } from '../../src/engine/run.ts';
import type { DocumentRecord } from '../../src/record/index.ts';
import { recordsFolder } from '../../src/store/outputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-stages-'));
const input = join(folder, 'in');
const shelf = join(folder, 'shelf');
const file = join(input, 'a.pdf');

/** A version of the stand-in that says which stage has run: extractions count in the title, checks in the language. */
const version = (name: string, extractor: string, checks: string, body = ''): string => {
  const path = join(folder, `${name}.ts`);
  const fake = join(import.meta.dirname, 'fake-extractor.ts');
  writeFileSync(
    path,
    `import * as first from '${fake}';
export const EXTRACTOR_VERSION = '${extractor}';
export const CHECKS_VERSION = '${checks}';
export const extractPdf = async (bytes, options) => {
  ${body}
  return { ...(await first.extractPdf(bytes, options)), extractor: '${extractor}', checks: '${checks}' };
};
export const extractText = first.extractText;
export const recheck = (record) => ({
  ...record,
  checks: '${checks}',
  document: { ...record.document, title: 'checked again' },
});
`,
  );
  return path;
};

const run = async (extractor: string) => {
  process.env.RAPPORTEUR_EXTRACTOR = extractor;
  const never = new AbortController().signal;
  const ended = await ingest([input], {
    shelf,
    engine: embeddedEngine({ workers: 1 }),
    limits: { pages: 10, bytes: 1000 },
    stop: never,
    halt: never,
    report: () => {},
  });
  const [entry] = [...ended.ledger.entries()];
  const { extracted } = ended;
  ended.close();
  return { extracted, state: entry?.state, extractor: entry?.extractor, checks: entry?.checks };
};
const records = (): string[] => readdirSync(recordsFolder(shelf)).map((name) => join(recordsFolder(shelf), name));
const record = (): DocumentRecord => JSON.parse(readFileSync(records()[0] ?? '', 'utf8'));

beforeEach(async () => {
  rmSync(shelf, { recursive: true, force: true });
  mkdirSync(input, { recursive: true });
  writeFileSync(file, '%PDF-good');
  await run(version('one', '1', '1'));
});
afterAll(() => {
  delete process.env.RAPPORTEUR_EXTRACTOR;
  rmSync(folder, { recursive: true, force: true });
});

it('other checks: they run over the record, and the file is not even there', async () => {
  expect((await run(version('same', '1', '1'))).extracted).toBe(0);
  const ended = await run(version('checks', '1', '2', `throw new Error('the file was read');`));
  expect(ended).toEqual({ extracted: 1, state: 'done', extractor: '1', checks: '2' });
  expect(record()).toMatchObject({ checks: '2', document: { title: 'checked again' } });
  expect((await run(version('same2', '1', '2'))).extracted).toBe(0);
});

it('other checks over a record that is damaged: the file is read again', async () => {
  writeFileSync(records()[0] ?? '', 'half a rec');
  expect(await run(version('checks', '1', '2'))).toMatchObject({ state: 'done', checks: '2' });
  expect(record()).toMatchObject({ checks: '2', document: { title: '%PDF-good' } });
});

it('another extractor: the file is read again', async () => {
  expect(await run(version('two', '2', '1'))).toEqual({ extracted: 1, state: 'done', extractor: '2', checks: '1' });
  expect(record()).toMatchObject({ extractor: '2', document: { title: '%PDF-good' } });
});

it('another extractor that fails: the old record stays', async () => {
  const before = readFileSync(records()[0] ?? '', 'utf8');
  const ended = await run(version('dies', '2', '1', `process.kill(process.pid, 'SIGKILL');`));
  expect(ended.state).toBe('quarantined');
  expect(readFileSync(records()[0] ?? '', 'utf8')).toBe(before);
});
