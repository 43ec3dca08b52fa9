import { createHash } from 'node:crypto';
import type { Block, DocumentRecord, Mention } from '../../src/record/index.ts';
import { oneOf, seeded } from './random.ts';

/** Words of a record, to make sentences of: Latin words, and pairs of Chinese characters. */
export const vocabularyOf = ({ blocks }: DocumentRecord): string[] => {
  const words = blocks.flatMap(({ text }) => text.match(/[A-Za-z]{4,}|\p{Script=Han}{2,3}/gu) ?? []);
  return [...new Set(words)];
};

const sentence = (words: readonly string[], language: string, random: () => number): string => {
  const picked = Array.from({ length: 6 + Math.floor(random() * 14) }, () => oneOf(words, random, 3));
  return language === 'zh' ? `${picked.join('')}。` : ` ${picked.join(' ')}.`;
};

const digits = (text: string, random: () => number): string =>
  text.replace(/(\d{1,4})(?=( \(\d{4}\))?$)/, (number) =>
    String(Math.max(1, Math.floor(Number(number) * (0.5 + random())))),
  );

/** The same mention with another value: symbols, years and amounts are other ones. */
const varied = (mention: Mention, random: () => number): Mention => {
  if (mention.kind === 'citation' && mention.value.symbol !== undefined && random() < 0.6)
    return { ...mention, value: { ...mention.value, symbol: digits(mention.value.symbol, random) } };
  if (mention.kind === 'date') {
    const years = Math.floor(random() * 40) - 20;
    const edtf = mention.value.edtf.replace(/\b(19|20)\d\d\b/g, (year) => String(Number(year) + years));
    return { ...mention, value: { ...mention.value, edtf } };
  }
  if (mention.kind === 'money')
    return {
      ...mention,
      value: { ...mention.value, amount: String(Math.floor(Number(mention.value.amount) * random() * 2)) },
    };
  return mention;
};

/** A run of blocks with everything that stands in it. */
const part = (
  record: DocumentRecord,
  from: number,
  count: number,
  blocks: readonly Block[],
): Partial<DocumentRecord> => {
  const kept = blocks.slice(from, from + count);
  const ids = new Set(kept.map(({ id }) => id));
  const mentions = record.mentions.filter(({ block }) => ids.has(block));
  return {
    blocks: kept.map((block) =>
      block.parent !== undefined && !ids.has(block.parent) ? { ...block, parent: undefined } : block,
    ),
    mentions,
    tables: record.tables.filter(({ block }) => block !== undefined && ids.has(block)),
    findings: record.findings.filter(({ evidence }) =>
      evidence.some(({ block }) => block !== undefined && ids.has(block)),
    ),
    alignments: [],
  };
};

/**
 * The n-th record of a shelf: a run of blocks of a real record with other symbols, dates, amounts and further sentences.
 * Records 2k and 2k + 1 are twins where their languages differ. The same n gives the same record.
 */
export const variedRecord = (
  bases: readonly DocumentRecord[],
  words: readonly (readonly string[])[],
  n: number,
): DocumentRecord => {
  const random = seeded(n * 7919 + 1);
  const place = n % bases.length;
  const base = bases[place]!;
  const count = 15 + Math.floor(random() * 60);
  const from = Math.floor(random() * Math.max(1, base.blocks.length - count));
  const cut = part(base, from, count, base.blocks);
  const pair = Math.floor(n / 2);
  const symbol = `A/${40 + (pair % 40)}/${1 + pair}`;
  const year = 1985 + (pair % 40);
  return {
    ...base,
    ...cut,
    sha256: createHash('sha256').update(String(n)).digest('hex'),
    document: { ...base.document, symbol, symbols: [symbol], twinKey: symbol, date: `${year}-0${1 + (pair % 9)}-15` },
    blocks: (cut.blocks ?? []).map((block) =>
      block.type === 'paragraph'
        ? { ...block, text: block.text + sentence(words[place]!, base.document.language, random) }
        : block,
    ),
    mentions: (cut.mentions ?? []).map((mention) => varied(mention, random)),
  };
};
