import { NUMBER_WORDS, readWords } from '../../mentions/numerals/en.ts';
import { HAN_NUMERAL, readHan } from '../../mentions/numerals/zh.ts';
import type { Language } from '../../record/index.ts';
import { Decimal } from '../figures.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, sentenceSpan, signs } from '../text/masked-text.ts';
import type { Claim } from './claim-form.ts';
import { spanIn } from './spans-of-time.ts';

const { money, number, percentage, other, stop } = signs;
const quantity = `[${money}${number}]`;
const words = `[^${money}${number}${percentage}${stop}]`;

/**
 * Ways to say what an average is taken over: `average` is the figure, `noun` what it is for each of. The number of those,
 * and what they share, stand in the same sentence: the number is told by the same noun.
 */
const forms: Readonly<Record<Language, readonly { readonly form: RegExp; readonly example: string }[]>> = {
  en: [
    {
      form: new RegExp(
        `(?:an|the) average (?:of|was|is)${words}{0,16}?(?<average>${quantity})${words}{0,30}?(?: per| an?| each| for each| in each| every) (?<noun>[a-z]+(?: [a-z]+)?)`,
        'dg',
      ),
      example: '144 missions over the 12-month period, an average of 12 per month',
    },
    {
      form: new RegExp(
        `average (?:[a-z]+ ){1,3}(?:per|for each|of each|of an?) (?<noun>[a-z]+(?: [a-z]+)?) (?:was|is|of|amounted to|stood at)${words}{0,12}?(?<average>${quantity})`,
        'dg',
      ),
      example: 'The average cost per meeting was $2,500, with 60 meetings held at a total cost of $150,000',
    },
    {
      form: new RegExp(
        `averaging${words}{0,12}?(?<average>${quantity})${words}{0,20}?(?: per| an?| each| every) (?<noun>[a-z]+)`,
        'dg',
      ),
      example: 'The Tribunal disposed of 96 applications over 12 months, averaging 8 per month',
    },
    {
      form: new RegExp(
        `(?<average>${quantity})${words}{0,20}?(?: per| an?| each| every) (?<noun>[a-z]+),? on average`,
        'dg',
      ),
      example: '40 country visits were carried out over 5 years, that is, 8 visits a year on average',
    },
    {
      form: new RegExp(
        `[Oo]n average,?${words}{0,12}?(?<average>${quantity})${words}{0,40}?(?: per| an?| each| every) (?<noun>[a-z]+)`,
        'dg',
      ),
      example: 'On average, 120 calls were answered per day, 3,600 in the 30 days of June',
    },
    {
      form: new RegExp(
        `[Ee]ach (?<noun>[a-z]+)\\b${words}{0,30}? (?:an average of|on average,?)${words}{0,8}?(?<average>${quantity})`,
        'dg',
      ),
      example: 'Each trainer supervised an average of 15 trainees (8 trainers, 120 trainees)',
    },
    {
      form: new RegExp(
        `[Ee]ach (?<noun>[a-z]+)\\b${words}{0,30}?(?<average>${quantity})${words}{0,20}? on average`,
        'dg',
      ),
      example: 'The 12 panels reviewed 540 claims, each panel thus handling 45 claims on average',
    },
    {
      form: new RegExp(
        `(?:,? or|,? i\\.e\\.,?|,? that is,?|,? equivalent to| ?[(–—])(?: about| some| approximately| roughly| around| nearly| almost| just over)? ?(?<average>${quantity})${words}{0,16}?(?: (?:per|an?|each|every) (?<noun>year|month|week|day|quarter)\\b| (?<adverb>annually|yearly|monthly|weekly|daily)\\b)`,
        'dg',
      ),
      example: 'Over the last four years, the Fund approved 96 grants, or about 24 annually',
    },
    {
      form: new RegExp(
        `[Aa]verage (?<noun>month)ly (?:[a-z]+ ){1,3}(?:was|is|of|amounted to|stood at)${words}{0,12}?(?<average>${quantity})`,
        'dg',
      ),
      example: 'Average monthly expenditure was $1.5 million, given total expenditure of $18 million for the year',
    },
  ],
  zh: [
    {
      form: new RegExp(
        `平均每(?:一|个)?(?<noun>[\\u4e00-\\u9fff]{1,4}?)(?:约|为|达|有|约为)?(?<average>${quantity})`,
        'dg',
      ),
      example: '在180天内共巡逻9 000次，平均每天50次',
    },
    {
      form: new RegExp(`每(?:一|个)?(?<noun>[\\u4e00-\\u9fff]{1,4})平均${words}{0,6}?(?<average>${quantity})`, 'dg'),
      example: '24期培训班总费用为72万美元，每期平均3万美元',
    },
    {
      form: new RegExp(`(?<noun>[年月周日])均${words}{0,4}?(?<average>${quantity})`, 'dg'),
      example: '12个月共处理申请96件，月均8件',
    },
    {
      form: new RegExp(
        `[，,（(](?:即|也就是|相当于)?每(?:一|个)?(?<noun>年|月|周|天|日)(?:约|为|达|有|约为)?(?<average>${quantity})`,
        'dg',
      ),
      example: '过去四年，基金核准了96笔赠款，每年约24笔',
    },
  ],
};

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?:es|s)$/, '');

