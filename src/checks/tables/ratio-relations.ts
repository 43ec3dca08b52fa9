import type { Table } from '../../record/index.ts';
import { Decimal } from '../figures.ts';
import { figureIn } from './cell-figure.ts';
import { likely, pairs, plus, type Relation, titleOf } from './relation.ts';

/** What is one figure over another: “Ratio of students to teachers”, “Cost per participant”, 人均支出, 生师比. */
const RATIO =
  /\bratios?\b|\brates?\b|\bper (?!cent\b|annum\b)[\da-z]+|\baverage (?:cost|price|size|number|amount)\b|\bdensity\b|比$|比率|人均|[每单]|平均|密度|率(?:[(（]|$)/i;

export const isOfRatios = (title: string): boolean => RATIO.test(title);

/** Words that say nothing of what a ratio is of. */
const PLAIN =
  /^(?:ratio|rate|average|total|number|amount|cent|percentage|with|from|this|that|year|years|annual|share)$/;

/** Those that a figure is told for each of are the population. */
const OF_POPULATION = /\b(?:inhabitants?|capita|people|residents?)\b/g;

/** A short name takes one character from each: 生师比. */
const SHORT = 5;
const PLAIN_HAN = /[比率均每的数人总各]/g;

const hanWordsOf = (han: string, short: boolean): string[] =>
  short ? [...han.replaceAll(PLAIN_HAN, '')] : [...han].slice(1).map((sign, at) => `${han[at]}${sign}`);

/** Words as far as they tell, and in Chinese pairs of characters, or single ones where the name is short. */
const wordsOf = (title: string, short: boolean): string[] => {
  const told = title.toLowerCase().replaceAll(OF_POPULATION, 'population');
  const words = (told.match(/[a-z]{3,}/g) ?? []).filter((word) => !PLAIN.test(word));
  const han = title.replaceAll(/[(（][^()（）]*[)）]|[^\p{Script=Han}]/gu, '');
  return [...words.map((word) => word.slice(0, 5)), ...hanWordsOf(han, short)];
};

/** Does the title have a word of each of two others, and not the same? */
const names = (title: string, one: string, other: string): boolean => {
  const short = title.replaceAll(/[^\p{Script=Han}]/gu, '').length < SHORT;
  const words = new Set(wordsOf(title, short));
  const [ofOne, ofOther] = [one, other].map((each) => wordsOf(each, short).filter((word) => words.has(word))) as [
    string[],
    string[],
  ];
  return ofOne.some((word) => !ofOther.includes(word)) && ofOther.some((word) => !ofOne.includes(word));
};

/** So many rows are tried for the power of ten that units make of a ratio. */
const TRIED = 3;

const figureAt = (table: Table, row: number, column: number): Decimal =>
  new Decimal(figureIn(table.rows[row]!.cells[column]) ?? 0);

/** The powers of ten by which the one over the other comes near the target in one of the first rows. */
const powersOf = (table: Table, target: number, a: number, b: number): number[] => {
  const usable = table.rows.flatMap(({ role }, row) =>
    role !== 'header' && [target, a, b].every((column) => figureAt(table, row, column).gt(0)) ? [row] : [],
  );
  const powers = usable.slice(0, TRIED).map((row) =>
    figureAt(table, row, target)
      .div(figureAt(table, row, a))
      .times(figureAt(table, row, b))
      .log(10)
      .toNumber(),
  );
  return [...new Set(powers.filter((power) => Math.abs(power - Math.round(power)) < 0.05).map(Math.round))];
};

/** Ways in which a column whose title says so may be one of the others over another. */
export const likelyRatios = (table: Table, columns: readonly number[], targets: readonly number[]): Relation[] =>
  targets
    .filter((target) => isOfRatios(titleOf(table, target)))
    .flatMap((target) => {
      const title = titleOf(table, target);
      const figures = columns.filter((column) => !isOfRatios(titleOf(table, column)));
      return pairs(figures, target).flatMap(([a, b]) =>
        powersOf(table, target, a, b).map((power) => ({
          ...likely(target, plus([a, b]), 'ratio'),
          times: 10 ** power,
          named: names(title, titleOf(table, a), titleOf(table, b)),
        })),
      );
    });
