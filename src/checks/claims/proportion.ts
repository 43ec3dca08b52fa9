import type { Language } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { type Decimal, plain } from '../figures.ts';
import { indexOf } from '../record-index.ts';
import type { Figure } from '../text/figure.ts';
import { maskedTexts } from '../text/masked-text.ts';
import { draft, sameUnit } from '../text/percentage-claims.ts';
import { show } from '../text/shown-figures.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';
import { type ProportionForm, proportionForms } from './proportion-forms/index.ts';
import { fractionOf, multipleOf } from './proportion-words.ts';

const compiled: Readonly<Record<Language, readonly Compiled<ProportionForm>[]>> = {
  zh: compileForms(proportionForms.zh),
  en: compileForms(proportionForms.en),
};

/** How far a figure may lie below and above what the words say, as shares of it, by the word before them. */
const manners: readonly { readonly word: RegExp; readonly below: number; readonly above: number }[] = [
  { word: /^(?:more than|over|at least|超过|逾|以上)$/, below: 0.005, above: 0.6 },
  { word: /^just over$/, below: 0.005, above: 0.15 },
  { word: /^(?:nearly|almost|close to|just under|近|将近|几乎|接近)$/, below: 0.2, above: 0.05 },
  { word: /^(?:about|around|roughly|approximately|约|大约)$/, below: 0.15, above: 0.15 },
  { word: /^$/, below: 0.12, above: 0.12 },
];

/** What the figures come to, and what the words may mean. */
interface Told {
  readonly expression: string;
  readonly value: Decimal;
  readonly said: readonly number[];
  readonly words: string;
  readonly isPart: boolean;
  readonly isRatio?: true;
}

const saidOf = (sort: ProportionForm['sort'], words: string): readonly number[] => {
  const said = sort === 'change' || sort === 'part' ? fractionOf(words) : multipleOf(words);
  if (said === undefined) return [];
  if (sort === 'fold') return [said, said + 1];
  return sort === 'more' ? [said + 1] : [said];
};

const quotientOf = (over: Figure, under: Figure, told: Omit<Told, 'expression' | 'value'>): Told[] =>
  sameUnit([over, under]) && over.kind === under.kind && under.value.gt(0)
    ? [{ ...told, expression: `${show(over)} ÷ ${show(under)}`, value: over.value.div(under.value) }]
    : [];

const changeOf = (now: Figure, old: Figure, told: Omit<Told, 'expression' | 'value'>): Told[] => {
  const [more, less] = now.value.gte(old.value) ? [now, old] : [old, now];
  return quotientOf(now, old, told).map((each) => ({
    ...each,
    expression: `(${show(more)} − ${show(less)}) ÷ ${show(old)}`,
    value: each.value.minus(1).abs(),
  }));
};

/** Both numbers of a ratio are of fewer things than it is told of: 1:3 of 25 and 75. */
const ratioOf = ({ a, b, x, y }: Claim['figures']): Told[] => {
  if (!a || !b || !x || !y || a.value.isZero() || b.value.isZero() || x.value.isZero() || y.value.isZero()) return [];
  if (x.value.plus(y.value).lte(a.value.plus(b.value))) return [];
  const said = a.value.div(b.value).toNumber();
  const told = { words: `${show(a)}:${show(b)}`, said: [said, 1 / said], isPart: false, isRatio: true as const };
  return quotientOf(x, y, told);
};

const toldBy = ({ form: { sort }, figures, words }: Claim<ProportionForm>): Told[] => {
  if (sort === 'ratio') return ratioOf(figures);
  const text = words.times ?? words.fraction ?? '';
  const told = { words: text, said: saidOf(sort, text), isPart: sort === 'part' || sort === 'change' };
  const { new: now, old, part, whole } = figures;
  if (sort === 'change') return now && old ? changeOf(now, old, told) : [];
  if (sort === 'part') return part && whole ? quotientOf(part, whole, told) : [];
  return now && old ? quotientOf(now, old, told) : [];
};

const ratio = (value: Decimal): string =>
  value.lt(1) ? `1:${plain(value.pow(-1).toDecimalPlaces(2))}` : `${plain(value.toDecimalPlaces(2))}:1`;

