import type { Language } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, sumOf } from '../figures.ts';
import { indexOf } from '../record-index.ts';
import type { Figure } from '../text/figure.ts';
import { isToldInOrder } from '../text/figure-roles.ts';
import { type MaskedText, maskedTexts, sentenceSpan, signs } from '../text/masked-text.ts';
import { draft, sameUnit } from '../text/percentage-claims.ts';
import { offsetOf } from '../text/rate-noun.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { type Claim, type ClaimForm, type Compiled, claimsIn, compileForms } from './claim-form.ts';

const enAbout = '(?:some |about |approximately |around |nearly |almost |only |as many as |at least )?';
const zhAbout = '(?:约有?|大约有?|近|有|至少有?)?';
/** Numbers behind these words name a place, they count nothing: “paragraph 12 of the 2 reports”. */
const enNamed =
  '(?<!\\b(?:[Pp]ara(?:graph)?s?|[Aa]rticles?|[Ss]ections?|[Aa]nnex|[Tt]ables?|[Ff]igures?|[Ii]tems?|[Gg]oals?|[Tt]argets?|[Nn]os?|[Pp]ages?|[Cc]hapters?|[Vv]ol|[Rr]ules?|[Pp]hases?|[Ss]tages?)\\.? )';

/**
 * How documents name a `part` of a `whole` of the same things. They are strict, since “20 countries, including 3,400
 * refugees” counts two sorts of things: in Chinese both have the same measure word.
 */
const forms: Readonly<Record<Language, readonly ClaimForm[]>> = {
  en: [
    {
      form: `{whole:N}~60, of whom ${enAbout}{part:N}`,
      example: 'Approximately 2,600 officials, of whom about 800 were women, were trained',
    },
    {
      form: `{whole:M}~60, of which ${enAbout}{part:M}`,
      example: 'contributions of $7,000,000, of which $3,000,000 was earmarked',
    },
    { form: `{whole:M}~60,? including ${enAbout}{part:M}`, example: '$7.0 million, including $3.0 million in kind' },
    {
      form: `\\b(?:[Oo]ut of|Of) (?:the |a total of |all )?{whole:N}~60, ${enAbout}{part:N} (?:are|were|have|had)\\b`,
      example: 'Out of the 940 posts that are authorized, 795 are encumbered',
    },
    {
      form: `${enNamed}{part:N} (?:out )?of (?:the |a total of )(?:total )?{whole:N}`,
      example: '44 of the 50 recommendations',
    },
  ],
  zh: [
    {
      form: `包括${zhAbout}{part:N}(?<measure>[名位人])~20在内的${zhAbout}{whole:N}\\k<measure>`,
      example: '使包括约800名妇女在内的大约2 600名官员得到培训',
    },
    {
      form: `{whole:N}(?<measure>[名位人个项份次])~30[，,]其中(?:包括)?${zhAbout}{part:N}\\k<measure>`,
      example: '培训了2 600名官员，其中约800名为妇女',
    },
    {
      form: `{whole:M}~30[，,]其中(?:包括)?${zhAbout}{part:M}`,
      example: '捐款7 000 000美元，其中3 000 000美元指定用途',
    },
  ],
};

const compiled: Readonly<Record<Language, readonly Compiled<ClaimForm>[]>> = {
  zh: compileForms(forms.zh),
  en: compileForms(forms.en),
};

/** “About” leaves so much of a figure. */
const ABOUT = 0.05;

const loose = ({ value, slack, bound }: Figure): Decimal =>
  bound === 'about' ? Decimal.max(slack, value.abs().times(ABOUT)) : slack;

/** So many times larger, and by no slip, it is a part of something else: “35,000 of the two models”. */
const FAR = 20;

/** Several wholes and their parts, in order; or a whole that is what came less what went: then a part may be larger. */
const NET =
  /\bnet (?:of |borrowings?|proceeds?|cash|income|gains?|loss(?:es)?|[a-z]+ )(?:[a-z]+ ){0,4}$|净[^，。；\uE000-\uE004]{0,10}$/;

/** “$119 million in 2018, of which $135 million, $145 million and $210 million was included”. */
const LISTED = new RegExp(`^(?:, |,? and |、|和|及)(?:about |approximately )?${signs.money}`);

