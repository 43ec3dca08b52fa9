import type { Language } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { plain } from '../figures.ts';
import { withReckoned } from '../reckoned/index.ts';
import { indexOf } from '../record-index.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, maskedTexts } from '../text/masked-text.ts';
import { comparePercentage, draft, sameUnit } from '../text/percentage-claims.ts';
import { show } from '../text/shown-figures.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { fitsOtherwise } from './another-pairing.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';
import { isCast, isOfAges, isOfAnotherYear, isOfElse, isReal } from './growth-cast.ts';
import { rightDifference, turned, wrongDifference, wrongWay } from './growth-findings.ts';
import { type GrowthForm, growthForms } from './growth-forms/index.ts';
import { differenceFits, type Growth, growthOf } from './growth-of.ts';
import { multipleOf } from './proportion-words.ts';

const compiled: Readonly<Record<Language, readonly Compiled<GrowthForm>[]>> = {
  zh: compileForms(growthForms.zh),
  en: compileForms(growthForms.en),
};

/** A small number before an amount of money (a paragraph, a mission) is no earlier or later state of it. */
const SMALL = 1000;

/** “3 to 5 billion dollars more than the 10.1 billion”: nor is it the older one. */
const isStranger = (figure: Figure | undefined, change: Figure | undefined): boolean =>
  figure?.kind === 'number' && change?.kind === 'money' && figure.value.abs().lt(SMALL);

const withoutStrangers = (claim: Claim<GrowthForm>): Claim<GrowthForm> => {
  const { new: now, ...others } = claim.figures;
  return now && isStranger(now, others.change ?? others.old) ? { ...claim, figures: others } : claim;
};

/** A rate so many times larger or smaller than the figures give is hardly of them. */
const FAR = 2;

const isFarOff = (rate: Figure, { value }: Growth): boolean =>
  value.gt(rate.value.abs().times(FAR)) || value.times(FAR).lt(rate.value.abs());

/** “From more than 50,000”: then a rate need not be that of 50,000, though it is near it. */
const NEAR = 0.2;

const isNearBound = (figures: Claim['figures'], rate: Figure, { value }: Growth): boolean =>
  [figures.new, figures.old, figures.change].some((each) => each?.bound === 'over' || each?.bound === 'under') &&
  value.minus(rate.value.abs()).abs().lte(value.times(NEAR));

const agrees = (claim: Claim<GrowthForm>, figures: Claim['figures']): boolean => {
  const growth = growthOf({ ...claim, figures });
  return (
    growth !== undefined &&
    figures.rate !== undefined &&
    comparePercentage(figures.rate, growth.change, growth.base, growth.value, '').verdict === 'agreement'
  );
};

/** Doubled is about twice as much. */
const LOOSE = 0.12;

const judgeTimes = ({ figures, words }: Claim<GrowthForm>): FindingDraft[] => {
  const { new: now, old } = figures;
  const times = multipleOf(words.times ?? '');
  if (!now || !old || times === undefined || !sameUnit([now, old]) || old.value.lte(0)) return [];
  const ratio = now.value.div(old.value);
  const fits = ratio.div(times).minus(1).abs().lte(LOOSE);
  const shown = plain(ratio.toDecimalPlaces(2));
  const expression = `${show(now)} ÷ ${show(old)}`;
  return [
    draft(fits ? 'agreement' : 'conflict', figures, {
      en: `${expression} is ${shown}${fits ? ', as the text says: ' : '; the text says '}“${words.times}”.`,
      zh: `${expression}等于${shown}，${fits ? '与文中所述相符：' : '文中称'}“${words.times}”。`,
      computation: {
        expression,
        expected: shown,
        found: String(times),
        difference: plain(ratio.minus(times).toDecimalPlaces(2)),
      },
    }),
  ];
};

/** Amounts that no slip brings together are not those that belong together, where the words do not tie them. */
const judgeDifference = (claim: Claim<GrowthForm>, fits: boolean): FindingDraft[] => {
  if (fits) return [rightDifference(claim)];
  return claim.form.tied || isOneSlipAway(claim.figures, (figures) => differenceFits(figures) === true)
    ? [wrongDifference(claim)]
    : [];
};

