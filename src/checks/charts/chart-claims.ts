import type { Block, Language } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';
import { Decimal } from '../figures.ts';
import { type Index, indexOf } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';

/** A figure of a sentence that says what was reached and what was planned. */
export interface ChartFigure {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
  /**
   * What was planned, or the first figure, which was reached; `planned too`: behind it in the sentence; `aside`: others
   * need not stand in the chart.
   */
  readonly role: 'planned' | 'planned too' | 'reached' | 'aside';
}

/** A sentence of that kind with the chart that the next paragraph sends to. */
export interface ChartClaim {
  readonly block: Block;
  readonly chart: Block;
  readonly figures: readonly ChartFigure[];
}

/** What was planned: in English before its figures. */
const planned: Readonly<Record<Language, RegExp>> = {
  en: /\bplanned targets?\b/,
  zh: /计划(?:具体)?目标|预定目标|规划目标/,
};

const plannedBehind: Readonly<Record<Language, RegExp>> = {
  en: /\bplanned targets? of (?:[\w\s]{0,20} )?$/,
  zh: /(?:计划(?:具体)?目标|预定目标|规划目标)[^，。；\d]{0,6}$/,
};

/** “(see figure 13.II)”: the number of the chart. */
const reference: Readonly<Record<Language, RegExp>> = {
  en: /\(see figure ((?:\d+[A-Z]?\.)?[IVXLC\d]+)\)/,
  zh: /[(（]见图\s?((?:\d+[A-Z]?\.)?[IVXLC\d一二三四五六七八九十]+)[)）]/,
};

const caption: Readonly<Record<Language, RegExp>> = {
  en: /^Figure ((?:\d+[A-Z]?\.)?[IVXLC\d]+)\b/,
  zh: /^图\s?((?:\d+[A-Z]?\.)?[IVXLC\d一二三四五六七八九十]+)/,
};

const numerals: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\d.,/A-Za-z-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d/]|,\d|\.\d|-\w)/g,
  zh: /(?<![\d.,/A-Za-z-])\d{1,3}(?: \d{3})*(?:\.\d+)?(?![\d/万亿年月]| \d{3}|\.\d)/g,
};

const charts = (index: Index): ReadonlyMap<string, Block> =>
  new Map(
    index.blocks.flatMap((block) => {
      const number = block.type === 'figure' ? caption[index.language].exec(block.text)?.[1] : undefined;
      return number === undefined ? [] : [[number, block] as const];
    }),
  );

/** @param before the sentence up to the figure */
const roleOf = (before: string, at: number, language: Language): ChartFigure['role'] => {
  if (plannedBehind[language].test(before)) return 'planned';
  if (at === 0) return 'reached';
  return planned[language].test(before) ? 'planned too' : 'aside';
};

const figuresIn = (index: Index, { id, text }: Block, start: number, end: number): ChartFigure[] => {
  const { language } = index;
  const others = [...index.inBlock(id, 'date'), ...index.inBlock(id, 'citation')];
  const found = Array.from(text.slice(start, end).matchAll(numerals[language]), (match) => {
    const at = start + match.index;
    return { value: new Decimal(match[0].replaceAll(/[, ]/g, '')), start: at, end: at + match[0].length };
  }).filter((each) => !others.some(({ span }) => span[0] < each.end && each.start < span[1]));
  return found.map((each, at) => ({
    ...each,
    role: roleOf(text.slice(start, each.start), at, language),
  }));
};

const claimIn = (index: Index, block: Block, chart: Block): ChartClaim[] => {
  const at = block.text.search(planned[index.language]);
  if (at < 0) return [];
  const figures = figuresIn(index, block, ...sentenceAt(block.text, at, index.language));
  return figures.length === 0 ? [] : [{ block, chart, figures }];
};

/** Every sentence that tells what was planned right before a paragraph that sends to a chart. */
export const chartClaims = (record: CheckedRecord): ChartClaim[] => {
  const index = indexOf(record);
  const byNumber = charts(index);
  const running = index.blocks.filter(({ type }) => type !== 'furniture');
  return running.flatMap((block, at): ChartClaim[] => {
    const number = reference[index.language].exec(block.text)?.[1];
    const chart = number === undefined ? undefined : byNumber.get(number);
    const before = running[at - 1];
    return chart && before?.type === 'paragraph' ? claimIn(index, before, chart) : [];
  });
};
