import type { Block, FindingEvidence, Mention } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, plain, precisionOf } from '../figures.ts';
import { groupBy, type Index } from '../record-index.ts';
import { type ClauseManner, clauseAround, clauseManners, contentOf } from '../text/clause-words.ts';
import type { Figure } from '../text/figure.ts';
import { maskedBlock } from '../text/masked-text.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type SlipWords, type Stated, slipApart } from './slip-apart.ts';
import { isSlip } from './slipped-figures.ts';

/** A figure with what its clause says, in whatever order. */
interface Told {
  readonly figure: Figure;
  readonly block: string;
  /** Beginnings of the words of its clause; in Chinese pairs of characters. */
  readonly words: ReadonlySet<string>;
  /** The words right behind the figure: what it counts. */
  readonly counted: ReadonlySet<string>;
  /** EDTF of the days, months and years of the sentence. */
  readonly dates: readonly string[];
  /** States and documents that the clause names. */
  readonly names: ReadonlySet<string>;
}

/** UTF-16 offset of a figure in its block; undefined where its digits stand there more than once. */
const placeOf = (index: Index, { text }: Block, { mention, text: printed }: FindingEvidence): number | undefined => {
  const known = mention === undefined ? undefined : index.mention(mention);
  if (known) return known.span[0];
  const at = text.indexOf(printed);
  return text.indexOf(printed, at + 1) < 0 ? at : undefined;
};

const BEHIND = 40;

/** The words right behind a figure, up to the first that is not of its noun. */
const countedBehind = (text: string, manner: ClauseManner): Set<string> =>
  new Set(
    [
      ...contentOf(
        text
          .replace(/^[\d,. ]+/, '')
          .slice(0, BEHIND)
          .split(manner.clauses)[0] ?? '',
        manner,
      ),
    ].slice(0, 3),
  );

const namesIn = (mentions: readonly Mention[], from: number, to: number): Set<string> =>
  new Set(
    mentions.flatMap(({ kind, span, value }) =>
      kind === 'country' && span[0] >= from && span[1] <= to ? [(value as { iso3?: string }).iso3 ?? ''] : [],
    ),
  );

/** Of so few things a document tells many figures in the same words. */
const LEAST_DIGITS = 2;
const LEAST = 100;

/** Behind a number that counts nothing: 208年6月30日. */
const ORDER = /^ ?[年月日届号款条段]/;

const toldAt = (index: Index, block: Block, figure: Figure): Told[] => {
  const manner = clauseManners[index.language];
  const at = placeOf(index, block, figure.evidence);
  if (at === undefined || figure.kind === 'percentage' || figure.bound) return [];
  if (figure.value.lt(LEAST) || precisionOf(figure.value) < LEAST_DIGITS) return [];
  if (manner.label.test(block.text.slice(Math.max(0, at - 16), at))) return [];
  if (ORDER.test(block.text.slice(at + figure.evidence.text.length))) return [];
  const [start, end] = sentenceAt(block.text, at, index.language);
  const sentence = block.text.slice(start, end);
  const clause = clauseAround(sentence, at - start, manner);
  const words = contentOf(clause, manner);
  if (words.size < manner.fewest || manner.other.test(clause)) return [];
  const mentions = index.mentionsIn(block.id);
  return [
    {
      figure,
      block: block.id,
      words,
      counted: countedBehind(block.text.slice(at, end), manner),
      dates: index
        .inBlock(block.id, 'date')
        .flatMap(({ span, value }) => (span[0] >= start && span[1] <= end ? [value.edtf] : [])),
      names: namesIn(mentions, start, end),
    },
  ];
};

const TOLD_IN = new Set(['paragraph', 'item', 'summary', 'other', 'footnote']);

const digitsOf = ({ figure: { value } }: Told): string => plain(value);

/** Two figures that one digit parts, or the order of two, share one of these. */
const alikeKeys = (digits: string): string[] => [
  ...Array.from(digits, (_, at) => `${digits.slice(0, at)}?${digits.slice(at + 1)}`),
  `=${[...digits].toSorted().join('')}`,
];

/** Two of the same length, as far as both say: months of the same year, or years. */
const haveDatesInCommon = (one: readonly string[], other: readonly string[]): boolean =>
  [4, 7].every((length) => {
    const cut = (dates: readonly string[]): Set<string> =>
      new Set(
        dates.flatMap((edtf) =>
          edtf.split('/').flatMap((each) => (each.length >= length ? [each.slice(0, length)] : [])),
        ),
      );
    const [a, b] = [cut(one), cut(other)];
    return a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
  });

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));

