// Exports records with much text and says how much memory was in use, without what could be let go, after some and
// after all of them; started by exports.test.ts with --expose-gc.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportFormat, exportShelf } from '../../src/store/exports/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { madeRecord } from './made-record.ts';

const letGo = (globalThis as { gc?: () => void }).gc;
if (!letGo) throw new Error('run with --expose-gc');

const records = 240;
const text = 60_000;

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-heap-'));
try {
  for (let n = 0; n < records; n += 1) {
    const record = madeRecord(n);
    const blocks = record.blocks.map((block, place) =>
      place === 0 ? { ...block, text: `${n} ${'x'.repeat(text)}` } : block,
    );
    await writeRecord(shelf, { ...record, blocks });
  }
  for (const format of process.argv.slice(2)) {
    const used: number[] = [];
    const onRecord = (done: number): void => {
      if (done !== records / 4 && done !== records) return;
      // What a buffer held outside the heap is let go with the second.
      letGo();
      letGo();
      used.push(process.memoryUsage().heapUsed + process.memoryUsage().external);
    };
    await exportShelf({ shelf, format: format as ExportFormat, to: join(shelf, format), onRecord });
    const [some = 0, all = 0] = used;
    console.log(JSON.stringify({ format, grown: all - some, read: (records * text * 3) / 4 }));
  }
} finally {
  rmSync(shelf, { recursive: true, force: true });
}
