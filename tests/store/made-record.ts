import { extractLine } from '../../src/extract-line.ts';
import { type DocumentRecord, type Language, type Mention, SCHEMA_ID } from '../../src/record/index.ts';

const at = (page: number) => [{ page, bbox: [0, 0, 10, 10] as [number, number, number, number] }];

/** A small valid record with something of every kind; `n` makes its hash. */
export const madeRecord = (n: number, changes: Partial<DocumentRecord> = {}): DocumentRecord => ({
  schema: SCHEMA_ID,
  sha256: n.toString(16).padStart(64, '0'),
  extractor: '1',
  status: 'done',
  document: { symbol: `A/59/${n}`, symbols: [`A/59/${n}`], language: 'zh', title: '报告', pages: 2, unknown: [] },
  pages: [{ number: 1, width: 595, height: 842, rotation: 0 }],
  blocks: [
    { id: 'b1', type: 'paragraph', number: '1', text: '打击恐怖主义的措施', evidence: at(1) },
    { id: 'b2', type: 'paragraph', text: 'Measures against "terrorism", of 2004', evidence: at(2) },
  ],
  tables: [
    {
      id: 't1',
      title: '捐款',
      unit: { currency: 'USD', scale: 1000 },
      columns: [
        { title: '国家', type: 'text' },
        { title: '数额', type: 'amount' },
      ],
      rows: [
        {
          role: 'data',
          cells: [
            { text: '马耳他', evidence: at(2) },
            { text: '(2 500)', value: '-2500', evidence: at(2) },
          ],
        },
      ],
      pages: [2],
    },
  ],
  mentions: [
    {
      id: 'm1',
      kind: 'money',
      block: 'b1',
      span: [0, 2],
      text: '打击',
      evidence: at(1),
      certainty: 1,
      value: { amount: '5', currency: 'USD' },
    },
  ],
  alignments: [],
  findings: [
    {
      id: 'f1',
      check: 'table-sum',
      verdict: 'conflict',
      severity: 'error',
      confidence: 0.9,
      message: { en: 'The rows do not add up.', zh: '各行之和不符。' },
      evidence: [{ page: 2, bbox: [0, 0, 10, 10], text: '共计' }],
      computation: { expression: '1 + 1 = 2', expected: '2', found: '3', difference: '1' },
    },
  ],
  unplaced: [],
  problems: [],
  conservation: { glyphs: 10, placed: 9, furniture: 1, unplaced: 0 },
  ...changes,
});

/** A record whose blocks are some texts, each with the mentions that are read in it. */
export const recordOfTexts = (
  n: number,
  language: Language,
  texts: readonly string[],
  document: Partial<DocumentRecord['document']> = {},
): DocumentRecord => {
  const made = madeRecord(n);
  return {
    ...made,
    document: { ...made.document, language, ...document },
    blocks: texts.map((text, place) => ({ id: `b${place + 1}`, type: 'paragraph', text, evidence: at(1) })),
    mentions: texts.flatMap((text, place) => {
      const block = `b${place + 1}`;
      const mentions = extractLine(text, language);
      const ids = new Map(mentions.map(({ id }) => [id, `${block}-${id}`]));
      const renamed = JSON.stringify(mentions).replace(/"(m\d+)"/g, (whole, id) =>
        JSON.stringify(ids.get(id) ?? whole),
      );
      return (JSON.parse(renamed) as Mention[]).map((mention) => ({ ...mention, block, evidence: at(1) }));
    }),
    tables: [],
    findings: [],
  };
};