/** How alike the words of two clauses must be, by the digits of the figures: those of two digits are a slip apart by chance. */
const likeness = (one: Told, other: Told, fewest: number): boolean => {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const [least, all] = [Math.min(one.words.size, other.words.size), new Set([...one.words, ...other.words]).size];
  const digits = Math.min(precisionOf(one.figure.value), precisionOf(other.figure.value));
  if (shared < fewest) return false;
  const isTelling = digits > 3 || (digits === 3 && one.figure.kind === 'money');
  return isTelling ? shared / least >= 0.7 && shared / all >= 0.4 : shared / all >= 0.65;
};

/** Does one clause count what the other speaks of? */
const countsTheSame = (one: Told, other: Told): boolean =>
  one.figure.kind === 'money' ||
  [...one.counted].some((word) => other.words.has(word)) ||
  [...other.counted].some((word) => one.words.has(word));

const isNarrowed = (one: Told, other: Told, { narrower }: ClauseManner): boolean =>
  [...one.words].some((word) => !other.words.has(word) && narrower.test(word)) ||
  [...other.words].some((word) => !one.words.has(word) && narrower.test(word));

/** 120万 may be 1.2 million in other words: the zeros at its end need not be exact. */
const roundingOf = (each: Told): Decimal =>
  Decimal.max(each.figure.slack, new Decimal(10).pow(/0*$/.exec(digitsOf(each))![0].length).div(2));

const isSame = (one: Told, other: Told, manner: ClauseManner): boolean =>
  one.block !== other.block &&
  one.figure.kind === other.figure.kind &&
  one.figure.currency === other.figure.currency &&
  one.figure.value
    .minus(other.figure.value)
    .abs()
    .gt(Decimal.max(roundingOf(one), roundingOf(other))) &&
  likeness(one, other, manner.fewest) &&
  countsTheSame(one, other) &&
  sameSet(one.names, other.names) &&
  haveDatesInCommon(one.dates, other.dates) &&
  !isNarrowed(one, other, manner);

const slipWords: SlipWords = {
  en: (first, second) =>
    `What seems to be the same thing is ${first} in one place and ${second} in another; the two figures are one slip apart.`,
  zh: (first, second) => `看似同一事项，一处为${first}，另一处为${second}，两数仅差一处笔误。`,
};

const stated = ({ figure }: Told): Stated => ({ ...figure, amount: figure.value });

const conflict = (one: Told, other: Told): FindingDraft => slipApart(stated(one), stated(other), slipWords);

/** Figures of every block, those of tables left out. */
const toldIn = (
  index: Index,
): { readonly told: Told[]; readonly inBlock: ReadonlyMap<string, ReadonlySet<string>> } => {
  const inBlock = new Map<string, Set<string>>();
  const told = index.blocks.flatMap((block): Told[] => {
    const masked = TOLD_IN.has(block.type) ? maskedBlock(index, block) : undefined;
    if (!masked) return [];
    const figures = [...masked.figures.values()];
    inBlock.set(block.id, new Set(figures.map(({ value }) => plain(value))));
    return figures.flatMap((figure) => toldAt(index, block, figure));
  });
  return { told, inBlock };
};

/**
 * Figures of two blocks that one digit, or the order of two, parts, in clauses that say the same in whatever order: “the
 * Office assisted 142 victims of trafficking”, “124 victims of trafficking received assistance from the Office”.
 */
export const toldOtherwise = (index: Index): FindingDraft[] => {
  const { told, inBlock } = toldIn(index);
  const manner = clauseManners[index.language];
  const bySlip = groupBy(
    told.flatMap((each) => alikeKeys(digitsOf(each)).map((key) => ({ key, each }))),
    ({ key }) => key,
  );
  const times = groupBy(told, digitsOf);
  const isOnce = (each: Told): boolean => times.get(digitsOf(each))!.length === 1;
  const pairs = new Map<string, readonly [Told, Told]>();
  for (const group of bySlip.values())
    for (const [at, { each: one }] of group.entries())
      for (const { each: other } of group.slice(at + 1)) {
        if (!(isOnce(one) || isOnce(other)) || !isSlip(digitsOf(one), digitsOf(other))) continue;
        if (inBlock.get(one.block)?.has(digitsOf(other)) || inBlock.get(other.block)?.has(digitsOf(one))) continue;
        const key = `${one.block} ${other.block}`;
        if (!pairs.has(key) && isSame(one, other, manner)) pairs.set(key, [one, other]);
      }
  // Three figures in the same words are a row of cases, not a slip.
  const partners = groupBy([...pairs.values()].flat(), ({ block }) => block);
  const isRow = ({ block }: Told): boolean => partners.get(block)!.length > 1;
  return [...pairs.values()].flatMap(([one, other]) => (isRow(one) || isRow(other) ? [] : [conflict(one, other)]));
};
