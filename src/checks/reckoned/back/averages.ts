import type { Language } from '../../../record/index.ts';
import { Decimal } from '../../figures.ts';
import type { Figure } from '../../text/figure.ts';
import { saidNumber } from '../../text/said-number.ts';
import type { ReckonedClaim } from '../claim.ts';
import { averageIs } from '../equation.ts';
import { isStated, type Told } from '../told.ts';
import type { Passage } from './passage.ts';
import type { BackWords } from './words.ts';

const BEFORE = 60;

/** The average of a sentence, with what it is for each of. */
interface Mean {
  readonly mean: Told;
  readonly each: string;
}

const meanIn = ({ told: { quantities, words }, from }: Passage, back: BackWords): Mean | undefined => {
  const called = quantities.flatMap((mean): Mean[] => {
    const before = words.slice(Math.max(from, mean.at - BEFORE), mean.at);
    if (mean.at < from || !back.mean.test(before)) return [];
    const each =
      back.each.exec(words.slice(mean.at + 1))?.groups?.each ?? back.eachBefore.exec(before)?.groups?.each ?? '';
    return each === '' ? [] : [{ mean, each }];
  });
  return called.length === 1 ? called[0] : undefined;
};

/** Is a number one of the things that an average is for each of? “18 training sessions”, “per session”; 18期, 每期. */
const isOf = ({ at, figure }: Told, each: string, words: string, language: Language): boolean =>
  language === 'zh'
    ? words[at + 1] === each || (words[at + 1] === '个' && words.slice(at + 2, at + 10).includes(each))
    : new RegExp(`\\b${each.slice(0, 5)}`).test(
        `${figure.evidence.text} ${words.slice(at + 1, at + 40).split(/[,;.]/)[0]}`,
      );

/** A time told in words as a figure, placed where the average stands. */
const spanIn = (words: string, each: string, like: Figure, back: BackWords): Figure | undefined => {
  const { number = '', unit = '' } = back.span.exec(words)?.groups ?? {};
  const value = saidNumber(number);
  if (Number.isNaN(value) || !unit.endsWith(each)) return undefined;
  return { ...like, kind: 'number', value: new Decimal(value), slack: new Decimal(0) };
};

/** An average of what the sentences before tell: “18 sessions were held. They were attended by 414, an average of 23 per session”. */
export const averagesBack = (passage: Passage, back: BackWords, language: Language): ReckonedClaim[] => {
  const { quantities, numbers, rates, words } = passage.told;
  const found = rates.length === 0 ? meanIn(passage, back) : undefined;
  if (!found || !quantities.every(isStated)) return [];
  // Beside amounts of money, the number that they are spread over.
  const over = numbers.filter((each) => each !== found.mean && isOf(each, found.each, words, language));
  const others = quantities.filter((each) => each !== found.mean && each !== over[0]);
  if (![...others, ...over].some(({ at }) => at < passage.from)) return [];
  const span = over.length === 0 ? spanIn(words, found.each, found.mean.figure, back) : undefined;
  const number = over.length === 1 ? over[0]!.figure : span;
  if (!number || others.length !== 1 || others[0]!.figure.kind !== found.mean.figure.kind) return [];
  const equation = averageIs(others[0]!.figure, number, found.mean.figure);
  return [{ check: 'average', equations: [equation], meant: equation }];
};
