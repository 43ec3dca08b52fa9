import type { Language, MentionOf } from '../record/index.ts';
import type { Check, FindingDraft } from './check.ts';
import { type Closeness, compareRounded, Decimal, grouped, plain } from './figures.ts';
import { atMention } from './places.ts';
import type { Index } from './record-index.ts';
import { sentenceAt, within } from './sentences.ts';

type Money = MentionOf<'money'>;
type Percentage = MentionOf<'percentage'>;

/** How far before the percentage its direction may stand. */
const REACH = 60;

/** A way of stating growth; `{…}` name what stands where, seen from the percentage. */
interface GrowthForm {
  /** Must end the text before the percentage. */
  readonly before: RegExp;
  /** Must start the text after the percentage, up to the amount that it was reckoned from. */
  readonly after: RegExp;
  /** The amount just before the percentage is the new figure, or the difference. */
  readonly first: 'new' | 'difference';
  readonly example: string;
}

const forms: Record<Language, readonly GrowthForm[]> = {
  zh: [
    {
      before: /(?:增长|增加|上升|提高|减少|下降|降低)[了约达]?\s?$/,
      after: /^[，,]?\s?(?:上年(?:同期)?|前期|原)?(?:数额|金额)?为\s?$/,
      first: 'new',
      example: '总额为 13 626 894美元，较上年同期增长 43%，为 9 546 300美元',
    },
    {
      before: /(?:增长|增加|上升|提高|减少|下降|降低)[了约达]?[^。；]{0,24}(?:，|,|（|\(|或|即)\s?$/,
      after: /^[^。；]{0,30}(?:相比|比)[^。；]{0,20}$/,
      first: 'difference',
      example: '减少521 900美元，即3.3%，与批款15 844 600美元相比',
    },
  ],
  en: [
    {
      before:
        /(?:increase|decrease|reduction|growth|rise|decline)s?(?: in [^.;]{0,60})? of [^.;]{0,60}(?:,? or|\(|,? (?:that )?is)\s?$/i,
      after: /^\)?,?\s?(?:as )?compared (?:with|to) [^.;$]{0,90}$/i,
      first: 'difference',
      example: 'reflecting a decrease of $521,900, or 3.3 per cent, compared with the apportionment of $15,844,600',
    },
    {
      before: /(?:increase|decrease|reduction|growth|rise|decline)d? (?:of|by) (?:about |some |over |more than )?$/i,
      after: /^(?:,? (?:as )?(?:compared with|over|from|against) [^.;$]{0,90})$/i,
      first: 'new',
      example: 'totalled $13,626,894, an increase of 43 per cent over the $9,546,300 of the previous period',
    },
  ],
};

interface Claim {
  readonly percentage: Percentage;
  readonly first: Money;
  readonly base: Money;
  readonly form: GrowthForm;
}

const claimsIn = (block: string, index: Index): Claim[] => {
  const text = index.block(block)?.text ?? '';
  const money = index.inBlock(block, 'money');
  return index.inBlock(block, 'percentage').flatMap((percentage) => {
    const sentence = sentenceAt(text, percentage.span[0], index.language);
    const first = money.findLast(({ span }) => span[1] <= percentage.span[0] && within(span, sentence));
    const base = money.find(({ span }) => span[0] >= percentage.span[1] && within(span, sentence));
    if (!first || !base || first.value.currency !== base.value.currency) return [];
    const before = text.slice(Math.max(sentence[0], percentage.span[0] - REACH * 2), percentage.span[0]);
    const after = text.slice(percentage.span[1], base.span[0]);
    const form = forms[index.language].find((each) => each.before.test(before) && each.after.test(after));
    return form ? [{ percentage, first, base, form }] : [];
  });
};

const computed = ({ first, base, form }: Claim): Decimal => {
  const [one, other] = [new Decimal(first.value.amount), new Decimal(base.value.amount)];
  const difference = form.first === 'difference' ? one : one.minus(other);
  return difference.abs().div(other).times(100);
};

const verdictOf: Record<Closeness, Pick<FindingDraft, 'verdict' | 'severity' | 'doubt'>> = {
  agrees: { verdict: 'agreement', severity: 'info' },
  near: { verdict: 'cannot-tell', severity: 'info' },
  differs: { verdict: 'conflict', severity: 'error', doubt: 'document' },
};

const judge = (claim: Claim): FindingDraft[] => {
  const { percentage, first, base, form } = claim;
  if (new Decimal(base.value.amount).isZero()) return [];
  const value = computed(claim);
  const rounded = value.toDecimalPlaces(Math.max(1, value.lt(1) ? 2 : 1));
  const closeness = compareRounded(percentage.value.number, value);
  const [a, b] = [grouped(first.value.amount), grouped(base.value.amount)];
  const expression = form.first === 'difference' ? `${a} ÷ ${b}` : `(${a} − ${b}) ÷ ${b}`;
  return [
    {
      ...verdictOf[closeness],
      confidence: Math.min(percentage.certainty, first.certainty, base.certainty),
      message: {
        en: `${expression} is ${plain(rounded)} per cent; the text says ${percentage.value.number} per cent.`,
        zh: `${expression}等于${plain(rounded)}%，文中为${percentage.value.number}%。`,
      },
      evidence: [first, percentage, base].map(atMention),
      computation: {
        expression,
        expected: plain(rounded),
        found: percentage.value.number,
        difference: plain(new Decimal(percentage.value.number).minus(rounded)),
      },
    },
  ];
};

const run = (index: Index): FindingDraft[] => {
  const blocks = [...new Set(index.all('percentage').map((mention) => mention.block))];
  return blocks.flatMap((block) => claimsIn(block, index).flatMap(judge));
};

export const growth: Check = {
  name: 'growth',
  rule: {
    en: 'A stated growth or fall is what the two amounts give, within its rounding.',
    zh: '所述增减百分比应与两个数额相符（容许舍入）。',
  },
  source:
    '13 626 894美元，较上年同期增长 43%，为 9 546 300美元 (crime programme report, para. 51); A/80/604/Add.1, para. 24',
  needs: ['money', 'percentage'],
  run,
};
