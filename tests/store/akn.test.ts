import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { extractPdf } from '../../src/extract.ts';
import type { Block, DocumentRecord } from '../../src/record/index.ts';
import { aknXml } from '../../src/store/exports/index.ts';
import { fixture } from '../fixtures.ts';
import { madeRecord } from './made-record.ts';

const structure = readFileSync(join(import.meta.dirname, 'akn-structure.xsd'), 'utf8');

const faultsOf = async (xml: string): Promise<string[]> => {
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'a.xml', contents: xml }], schema: [structure] });
  return valid ? [] : errors.map(({ message }) => message);
};

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const textOf = (xml: string): string =>
  xml.replace(/<[^>]+>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity]!);

const at = [{ page: 1, bbox: [0, 0, 1, 1] as [number, number, number, number] }];
const block = (id: string, changes: Partial<Block>): Block => ({
  id,
  type: 'paragraph',
  text: id,
  evidence: at,
  ...changes,
});

/** A record of some blocks, without mentions and tables. */
const recordOf = (blocks: Block[], document: Partial<DocumentRecord['document']> = {}): DocumentRecord => {
  const made = madeRecord(1);
  return { ...made, blocks, mentions: [], tables: [], document: { ...made.document, ...document } };
};

describe('a document as Akoma Ntoso', () => {
  it.each(['crime-programme-2004.zh.pdf', 's-res-2518-2020.en.pdf'])(
    '%s has the structure of the standard, and all of its text',
    async (file) => {
      const record = await extractPdf(readFileSync(fixture(`reports/${file}`)));
      const xml = aknXml(record);
      expect(await faultsOf(xml)).toEqual([]);
      const text = textOf(xml);
      // Notes stand inside the text at their marks: blocks that have any are looked for up to the first of them.
      const missing = record.blocks
        .map(({ text: words, anchors = [] }) =>
          words.slice(0, Math.min(words.length, ...anchors.map((one) => one.offset))),
        )
        .filter((words) => !text.includes(words));
      expect(missing).toEqual([]);
      expect(
        record.tables
          .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
          .filter((cell) => !text.includes(cell.text)),
      ).toEqual([]);
    },
  );

  it('has the addresses and the parts that the UN gives its own', async () => {
    const xml = aknXml(await extractPdf(readFileSync(fixture('reports/s-res-2518-2020.en.pdf'))));
    for (const part of [
      '<statement name="resolution">',
      '<FRBRthis value="/akn/un/statement/deliberation/unsc/2020-03-30/2518-2020/!main/"/>',
      '<FRBRuri value="/akn/un/statement/deliberation/unsc/2020-03-30/2518-2020/eng@/"/>',
      '<FRBRthis value="/akn/un/statement/deliberation/unsc/2020-03-30/2518-2020/eng@/!main.xml"/>',
      '<FRBRlanguage language="eng"/>',
      '<docNumber refersTo="#symbol">S/RES/2518 (2020)</docNumber>',
      '<formula name="enactingFormula" eId="formula_n1"><p>The Security Council,</p></formula>',
      '<paragraph eId="para_1"><num>1.</num><content eId="para_1__content"><p>Stresses the importance',
      '<a href="https://undocs.org/en/S/RES/2436(2018)">2436 (2018)</a>',
    ])
      expect(xml).toContain(part);
  });

  it.each([
    ['nothing at all', []],
    ['signs of XML and signs that XML cannot write', [block('a', { text: 'a < b & "c" > \u0001 \uD800 d' })]],
    ['the same number twice', [block('a', { number: '1' }), block('b', { number: '1' })]],
    [
      'items under a paragraph, and items under them',
      [
        block('a', { number: '1' }),
        block('b', { type: 'item', number: 'a', parent: 'a' }),
        block('c', { type: 'item', number: 'i', parent: 'b' }),
        block('d', { type: 'quote', parent: 'a' }),
        block('e', { type: 'item', number: 'b', parent: 'a' }),
      ],
    ],
    ['items under nothing', [block('a', { type: 'item', number: 'a' }), block('b', { type: 'item' })]],
    [
      'headings in headings, and one with nothing below',
      [
        block('a', { type: 'heading', number: '一', level: 1 }),
        block('b', { type: 'heading', level: 2, parent: 'a' }),
        block('c', { type: 'heading', level: 3, parent: 'b' }),
      ],
    ],
    [
      'a note with its mark, one marked twice, a mark without note, a note without mark',
      [
        block('a', {
          text: 'one two',
          anchors: [
            { note: 'n', offset: 3, mark: '1' },
            { offset: 7, mark: '*' },
          ],
        }),
        block('b', { text: 'three', anchors: [{ note: 'n', offset: 5, mark: '1' }] }),
        block('n', { type: 'footnote', number: '1', text: 'the note' }),
        block('m', { type: 'footnote', number: '2', text: 'another' }),
      ],
    ],
    [
      'annexes in annexes',
      [
        block('a', { type: 'annex', number: 'I' }),
        block('b', { type: 'annex', parent: 'a' }),
        block('c', { parent: 'b' }),
      ],
    ],
    [
      'contents, a summary of several paragraphs, a figure',
      [
        block('a', { type: 'contents' }),
        block('b', { type: 'summary' }),
        block('c', { type: 'summary', parent: 'b' }),
        block('d', { type: 'figure' }),
      ],
    ],
    [
      'running heads in the text and in an annex',
      [
        block('a', { type: 'furniture', text: 'A/59/205 & <2>' }),
        block('b', { type: 'annex' }),
        block('c', { type: 'furniture', text: '', parent: 'b' }),
        block('d', { type: 'furniture', text: '4', parent: 'b' }),
      ],
    ],
    ['a table that was not read', [block('a', { type: 'table', table: 'none' })]],
  ] as [string, Block[]][])('is sound with %s', async (_, blocks) => {
    expect(await faultsOf(aknXml(recordOf(blocks)))).toEqual([]);
  });

  it('is sound without symbol, date and body', async () => {
    const bare = recordOf([block('a', {})], { symbol: undefined, symbols: [], body: undefined, date: undefined });
    expect(await faultsOf(aknXml(bare))).toEqual([]);
  });

  it('has spanning cells, notes and units of tables', async () => {
    const made = madeRecord(1);
    const [table] = made.tables;
    const cell = (text: string, columns?: number) => ({ text, evidence: at, ...(columns ? { columns } : {}) });
    const record: DocumentRecord = {
      ...recordOf([block('a', { type: 'table', table: 't1', text: '捐款' })]),
      tables: [
        {
          ...table!,
          unit: { scale: 1000, text: '千美元' },
          rows: [{ role: 'header', cells: [cell('两栏', 2), cell('')] }, ...table!.rows],
          notes: [{ mark: 'a', text: '注' }],
        },
      ],
    };
    const xml = aknXml(record);
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<tr class="header"><th colspan="2"><p>两栏</p></th></tr>');
    expect(xml).toContain('<p class="unit">千美元</p>');
    expect(xml).toContain('<sup>a</sup> 注');
  });

  it('would be told if it were not sound', async () => {
    const xml = aknXml(recordOf([block('a', { number: '1' })]));
    expect(await faultsOf(xml.replace(/<num>1\.<\/num>/, ''))).toEqual([]);
    expect(await faultsOf(xml.replace('eId="para_1"', ''))).not.toEqual([]);
    expect(await faultsOf(xml.replace('<mainBody>', '<mainBody>text'))).not.toEqual([]);
  });
});
