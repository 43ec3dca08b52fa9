import { Decimal, sumOf } from '../figures.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';
import type { Claim } from './claim-form.ts';

const { money, number, percentage, stop } = signs;
const joint = '(?:[、，,]|\\s|和|及|与|and)+';
const words = `[^${money}${number}${percentage}${stop}]`;

/** Figures one after another, and their average: 出席人数分别为11、13、12和12人，平均每次12人. */
const LISTED = new RegExp(
  `(?<list>${number}(?:${joint}${number}){2,})${words}{0,24}?(?:平均(?:每${words}{1,3}?)?(?:约|为|达){0,2}|(?:an|the) average of |averaging )(?<average>${number})`,
  'dg',
);

/** Averages of figures that a sentence lists: their sum over how many they are. */
export const averagesOfLists = ({ text, figures }: MaskedText): Claim[] =>
  Array.from(text.matchAll(LISTED)).flatMap((match): Claim[] => {
    const [from, to] = match.indices!.groups!.list!;
    const listed = [...figures].flatMap(([at, figure]): Figure[] => (at >= from && at < to ? [figure] : []));
    const average = figures.get(match.indices!.groups!.average![0]);
    const [first] = listed;
    if (!average || !first || listed.some(({ bound }) => bound)) return [];
    const whole = { ...first, value: sumOf(listed.map(({ value }) => value)) };
    const count = { ...first, value: new Decimal(listed.length), slack: new Decimal(0) };
    return [{ form: { form: '', example: '' }, figures: { whole, number: count, average }, words: {} }];
  });
