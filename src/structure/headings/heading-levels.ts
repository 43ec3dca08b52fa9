import type { NumberFamily, TextBlock } from '../../layout/index.ts';
import { type Look, prominence } from '../look.ts';
import { ordinalOf } from '../paragraphs/ordinal.ts';

/** Depth of numbered headings where nothing else tells it. */
const ranks: Partial<Record<NumberFamily, number>> = {
  part: 0,
  section: 0.5,
  chapter: 1,
  roman: 1,
  resolution: 1,
  'bracket-chapter': 2,
  letter: 2,
  article: 2.5,
  arabic: 3,
  'section-paragraph': 3,
  'bracket-letter': 4,
  'bracket-roman': 5,
  'bracket-arabic': 5,
};

/** A heading on the path from the document's root to where we are. */
export interface OpenHeading<N> {
  readonly node: N;
  readonly level: number;
  readonly family: NumberFamily | undefined;
  readonly look: Look;
  /** The place of its word among those for the parts of a text, `Part` before `Section`; `undefined` where it has none. */
  readonly division?: number | undefined;
}

/** What tells where a new heading belongs. */
export interface NewHeading extends Pick<OpenHeading<unknown>, 'family' | 'look' | 'division'> {
  readonly number?: string | undefined;
}

/** The `I` between H and J is a letter, and so are V after U and X after W. */
export const familyOfHeading = <N extends { readonly number?: string }>(
  open: readonly OpenHeading<N>[],
  { number }: TextBlock,
): NumberFamily | undefined => {
  if (number?.family !== 'roman' || number.number.length !== 1) return number?.family;
  const before = ordinalOf('letter', number.number) - 1;
  const isNext = open.some(
    ({ family, node }) => family === 'letter' && ordinalOf('letter', node.number ?? '') === before,
  );
  return isNext ? 'letter' : 'roman';
};

const rank = (family: NumberFamily | undefined): number => (family ? (ranks[family] ?? 6) : 6);

const sameKind = <N>(open: OpenHeading<N>, { family, look, division }: NewHeading): boolean =>
  open.family === family &&
  open.division === division &&
  (family !== undefined || division !== undefined || prominence(open.look) === prominence(look));

const isPlain = ({ bold, italic, underlined }: Look): boolean => !(bold || italic || underlined);

const contains = <N>(open: OpenHeading<N>, { family, look, division }: NewHeading): boolean => {
  if (open.division !== undefined && division !== undefined) return open.division < division;
  // A title in the letters of the text stands below all that have a number.
  if (open.family && !family && isPlain(look)) return open.look.size > look.size - 0.5;
  // Sections I, II … of a resolution stand in it; where the resolution stands in a chapter, the next chapter is that one's sibling.
  if (open.family === 'resolution' && family === 'roman') return true;
  if (open.family && family) return rank(open.family) < rank(family);
  // `INTRODUCTION`, in bold, stands beside `I. SHIPPING`, which is not.
  if (!open.family && rank(family) <= 1) return open.look.size > look.size + 0.5;
  const [outer, inner] = [prominence(open.look), prominence(look)];
  return outer > inner || (outer === inner && (open.family !== undefined || rank(family) === 4));
};

/**
 * Where a new heading belongs: closes open headings that cannot contain it and gives its level (from 1).
 * A numbered heading is the sibling of the open one of its family; an unnumbered one of the open one that looks alike. One
 * with a number in parts stands in the one that has the first of these: 7.2 in 7, whatever they look like; and so does
 * `Section 1` in `Part I`.
 */
export const placeHeading = <N extends { readonly number?: string }>(
  open: OpenHeading<N>[],
  heading: NewHeading,
): number => {
  const { number } = heading;
  const whole = open.findLastIndex(({ node }) => node.number !== undefined && number?.startsWith(`${node.number}.`));
  const sibling = open.findLastIndex((other) => sameKind(other, heading));
  if (whole >= 0) open.length = whole + 1;
  else if (sibling >= 0) open.length = sibling;
  else while (open.length > 0 && !contains(open.at(-1)!, heading)) open.pop();
  return (open.at(-1)?.level ?? 0) + 1;
};
