import type { Block } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { FindingDraft } from '../check.ts';
import { sumOf } from '../figures.ts';
import { agreementOn, conflictOn, type Equation } from '../reckoned/equation.ts';
import { rateOf } from '../reckoned/rate-equations.ts';
import type { Index } from '../record-index.ts';
import { cues } from '../text/cues.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, maskedBlock, maskedTexts, sentenceSpan, signs } from '../text/masked-text.ts';
import { digitsOf, sameUnit } from '../text/percentage-claims.ts';
import { offsetOf } from '../text/rate-noun.ts';
import { namingWords, wholeNamed } from './whole-named.ts';

const { money, number, percentage, stop } = signs;

/** A whole is told at most so many blocks with figures before what is said to be a share of it. */
const BLOCKS = 3;
/** So far before a figure, and behind it, its words are. */
const BEFORE = 140;
const BEHIND = 50;

/** A rate beside its part, with what it is said to be of. */
interface Pair {
  readonly text: MaskedText;
  readonly at: number;
  readonly part: Figure;
  readonly rate: Figure;
}

const figureBefore = ({ text, figures }: MaskedText, at: number): readonly [number, Figure] | undefined => {
  for (let place = at - 1; place >= 0 && text[place] !== stop; place -= 1) {
    const figure = figures.get(place);
    if (figure) return [place, figure];
  }
  return undefined;
};

const pairsIn = (text: MaskedText, index: Index): Pair[] =>
  [...text.figures].flatMap(([at, rate]): Pair[] => {
    const before = rate.kind === 'percentage' ? figureBefore(text, at) : undefined;
    if (!before || before[1].kind === 'percentage' || rate.bound === 'over' || rate.bound === 'under') return [];
    const { paired } = cues[index.language];
    return paired.test(text.text.slice(before[0] + 1, at)) ? [{ text, at, part: before[1], rate }] : [];
  });

/** The words that tell what a figure is: its clause before it, and what it counts. */
const wordsBeside = ({ text }: MaskedText, at: number): string => {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const from = Math.max(...[money, number, percentage, stop, ';', '；'].map((sign) => before.lastIndexOf(sign)));
  const behind = text.slice(at + 1, at + BEHIND).split(/[\uE000-\uE004,;，；、(（]/)[0] ?? '';
  return `${before.slice(from + 1)} ${behind}`;
};

/** Some cases closed are not “total cases closed”. */
const TOTAL = /\b(?:total|all|overall)\b|总|共|全/;

/** Figures of the unit of a part that the words before it name with all the words of a whole. */
const wholesIn = (
  text: MaskedText,
  from: number,
  until: number,
  { part }: Pair,
  name: ReadonlySet<string>,
  index: Index,
): Figure[] =>
  [...text.figures].flatMap(([at, figure]): Figure[] => {
    if (
      at <= from ||
      at >= until ||
      figure === part ||
      figure.kind !== part.kind ||
      !sameUnit([figure, part]) ||
      figure.bound === 'over' ||
      figure.bound === 'under'
    )
      return [];
    const words = namingWords(wordsBeside(text, at), index.language);
    return [...name].every((word) => words.has(word)) ? [figure] : [];
  });

/** Blocks that a paragraph does not go on from. */
const APART = new Set(['heading', 'annex', 'cover', 'title']);
const PROSE = new Set(['paragraph', 'item', 'summary', 'other', 'quote']);

/** The block of a text and those before it under its heading, nearest first. */
const blocksBack = (block: Block, index: Index): Block[] => {
  const found: Block[] = [block];
  for (let at = placeOf(index, block.id) - 1; at >= 0 && found.length <= BLOCKS; at -= 1) {
    const before = index.blocks[at]!;
    if (APART.has(before.type)) break;
    if (PROSE.has(before.type)) found.push(before);
  }
  return found;
};

/** A whole, and whether what is said to be a share of it leaves no doubt that it is meant. */
interface Whole {
  readonly figure: Figure;
  readonly isMeant: boolean;
}

/** What is counted, where the rate stands in brackets behind it: “37 recommendations (60 per cent)”, 37项建议（60%）. */
const COUNTED = /^(?:个|项|名|起|件|份)?(?<noun>[^\uE000-\uE004,;.()，；。（）]{2,40}?) ?[(（](?:or |约|占)?$/;

const countedIn = ({ text, at, part }: Pair): string | undefined => {
  const from = offsetOf(text, part);
  return part.kind === 'number' ? COUNTED.exec(text.text.slice(from + 1, at))?.groups?.noun?.trim() : undefined;
};

/** Do the numbers of the sentence make the whole up, so that it can be no other? */
const isMadeUp = ({ text, at: rate, part }: Pair, whole: Figure): boolean => {
  const [start, end] = sentenceSpan(text, rate);
  const own = [...text.figures].filter(([at, { kind }]) => at >= start && at < end && kind === part.kind);
  return own.length > 1 && sumOf(own.map(([, { value }]) => value)).eq(whole.value);
};

const isCalledAll = (text: MaskedText, figure: Figure): boolean =>
  TOTAL.test(wordsBeside(text, offsetOf(text, figure)));

/** A rate of one digit, or of things of which there are few, fits much. */
const FEWEST_DIGITS = 2;

const isTold = ({ rate }: Pair): boolean => digitsOf(rate) >= FEWEST_DIGITS;

/** The nearest block, this one before others, that tells the whole, and tells one only. */
const wholeOf = (pair: Pair, index: Index): Whole | undefined => {
  const { text, at } = pair;
  const called = wholeNamed(text.text, at, index.language);
  const name = namingWords(called ?? countedIn(pair) ?? '', index.language);
  if (name.size === 0) return undefined;
  const isOfAll = called !== undefined && pair.part.kind === 'number' && TOTAL.test(called);
  const start = text.text.lastIndexOf(stop, at);
  // A sentence that tells the whole itself is read by other rules.
  if (wholesIn(text, start, at, pair, name, index).length > 0) return undefined;
  for (const block of blocksBack(text.block, index)) {
    const [other, until] = block === text.block ? [text, start] : [maskedBlock(index, block), Number.POSITIVE_INFINITY];
    const wholes = other ? wholesIn(other, -1, until, pair, name, index) : [];
    const values = new Set(wholes.map(({ value }) => value.toFixed()));
    const figure = wholes.at(-1);
    if (figure)
      return values.size > 1
        ? undefined
        : {
            figure,
            isMeant:
              isTold(pair) && (called === undefined ? isMadeUp(pair, figure) : !isOfAll || isCalledAll(other!, figure)),
          };
  }
  return undefined;
};

const findingOf = (equation: Equation, isMeant: boolean): FindingDraft[] => {
  if (equation.fits(equation.figures)) return [agreementOn(equation)];
  const wrong = isMeant ? conflictOn(equation) : undefined;
  return wrong ? [wrong] : [];
};

/**
 * Shares of a whole that sentences or paragraphs before tell: “The approved budget amounted to $68,743,800.” and, in the
 * next paragraph, “$7,974,300, or 11.6 per cent of the approved budget”. That they belong together only the name of the
 * whole says: a conflict leaves open whether the document is wrong.
 */
export const sharesApart = (index: Index): FindingDraft[] =>
  maskedTexts(index).flatMap((text) =>
    pairsIn(text, index).flatMap((pair): FindingDraft[] => {
      const whole = wholeOf(pair, index);
      return whole?.figure.value.gt(pair.part.value)
        ? findingOf(rateOf(pair.part, whole.figure, pair.rate), whole.isMeant)
        : [];
    }),
  );
