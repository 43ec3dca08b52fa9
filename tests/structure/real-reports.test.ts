import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/extract.ts';
import type { DocumentRecord } from '../../src/record/index.ts';
import { realPdf, realPdfs } from '../real-pdfs.ts';
import { f1, scoreStructure } from './score.ts';
import { truths } from './truths.ts';

const extract = (file: string): Promise<DocumentRecord> => extractPdf(readFileSync(file));

describe.each(truths())('%s, read by eye', (name, truth) => {
  it('has its headings, numbered paragraphs, notes, contents, and no furniture in the text', async () => {
    const { titles, levels, paragraphs, anchors, contents, furnitureInText } = scoreStructure(
      await extract(realPdf(name)),
      truth,
    );
    expect(paragraphs.right).toBe(paragraphs.wanted);
    expect(paragraphs.found).toBe(paragraphs.wanted);
    expect(f1(titles)).toBeGreaterThan(0.99);
    expect(f1(levels)).toBeGreaterThan(0.95);
    expect(f1(anchors)).toBe(1);
    expect(f1(contents)).toBe(1);
    expect(furnitureInText).toEqual([]);
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
