import type { Language, MentionOf } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { plain } from '../figures.ts';
import { groupBy, type Index } from '../record-index.ts';
import { figureOf } from '../text/figure.ts';
import { sentenceAt } from '../text/sentences.ts';
import { areOfOtherYears } from './quantity-names.ts';
import { type SlipWords, type Stated, slipApart } from './slip-apart.ts';
import { isSlip, keyOf, type Placed, shared } from './slipped-figures.ts';

const slipWords: SlipWords = {
  en: (first, second) =>
    `The same words go with ${first} in one place and with ${second} in another; the two figures are one slip apart.`,
  zh: (first, second) => `用语相同的事项一处为${first}，另一处为${second}，两数仅差一处笔误。`,
};

const conflict = (one: Stated, other: Stated): FindingDraft => slipApart(one, other, slipWords);

const FEWEST_WORDS: Readonly<Record<Language, number>> = { en: 2, zh: 2 };
/** Years beside an amount: of two years nothing need be the same. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const AROUND = 80;

const yearsAt = (index: Index, { evidence: { mention: id } }: Placed): Set<string> => {
  const mention = index.mention(id ?? '');
  const text = index.block(mention?.block ?? '')?.text ?? '';
  if (!mention) return new Set();
  const [start, end] = sentenceAt(text, mention.span[0], index.language);
  const near = text.slice(Math.max(start, mention.span[0] - AROUND), Math.min(end, mention.span[1] + AROUND));
  return new Set(near.match(YEAR) ?? []);
};

/** Behind a whole that its parts follow: one of them is near it where little else is in it. */
const OPENS_PARTS = /^[^。；.;]{0,12}(?:包括|其中|如下|including|of which|comprising|as follows)/;

const opensParts = (index: Index, { evidence: { mention: id } }: Placed): boolean => {
  const mention = index.mention(id ?? '');
  return mention !== undefined && OPENS_PARTS.test(index.block(mention.block)?.text.slice(mention.span[1]) ?? '');
};

/** Long amounts of two blocks that one slip parts, told in the same words, one of which stands nowhere else. */
export const amountsToldAgain = (index: Index, told: readonly Placed[]): FindingDraft[] => {
  const everywhere = groupBy(told, keyOf);
  const byDigits = groupBy(told, ({ amount }) => `${plain(amount.abs()).length}`);
  return [...byDigits.values()].flatMap((alike) =>
    alike.flatMap((one, at): FindingDraft[] => {
      const other = alike
        .slice(at + 1)
        .find(
          (each) =>
            each.evidence.block !== one.evidence.block &&
            (everywhere.get(keyOf(one))!.length === 1 || everywhere.get(keyOf(each))!.length === 1) &&
            isSlip(keyOf(one), keyOf(each)) &&
            shared(one, each) >= FEWEST_WORDS[index.language] &&
            !opensParts(index, one) &&
            !opensParts(index, each) &&
            !areOfOtherYears(yearsAt(index, one), yearsAt(index, each)),
        );
      return other ? [conflict(one, other)] : [];
    }),
  );
};

/** Words that say nothing of what is counted. */
const empty: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|an?|of|to|in|for|was|were|is|are|had|has|have|been|at|by|and|that|total(?:l?ed|s|ling)?|amount(?:ed|s|ing)?|number(?:s|ed)?|stood|reach(?:ed|es)?|there|from|with|as|on|during|over|who|which|approximately|about|some|also|period|reporting)\b/gi,
  zh: /[为达计共约的了于在至是有名个项人数总额\s，,、“”（）()。；本报告所述期间]/g,
};

/** What other figures, parts and others are counted of, in words that may be the same. */
const PARTIAL =
  /\b(?:of which|of whom|including|another|additional|other|each|per|average|more|less|fewer|increase\w*|decrease\w*)\b|其中|另|每|平均|增|减|包括/i;

/** The words of a sentence but for its figure, in no order; empty where they are too few to tell. */
const wordsOf = (sentence: string, language: Language): string => {
  const bare = sentence.replaceAll(empty[language], ' ');
  if (language === 'zh') {
    const letters = (bare.match(/\p{Script=Han}/gu) ?? []).toSorted();
    return letters.length < 5 ? '' : letters.join('');
  }
  const words = (bare.toLowerCase().match(/[a-z]{3,}/g) ?? []).toSorted();
  return words.length < 3 ? '' : words.join(' ');
};

/** A count that has its sentence to itself, with the words of that. */
interface ToldCount extends Stated {
  readonly words: string;
}

/** Fewer digits are alike by chance. */
const TELLING = 3;

const countAlone = (index: Index, count: MentionOf<'count'>): ToldCount[] => {
  if (count.value.bound || count.value.number.replace('.', '').length < TELLING) return [];
  const figure = figureOf(count);
  const block = index.block(count.block);
  if (!figure || !block || block.type === 'table') return [];
  const [start, end] = sentenceAt(block.text, count.span[0], index.language);
  const isAlone = index
    .mentionsIn(block.id)
    .every(({ id, span, kind }) => id === count.id || span[1] <= start || span[0] >= end || kind === 'date');
  const sentence = block.text.slice(start, end);
  if (!isAlone || PARTIAL.test(sentence)) return [];
  const years = [...new Set(sentence.match(YEAR) ?? [])].toSorted().join(' ');
  const words = wordsOf(sentence.replace(/\d[\d, ]*(?<=\d)/g, ' '), index.language);
  const { value: amount, evidence, certainty } = figure;
  return words === '' ? [] : [{ amount, evidence, certainty, words: `${words} ${years}` }];
};

/** Counts of two blocks whose sentences have the same words and nothing else, and that one slip parts. */
export const countsToldAgain = (index: Index): FindingDraft[] => {
  const groups = groupBy(
    index.all('count').flatMap((count) => countAlone(index, count)),
    ({ words }) => words,
  );
  return [...groups.values()].flatMap((group): FindingDraft[] => {
    const [one, other] = group;
    if (group.length !== 2 || !one || !other || one.evidence.block === other.evidence.block) return [];
    return isSlip(plain(one.amount), plain(other.amount)) ? [conflict(one, other)] : [];
  });
};
