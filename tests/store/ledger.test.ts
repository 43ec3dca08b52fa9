import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureClass, finalClasses } from '../../src/record/index.ts';
import {
  claimShelf,
  Ledger,
  LedgerTooNew,
  maximumAttempts,
  NoLedger,
  type Settlement,
  ShelfTaken,
  settledStates,
} from '../../src/store/ledger/index.ts';

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

const hash = (n: number): string => n.toString(16).padStart(64, '0');
const mark = (n: number) => ({ size: n, mtimeMs: n, ctimeMs: n, inode: n });
const file = (n: number, path = `/in/${n}.pdf`) => ({ path, sha256: hash(n), ...mark(n) });
const record: Settlement = {
  ended: 'record',
  seconds: 1,
  summary: {
    status: 'done',
    extractor: '1',
    checks: '1',
    failedPages: [],
    pages: 2,
    tables: 1,
    mentions: 3,
    conflicts: 0,
    agreements: 1,
  },
};
const failure = (name: (typeof failureClass.options)[number], extractor = '0'): Settlement => ({
  ended: 'failure',
  extractor,
  seconds: 1,
  failure: { class: name, message: 'why', page: 4 },
});

describe('the ledger', () => {
  it('keeps one document for the same bytes at two paths, and knows an unchanged file', () => {
    const ledger = new Ledger(shelf);
    ledger.files.submit([file(1), file(1, '/in/copy.pdf')]);
    expect([...ledger.entries()].map((entry) => entry.paths)).toEqual([['/in/1.pdf', '/in/copy.pdf']]);
    expect(ledger.files.knownHash('/in/1.pdf', mark(1))).toBe(hash(1));
    for (const changed of Object.keys(mark(1)))
      expect(ledger.files.knownHash('/in/1.pdf', { ...mark(1), [changed]: 2 })).toBeUndefined();
    ledger.close();
  });

  it.each(failureClass.options)('a failure of class %s is final, or tried until quarantine', (name) => {
    const ledger = new Ledger(shelf);
    ledger.files.submit([file(1)]);
    const seen = [];
    while (ledger.claim().length > 0) seen.push(ledger.settle(hash(1), failure(name)));
    const passing = [...Array(maximumAttempts - 1).fill('queued'), 'quarantined'];
    expect(seen).toEqual(finalClasses.has(name) ? ['failed'] : passing);
    expect(ledger.entry(hash(1))?.error).toEqual({ class: name, message: 'why', page: 4 });
    ledger.close();
  });

  it('has one attempt for a document that would fail again for certain', () => {
    const ledger = new Ledger(shelf);
    ledger.files.submit([file(1)]);
    ledger.claim();
    const certain = {
      ended: 'failure',
      seconds: 1,
      failure: { class: 'memory', message: 'why', certain: true },
    } as const;
    expect(ledger.settle(hash(1), certain)).toBe('quarantined');
    expect(ledger.entry(hash(1))?.attempts).toBe(1);
    ledger.close();
  });

  it('does not settle twice, and takes up after a crash what was running', () => {
    const first = new Ledger(shelf);
    first.files.submit([file(1), file(2)]);
    first.claim();
    expect(first.settle(hash(1), record)).toBe('done');
    expect(first.settle(hash(1), failure('crash'))).toBeUndefined();
    first.claim();
    first.close();
    const second = new Ledger(shelf);
    expect(second.resume()).toBe(1);
    expect(second.claim()).toMatchObject([{ sha256: hash(2), attempt: 1 }]);
    second.close();
  });

  it('refuses a ledger of a later version', () => {
    new Ledger(shelf).close();
    const database = new DatabaseSync(join(shelf, 'ledger.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => new Ledger(shelf)).toThrow(LedgerTooNew);
  });

  it('has one writer, and any number of readers where there is something to read', () => {
    expect(() => new Ledger(shelf, 'read')).toThrow(NoLedger);
    const letGo = claimShelf(shelf);
    expect(() => claimShelf(shelf)).toThrow(ShelfTaken);
    const writer = new Ledger(shelf);
    writer.files.submit([file(1)]);
    const reader = new Ledger(shelf, 'read');
    expect(reader.counts()).toEqual({ queued: 1 });
    expect(() => reader.files.submit([file(2)])).toThrow(/readonly/);
    reader.close();
    writer.close();
    letGo();
    claimShelf(shelf)();
  });

  it('queues again what was settled: by run, state, class, or version of the extractor', () => {
    const ledger = new Ledger(shelf);
    const run = ledger.beginRun();
    ledger.files.submit([file(1), file(2), file(3)], run);
    ledger.claim(3);
    ledger.settle(hash(1), record);
    ledger.settle(hash(2), failure('encrypted'));
    ledger.settle(hash(3), failure('scanned', '1'));
    const cases: [Parameters<Ledger['againWhere']>[0], number][] = [
      [{ otherThan: '1' }, 1],
      [{ run: run + 1 }, 0],
      [{ classes: ['scanned', 'timeout'] }, 1],
      [{ states: ['failed'], classes: ['encrypted'] }, 0],
      [{ run, states: ['done'] }, 1],
    ];
    for (const [question, answer] of cases) expect(ledger.againWhere(question)).toBe(answer);
    expect(ledger.counts()).toEqual({ queued: 3 });
    expect(ledger.beginRun()).toBe(run + 1);
    expect([...ledger.entriesOfRun(run + 1)]).toHaveLength(3);
    ledger.close();
  });

  it('loses nothing and never settles without a claim, whatever happens in whatever order', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ step: fc.constant('submit' as const), n: fc.integer({ min: 1, max: 6 }) }),
        fc.record({ step: fc.constant('claim' as const), n: fc.constant(0) }),
        fc.record({ step: fc.constant('record' as const), n: fc.integer({ min: 1, max: 6 }) }),
        fc.record({ step: fc.constant('fail' as const), n: fc.integer({ min: 1, max: 6 }) }),
        fc.record({ step: fc.constant('crash' as const), n: fc.constant(0) }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(steps, (sequence) => {
        const folder = mkdtempSync(join(shelf, 'run-'));
        let ledger = new Ledger(folder);
        const submitted = new Set<string>();
        for (const { step, n } of sequence) {
          const before = ledger.entry(hash(n));
          if (step === 'submit') {
            ledger.files.submit([file(n)]);
            submitted.add(hash(n));
          } else if (step === 'claim') ledger.claim();
          else if (step === 'crash') {
            ledger.close();
            ledger = new Ledger(folder);
            ledger.resume();
            expect(ledger.counts().running).toBeUndefined();
          } else {
            const state = ledger.settle(hash(n), step === 'record' ? record : failure('timeout'));
            expect(state !== undefined).toBe(before?.state === 'running');
          }
          const after = ledger.entry(hash(n));
          if (before && settledStates.has(before.state)) expect(after?.state).toBe(before.state);
        }
        expect(new Set([...ledger.entries()].map((entry) => entry.sha256))).toEqual(submitted);
        for (const entry of ledger.entries()) expect(entry.attempts).toBeLessThanOrEqual(maximumAttempts);
        ledger.resume();
        for (let [job] = ledger.claim(); job; [job] = ledger.claim()) ledger.settle(job.sha256, record);
        for (const entry of ledger.entries()) expect(settledStates.has(entry.state)).toBe(true);
        ledger.close();
      }),
      { numRuns: 40 },
    );
  });
});
