import type { Language } from '../record/index.ts';
import type { Figure } from './amounts-in-text.ts';
import type { Check, CheckedRecord, FindingDraft } from './check.ts';
import { Decimal, grouped, plain, sumOf } from './figures.ts';
import { type MaskedText, maskedTexts, signs } from './masked-text.ts';
import { sameUnit } from './percentage-claims.ts';
import { indexOf } from './record-index.ts';

interface PartsForm {
  /** Ends with the words that open the list of parts; `whole` is the sign of the amount that they make up. */
  readonly opening: RegExp;
  /** Between two parts: what is counted, then a comma or “and”. */
  readonly between: RegExp;
  /** The words say that the parts are all there are. */
  readonly exhaustive: boolean;
  readonly example: string;
}

const { money, number, percentage, other, stop } = signs;
const quantity = `[${money}${number}]`;
/** Signs within a clause, without a figure. */
const words = `[^${money}${number}${percentage}${stop};；]`;

const forms: Readonly<Record<Language, readonly PartsForm[]>> = {
  en: [
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,80}?,? (?:comprising|consisting of|made up of)(?: of)? `,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,80}?(?:, and |, | and )$`),
      exhaustive: true,
      example: 'a total of 137 civilian staff, comprising 50 international staff and 87 national staff',
    },
  ],
  zh: [
    {
      opening: new RegExp(
        `(?:共|总共|合计|总计|总额)(?:有|为|计|达)?(?<whole>${quantity})${words}{0,40}?[，,](?:由|分别为|即|包括)`,
        'dg',
      ),
      between: new RegExp(`^[^${stop}；${percentage}]{0,40}?(?:、|，|和|以及|及)$`),
      exhaustive: true,
      example: '共有137名文职人员，由50名国际工作人员和87名本国工作人员组成',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,40}?[，,](?:由|分别为|即|其中包括|包括|其中)`, 'dg'),
      between: new RegExp(`^[^${stop}；${percentage}]{0,40}?(?:、|，|和|以及|及)$`),
      exhaustive: false,
      example: '137名文职人员，其中包括50名国际工作人员和87名本国工作人员',
    },
  ],
};

/** A text with what stands in brackets blotted out, so that offsets stay. */
const withoutAsides = (text: string): string => {
  let depth = 0;
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text[at]!;
    if (sign === '(' || sign === '（') depth += 1;
    const kept = depth === 0 || sign === stop ? sign : '\u0000';
    if (sign === ')' || sign === '）') depth = Math.max(0, depth - 1);
    if (sign === stop) depth = 0;
    return kept;
  }).join('');
};

const LONGEST_LIST = 12;

/** The parts that follow an opening, up to the first gap that does not join two parts. */
const partsAfter = (plainText: string, from: number, text: MaskedText, form: PartsForm): Figure[] => {
  const parts: Figure[] = [];
  let end = from;
  for (let at = from; at < plainText.length && at - end < 200 && parts.length < LONGEST_LIST; at += 1) {
    const sign = plainText[at]!;
    if (sign === stop || sign === ';' || sign === '；' || sign === percentage) break;
    if (sign === other || (sign !== money && sign !== number)) continue;
    const gap = plainText.slice(end, at).replaceAll('\u0000', '');
    if (parts.length === 0 ? gap.length > 12 : !form.between.test(gap)) break;
    const figure = text.figures.get(at);
    if (!figure) break;
    parts.push(figure);
    end = at + 1;
  }
  return parts;
};

/** So many times larger or smaller. */
const FAR = 5;

/** What a bracket behind an amount adds: `(or 1.3 per cent of the appropriation)`. */
const aside = '(?: [(][^()]{0,80}[)])?';

/** Parts whose amounts stand in brackets behind their names, or behind the letters of a list. */
const bracketed: Readonly<
  Record<Language, readonly { readonly opening: RegExp; readonly part: RegExp; readonly example: string }[]>
> = {
  en: [
    {
      opening: new RegExp(`(?<whole>${quantity})${aside}${words}{0,160}?,? (?:comprising|consisting of):? `, 'dg'),
      part: new RegExp(
        `^(?:\\([a-z]\\) )?[^${money}${number}${percentage}${stop};()]{2,90} \\((?<part>${quantity})\\)(?<last>, and |; and |, |; | and )?`,
        'd',
      ),
      example:
        'comprising military and police personnel ($375,400), civilian personnel ($4,600) and operational costs ($535,000)',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,160}?,? (?:comprising|consisting of): (?=\\(a\\) ${quantity})`,
        'dg',
      ),
      part: new RegExp(
        `^\\([a-z]\\) (?<part>${quantity})[^${money}${number}${percentage}${stop};]{0,260}?(?<last>; and |; )?(?=\\([a-z]\\)|[${stop}(]|$)`,
        'd',
      ),
      example:
        'comprising: (a) $75,885,500, representing the value of land; and (b) $578,000, representing contributions in kind',
    },
  ],
  zh: [
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,60}?[，,](?:由|分别为|即|包括)[：:]?`, 'dg'),
      part: new RegExp(
        `^[^${money}${number}${percentage}${stop}；（）()]{2,30}[（(](?<part>${quantity})[)）](?<last>、|，|和|以及|及)?`,
        'd',
      ),
      example: '包括军警人员（375 400美元）、文职人员（4 600美元）和业务费用（535 000美元）',
    },
  ],
};

/** The parts behind an opening, each joined to the next. */
const partsInBrackets = (text: MaskedText, from: number, form: RegExp): Figure[] => {
  const parts: Figure[] = [];
  let [at, isLast] = [from, false];
  while (parts.length < LONGEST_LIST) {
    const match = form.exec(text.text.slice(at));
    const figure = match && text.figures.get(at + (match.indices?.groups?.part?.[0] ?? 0));
    if (!match || !figure) break;
    parts.push(figure);
    at += match[0].length;
    const joint = match.groups?.last;
    // A list that breaks off before its “and” goes on in words that we do not read.
    if (joint === undefined) return isLast ? parts : [];
    isLast = /and|和|及/.test(joint);
  }
  return [];
};

const bracketedIn = (text: MaskedText, language: Language): FindingDraft[] =>
  bracketed[language].flatMap(({ opening, part }) =>
    Array.from(text.text.matchAll(opening)).flatMap((match) => {
      const whole = text.figures.get(match.indices?.groups?.whole?.[0] ?? -1);
      const parts = partsInBrackets(text, match.index + match[0].length, part);
      return whole ? judge(whole, parts, true) : [];
    }),
  );

const judge = (whole: Figure, parts: readonly Figure[], exhaustive: boolean): FindingDraft[] => {
  if (parts.length < 2 || !sameUnit([whole, ...parts]) || parts.some(({ kind }) => kind !== whole.kind)) return [];
  const sum = sumOf(parts.map(({ value }) => value));
  const slack = parts.reduce((all, { slack: each }) => all.plus(each), new Decimal(whole.slack));
  const difference = sum.minus(whole.value);
  const fits = difference.abs().lte(whole.kind === 'money' ? slack : 0);
  // “1,286 men, 886 women and 1,135 children” of 2,172: the first make it up, and the last tell of them again.
  if (!fits && parts.some((_, at) => at > 0 && sumOf(parts.slice(0, at + 1).map(({ value }) => value)).eq(whole.value)))
    return [];
  // Parts that fall short may leave some out; parts of quite another size are parts of something else.
  if (!fits && (!exhaustive || sum.gt(whole.value.times(FAR)) || sum.times(FAR).lt(whole.value))) return [];
  const expression = parts.map(({ value }) => grouped(value)).join(' + ');
  return [
    {
      verdict: fits ? 'agreement' : 'conflict',
      severity: fits ? 'info' : 'warning',
      ...(fits ? {} : { doubt: 'cannot tell' as const }),
      confidence: Math.min(whole.certainty, ...parts.map(({ certainty }) => certainty)),
      message: {
        en: `${expression} is ${grouped(sum)}; the text gives ${grouped(whole.value)} in all.`,
        zh: `${expression}等于${grouped(sum)}，文中总数为${grouped(whole.value)}。`,
      },
      evidence: [whole, ...parts].map(({ evidence }) => evidence),
      computation: {
        expression,
        expected: plain(sum),
        found: plain(whole.value),
        difference: plain(difference),
      },
    },
  ];
};

/** So far before a whole the sentence may name another: “deployed 3,005 out of an authorized strength of 3,020, comprising …”. */
const BEFORE = 120;

/** A figure before the whole, in its sentence, that the parts make up: the words were of that one. */
const otherWhole = (text: MaskedText, whole: number, parts: readonly Figure[]): Figure | undefined => {
  const from = Math.max(text.text.lastIndexOf(stop, whole), whole - BEFORE);
  const sum = sumOf(parts.map(({ value }) => value));
  return [...text.figures]
    .filter(([at, figure]) => at > from && at < whole && figure.kind === parts[0]?.kind)
    .map(([, figure]) => figure)
    .find(({ value }) => value.eq(sum));
};

const claimsIn = (text: MaskedText, language: Language): FindingDraft[] => {
  const bare = withoutAsides(text.text);
  const told = new Set<Figure>();
  return forms[language].flatMap((form) =>
    Array.from(bare.matchAll(form.opening)).flatMap((match) => {
      const at = match.indices?.groups?.whole?.[0] ?? -1;
      const nearest = text.figures.get(at);
      if (!nearest || told.has(nearest)) return [];
      const parts = partsAfter(bare, match.index + match[0].length, text, form);
      const whole = otherWhole(text, at, parts) ?? nearest;
      const found = judge(whole, parts, form.exhaustive);
      if (found.length > 0) told.add(nearest);
      return found;
    }),
  );
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  return maskedTexts(index).flatMap((text) => [
    ...claimsIn(text, index.language),
    ...bracketedIn(text, index.language),
  ]);
};

export const partsSum: Check = {
  name: 'parts-sum',
  rule: {
    en: 'The parts that a total is said to comprise make it up.',
    zh: '所述总数应等于其各组成部分之和。',
  },
  source:
    'a total of 137 civilian staff …, comprising 50 international staff and 87 national staff (A/80/604/Add.1, para. 25)',
  examples: {
    en: [
      {
        text: '1.\tThe Mission has a total of 137 civilian staff, comprising 50 international staff and 97 national staff.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe Mission has a total of 137 civilian staff, comprising 50 international staff and 87 national staff.',
        verdict: 'agreement',
      },
      {
        text: '1.\tThe police component deployed 3,005 personnel out of an authorized strength of 3,020 personnel, comprising 586 individual officers and 2,419 personnel in formed units.',
        verdict: 'agreement',
      },
    ],
    zh: [
      { text: '1．\t特派团共有137名文职人员，由50名国际工作人员和97名本国工作人员组成。', verdict: 'conflict' },
      { text: '1．\t特派团共有137名文职人员，包括50名国际工作人员和87名本国工作人员。', verdict: 'agreement' },
    ],
  },
  needs: ['money', 'count'],
  run,
};
