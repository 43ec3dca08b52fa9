import type { Check, FindingDraft } from '../check.ts';
import { grouped, plain, precisionOf } from '../figures.ts';
import { groupBy, type Index, indexOf } from '../record-index.ts';
import { isBeyondChance, slipBetween } from '../slips.ts';
import { type Figure, figureOf } from '../text/figure.ts';
import { shownWords } from '../text/shown-words.ts';
import { areOfOtherYears, type NamedQuantity, namedQuantities } from './quantity-names.ts';
import { longAmounts, slippedFigures } from './slipped-figures.ts';
import { amountsToldAgain, countsToldAgain } from './told-again.ts';
import { toldOtherwise } from './told-otherwise.ts';

/** Figures farther apart than this are of two matters that are told in the same words, unless one slip parts them. */
const FAR = 1.5;
/** Of so few things a document tells twice in the same words without meaning the same: it had before it two notes. */
const FEW = 5;

const agrees = (a: Figure, b: Figure): boolean => a.value.minus(b.value).abs().lte(a.slack.plus(b.slack));

const isComparable = (a: Figure, b: Figure): boolean =>
  a.value.gte(FEW) &&
  b.value.gte(FEW) &&
  ((a.value.times(FAR).gte(b.value) && b.value.times(FAR).gte(a.value)) ||
    slipBetween(plain(a.value), plain(b.value)) !== undefined);

/** One digit of a figure that has so many that it is hardly chance. */
const isSlip = ({ value: one }: Figure, { value: other }: Figure): boolean =>
  slipBetween(plain(one), plain(other)) !== undefined &&
  isBeyondChance(Math.min(precisionOf(one), precisionOf(other)), 2);

const conflict = (first: Figure, other: Figure): FindingDraft => {
  const difference = other.value.minus(first.value);
  const [one, two] = [grouped(first.value), grouped(other.value)];
  const [said, again] = [shownWords(first.evidence.text), shownWords(other.evidence.text)];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'document',
    confidence: Math.min(first.certainty, other.certainty, 0.8),
    message: {
      en: `The same quantity is “${said}” in one place and “${again}” in another.`,
      zh: `同一数量前后不一：一处为“${said}”，另一处为“${again}”。`,
    },
    evidence: [first.evidence, other.evidence],
    bearing: { slip: isSlip(first, other) },
    computation: {
      expression: `${two} − ${one}`,
      expected: plain(first.value),
      found: plain(other.value),
      difference: plain(difference),
    },
  };
};

/** In another block, of a section that speaks of the same matter. */
const isElsewhere = (first: NamedQuantity, mention: NamedQuantity['mention'], section: string): boolean =>
  mention.block !== first.mention.block &&
  (first.isProper || section === first.section || section === '' || first.section === '');

const inGroup = (group: readonly NamedQuantity[]): FindingDraft[] => {
  const [first] = group as [NamedQuantity, ...NamedQuantity[]];
  const figure = figureOf(first.mention);
  const other = group.find(({ mention, section, tail, years }) => {
    const each = figureOf(mention);
    return (
      tail === first.tail &&
      !areOfOtherYears(first.years, years) &&
      isElsewhere(first, mention, section) &&
      figure &&
      each &&
      !agrees(figure, each)
    );
  });
  const different = other && figureOf(other.mention);
  // Three figures under one name are a row of cases, not a slip.
  const values = new Set(group.map(({ mention }) => figureOf(mention)?.value.toFixed()));
  return figure && different && values.size === 2 && isComparable(figure, different)
    ? [conflict(figure, different)]
    : [];
};

const placesOf = ({ evidence }: FindingDraft): string => evidence.map(({ mention }) => mention ?? '').join();

const find = (index: Index): FindingDraft[] => {
  const named = [...groupBy(namedQuantities(index), ({ name }) => name).values()].flatMap((group) =>
    group.length > 1 ? inGroup(group) : [],
  );
  const found = new Set(named.map(placesOf));
  const told = longAmounts(index);
  const again = [...amountsToldAgain(index, told), ...countsToldAgain(index)].filter(
    (each) => !found.has(placesOf(each)),
  );
  const before = [...named, ...again];
  const known = new Set(before.map(placesOf));
  const otherwise = toldOtherwise(index).filter((each) => !known.has(placesOf(each)));
  return [...before, ...slippedFigures(index, told), ...otherwise];
};

