import type { Language, MentionOf } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';

type Quantity = MentionOf<'money'> | MentionOf<'count'>;

interface Manner {
  /** Words that tell nothing of what a figure counts. */
  readonly empty: RegExp;
  /** Figures of change, of parts and of examples are told of many things in the same words. */
  readonly other: RegExp;
  /** Behind a figure: the day that it holds for. */
  readonly asOf: RegExp;
  /** Parts of sentences that begin with another subject. */
  readonly clause: RegExp;
  /** A pairing of several names with several figures. */
  readonly paired: RegExp;
  /** Ends what is said of the figure itself. */
  readonly tailEnd: RegExp;
}

const manners: Readonly<Record<Language, Manner>> = {
  en: {
    empty:
      /\b(?:the|an?|of|to|in|for|was|were|is|are|had|has|have|been|at|by|and|that|amount(?:ed|s|ing)?|total(?:l?ed|s|ling)?|stood|stands|reach(?:ed|es)?|came|sum|some|about|approximately|also|it|from|with|which|as|on|during|i\.e\.)\b/gi,
    other:
      /\b(?:increas\w*|decreas\w*|reduc\w*|variance|difference|higher|lower|more|less|of which|including|include[sd]?|comprising|additional|further|another|each|per|respectively|compared|from|other|average|between|up to|estimated?|net|pro-?rated|shares?)\b/i,
    asOf: /^[^.;]{0,60}?\b(?:as at|as of|at|on|by|in|for|during)\s$/i,
    clause: /[;:]/g,
    paired: /\brespectively\b/,
    tailEnd: /[.;:,()](?=\s|$)|\s(?:and|while|which|as|compared)\s/,
  },
  zh: {
    empty: /[为达计共约的了于在至是有\s，,、“”（）()]|总共|合计|数额|金额/g,
    other: /增|减|差额|其中|包括|分别|每|平均|另|至少|相比|较|比|估计|净额|高于|低于|份额|摊额|按比例/,
    asOf: /^[^。；]{0,20}?(?:截至|截止|于|在)$/,
    clause: /[；：]/g,
    paired: /分别/,
    tailEnd: /[。；：，（）、]/,
  },
};

/** What a figure is said to be, so that two passages can be compared: the words before it and its dates. */
export interface NamedQuantity {
  readonly mention: Quantity;
  readonly name: string;
  /** Where it is told: the same words in two sections are of two matters, unless they name one (`isProper`). */
  readonly section: string;
  readonly isProper: boolean;
  /** What the clause goes on to say. */
  readonly tail: string;
  /** Years that the sentence names. */
  readonly years: ReadonlySet<string>;
}

/** A name so short names nothing: words in English, letters in Chinese. */
const SHORTEST: Readonly<Record<Language, number>> = { en: 3, zh: 6 };
const LONGEST = 220;

const cutAt = (index: Index, mention: Quantity): number => {
  const text = index.block(mention.block)?.text ?? '';
  const [start] = sentenceAt(text, mention.span[0], index.language);
  const others = index
    .mentionsIn(mention.block)
    .filter(({ kind }) => kind === 'money' || kind === 'count' || kind === 'percentage');
  const last = others.findLast(({ span }) => span[1] <= mention.span[0])?.span[1] ?? 0;
  const from = Math.max(start, last);
  const { clause } = manners[index.language];
  const ends = Array.from(text.slice(from, mention.span[0]).matchAll(clause), ({ index: at }) => from + at + 1);
  return ends.at(-1) ?? from;
};

/** Dates as EDTF, so that 30 June 2004 and 2004年6月30日 are one word and two days are two. */
const withDates = (index: Index, block: string, start: number, end: number): string => {
  const text = index.block(block)?.text ?? '';
  let [out, at] = ['', start];
  for (const date of index.inBlock(block, 'date')) {
    if (date.span[0] < at || date.span[1] > end) continue;
    out += `${text.slice(at, date.span[0])} @${date.value.edtf} `;
    at = date.span[1];
  }
  return out + text.slice(at, end);
};

/** How far behind a figure the words still tell what it is of. */
const TAIL = 90;

/** What the clause says behind the figure: 41 complaints *involving sexual misconduct* are not all complaints. */
const tailOf = (index: Index, mention: Quantity): string => {
  const text = (index.block(mention.block)?.text ?? '').slice(mention.span[1], mention.span[1] + TAIL);
  const [clause = ''] = text.split(manners[index.language].tailEnd);
  return wordsOf(clause, index.language).join(' ');
};

