import type { Language } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { around, Decimal, grouped, overlap, plain, quotient } from '../figures.ts';
import { withReckoned } from '../reckoned/index.ts';
import { indexOf } from '../record-index.ts';
import { type Figure, intervalOf } from '../text/figure.ts';
import { maskedTexts } from '../text/masked-text.ts';
import { draft } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { type AverageForm, averageForms } from './average-forms.ts';
import { averagesByNoun, isAveraged } from './average-nouns.ts';
import { averagesOfLists } from './averages-of-list.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';
import { yearsAveraged } from './years-averaged.ts';

const compiled: Readonly<Record<Language, readonly Compiled<AverageForm>[]>> = {
  zh: compileForms(averageForms.zh),
  en: compileForms(averageForms.en),
};

/** Averages of counts are given to the nearest whole: 33 of 100 over 3. */
const roundingOf = (average: Figure): Decimal =>
  average.bound === 'about'
    ? average.value.abs().div(20)
    : Decimal.max(average.slack, average.kind === 'number' && average.value.isInteger() ? '0.5' : 0);

type Averaged = Readonly<Record<'whole' | 'number' | 'average', Figure>>;

const isAverage = ({ whole, number, average }: Averaged): boolean =>
  number.value.gt(0) &&
  overlap(
    quotient(intervalOf(whole), around(number.value, new Decimal(0))),
    around(average.value, roundingOf(average)),
  );

/** So many times larger or smaller, it is the average of something else, unless one slip explains it. */
const FAR = 2;

const isStray = (figures: Averaged, exact: Decimal): boolean =>
  (exact.gt(figures.average.value.times(FAR)) || exact.times(FAR).lt(figures.average.value)) &&
  !isOneSlipAway(figures, isAverage);

/** Which of the two figures is spread over the other. */
const castOf = ({ form, figures: { whole, number, average } }: Claim<AverageForm>): Averaged => {
  const cast = { whole, number, average } as Averaged;
  return form.either && cast.number.value.gt(cast.whole.value)
    ? { ...cast, whole: cast.number, number: cast.whole }
    : cast;
};

/** Is the number one of the things that each has one of? “310 vehicles … one vehicle to 3 staff members”. */
const isOfNoun = ({ words: { noun }, form }: Claim<AverageForm>, { number }: Averaged): boolean =>
  !form.either || number.evidence.text.toLowerCase().includes((noun ?? '').slice(0, 5));

const judge = (claim: Claim<AverageForm>): FindingDraft[] => {
  const figures = castOf(claim);
  const { whole, number, average } = figures;
  if (!isOfNoun(claim, figures)) return [];
  if (whole.kind !== average.kind || number.value.lt(2) || whole.value.lte(average.value)) return [];
  const exact = whole.value.div(number.value);
  const fits = isAverage(figures);
  if (!fits && isStray(figures, exact)) return [];
  const expression = `${grouped(whole.value)} ÷ ${grouped(number.value)}`;
  const shown = exact.toDecimalPlaces(exact.isInteger() ? 0 : 2);
  const rounded = fits && !exact.eq(average.value);
  return [
    draft(fits ? 'agreement' : 'conflict', figures, {
      ...(fits && !rounded
        ? {
            en: `${expression} is an average of ${grouped(shown)}, as the text says.`,
            zh: `${expression}平均为${grouped(shown)}，与文中所述相符。`,
          }
        : {
            en: `${expression} is an average of ${grouped(shown)}; the text says ${grouped(average.value)}${rounded ? ', rounded' : ''}.`,
            zh: `${expression}平均为${grouped(shown)}，文中为${grouped(average.value)}${rounded ? '（四舍五入）' : ''}。`,
          }),
      computation: {
        expression,
        expected: plain(shown),
        found: plain(average.value),
        difference: plain(average.value.minus(shown)),
      },
    }),
  ];
};

const placeOf = ({ block, mention, bbox, text }: FindingDraft['evidence'][number]): string =>
  `${block} ${mention ?? `${bbox.join()} ${text}`}`;

export const average: Check = {
  name: 'average',
  rule: {
    en: 'A stated average is the total divided by the number that it is spread over, within its rounding.',
    zh: '所述平均数应等于总数除以个数（容许舍入）。',
  },
  source: 'Arithmetic; “or an average of 10 per country” in reports on technical cooperation',
  needs: ['money', 'count'],
  examples: {
    en: [
      {
        text: '1.\tThe Office conducted 144 missions over the 12-month period, an average of 12 per month.',
        verdict: 'agreement',
      },
      {
        text: '1.\tA total of 120 missions were carried out in 12 countries, or an average of 15 missions per country.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe Fund financed 7 projects totalling $600,000, an average of $85,700 per project.',
        verdict: 'agreement',
      },
      {
        text: '1.\tThe contribution was paid in two instalments of $5 million each, bringing the total since 2019 to $35 million.',
        verdict: 'none',
      },
    ],
    zh: [
      { text: '1．\t全年共举办120次讲习班，涉及12个国家，平均每国15次。', verdict: 'conflict' },
      { text: '1．\t12个项目共计600 000美元，平均每个项目50 000美元。', verdict: 'agreement' },
      { text: '1．\t在180天内共巡逻9 000次，平均每天70次。', verdict: 'conflict' },
    ],
  },
  run: (record) => {
    const index = indexOf(record);
    const own = maskedTexts(index).flatMap((text) => {
      const claims = claimsIn(text, compiled[index.language], ({ figures }) => figures.average);
      const told = new Set(claims.map(({ figures }) => figures.average));
      const others = averagesByNoun(text, index.language).filter(({ figures }) => !told.has(figures.average));
      return [...claims, ...others, ...averagesOfLists(text)]
        .filter(({ figures }) => !isAveraged(text, figures.number!))
        .flatMap(judge);
    });
    const told = new Set(own.flatMap(({ evidence }) => evidence.map(placeOf)));
    const ofYears = yearsAveraged(index).filter(({ evidence }) => !evidence.some((place) => told.has(placeOf(place))));
    return withReckoned(index, 'average', [...own, ...ofYears]);
  },
};
