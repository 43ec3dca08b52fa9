import type { Figure } from '../text/figure.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';

/** A figure with its offset in the masked text of its sentence. */
export interface Told {
  readonly at: number;
  readonly figure: Figure;
}

/** A sentence, its figures masked, with what they are. */
export interface ToldSentence {
  readonly words: string;
  /** Amounts of money, or where there are fewer than two, numbers: what can be reckoned with each other. */
  readonly quantities: readonly Told[];
  /** Numbers beside amounts of money: over how many these are spread. */
  readonly numbers: readonly Told[];
  readonly rates: readonly Told[];
}

/** “More than 2,000” is no figure to reckon with. */
export const isStated = ({ figure: { bound } }: Told): boolean => bound !== 'over' && bound !== 'under';

const { money, stop } = signs;

/** Numbers that count nothing: a paragraph, a table, a grade, a phase. */
const LABEL =
  /(?:\b(?:paras?\.?|paragraphs?|tables?|annex(?:es)?|sections?|sect\.|chap(?:ter|\.)?|articles?|figures?|nos?\.|levels?|groups?|phases?|categor(?:y|ies)|goals?|targets?|rules?|regulations?|steps?|options?|items?|pillars?|components?|parts?|lots?|building|version|step|age[ds]?|aged?|over the age of|under)|[-–—/:.’'])\s?$|(?:第|表|附件|注|图|目标|条|阶段|组|类|款)$/i;
/** Things that are part of no sum: times, ages, days. */
const MEASURE =
  /^\s?(?:times\b|-?fold\b|倍|years?\b|year-old|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b|o’clock|p\.m\.|a\.m\.|degrees?\b|mm\b|km\b|-|th\b|st\b|rd\b|岁|年|个月|天|小时|周)/;
/** `gross ($65,895,100 net)`: an amount told a second time. */
const NET = /(?:\(|（净额)$/;
const isNet = (words: string, at: number): boolean =>
  words[at] === money &&
  NET.test(words.slice(0, at)) &&
  /^(?: net\)|[)）])/.test(words.slice(at + 1)) &&
  / net\)|净额/.test(words.slice(at - 6, at + 8));

const isLabel = (words: string, at: number): boolean => LABEL.test(words.slice(Math.max(0, at - 24), at));

/** What words tell with their figures, whose offsets are those in the words. */
export const toldBy = (words: string, told: readonly Told[]): ToldSentence => {
  const rates = told.filter(({ figure }) => figure.kind === 'percentage');
  const amounts = told.filter(({ at, figure }) => figure.kind === 'money' && !isNet(words, at));
  const numbers = told.filter(({ at, figure }) => figure.kind === 'number' && !isLabel(words, at));
  const counted = numbers.filter(({ at }) => !MEASURE.test(words.slice(at + 1)));
  return amounts.length > 1
    ? { words, quantities: amounts, numbers, rates }
    : { words, quantities: counted, numbers, rates };
};

/** A sentence of a masked text: its words with all figures in them. */
export interface Sentence {
  readonly words: string;
  readonly told: readonly Told[];
}

export const sentencesIn = (text: MaskedText): Sentence[] => {
  const figures = [...text.figures];
  let [start, next] = [0, 0];
  return text.text.split(stop).map((words) => {
    const end = start + words.length;
    const first = next;
    while (figures[next] && figures[next]![0] < end) next += 1;
    const told = figures.slice(first, next).map(([at, figure]) => ({ at: at - start, figure }));
    start = end + 1;
    return { words, told };
  });
};

/** The sentences of a text that have two figures or more. */
export const toldIn = (sentences: readonly Sentence[]): ToldSentence[] =>
  sentences.flatMap(({ words, told }) => (told.length < 2 ? [] : [toldBy(words, told)]));
