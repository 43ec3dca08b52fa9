import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/extract.ts';
import { realPdf } from '../real-pdfs.ts';

/** Read by eye on the mandate pages; the numbers stand alone under “General Assembly resolutions”. */
const mandates = ['A/RES/53/242', 'A/RES/77/280', 'A/RES/80/243', 'A/RES/41/213', 'A/RES/79/280', 'A/RES/71/272 B'];

describe('what is mentioned in the cells of tables', () => {
  it('has the block of the table, its span there and the box of the cell', async () => {
    const record = await extractPdf(readFileSync(realPdf('A_81_6_Sect29D.pdf')));
    const tables = new Map(record.blocks.filter(({ table }) => table).map((block) => [block.id, block]));
    const inTables = record.mentions.filter(({ block }) => tables.has(block));
    const symbols = inTables.flatMap((mention) => (mention.kind === 'citation' ? [mention.value.symbol] : []));
    expect(symbols).toEqual(expect.arrayContaining(mandates));
    for (const { block, span, text, evidence } of record.mentions) {
      expect(record.blocks.find(({ id }) => id === block)?.text.slice(...span)).toBe(text);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