/** @param isOfConstant the rate may be of constant prices, the amounts of current ones: then only a slip tells that it is wrong */
const judge = (stated: Claim<GrowthForm>, isOfConstant: boolean): FindingDraft[] => {
  if (stated.words.times !== undefined) return judgeTimes(stated);
  const claim = withoutStrangers(stated);
  const { rate, ...amounts } = claim.figures;
  if (!sameUnit(Object.values(amounts)) || isStranger(amounts.old, amounts.change ?? amounts.new)) return [];
  if (isStranger(amounts.change, amounts.new ?? amounts.old)) return [];
  const difference = differenceFits(claim.figures);
  if (!rate) return difference === undefined ? [] : judgeDifference(claim, difference);
  const growth = growthOf(claim);
  if (!growth) return [];
  const result = comparePercentage(rate, growth.change, growth.base, growth.value, growth.expression);
  const isStrange = isOfConstant || isFarOff(rate, growth);
  if (
    result.verdict === 'conflict' &&
    (isNearBound(claim.figures, rate, growth) ||
      (isStrange && !isOneSlipAway(claim.figures, (figures) => agrees(claim, figures))))
  )
    return [draft('cannot-tell', claim.figures, result)];
  if (result.verdict === 'agreement' && claim.form.tied && difference === false) return [wrongDifference(claim)];
  if (result.verdict === 'agreement' && claim.form.tied && wrongWay(claim)) return [turned(claim)];
  const found = draft(result.verdict, claim.figures, result);
  return [
    found.doubt && (isOfConstant || !claim.figures.old)
      ? { ...found, severity: 'warning', doubt: 'cannot tell' }
      : found,
  ];
};

/** Another figure of the sentence makes the rate, or the difference, fit. */
const isPairedWrongly = (text: MaskedText, claim: Claim<GrowthForm>, { verdict }: FindingDraft): boolean =>
  verdict === 'conflict' &&
  claim.words.times === undefined &&
  fitsOtherwise(text, claim.figures, (figures) =>
    figures.rate ? agrees(claim, figures) : differenceFits(figures) === true,
  );

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const own = maskedTexts(index).flatMap((text) =>
    claimsIn(
      text,
      compiled[index.language],
      ({ figures }) => figures.rate ?? figures.change ?? figures.new,
      (claim) => isCast(text, claim, index.language),
    )
      .filter((claim) => !isOfAnotherYear(text, claim) && !isOfElse(text, claim) && !isOfAges(text, claim))
      .flatMap((claim) => judge(claim, isReal(text, claim)).filter((found) => !isPairedWrongly(text, claim, found))),
  );
  return withReckoned(index, 'growth', own);
};

export const growth: Check = {
  name: 'growth',
  rule: {
    en: 'A stated increase or decrease is what the amounts give, within the rounding of all of them.',
    zh: '所述增减额和增减百分比应与有关数额相符（容许舍入）。',
  },
  source:
    '13 626 894美元，较上年同期增长 43%，为 9 546 300美元 (crime programme report, para. 51); A/80/604/Add.1, para. 24',
  examples: {
    en: [
      {
        text: '1.\tCompared with 257 cases in the previous period, registered cases rose by 714.4 per cent, to 551.',
        verdict: 'conflict',
      },
      {
        text: '1.\tCompared with 257 cases in the previous period, registered cases rose by 114.4 per cent, to 551.',
        verdict: 'agreement',
      },
      {
        text: '1.\tGross contributions were $379.5 million (2023: $383.9 million), exceeding the target of $370.0 million by 2.5 per cent.',
        verdict: 'none',
      },
      {
        text: '1.\tThe population has grown by 3 per cent a year, from 10.0 million in 2019 to 11.6 million in 2024.',
        verdict: 'none',
      },
      {
        text: '1.\tReported volumes rose to $1.4 billion – up from $1.1 billion in 2023 and representing 5.8 per cent of total procurement.',
        verdict: 'none',
      },
      {
        text: '1.\tThe number of persons aged 60 years or over is projected to grow by 19 per cent, from 1.2 billion to 1.4 billion, globally.',
        verdict: 'agreement',
      },
      {
        text: '1.\tMore than half of the population lacks services, more than 1 billion people spend at least 10 per cent of their household income on healthcare and expenses drive more than 300 million people into poverty each year.',
        verdict: 'none',
      },
      {
        text: '1.\tContributions increased by 53 per cent, from $9,546,300 in 2003 to $13,626,894 in 2004.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe proposed resources amount to $15,322,700, reflecting a decrease of $521,900, or 3.3 per cent, compared with the apportionment of $15,844,600.',
        verdict: 'agreement',
      },
    ],
    zh: [
      { text: '1．\t与上一期间的257起相比，案件数增加714.4%，达到551起。', verdict: 'conflict' },
      { text: '1．\t与上一期间的257起相比，案件数增加114.4%，达到551起。', verdict: 'agreement' },
      { text: '1．\t自2019年以来，人口每年增长3%，从1 000万增加到2024年的1 160万。', verdict: 'none' },
      { text: '1．\t总额为13 626 894美元，较上年同期增长53%，为9 546 300美元。', verdict: 'conflict' },
      { text: '1．\t总额为13 626 894美元，较上年同期增长43%，为9 546 300美元。', verdict: 'agreement' },
      { text: '1．\t与2011年6月30日的42 732人相比，减少645人，即减少1.5%。', verdict: 'agreement' },
      { text: '1．\t与2011年6月30日的42 732人相比，减少645人，即减少2.5%。', verdict: 'conflict' },
    ],
  },
  needs: ['money', 'percentage', 'count'],
  run,
};
