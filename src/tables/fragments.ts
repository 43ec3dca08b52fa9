import { isPrintedNumber, type Word } from '../layout/table-regions/text.ts';

/** Words of one baseline that stand in one cell. */
export interface Fragment {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** First column, and how many it covers. */
  readonly column: number;
  readonly columns: number;
}

/** Words may stand over a boundary by this much, in points. */
export const OVERHANG = 1.5;

/** Titles of neighbouring columns stand no closer than this, in letter sizes, and further apart than words do. */
export const TITLE_GAP = 0.45;

/** Into the column before it a title reaches with this share of its width at most. */
const REACH = 0.35;

export const sizeOf = (words: readonly Word[]): number => words[0]!.segment.size;

export const columnAt = (x: number, boundaries: readonly number[]): number => {
  let column = 0;
  while (column < boundaries.length && x > boundaries[column]!) column += 1;
  return column;
};

export const textOf = (words: readonly Word[]): string =>
  words.map((word) => word.segment.text.slice(word.start, word.end)).join(' ');

/** The text of a fragment, words parted by single spaces. */
export const fragmentText = ({ words }: Pick<Fragment, 'words'>): string => textOf(words);

export const fragmentOf = (words: readonly Word[], boundaries: readonly number[]): Fragment => {
  const left = words[0]!.left;
  const right = words.at(-1)!.right;
  const first = columnAt(Math.min(left + OVERHANG, (left + right) / 2), boundaries);
  const last = columnAt(Math.max(right - OVERHANG, (left + right) / 2), boundaries);
  return {
    words,
    left,
    right,
    baseline: words[0]!.segment.baseline,
    size: sizeOf(words),
    column: Math.min(first, last),
    columns: Math.abs(last - first) + 1,
  };
};

/** Does a title that covers two columns by its width stand over the second, beside the title of the first? */
const reachesBack = (fragment: Fragment, before: Fragment, boundaries: readonly number[]): boolean =>
  fragment.columns === 2 &&
  fragment.column === before.column + before.columns - 1 &&
  boundaries[fragment.column]! - fragment.left < REACH * (fragment.right - fragment.left) &&
  !isPrintedNumber(textOf(before.words));

/** Fragments of one cell: those beside each other in the same column. */
export const joinFragments = (fragments: readonly Fragment[], boundaries: readonly number[]): Fragment[] => {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    const apart =
      last &&
      (fragment.words[0]!.segment !== last.words[0]!.segment || fragment.left - last.right > TITLE_GAP * fragment.size);
    const beyond = last && apart && fragment.column > last.column;
    const end = last ? last.column + last.columns : 0;
    if (apart && reachesBack(fragment, last, boundaries)) {
      // A wide title that reaches into the column before it does not stand in that one, which has its own.
      joined.push({ ...fragment, column: end, columns: 1 });
    } else if (last && beyond && fragment.column < last.column + last.columns) {
      // Text that stands over the edge of its column ends where the next cell begins.
      joined[joined.length - 1] = { ...last, columns: fragment.column - last.column };
      joined.push(fragment);
    } else if (last && fragment.column < last.column + last.columns)
      joined[joined.length - 1] = {
        ...fragmentOf([...last.words, ...fragment.words], boundaries),
        column: last.column,
        columns: Math.max(last.column + last.columns, fragment.column + fragment.columns) - last.column,
      };
    else joined.push(fragment);
  }
  return joined;
};
