// What the index keeps for reviewers and archivists: the queue of findings, and what is cited.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRecord, Finding, Mention } from '../../src/record/index.ts';
import { buildIndex, openIndex } from '../../src/store/index/index.ts';
import { recordPath, writeRecord } from '../../src/store/outputs.ts';
import { madeRecord } from './made-record.ts';

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-queue-'));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

const ask = (sql: string): unknown[] => {
  const index = openIndex(shelf);
  try {
    return [...index.query(sql).rows].map((row) => ({ ...row }));
  } finally {
    index.close();
  }
};

const base = madeRecord(1).findings[0]!;
const finding = (id: string, changes: Partial<Finding>): Finding => ({
  ...base,
  id,
  evidence: [{ page: 1, bbox: [0, 0, 1, 1], text: id }],
  ...changes,
});

const citing = (n: number, ...symbols: string[]): DocumentRecord =>
  madeRecord(n, {
    mentions: symbols.map(
      (symbol, i): Mention => ({
        id: `m${i}`,
        kind: 'citation',
        block: 'b1',
        span: [0, 2],
        text: symbol,
        evidence: [],
        certainty: 1,
        value: { symbol, type: symbol.startsWith('E.04') ? 'sales' : 'document' },
      }),
    ),
  });

describe('the queue', () => {
  it('has errors of the document before warnings and before doubts of our reading', async () => {
    await writeRecord(
      shelf,
      madeRecord(1, {
        findings: [
          finding('info', { severity: 'info', doubt: 'document' }),
          finding('reading', { doubt: 'reading' }),
          finding('warning', { severity: 'warning', doubt: 'document' }),
          finding('document, unsure', { doubt: 'document', confidence: 0.6 }),
          finding('document', { doubt: 'document' }),
        ],
      }),
    );
    buildIndex(shelf);
    const rows = ask('SELECT finding FROM queue ORDER BY verdict, weight, confidence DESC') as { finding: string }[];
    expect(rows.map((row) => row.finding)).toEqual(['document', 'document, unsure', 'reading', 'warning', 'info']);
  });
});

describe('what is cited', () => {
  it('is counted as records come, change and go; sales numbers are no symbols', async () => {
    await writeRecord(shelf, citing(1, 'A/59/2', 'A/59/2', 'A/RES/58/140', 'E.04.V.4'));
    await writeRecord(shelf, citing(2, 'A/RES/58/140'));
    buildIndex(shelf);
    const cited = 'SELECT symbol, documents, citations FROM cited ORDER BY symbol';
    expect(ask(cited)).toEqual([
      { symbol: 'A/59/2', documents: 1, citations: 2 },
      { symbol: 'A/RES/58/140', documents: 2, citations: 2 },
    ]);
    expect(ask('SELECT symbol FROM holdings ORDER BY symbol')).toEqual([{ symbol: 'A/59/1' }, { symbol: 'A/59/2' }]);
    await writeRecord(shelf, citing(1, 'A/RES/58/140', 'A/RES/58/140'));
    rmSync(recordPath(shelf, madeRecord(2).sha256));
    buildIndex(shelf);
    expect(ask(cited)).toEqual([{ symbol: 'A/RES/58/140', documents: 1, citations: 2 }]);
    expect(ask('SELECT symbol FROM holdings')).toEqual([{ symbol: 'A/59/1' }]);
  });
});
