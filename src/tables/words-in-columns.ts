import { looksNumeric, type Word } from '../layout/table-regions/text.ts';
import { columnAt, type Fragment, fragmentOf, OVERHANG, sizeOf, TITLE_GAP, textOf } from './fragments.ts';

/** A narrower space, in letter sizes, belongs to a phrase. */
const PHRASE_SPACE = 0.32;

const WIDER = 1.8;

export interface Columns {
  readonly boundaries: readonly number[];
  /** Where the text of a column begins, for columns that are flush left. */
  readonly lefts: readonly (number | undefined)[];
}

/** Does a boundary part the words before it from those after it, rather than run through a phrase? */
const partsAt = (words: readonly Word[], index: number, left: number | undefined): boolean => {
  const before = words[index - 1]!;
  const after = words[index]!;
  if (after.segment !== before.segment) return true;
  if (left !== undefined && Math.abs(after.left - left) < 0.8) return true;
  if (after.left - before.right > PHRASE_SPACE * before.segment.size) return true;
  return looksNumeric(textOf(words.slice(0, index))) || looksNumeric(textOf(words.slice(index)));
};

/** Gives the words of one segment to columns: parted where a boundary falls between words, whole where it cuts one. */
const partSegment = (words: readonly Word[], { boundaries, lefts }: Columns): Fragment[] => {
  const cuts: number[] = [];
  for (const [column, x] of boundaries.entries()) {
    if (x < words[0]!.left + OVERHANG || x > words.at(-1)!.right - OVERHANG) continue;
    const flush = words.findIndex((word) => Math.abs(word.left - (lefts[column + 1] ?? Number.NaN)) < 0.8);
    if (flush > 0 && words[flush]!.left - words[flush - 1]!.right > PHRASE_SPACE * sizeOf(words)) {
      cuts.push(flush);
      continue;
    }
    const index = words.findIndex((word) => (word.left + word.right) / 2 > x);
    const cut = words.some((word) => word.left < x - OVERHANG && word.right > x + OVERHANG);
    if (cut) return [fragmentOf(words, boundaries)];
    if (index > 0 && !partsAt(words, index, lefts[column + 1])) return [fragmentOf(words, boundaries)];
    if (index > 0) cuts.push(index);
  }
  const parts: Fragment[] = [];
  let to = words.length;
  for (const from of [...new Set(cuts)].toReversed().concat(0)) {
    if (to <= from) continue;
    const part = fragmentOf(words.slice(from, to), boundaries);
    // What stands over the edge of its column ends where the next cell begins.
    const next = parts[0]?.column ?? boundaries.length + 1;
    parts.unshift(next > part.column ? { ...part, columns: Math.min(part.columns, next - part.column) } : part);
    to = from;
  }
  return parts;
};

/** Amounts may stand nearly as close to each other as the parts of one: `81 203 107 661`. */
const isDigits = ({ segment, start, end }: Word): boolean => /^[\d(),.]+$/.test(segment.text.slice(start, end));

/** Titles set close beside each other: parts a segment at its wide gaps, where each part stands over another column. */
export const partAtGaps = (words: readonly Word[], columns: Columns): Fragment[] => {
  const { boundaries } = columns;
  const gaps = words.slice(1).map((word, index) => word.left - words[index]!.right);
  const size = sizeOf(words);
  const narrowest = Math.min(...gaps);
  const isWide = (gap: number): boolean =>
    gap > TITLE_GAP * size && (gap > WIDER * narrowest || narrowest > TITLE_GAP * size);
  if (boundaries.length === 0 || !gaps.some(isWide)) return partSegment(words, columns);
  const pieces: Word[][] = [[words[0]!]];
  for (const [index, word] of words.slice(1).entries()) {
    if (isWide(gaps[index]!)) pieces.push([word]);
    else pieces.at(-1)!.push(word);
  }
  const middles = pieces.map((piece) => columnAt((piece[0]!.left + piece.at(-1)!.right) / 2, boundaries));
  if (new Set(middles).size < pieces.length) return partSegment(words, columns);
  return pieces.flatMap((piece, index) =>
    piece.length > 1 && piece.every(isDigits)
      ? partSegment(piece, columns)
      : [{ ...fragmentOf(piece, boundaries), column: middles[index]!, columns: 1 }],
  );
};
