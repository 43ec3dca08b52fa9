import { describe, expect, it } from 'vitest';
import { type DocumentRecord, type Mention, tableText, withoutTableBodies } from '../../src/record/index.ts';

const cells = (...texts: string[]) => texts.map((text) => ({ text, evidence: [] }));
const table = {
  id: 't1',
  title: 'Mandates',
  columns: [],
  pages: [1],
  rows: [
    { role: 'header' as const, cells: cells('Symbol', '', 'Title') },
    { role: 'data' as const, cells: cells('53/242', '', 'Environment') },
  ],
  notes: [{ mark: 'a', text: 'See resolution 77/280.' }],
};
const body = 'Symbol\tTitle\n53/242\tEnvironment\nSee resolution 77/280.';

describe('the text of a table', () => {
  it('has a line a row and a line a note, filled cells parted by tabs', () => {
    const { text, parts } = tableText(table);
    expect(text).toBe(body);
    expect(parts.map(({ span }) => text.slice(...span))).toEqual([
      ...['Symbol', 'Title', '53/242', 'Environment'],
      'See resolution 77/280.',
    ]);
  });

  it('is left out for readers of prose, with what is mentioned in it', () => {
    const mention = (span: [number, number]) => ({ block: 'b1', span }) as unknown as Mention;
    const record = {
      blocks: [{ id: 'b1', type: 'table', table: 't1', text: `Mandates\n${body}`, evidence: [] }],
      tables: [table],
      mentions: [mention([0, 8]), mention([9, 15])],
    } as unknown as DocumentRecord;
    const prose = withoutTableBodies(record);
    expect(prose.blocks[0]?.text).toBe('Mandates');
    expect(prose.mentions.map(({ span }) => span)).toEqual([[0, 8]]);
  });
});
