import type { Language, MentionOf } from '../record/index.ts';
import type { Check, FindingDraft } from './check.ts';
import { compareRounded, Decimal, grouped, plain } from './figures.ts';
import { atMention } from './places.ts';
import type { Index } from './record-index.ts';

type Money = MentionOf<'money'>;
type Percentage = MentionOf<'percentage'>;

interface Cues {
  /** Between the part and the percentage. */
  readonly between: RegExp;
  /** Right after the percentage, where the language puts the word there. */
  readonly after: RegExp;
  /** Before the amount that is the whole. */
  readonly total: RegExp;
}

const cues: Record<Language, Cues> = {
  zh: {
    between: /^\s?[（(，,]?\s?(?:约)?占[^。；]{0,24}$/,
    after: /^/,
    total: /(?:总额|总数|共计|合计|总计)(?:为|达|约)?\s?$/,
  },
  en: {
    between:
      /^,?\s?(?:\(|or |representing |which represents |accounting for |that is,? )?(?:about |some |over |more than |nearly )?$/i,
    after: /^\)? (?:of the (?:total|contributions|overall|appropriation|approved|amount|resources))/i,
    total: /\b(?:total(?:l?ed|ling)?|amount(?:ed|ing)? to|sum of)[^.;$]{0,40}$/i,
  },
};

/** The nearest amount before the part that the text calls a total, in the same block. */
const wholeFor = (part: Money, money: readonly Money[], text: string, { total }: Cues): Money | undefined =>
  money.findLast(
    (other) =>
      other.span[1] <= part.span[0] &&
      other.value.currency === part.value.currency &&
      total.test(text.slice(Math.max(0, other.span[0] - 60), other.span[0])),
  );

const agrees = (percentage: Percentage, share: Decimal): boolean => {
  const stated = new Decimal(percentage.value.number);
  if (percentage.value.bound === 'over') return share.gte(stated);
  if (percentage.value.bound === 'under') return share.lte(stated);
  if (percentage.value.bound === 'about') return share.minus(stated).abs().lte(2);
  return compareRounded(percentage.value.number, share) === 'agrees';
};

const judge = (part: Money, whole: Money, percentage: Percentage): FindingDraft => {
  const share = new Decimal(part.value.amount).div(whole.value.amount).times(100);
  const rounded = share.toDecimalPlaces(1);
  const fits = agrees(percentage, share);
  const expression = `${grouped(part.value.amount)} ÷ ${grouped(whole.value.amount)}`;
  const bound = percentage.value.bound === 'over' ? { en: 'over ', zh: '以上' } : { en: '', zh: '' };
  return {
    verdict: fits ? 'agreement' : 'conflict',
    severity: fits ? 'info' : 'error',
    ...(fits ? {} : { doubt: 'document' as const }),
    confidence: Math.min(part.certainty, whole.certainty, percentage.certainty),
    message: {
      en: `${expression} is ${plain(rounded)} per cent; the text says ${bound.en}${percentage.value.number} per cent.`,
      zh: `${expression}等于${plain(rounded)}%，文中为${percentage.value.number}%${bound.zh}。`,
    },
    evidence: [part, percentage, whole].map(atMention),
    computation: {
      expression,
      expected: plain(rounded),
      found: percentage.value.number,
      difference: plain(new Decimal(percentage.value.number).minus(rounded)),
    },
  };
};

const sharesIn = (block: string, index: Index): FindingDraft[] => {
  const text = index.block(block)?.text ?? '';
  const money = index.inBlock(block, 'money');
  const cue = cues[index.language];
  return index.inBlock(block, 'percentage').flatMap((percentage) => {
    const part = money.findLast(({ span }) => span[1] <= percentage.span[0]);
    if (
      !part ||
      !cue.between.test(text.slice(part.span[1], percentage.span[0])) ||
      !cue.after.test(text.slice(percentage.span[1]))
    )
      return [];
    const whole = wholeFor(part, money, text, cue);
    return whole && !new Decimal(whole.value.amount).isZero() ? [judge(part, whole, percentage)] : [];
  });
};

export const share: Check = {
  name: 'share',
  rule: {
    en: 'A stated share is what the part and the total give, within its rounding or its bound.',
    zh: '所述占比应与部分额和总额相符（容许舍入和“以上”“以下”）。',
  },
  source: '13 018 434美元（占捐款的95%以上） of a total of 13 626 894 (crime programme report, para. 51)',
  needs: ['money', 'percentage'],
  run: (index) =>
    [...new Set(index.all('percentage').map((mention) => mention.block))].flatMap((block) => sharesIn(block, index)),
};
