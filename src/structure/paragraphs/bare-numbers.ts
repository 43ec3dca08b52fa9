import type { LayoutBlock, NumberFamily, PrintedNumber, TextBlock } from '../../layout/index.ts';
import { type Look, lookOf, prominence } from '../look.ts';
import { ordinalOf } from './ordinal.ts';

/** Before a capital: `G Update on the transition`. */
const BARE = /^([A-Z]|[IVXL]{1,5})\s+(?=["“(]?\p{Lu})/u;

/** Alone in its line, above the title that it belongs to, as in draft resolutions. */
const ALONE = /^([A-Z]|[IVXL]{1,5})$/;

const families: readonly { readonly family: NumberFamily; readonly form: RegExp }[] = [
  { family: 'roman', form: /^[IVXL]+$/ },
  { family: 'letter', form: /^[A-Z]$/ },
];

/** A title with a number or letter of this family, which may want its full stop. */
interface Numbered {
  readonly at: number;
  readonly number: string;
  readonly value: number;
  /** UTF-16 length of the number without a stop, and of the space behind it. */
  readonly bare?: number;
}

const bareOf = (block: TextBlock): { number: string; length: number } | undefined => {
  const [first, second] = block.lines;
  if (block.number) return undefined;
  const match = BARE.exec(first!.text) ?? (second && ALONE.exec(first!.text));
  if (!match || !lookOf(block).bold) return undefined;
  const number = match[1]!;
  return { number, length: Math.max(match[0].length, number.length + 1) };
};

const numberedIn = (blocks: readonly LayoutBlock[], family: NumberFamily, form: RegExp): Numbered[] =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'text') return [];
    const bare = bareOf(block);
    const number = block.number?.family === family ? block.number.number : bare?.number;
    if (number === undefined || !form.test(number)) return [];
    return { at, number, value: ordinalOf(family, number), ...(bare ? { bare: bare.length } : {}) };
  });

/** Does it come next after the one before, or is it the first before a second? */
const goesOn = (one: Numbered, before: Numbered | undefined, next: Numbered | undefined): boolean =>
  one.value === 1 ? next?.value === 2 : before?.value === one.value - 1;

/** `3 Key recommendations`, in bold; a date, `12 May`, goes on from no chapter. */
const CHAPTER = /^(\d{1,2})\s+(?=["“(]?\p{Lu}|[“《]?\p{Script=Han})/u;

interface Chapter {
  readonly block: TextBlock;
  readonly number: PrintedNumber;
  readonly look: Look;
}

const chapterOf = (block: LayoutBlock): Chapter | undefined => {
  if (block.kind !== 'text' || block.number) return undefined;
  const match = CHAPTER.exec(block.lines[0]!.text);
  const look = match ? lookOf(block) : undefined;
  if (!match || !look?.bold) return undefined;
  return { block, look, number: { family: 'arabic', number: match[1]!, length: match[0].length } };
};

/** Do its parts come below it, before another chapter: 3.1 below 3? */
const hasParts = (
  blocks: readonly LayoutBlock[],
  chapters: readonly (Chapter | undefined)[],
  at: number,
  number: string,
): boolean => {
  const next = chapters.findIndex((chapter, place) => place > at && chapter !== undefined);
  return blocks
    .slice(at + 1, next < 0 ? undefined : next)
    .some((block) => block.kind === 'text' && block.number?.number === `${number}.1`);
};

/**
 * Gives chapters their numbers where these have no stop: their parts come below them, or they go on from such a one and look
 * like it.
 */
export const withBareChapters = (blocks: readonly LayoutBlock[]): readonly LayoutBlock[] => {
  const chapters = blocks.map(chapterOf);
  const parted = chapters.map((one, at) => one !== undefined && hasParts(blocks, chapters, at, one.number.number));
  if (!parted.includes(true)) return blocks;
  const isLike = ({ look }: Chapter): boolean =>
    chapters.some((other, at) => parted[at] && prominence(other!.look) === prominence(look));
  const order = chapters.flatMap((one) => (one && isLike(one) ? [Number(one.number.number)] : []));
  const inOrder = order.every((number, index) => index === 0 || number === order[index - 1]! + 1);
  return blocks.map((block, at) => {
    const chapter = chapters[at];
    return chapter && (parted[at] || (inOrder && isLike(chapter)))
      ? { ...chapter.block, number: chapter.number }
      : block;
  });
};

/**
 * Gives titles in bold their numbers and letters where no full stop stands behind them and the sequence tells that they are
 * such: G between F. and H., or all of `I Introduction`, `II General activities`.
 */
export const withBareNumbers = (blocks: readonly LayoutBlock[]): LayoutBlock[] => {
  const found = new Map<number, TextBlock['number']>();
  for (const { family, form } of families) {
    let before: Numbered | undefined;
    const numbered = numberedIn(blocks, family, form);
    for (const [index, one] of numbered.entries()) {
      if (one.bare !== undefined && !goesOn(one, before, numbered[index + 1])) continue;
      if (one.bare !== undefined && !found.has(one.at))
        found.set(one.at, { family, number: one.number, length: one.bare });
      before = one;
    }
  }
  return blocks.map((block, at) => {
    const number = found.get(at);
    return number && block.kind === 'text' ? { ...block, number } : block;
  });
};
