import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/extract.ts';
import type { Block, DocumentRecord } from '../../src/record/index.ts';
import { realPdf, realPdfs } from '../real-pdfs.ts';

const extract = (file: string): Promise<DocumentRecord> => extractPdf(readFileSync(file));
const numbers = (record: DocumentRecord): string[] =>
  record.blocks.filter((block) => block.type === 'paragraph' && block.number).map((block) => block.number!);
const line = ({ level, number, text }: Block): string => `${level} ${number ?? '-'} ${text}`;

/** Read off the page pictures. */
const numbered: Record<string, string[]> = {
  'A_80_604_Add.1.pdf': Array.from({ length: 44 }, (_, i) => String(i + 1)),
  'A_RES_73_3-EN.pdf': Array.from({ length: 53 }, (_, i) => String(i + 1)),
  'A_RES_73_8-EN.pdf': ['1', '2', '3', '4', '5'],
  'A_81_6_Sect13.pdf': Array.from({ length: 25 }, (_, i) => `13.${i + 1}`),
};

describe.each(Object.keys(numbered))('%s', (name) => {
  it('has every numbered paragraph once and in order', async () => {
    expect(numbers(await extract(realPdf(name)))).toEqual(numbered[name]);
  });
});

describe('A/80/604/Add.1', () => {
  let record: DocumentRecord;
  beforeAll(async () => {
    record = await extract(realPdf('A_80_604_Add.1.pdf'));
  });

  it('knows what the cover says', () => {
    expect(record.document).toMatchObject({
      symbol: 'A/80/604/Add.1',
      language: 'en',
      date: '2026-04-07',
      session: 'Eightieth session',
      agendaItem: '156 (a)',
      distribution: 'General',
      originalLanguage: 'English',
      pages: 13,
      unknown: [],
    });
  });

  it('has its chapters and sections', () => {
    const headings = record.blocks.filter((block) => block.type === 'heading' && block.number).map(line);
    expect(headings).toEqual([
      '1 I Introduction',
      '1 II Budget performance report for the period from 1 July 2024 to 30 June 2025',
      '1 III Information on performance for the current period',
      '1 IV Proposed budget for the period from 1 July 2026 to 30 June 2027',
      '2 A Mandate and planning assumptions',
      '2 B Resource requirements',
      '3 1 Military and police personnel',
      '3 2 Civilian personnel',
      '3 3 Operational costs',
      '1 V Other matters',
      '1 VI Conclusion',
    ]);
  });

  it('ties footnote marks to the notes at the foot of their pages', () => {
    const notes = record.blocks.filter((block) => block.type === 'footnote');
    expect(notes.map(({ number, text }) => [number, text.slice(0, 30)])).toEqual([
      ['1', 'Excludes one-time requirements'],
      ['2', 'Detailed information on nation'],
    ]);
    const anchored = record.blocks.flatMap((block) =>
      (block.anchors ?? []).map((anchor) => [block.number, anchor.note]),
    );
    expect(anchored).toEqual([
      ['7', notes[0]!.id],
      ['40', notes[1]!.id],
    ]);
  });
});

describe.each(realPdfs().map((file) => [basename(file), file]))('%s', (_, file) => {
  it('comes through whole: every glyph is placed, is furniture, or is listed', async () => {
    const { conservation, status } = await extract(file!);
    const { glyphs, placed, furniture, unplaced } = conservation;
    expect(status).toBe('done');
    expect(glyphs).toBe(placed + furniture + unplaced);
    expect(unplaced).toBe(0);
  });
});
