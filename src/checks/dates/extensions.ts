import type { Language, MentionOf } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { adoptionBeside } from './adoption-dates.ts';
import { dateWords } from './date-words.ts';

interface ExtensionForm {
  /** From the words that decide on an extension to the day on which it ends. */
  readonly before: RegExp;
  /** The text itself decides, and so on the day that it bears. */
  readonly now: RegExp;
  /** What was decided earlier still: the act that is named is not the one that extended. */
  readonly earlier: RegExp;
  readonly example: string;
}

const forms: Readonly<Record<Language, ExtensionForm>> = {
  en: {
    before:
      /\b(?:[Dd]ecid(?:es|ed)|[Aa]gree[sd]) (?:also )?(?:to (?:further )?(?:extend|renew|prolong)|that [^.;]{3,80} (?:shall|should|will) be (?:extended|renewed))\b[^.;]{0,200}?\b(?:until|through)(?: and including)? $/,
    now: /\b[Dd]ecides\b/,
    earlier: /\bhad\b/,
    example: 'Decides to extend until 30 June 2024 the mandate of the Mission',
  },
  zh: {
    before: /决定[^。；]{0,80}?(?:延长|延期)[^。；]{0,20}?(?:至|到)$/,
    now: /^[^。；]{0,12}决定/,
    earlier: /曾|此前/,
    example: '决定将特派团的任务期限延长至2024年6月30日',
  },
};

type Day = MentionOf<'date'>;

/** No decision is read farther away from its day than this. */
const REACH = 320;

interface Decided {
  readonly day: string;
  readonly date?: Day;
}

/** When an extension was decided: on the day beside the act that the sentence names last, or that of a text that decides. */
const decidedOn = (index: Index, end: Day, words: string, from: number): Decided | undefined => {
  const form = forms[index.language];
  const named = index
    .inBlock(end.block, 'citation')
    .filter(({ span }) => span[0] >= from && span[1] <= end.span[0])
    .flatMap((citation) => adoptionBeside(index, citation) ?? []);
  const date = named.at(-1);
  if (date) return form.earlier.test(words) ? undefined : { day: date.value.edtf, date };
  const own = index.record.document.date;
  return own?.length === 10 && form.now.test(words) ? { day: own } : undefined;
};

const judge = (index: Index, end: Day): FindingDraft[] => {
  const text = index.block(end.block)?.text ?? '';
  const [from] = sentenceAt(text, end.span[0], index.language);
  const words = text.slice(Math.max(from, end.span[0] - REACH), end.span[0]);
  const plain = index.language === 'zh' ? words.replaceAll(/\s+/g, '') : words;
  if (!forms[index.language].before.test(plain)) return [];
  const decided = decidedOn(index, end, plain, from);
  if (!decided || end.value.edtf >= decided.day) return [];
  return [
    {
      verdict: 'conflict',
      severity: 'error',
      doubt: 'document',
      confidence: 0.9,
      message: {
        en: `An extension decided on ${dateWords(decided.day).en} ends on ${dateWords(end.value.edtf).en}, before it was decided.`,
        zh: `${dateWords(decided.day).zh}决定的延长期限止于${dateWords(end.value.edtf).zh}，早于决定之日。`,
      },
      evidence: [atMention(end), ...(decided.date ? [atMention(decided.date)] : [])],
      computation: {
        expression: `${decided.day} → ${end.value.edtf}`,
        expected: `≥ ${decided.day}`,
        found: end.value.edtf,
        difference: '',
      },
    },
  ];
};

/** Mandates and the like that a text, or an act that it names, extends to a day before the decision. */
export const extensionsIntoThePast = (index: Index): FindingDraft[] =>
  index
    .all('date')
    .flatMap((date) => (date.value.precision === 'day' && date.value.edtf.length === 10 ? judge(index, date) : []));