const isOfSeveral = (text: MaskedText, { figures }: Claim): boolean => {
  const at = offsetOf(text, figures.whole!);
  const sentence = text.text.slice(...sentenceSpan(text, at));
  return (
    isToldInOrder(sentence) ||
    LISTED.test(text.text.slice(offsetOf(text, figures.part!) + 1)) ||
    NET.test(text.text.slice(Math.max(0, at - 60), at))
  );
};

/**
 * May the part be of other figures that its sentence tells before it? “$416 million in 2020 ($185 million in 2019 and $231
 * million in 2018), including $237 million in 2020”, “$3.0 billion and $6.0 billion of notes, of which $8.3 billion”.
 */
const isOfOthers = (text: MaskedText, { figures }: Claim): boolean => {
  const { part, whole } = figures as Record<'part' | 'whole', Figure>;
  const at = offsetOf(text, part);
  const [start] = sentenceSpan(text, at);
  const before = [...text.figures].filter(
    ([place, { kind, currency }]) => place >= start && place < at && kind === part.kind && currency === part.currency,
  );
  return (
    before.length > 1 &&
    sumOf(before.map(([, { value }]) => value)).gte(part.value) &&
    before.some(([, figure]) => figure === whole)
  );
};

const judge = (claim: Claim): FindingDraft[] => {
  const { part, whole } = claim.figures as Record<'part' | 'whole', Figure>;
  if (!sameUnit([part, whole]) || part.kind !== whole.kind) return [];
  if (whole.bound === 'over' || part.bound === 'under') return [];
  if (
    part.value.gt(whole.value.times(FAR)) &&
    !isOneSlipAway({ part, whole }, (all) => all.part.value.lte(all.whole.value))
  )
    return [];
  const difference = part.value.minus(whole.value);
  if (difference.lte(loose(part).plus(loose(whole)))) return [];
  const [less, more] = [grouped(whole.value), grouped(part.value)];
  return [
    draft(
      'conflict',
      { part, whole },
      {
        en: `The text gives ${more} as a part of ${less}, but a part cannot be larger than its whole.`,
        zh: `文中称${less}之中有${more}，但部分不应大于总数。`,
        computation: {
          expression: `${more} ≤ ${less}`,
          expected: `≤ ${plain(whole.value)}`,
          found: plain(part.value),
          difference: plain(difference),
        },
      },
    ),
  ];
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  return maskedTexts(index).flatMap((text) =>
    claimsIn(text, compiled[index.language], ({ figures }) => figures.part)
      .filter((claim) => !isOfSeveral(text, claim) && !isOfOthers(text, claim))
      .flatMap(judge),
  );
};

export const partOfWhole: Check = {
  name: 'part-of-whole',
  rule: { en: 'A part is not larger than its whole.', zh: '部分不得大于总数。' },
  source: '使包括约800名妇女在内的大约2 600名官员得到培训 (crime programme report, para. 11)',
  examples: {
    en: [
      { text: '1.\tOut of the 759 posts that are authorized, 909 are encumbered.', verdict: 'conflict' },
      { text: '1.\tOf the 17 Goals and 169 targets, 85 were reviewed.', verdict: 'none' },
      { text: '1.\tOf the 5 missions, with 300 staff, 250 were deployed.', verdict: 'none' },
      { text: '1.\tApproximately 600 officials, of whom about 800 were women, were trained.', verdict: 'conflict' },
      { text: '1.\tApproximately 2,600 officials, of whom about 800 were women, were trained.', verdict: 'none' },
      { text: '1.\tOf the matter, 54 of the 50 recommendations were implemented.', verdict: 'conflict' },
      { text: '1.\tSee paragraph 12 of the 2 reports on 150 posts.', verdict: 'none' },
      { text: '1.\tThe Fund received $7.0 million, including $8.0 million in kind.', verdict: 'conflict' },
    ],
    zh: [
      { text: '1．\t使包括约800名妇女在内的大约600名官员得到培训。', verdict: 'conflict' },
      { text: '1．\t使包括约800名妇女在内的大约2 600名官员得到培训。', verdict: 'none' },
      { text: '1．\t培训了600名官员，其中约800名为妇女。', verdict: 'conflict' },
      { text: '1．\t在20个国家开展活动，其中3 400名难民得到援助。', verdict: 'none' },
    ],
  },
  needs: ['money', 'count'],
  run,
};
