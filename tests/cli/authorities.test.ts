import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkShelf } from '../../src/across/index.ts';
import { extractText } from '../../src/extract.ts';
import { readAcross } from '../../src/store/across.ts';
import { updateIndex } from '../../src/store/index/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { rapporteur } from './run.ts';

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-authorities-'));
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

const table =
  'Table 2. Pledges made by States\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100';

const texts: readonly (readonly [string, string])[] = [
  ['A/59/123', `1.\tThe pledges follow.\n\n${table}\n`],
  ['A/60/1', '1.\tPledges totalling $101,100 had been made (see A/59/123, table 2).\n'],
  ['A/60/2', '1.\tPledges totalling $101,200 had been made (see A/59/123, table 2).\n'],
  ['A/60/3', '1.\tGeneral Assembly resolution 58/140 of 22 December 2003 was noted.\n'],
  ['A/60/4', '1.\tGeneral Assembly resolution 58/140 of 22 December 2003 was recalled.\n'],
];

const hashes = new Map<string, string>();

beforeAll(async () => {
  for (const [symbol, text] of texts) {
    const record = extractText(text, { language: 'en' });
    const document = { ...record.document, symbol, symbols: [symbol] };
    hashes.set(symbol, record.sha256);
    await writeRecord(shelf, { ...record, document });
  }
  await updateIndex(shelf, true);
  checkShelf(shelf);
  await updateIndex(shelf, true);
});

const asked = async (...options: string[]): Promise<Record<string, unknown>[]> => {
  const { out } = await rapporteur(['authorities', '--json', '--out', shelf, ...options]);
  return out
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

describe('what the documents of a shelf say of one thing', () => {
  it('has each value with the number of documents that say it', async () => {
    const values = (rows: readonly Record<string, unknown>[]) =>
      rows.map(({ subject, value, documents, own, said_by }) => [subject, value, documents, own, said_by]);
    expect(values(await asked('--contested'))).toEqual([
      ['the total of table 2 of A/59/123', 'USD 101 100', 2, 'yes', 'A/59/123, A/60/1'],
      ['the total of table 2 of A/59/123', 'USD 101 200', 1, '', 'A/60/2'],
    ]);
    expect(values(await asked('--of', 'resolution 58/140'))).toEqual([
      ['A/RES/58/140', '2003-12-22', 2, '', 'A/60/3, A/60/4'],
    ]);
  });

  it('makes the odd one out a finding that cites the others', () => {
    const [finding] = readAcross(shelf, hashes.get('A/60/2')!);
    expect(finding).toMatchObject({
      check: 'shelf-table-total',
      verdict: 'conflict',
      doubt: 'document',
      message: {
        en: 'This document says that the total of table 2 of A/59/123 is $101,200; the table itself says $101,100, and so does another document (A/60/1).',
        zh: '本文件称A/59/123表2的总数为101 200美元；原表为101 100美元，另有1份文件所述相同（A/60/1）。',
      },
    });
    expect(finding!.evidence.map(({ document }) => document)).toEqual([
      undefined,
      hashes.get('A/59/123'),
      hashes.get('A/60/1'),
    ]);
  });

  it('counts what is agreed on, and what is not, beside the checks', async () => {
    const { out } = await rapporteur(['checks', '--json', '--out', shelf]);
    const counted = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ reads }) => reads === 'shelf');
    expect(counted.map(({ name, shelf: { agreement, conflict } }) => [name, agreement, conflict])).toEqual([
      ['shelf-adoption-date', 1, 0],
      ['shelf-entry-into-force', 0, 0],
      ['shelf-title', 0, 0],
      ['shelf-table-total', 0, 1],
    ]);
  });
});
