import type { Block, Language } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';
import { indexOf } from '../record-index.ts';

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

/** So it begins where nothing else tells it from the text: `Table 5. Weekly prevalence`. */
const TITLED: Readonly<Record<Language, RegExp>> = {
  en: /^Table [\dA-Z]+(?:\.\d+)?\s?[.:]\s?\p{Lu}/u,
  zh: /^表\s?(?:[\dA-Z]+(?:\.\d+)?|[一二三四五六七八九十]+)\s?[.．：:、]/,
};

/** Tables in their order with the numbers of their captions, also where the table itself was not read. */
export const numberedTables = (record: CheckedRecord): Block[] => {
  const index = indexOf(record);
  const byBlock = new Map(record.tables.map((table) => [table.block, table]));
  return record.blocks.flatMap((block): Block[] => {
    const number = byBlock.get(block.id)?.number ?? TABLE[index.language].exec(block.text)?.[1];
    const isCaption =
      block.type === 'table' ||
      block.type === 'other' ||
      block.type === 'heading' ||
      (block.type === 'paragraph' && block.number === undefined && TITLED[index.language].test(block.text));
    return number !== undefined && isCaption ? [{ ...block, number, text: block.text || number }] : [];
  });
};

export const numberedFigures = ({ blocks, document }: CheckedRecord): Block[] =>
  blocks.flatMap((block): Block[] => {
    const number = block.type === 'figure' ? FIGURE[document.language].exec(block.text)?.[1] : undefined;
    return number === undefined ? [] : [{ ...block, number }];
  });

/** The head of an annex, with its number where it has one: alone, or with its title in one block. */
const ANNEX: Readonly<Record<Language, RegExp>> = {
  en: /^annex(?:\s+([IVXLC]+|\d{1,2}|[A-Z]))?(?=\s|$)/i,
  zh: /^附件\s?([一二三四五六七八九十]+|[IVX]+|\d{1,2})?/,
};

/** The number of the annex that a block opens; empty where it has none, undefined where the block opens no annex. */
export const annexOpened = ({ type, number, text }: Block, language: Language): string | undefined => {
  if (type !== 'annex' && (type !== 'heading' || number !== undefined)) return undefined;
  const match = ANNEX[language].exec(text);
  return match ? (number ?? match[1] ?? '') : undefined;
};

/** Annexes of the document itself, with an empty number where they have none; an appendix stands in its annex. */
const annexes = ({ blocks, document }: CheckedRecord): Block[] =>
  blocks.flatMap((block): Block[] => {
    const number = annexOpened(block, document.language);
    return number === undefined ? [] : [{ ...block, number }];
  });

/** The annex of a document that has one annex, without a number. */
export const soleAnnex = (record: CheckedRecord): Block | undefined => {
  const [sole, ...others] = annexes(record);
  return others.length === 0 && sole?.number === '' ? sole : undefined;
};

export const numberedAnnexes = (record: CheckedRecord): Block[] =>
  annexes(record).filter(({ number }) => number !== '');
