import type { Language, Mention } from '../../record/index.ts';

/** A name and where it stands in a grid. */
export interface Placed {
  readonly member: Mention;
  readonly row: number;
  readonly column: number;
  readonly page: number;
}

/** Alphabets that lists are sorted by: of the letters, of the sounds, or by strokes. */
const alphabets: Readonly<Record<Language, readonly Intl.Collator[]>> = {
  en: [new Intl.Collator('en')],
  zh: [new Intl.Collator('zh-u-co-pinyin'), new Intl.Collator('zh-u-co-stroke')],
};

/** How many neighbours stand in the wrong order, by the alphabet that fits best. */
const disorder = (members: readonly Placed[], language: Language): number =>
  Math.min(
    ...alphabets[language].map(
      (alphabet) =>
        members.filter(
          ({ member }, index) => index > 0 && alphabet.compare(members[index - 1]!.member.text, member.text) > 0,
        ).length,
    ),
  );

/**
 * The names of a grid in the order in which they are meant: down the columns of each page, or of all, or along the rows, whichever the alphabet
 * confirms; without its help along the rows, as they are printed.
 */
export const inOrder = (grid: readonly Placed[], language: Language): readonly Mention[] => {
  const orders = [
    grid.toSorted((a, b) => a.page - b.page || a.row - b.row || a.column - b.column),
    grid.toSorted((a, b) => a.page - b.page || a.column - b.column || a.row - b.row),
    grid.toSorted((a, b) => a.column - b.column || a.page - b.page || a.row - b.row),
  ].map((order) => ({ order, faults: disorder(order, language) }));
  const best = orders.reduce((a, b) => (b.faults < a.faults ? b : a));
  return best.order.map(({ member }) => member);
};
