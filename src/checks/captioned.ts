import type { Block, Language } from '../record/index.ts';
import type { CheckedRecord } from './check.ts';
import { indexOf } from './record-index.ts';

/** Captions of figures carry their numbers in their text: `Figure 16.II Performance measure`. */
const FIGURE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:Figure|Chart|Map) (?:\d+[A-Z]?\.)?([IVXLC]+|\d+)\b/,
  zh: /^(?:图表?|地图)\s?(?:\d+[A-Z]?\.)?([IVXLC]+|\d+|[一二三四五六七八九十]+)/,
};

/** A caption of a table that no table was read for. */
const TABLE: Readonly<Record<Language, RegExp>> = {
  en: /^Table ([\dA-Z]+(?:\.\d+)?)\b/,
  zh: /^表\s?([\dA-Z]+(?:\.\d+)?|[一二三四五六七八九十]+)(?![\d])/,
};

/** Tables in their order with the numbers of their captions, also where the table itself was not read. */
export const numberedTables = (record: CheckedRecord): Block[] => {
  const index = indexOf(record);
  const byBlock = new Map(record.tables.map((table) => [table.block, table]));
  return record.blocks.flatMap((block): Block[] => {
    const number = byBlock.get(block.id)?.number ?? TABLE[index.language].exec(block.text)?.[1];
    const isCaption = block.type === 'table' || block.type === 'other' || block.type === 'heading';
    return number !== undefined && isCaption ? [{ ...block, number, text: block.text || number }] : [];
  });
};

export const numberedFigures = ({ blocks, document }: CheckedRecord): Block[] =>
  blocks.flatMap((block): Block[] => {
    const number = block.type === 'figure' ? FIGURE[document.language].exec(block.text)?.[1] : undefined;
    return number === undefined ? [] : [{ ...block, number }];
  });

/** Annexes of the document itself; an appendix stands in its annex. */
export const numberedAnnexes = ({ blocks }: CheckedRecord): Block[] =>
  blocks.filter(({ type, number, text }) => type === 'annex' && number !== undefined && /^annex|^附件/i.test(text));