export const sameQuantity: Check = {
  name: 'same-quantity',
  rule: {
    en: 'A quantity stated twice in the same words, for the same dates, has the same figure.',
    zh: '同一事项、同一日期的数字在全文中应当一致。',
  },
  source: 'Summaries that repeat figures of the text: contributions for 2003 amounted to …',
  needs: ['money', 'count', 'date'],
  examples: {
    en: [
      {
        text: '1.\tContributions to the Fund for 2003 amounted to $13,626,894.\n\n2.\tIn conclusion, it is noted that work went on. Contributions to the Fund for 2003 totalled $13,662,894.',
        verdict: 'conflict',
      },
      {
        text: '1.\tContributions to the Fund for 2003 amounted to $13,626,894.\n\n2.\tContributions to the Fund for 2004 amounted to $14,662,894.',
        verdict: 'none',
      },
      {
        text: '1.\tContributions to the Fund for 2003 amounted to $13,626,894.\n\n2.\tContributions to the Fund for 2003 amounted to $13.6 million.',
        verdict: 'none',
      },
      {
        text: '1.\tThe share approved for the Logistics Base is set off, the prorated share of 256,142 dollars of the income approved for the Logistics Base.\n\n2.\tThe share approved for the Logistics Base is set off, the prorated share of 182,958 dollars of the income approved for the Logistics Base.',
        verdict: 'none',
      },
      {
        text: '1.\tIn 2024, the Group in Geneva received 370 complaints in total.\n\n2.\tIn 2024, the Group in Geneva received 341 complaints involving misconduct.',
        verdict: 'none',
      },
      {
        text: '1.\tThe Migrants Protocol of the Convention had been signed by 111 States as at 26 July 2004.\n\n2.\tThe Migrants Protocol of the Convention had been signed by 117 States as at 26 July 2005.',
        verdict: 'none',
      },
      {
        text: '1.\tThe Migrants Protocol of the Convention had been signed by 111 States as at 26 July 2004.\n\n2.\tThe Migrants Protocol of the Convention had been signed by 117 States as at 26 July 2004.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe Assembly appropriated an amount of $68,743,800 for the Force.\n\nTable 1. Resources\n(United States dollars)\nItem Amount\nAppropriation 68 748 300\nCredits 1 658 600\nInterest 55 100\nTotal 70 462 000',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe Assembly assessed an amount of $68,743,800 for the Force.\n\nTable 1. Resources\n(United States dollars)\nItem Amount\nAppropriation 68 748 300\nCredits 1 658 600\nInterest 55 100\nTotal 70 462 000',
        verdict: 'none',
      },
      {
        text: '1.\tThe budget of the Mission for 2025/26 was approved at $69,576,400.\n\n2.\tThe proposal is a decrease compared with the approved budget of $69,567,400 for 2025/26.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe budget of the Mission for 2025/26 was approved at $69,576,400.\n\n2.\tThe proposal is a decrease compared with the approved budget of $69,567,400 for 2021/22.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t捐助、补助、救济与交流活动费编列1 117 893 000元，包括：\n\n2．\t捐助、补助与奖助编列1 017 893 000元，系补助各地方政府办理农业计划。',
        verdict: 'none',
      },
      {
        text: '1．\t大会为部队批款68 743 800美元，供其维持。\n\n表1 资源\n（美元）\n项目 数额\n部队批款 68 748 300\n贷记款 1 658 600\n利息 55 100\n共计 70 462 000',
        verdict: 'conflict',
      },
      {
        text: '1．\t2003年向基金提供的捐款总额为13 626 894美元。\n\n2．\t2003年向基金提供的捐款总额达13 662 894美元。',
        verdict: 'conflict',
      },
      {
        text: '1．\t2003年向基金提供的捐款总额为13 626 894美元。\n\n2．\t2004年向基金提供的捐款总额为14 662 894美元。',
        verdict: 'none',
      },
    ],
  },
  run: (record) => find(indexOf(record)),
};