/** What the figures come to, as messages and the arithmetic give it. */
const shownOf = ({ value, isPart, isRatio }: Told): { readonly en: string; readonly zh: string; plain: string } => {
  if (isRatio) return { en: ratio(value), zh: ratio(value), plain: ratio(value) };
  const figure = plain(isPart ? value.times(100).toDecimalPlaces(1) : value.toDecimalPlaces(2));
  return isPart
    ? { en: `${figure} per cent`, zh: `${figure}%`, plain: figure }
    : { en: figure, zh: figure, plain: figure };
};

/** So many times larger or smaller, the figures are of something else. */
const FAR = 5;

const judge = (claim: Claim<ProportionForm>): FindingDraft[] =>
  toldBy(claim).flatMap((told): FindingDraft[] => {
    const { expression, value, said, words, isPart } = told;
    const near = claim.words.near ?? '';
    const { below, above } = manners.find(({ word }) => word.test(near)) ?? manners.at(-1)!;
    const off = said.map((each) => value.div(each).minus(1).toNumber());
    if (off.length === 0 || off.every((each) => each > FAR - 1 || each < 1 / FAR - 1)) return [];
    const fits = off.some((each) => each >= -below && each <= above);
    const shown = shownOf(told);
    const stated = near ? `${near} ${words}` : words;
    const found = draft(fits ? 'agreement' : 'conflict', claim.figures, {
      en: `${expression} is ${shown.en}${fits ? ', as the text says: ' : '; the text says '}“${stated}”.`,
      zh: `${expression}等于${shown.zh}，${fits ? '与文中所述相符：' : '文中称'}“${stated.replace(/(?<=[\u4e00-\u9fff]) /g, '')}”。`,
      computation: {
        expression,
        expected: shown.plain,
        found: words,
        difference: plain(
          value
            .minus(said[0]!)
            .times(isPart ? 100 : 1)
            .toDecimalPlaces(2),
        ),
      },
    });
    return [fits || claim.form.tied ? found : { ...found, severity: 'warning', doubt: 'cannot tell' }];
  });

/** Words that every form has one of: most texts have none, and are not read for them. */
const CUE: Readonly<Record<Language, RegExp>> = {
  en: /[Dd]oubl|[Tt]ripl|trebl|quadrupl|quintupl|hal[fv]|fold\b|factor|times|[Tt]wice|thirds?\b|quarters?\b|fifth|sixth|seventh|eighth|ninth|tenth|atio\b|Half/,
  zh: /番|倍|半|分之|比/,
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const told = maskedTexts(index).filter(({ text }) => CUE[index.language].test(text));
  return told.flatMap((text) =>
    claimsIn(text, compiled[index.language], ({ figures }) => figures.new ?? figures.part ?? figures.y).flatMap(judge),
  );
};

export const proportion: Check = {
  name: 'proportion',
  rule: {
    en: 'Parts and multiples in words (“doubled”, “two thirds of the 90”, “a ratio of 1:3”) are what the figures give.',
    zh: '用文字表述的倍数、分数和比例（“翻了一番”“三分之二”“1:3”）应与所列数字相符。',
  },
  source: 'Arithmetic; “the number of users increased fourfold, from 1,500 to 6,000” in reports of results',
  needs: ['money', 'count'],
  examples: {
    en: [
      {
        text: '1.\tThe number of displaced persons has tripled since 2022, from 300,000 to 600,000.',
        verdict: 'conflict',
      },
      {
        text: '1.\tArrivals nearly doubled, reaching 1,950 compared with 1,000 in the first quarter.',
        verdict: 'agreement',
      },
      { text: '1.\tHalf of the 86 recommendations, namely 34, have been implemented.', verdict: 'conflict' },
      { text: '1.\tThe ratio of women to men was 1:3, with 25 women and 75 men.', verdict: 'agreement' },
      { text: '1.\tThe ratio was 1:30 in 2020 and 1:40 in 2024.', verdict: 'none' },
    ],
    zh: [
      { text: '1．\t流离失所者人数自2022年以来翻了两番，从30万人增至60万人。', verdict: 'conflict' },
      { text: '1．\t缉获量由2022年的1 600吨增至2023年的2 000吨，增加了四分之一。', verdict: 'agreement' },
      { text: '1．\t86项建议中有一半，即34项，已得到执行。', verdict: 'conflict' },
      { text: '1．\t男童60名，女童40名，男女童之比为3:2。', verdict: 'agreement' },
    ],
  },
  run,
};
