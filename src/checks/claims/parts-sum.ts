import type { Language } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { sumOf } from '../figures.ts';
import { withReckoned } from '../reckoned/index.ts';
import { indexOf } from '../record-index.ts';
import { cues } from '../text/cues.ts';
import type { Figure } from '../text/figure.ts';
import { isOpenedInPart } from '../text/figure-roles.ts';
import { type MaskedText, maskedTexts, sentenceSpan, signs } from '../text/masked-text.ts';
import { isOfOpposites } from '../text/opposites.ts';
import { gradedPosts } from './graded-posts.ts';
import { bracketedParts } from './parts-bracketed.ts';
import { partsByLevel } from './parts-by-level.ts';
import { type PartsForm, partsForms } from './parts-forms/index.ts';
import { partsInItems } from './parts-in-items.ts';
import { judgeParts, type Manner } from './parts-judged.ts';

const { money, number, percentage, other, stop } = signs;

const FIGURE = new RegExp(`[${money}${number}]`, 'g');

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
/** Between two parts with what stands in brackets: posts by level behind a number of posts. */
const LONGEST_ASIDE = 360;

/** The parts that follow an opening, up to the first gap that does not join two parts. */
const partsAfter = (plainText: string, from: number, text: MaskedText, form: PartsForm): Figure[] => {
  const parts: Figure[] = [];
  let end = from;
  for (let at = from; at < plainText.length && at - end < LONGEST_ASIDE && parts.length < LONGEST_LIST; at += 1) {
    const sign = plainText[at]!;
    if (sign === stop || sign === ';' || sign === '；' || sign === percentage) break;
    if (sign === other || (sign !== money && sign !== number)) continue;
    const gap = plainText.slice(end, at).replaceAll('\u0000', '');
    if (parts.length === 0 ? gap.length > 12 : !form.between.test(gap)) break;
    const figure = text.figures.get(at);
    // The amount behind a list of numbers is none of them: 其他方式处理91部，收回资金909万元.
    if (!figure || (parts[0] && parts[0].kind !== figure.kind)) break;
    parts.push(figure);
    end = at + 1;
  }
  return parts;
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

/** Does “and” stand before the last of so many figures? */
const isClosed = (bare: string, from: number, parts: number): boolean => {
  const places = Array.from(bare.slice(from).matchAll(FIGURE), ({ index }) => from + index);
  const [before, last] = [places[parts - 2], places[parts - 1]];
  return before !== undefined && last !== undefined && /\band |和|及|另外|另有|其余/.test(bare.slice(before, last));
};

/** The words from a total to a little behind its last part. */
const wordsOf = ({ text, figures }: MaskedText, from: number, parts: readonly Figure[]): string => {
  const last = [...figures].findLast(([, figure]) => figure === parts.at(-1))?.[0] ?? from;
  return text.slice(from, last + 12);
};

const mannerOf = ({ exhaustive, joined }: PartsForm, words: string, language: Language): Manner => {
  if (exhaustive && !joined) return 'all';
  if (isOfOpposites(words, language)) return 'opposites';
  return exhaustive ? 'likely' : 'some';
};

/** Behind these a change is told of the whole, and nothing taken off it: “reflecting a net decrease of 150 posts”. */
const CHANGE_OF_WHOLE: Readonly<Record<Language, RegExp>> = {
  en: /, (?:reflecting|representing|resulting in)\b/,
  zh: /[，,](?:反映|相当于|即)/,
};

/** Is something taken off behind the parts, so that they need not come to the whole? */
const isOffset = (text: MaskedText, parts: readonly Figure[], language: Language): boolean => {
  const last = [...text.figures].findLast(([, figure]) => figure === parts.at(-1))?.[0] ?? 0;
  const [, end] = sentenceSpan(text, last);
  const [behind = ''] = text.text.slice(last, end).split(CHANGE_OF_WHOLE[language]);
  return cues[language].takenOff.test(behind);
};

const claimsIn = (text: MaskedText, language: Language): FindingDraft[] => {
  const bare = withoutAsides(text.text);
  const told = new Set<Figure>();
  return partsForms[language].flatMap((form) =>
    Array.from(bare.matchAll(form.opening)).flatMap((match) => {
      const at = match.indices?.groups?.whole?.[0] ?? -1;
      const nearest = text.figures.get(at);
      if (!nearest || told.has(nearest)) return [];
      const parts = partsAfter(bare, match.index + match[0].length, text, form);
      const whole = otherWhole(text, at, parts) ?? nearest;
      if (form.joined && !isClosed(bare, match.index + match[0].length, parts.length)) return [];
      const found = judgeParts(whole, parts, mannerOf(form, wordsOf(text, at, parts), language)).filter(
        ({ verdict }) => verdict !== 'conflict' || !(isOpenedInPart(match[0]) || isOffset(text, parts, language)),
      );
      if (found.length > 0) told.add(nearest);
      return found;
    }),
  );
};

const wholeOf = ({ evidence: [whole] }: FindingDraft): string =>
  whole === undefined ? '' : `${whole.block} ${whole.mention ?? `${whole.bbox.join()} ${whole.text}`}`;

/** Both tell the parts of one whole. */
const isOfWhole = (one: FindingDraft, other: FindingDraft): boolean => wholeOf(one) === wholeOf(other);

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const own = maskedTexts(index).flatMap((text) => {
    const byLevel = partsByLevel(text, index.language);
    const others = [...claimsIn(text, index.language), ...bracketedParts(text, index.language)];
    return [...byLevel, ...others.filter((each) => !byLevel.some((told) => isOfWhole(told, each)))];
  });
  const told = new Set(own.map(({ evidence, computation }) => `${evidence[0]?.block} ${computation?.found}`));
  const posts = gradedPosts(record.blocks, index.language).filter(
    ({ evidence, computation }) => !told.has(`${evidence[0]?.block} ${computation?.found}`),
  );
  return withReckoned(index, 'parts-sum', [...own, ...posts, ...partsInItems(index, record.blocks)]);
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
        text: '1.\tThe provision of $1,250,000 comprises $800,000 for travel and $650,000 for consultants, offset by savings of $200,000.',
        verdict: 'none',
      },
      {
        text: '1.\tThe Mission has a total of 137 civilian staff, comprising 50 international staff and 87 national staff.',
        verdict: 'agreement',
      },
      {
        text: '1.\tThe police component deployed 3,005 personnel out of an authorized strength of 3,020 personnel, comprising 586 individual officers and 2,419 personnel in formed units.',
        verdict: 'agreement',
      },
      {
        text: '1.\tIn 18 of them the reports were late, as follows:\n\n(a)\tIn seven agreements, by less than a month;\n\n(b)\tIn nine agreements, by less than three;\n\n(c)\tIn five agreements, by more.',
        verdict: 'conflict',
      },
      {
        text: '1.\tOf the 25 States that replied:\n\n(a)\t10 States have a law;\n\n(b)\t12 States have a plan.',
        verdict: 'none',
      },
    ],
    zh: [
      { text: '1．\t特派团共有137名文职人员，由50名国际工作人员和97名本国工作人员组成。', verdict: 'conflict' },
      {
        text: '1．\t共举办54期培训班，受训者960人。其中：\n\n(a)\t反腐败培训班11期，342人；\n\n(b)\t打击贩运人口培训班39期，618人。',
        verdict: 'conflict',
      },
      {
        text: '1．\t在答复的25个国家中：\n\n(a)\t10个国家有法律；\n\n(b)\t12个国家有计划。',
        verdict: 'none',
      },
      { text: '1．\t特派团共有137名文职人员，包括50名国际工作人员和87名本国工作人员。', verdict: 'agreement' },
    ],
  },
  needs: ['money', 'count'],
  run,
};
