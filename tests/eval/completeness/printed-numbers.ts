import type { Block } from '../../../src/record/index.ts';

/** The numbers with which a text, a line of it or a sentence may open. */
export interface Printed {
  readonly has: (number: string) => boolean;
}

/** At the start, or after the end of a sentence, and before a word; `target 14.5. The` has none. */
const openings: readonly { readonly form: RegExp; readonly example: string }[] = [
  { form: /(?:^|[.;:)”"]\s)(\d{1,3})\.\s+(?=["“(]?[\p{Lu}\p{Script=Han}])/gmu, example: '44. With that' },
  {
    form: /(?:^|[.;:,)”"]\s?)(\d{1,3}(?:[A-Z]?\.\d{1,3})+)[\s.]+(?=["“(]?[\p{Lu}\p{Script=Han}])/gmu,
    example: '(Spain);110.44. Take actions',
  },
  // On a block.
  { form: /^(\d{1,3}[A-Z]?(?:\.\d{1,3})?)$/gm, example: '110.44' },
];

export const printedIn = (text: string): Printed => {
  const found = new Set(openings.flatMap(({ form }) => [...text.matchAll(form)].map((match) => match[1]!)));
  return { has: (number) => found.has(number) };
};

const pagesOf = ({ evidence }: Block): [first: number, last: number] => [
  evidence[0]?.page ?? 0,
  evidence.at(-1)?.page ?? 0,
];

export const pageOf = (block: Block): number => pagesOf(block)[0];

/** A paragraph, or an entry of a numbered list in one. */
export const isNumbered = ({ type, number }: Block): boolean =>
  number !== undefined && (type === 'paragraph' || (type === 'item' && /^\d+$/.test(number)));

/**
 * Is a number printed on the pages from one block to another, other than as that of a paragraph that was read before the
 * second? What stands elsewhere is of another text: each statement in a collection has a 9 of its own.
 */
export const printedBetween = (blocks: readonly Block[]): ((from: Block, to: Block) => Printed) => {
  const texts = blocks.map(({ text }) => printedIn(text));
  return (from, to) => {
    const [first] = pagesOf(from);
    const [, last] = pagesOf(to);
    const at = blocks.indexOf(to);
    const on = blocks.flatMap((block, index) => {
      const [begins, ends] = pagesOf(block);
      return ends < first || begins > last ? [] : [{ text: texts[index]!, number: numberAt(block, index > at) }];
    });
    return { has: (number) => on.some((one) => one.number === number || one.text.has(number)) };
  };
};

const numberAt = (block: Block, after: boolean): string | undefined =>
  isNumbered(block) && !after ? undefined : block.number;