/** Is a thing, or a span of time, counted by the words behind its figure? */
const counts: Readonly<Record<Language, (noun: string, behind: string) => boolean>> = {
  en: (noun, behind) => {
    const wanted = noun.split(' ').map(stem);
    const named = (/^[-\s]?((?:[a-z-]+[\s,.]?){1,4})/i.exec(behind)?.[1] ?? '').split(/[\s,.-]+/).map(stem);
    return named.includes(wanted.at(-1)!) || named.includes(wanted[0]!);
  },
  zh: (noun, behind) => {
    const named = behind.replace(/^(?:多|余)?(?:个|名|项|份|位)?/, '');
    return named.startsWith(noun) || behind.startsWith(noun);
  },
};

/** A whole year, of which a sentence need not say that it has twelve months. */
const YEAR = new RegExp(
  `\\b(?:[Ii]n|[Dd]uring|[Tt]hroughout) (?:the year |calendar year )?${other}|for the year\\b|全年|${other}(?:内|中)?(?:共|举行|召开|举办|收到|处理|审理|完成)`,
);
const MONTH = /^month|^月$/;
/** Numbers that are no figures of their own: the 12-month period, over five years, 五年来. */
const inWords: Readonly<Record<Language, (sentence: string, noun: string) => string | undefined>> = {
  en: (sentence, noun) => {
    const form = new RegExp(`\\b(\\d{1,2}|${NUMBER_WORDS})[- ]${stem(noun)}`, 'i');
    const printed = form.exec(sentence)?.[1];
    return printed === undefined || /^\d/.test(printed) ? printed : readWords(printed.toLowerCase());
  },
  zh: (sentence, noun) => {
    const printed = new RegExp(`(${HAN_NUMERAL})个?${noun}`).exec(sentence)?.[1];
    return printed === undefined ? undefined : readHan(printed);
  },
};

const AVERAGED = /(?:均|平均|[Aa]verage (?:of|was|is)|averaging|on average,?)[^\uE000-\uE004]{0,6}$/;

/** A figure that is an average itself is no number of things to spread over: 年均19次；…平均每次审计7项. */
export const isAveraged = ({ text, figures }: MaskedText, figure: Figure): boolean => {
  const at = [...figures].find(([, each]) => each === figure)?.[0];
  return at !== undefined && AVERAGED.test(text.slice(Math.max(0, at - 24), at));
};

interface Placed {
  readonly at: number;
  readonly figure: Figure;
}

const spelledNumber = (sentence: string, noun: string, language: Language, beside: Figure): Figure | undefined => {
  const number = inWords[language](sentence, noun) ?? (MONTH.test(noun) && YEAR.test(sentence) ? '12' : undefined);
  return number === undefined
    ? undefined
    : { ...beside, kind: 'number', value: new Decimal(number), slack: new Decimal(0) };
};

const adverbs: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/** The number of years or months between two dates: from 2015 to 2024 are ten, or nine where the first is where it began. */
const betweenDates = (
  { block }: MaskedText,
  noun: string,
  language: Language,
  whole: Figure | undefined,
  average: Figure,
): Figure | undefined => {
  const span = spanIn(block.text, noun, language);
  if (span === undefined || !whole) return undefined;
  const isLess =
    span > 2 &&
    whole.value
      .div(span - 1)
      .minus(average.value)
      .abs()
      .lte(average.slack.plus('0.5'));
  return { ...average, kind: 'number', value: new Decimal(isLess ? span - 1 : span), slack: new Decimal(0) };
};

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const claimAt = (text: MaskedText, match: RegExpExecArray, language: Language): Claim[] => {
  const at = match.indices?.groups?.average?.[0] ?? -1;
  const average = text.figures.get(at);
  const noun = match.groups?.noun ?? adverbs[match.groups?.adverb ?? ''] ?? '';
  if (!average) return [];
  const [start, end] = sentenceSpan(text, at);
  const others: Placed[] = [...text.figures]
    .filter(([place, { kind }]) => place >= start && place < end && place !== at && kind !== 'percentage')
    .filter(([, figure]) => !isAveraged(text, figure))
    .map(([place, figure]) => ({ at: place, figure }));
  const counted = others.filter(
    ({ at: place, figure }) => figure.kind === 'number' && counts[language](noun, text.text.slice(place + 1, end)),
  );
  const numbered = only(counted);
  const sentence = text.text.slice(start, end);
  const spelled = counted.length === 0 ? spelledNumber(sentence, noun, language, average) : undefined;
  const whole = only(
    others.filter((each) => each !== numbered && each.figure.kind === average.kind && !counted.includes(each)),
  );
  const shared = numbered?.figure ?? spelled ?? betweenDates(text, noun, language, whole?.figure, average);
  if (!shared || !whole) return [];
  return [{ form: { form: '', example: '' }, figures: { whole: whole.figure, number: shared, average }, words: {} }];
};

const CUE =
  /averag|平均|均|每[年月周天日一个]|\b(?:per|an?|each|every) (?:year|month|week|day|quarter)\b|\b(?:annually|yearly|monthly|weekly|daily)\b/;

/** Averages whose number and whole stand in the same sentence, each told from all others. */
export const averagesByNoun = (text: MaskedText, language: Language): Claim[] =>
  CUE.test(text.text)
    ? forms[language].flatMap(({ form }) =>
        Array.from(text.text.matchAll(form), (match) => claimAt(text, match as RegExpExecArray, language)).flat(),
      )
    : [];
