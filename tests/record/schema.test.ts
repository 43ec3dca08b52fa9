import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/extract.ts';
import { DocumentFailure } from '../../src/record/failure.ts';
import { failureClass, finalClasses, record } from '../../src/record/index.ts';
import { jsonSchema } from '../../src/record/json-schema.ts';
import { fixture } from '../fixtures.ts';

const published = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../record.schema.json'), 'utf8'));

describe('the published JSON Schema', () => {
  it('is what the zod schemas say: `npm run build` writes it', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });
});

describe('a record', () => {
  it('satisfies the schema, and is the same on a second reading', async () => {
    const bytes = readFileSync(fixture('reports/s-res-2518-2020.en.pdf'));
    const [first, second] = [await extractPdf(bytes), await extractPdf(bytes)];
    expect(record.safeParse(first).error).toBeUndefined();
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it('refers only to blocks, mentions and tables that it holds', async () => {
    const { blocks, mentions, tables, findings, alignments } = await extractPdf(
      readFileSync(fixture('reports/crime-programme-2004.en.pdf')),
    );
    const ids = new Set([...blocks, ...mentions, ...tables].map(({ id }) => id));
    expect(ids.size).toBe(blocks.length + mentions.length + tables.length);
    const referred = [
      ...blocks.flatMap((block) => [block.parent, block.table, ...(block.anchors ?? []).map(({ note }) => note)]),
      ...mentions.flatMap((mention) => [
        mention.block,
        ...(mention.kind === 'countryList' ? mention.value.members : []),
      ]),
      ...findings.flatMap(({ evidence }) => evidence.flatMap(({ block, mention, table }) => [block, mention, table])),
      ...alignments.flatMap(({ block, pairs }) => [block, ...pairs.flat()]),
    ];
    for (const id of referred) if (id !== undefined) expect(ids).toContain(id);
  });

  it('gives every mention the text of its span, with a box inside its page', async () => {
    const { blocks, mentions, pages } = await extractPdf(readFileSync(fixture('reports/crime-programme-2004.zh.pdf')));
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    for (const { block, span, text, evidence } of mentions) {
      expect(texts.get(block)?.slice(...span)).toBe(text);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { page, bbox } of evidence) {
        const size = pages.find(({ number }) => number === page)!;
        expect(bbox[0]).toBeLessThan(bbox[2]);
        expect(bbox[1]).toBeLessThan(bbox[3]);
        expect(bbox[2]).toBeLessThanOrEqual(size.width);
        expect(bbox[3]).toBeLessThanOrEqual(size.height);
      }
    }
  });
});

describe('failures', () => {
  it.each(failureClass.options)('%s has a remedy', (name) => {
    expect(new DocumentFailure(name, 'seen').remedy.length).toBeGreaterThan(20);
  });

  it('that are final are not tried again', () => {
    expect([...finalClasses]).toEqual(expect.arrayContaining(['encrypted', 'scanned', 'not-a-pdf', 'unmapped']));
    expect(finalClasses.has('timeout')).toBe(false);
  });
});