/** The day that a figure holds for, as the record tells it of counts; of amounts only a day behind them. */
const asOfFor = (index: Index, { kind, value, block, span }: Quantity): string => {
  if (kind === 'count' && value.asOf) return `@${value.asOf}`;
  const text = index.block(block)?.text ?? '';
  const date = index.inBlock(block, 'date').find((each) => each.span[0] >= span[1]);
  return date && manners[index.language].asOf.test(text.slice(span[1], date.span[0])) ? `@${date.value.edtf}` : '';
};

/** Bodies and words that reports speak of everywhere. */
const EVERYWHERE =
  /\b(?:Advisory|Committee|Secretary|General|Assembly|Council|Commission|Member|States?|Governments?|Mission|Office|Organization|United|Nations|Board|Secretariat|Programme|Department|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** Something that ties the words to one matter: a State, an organisation, a proper name. */
const namesOne = (index: Index, { block }: Quantity, start: number, end: number, words: string): boolean =>
  index
    .mentionsIn(block)
    .some(
      ({ kind, span }) =>
        span[0] >= start && span[1] <= end && ['country', 'organization', 'citation', 'instrument'].includes(kind),
    ) ||
  (index.language === 'en' && /(?<=\p{L},? )\p{Lu}\p{Ll}+/u.test(words.replaceAll(EVERYWHERE, 'x')));

const wordsOf = (text: string, language: Language): string[] => {
  const bare = text.replaceAll(manners[language].empty, language === 'en' ? ' ' : '');
  return language === 'en' ? (bare.toLowerCase().match(/@?[\p{L}\d/-]+/gu) ?? []) : [bare];
};

/** The heading that a block stands under; none for a summary, which tells of the whole document. */
const sectionOf = (index: Index, block: string): string => {
  let at = index.block(block);
  for (let depth = 0; at && depth < 12; depth += 1) {
    if (at.type === 'summary') return '';
    if (at.type === 'heading' || at.type === 'annex') return at.id;
    at = at.parent === undefined ? undefined : index.block(at.parent);
  }
  return '';
};

/**
 * Do two passages name years, and none in common? “At December 31, 2017, the Company had …” tells of another year than “As of
 * December 31, 2018, … were comprised of …”.
 */
export const areOfOtherYears = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((year) => other.has(year));

const yearsOf = (index: Index, { block, span }: Quantity): ReadonlySet<string> => {
  const [start, end] = sentenceAt(index.block(block)?.text ?? '', span[0], index.language);
  return new Set(
    index
      .inBlock(block, 'date')
      .flatMap((date) => (date.span[0] >= start && date.span[1] <= end ? (date.value.edtf.match(/\d{4}/g) ?? []) : [])),
  );
};

/** “followed by the European Region (14 countries)”: the words of a list are before it, and tell of its first figure. */
const IN_LIST = /[(（]\s*$/;

/** The name of a figure; undefined where its words do not tell it from others. */
const nameOf = (index: Index, mention: Quantity): NamedQuantity | undefined => {
  const { language } = index;
  const start = cutAt(index, mention);
  const raw = withDates(index, mention.block, start, mention.span[0]);
  if (raw.length > LONGEST || manners[language].other.test(raw)) return undefined;
  if (mention.kind === 'count' && IN_LIST.test(raw)) return undefined;
  const words = wordsOf(raw, language);
  const length = language === 'en' ? words.length : (words[0]?.match(/\p{Script=Han}/gu)?.length ?? 0);
  const isProper = namesOne(index, mention, start, mention.span[0], raw);
  if (length < SHORTEST[language] || !(isProper || raw.includes('@'))) return undefined;
  const counted = mention.kind === 'count' ? (mention.value.of ?? '').toLowerCase() : mention.value.currency;
  const asOf = asOfFor(index, mention);
  const name = `${words
    .filter((word) => word !== asOf)
    .toSorted()
    .join(' ')} ${asOf} ${counted}`;
  return {
    mention,
    name,
    isProper,
    section: sectionOf(index, mention.block),
    tail: tailOf(index, mention),
    years: yearsOf(index, mention),
  };
};

/** “3.40% Senior Notes due August 15, 2024 and”: a year that no date holds. */
const YEAR = /^(?:19|20)\d\d\b(?![,. ]\d)/;

const TOLD_IN = new Set(['paragraph', 'item', 'summary', 'other', 'footnote']);

/** Every amount and count of the text that its words name. */
export const namedQuantities = (index: Index): NamedQuantity[] =>
  [...index.all('money'), ...index.all('count')].flatMap((mention): NamedQuantity[] => {
    if (mention.value.bound || YEAR.test(mention.text) || !TOLD_IN.has(index.block(mention.block)?.type ?? ''))
      return [];
    const text = index.block(mention.block)!.text;
    const sentence = text.slice(...sentenceAt(text, mention.span[0], index.language));
    const named = manners[index.language].paired.test(sentence) ? undefined : nameOf(index, mention);
    return named ? [named] : [];
  });
