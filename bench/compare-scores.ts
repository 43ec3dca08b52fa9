import type { Rich } from '../fixtures/documents/model.ts';

/**
 * Letters and digits alone: what programs do with spaces, hyphens, marks of emphasis and the tags of raised marks is not
 * compared here.
 */
const squeeze = (text: string): string =>
  text
    .replace(/<\/?(?:sup|b|i|u)>/g, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Letters that tell where a paragraph begins. */
const START = 48;

/** A paragraph in each of the ways in which it may rightly be given: without the marks of its notes, and with them. */
export type Wanted = readonly string[];

export const wantedOf = ({ text, notes }: Rich): Wanted => {
  const marked = notes
    .toReversed()
    .reduce((all, { offset, mark }) => all.slice(0, offset) + mark + all.slice(offset), text);
  return notes.length === 0 ? [text] : [text, marked];
};

const placesOf = (start: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) places.push(at);
  return places;
};

/** Length of the longest run of growing places with one place of each at most. */
const longestRise = (each: readonly (readonly number[])[]): number => {
  const ends: number[] = [];
  for (const places of each)
    for (const place of places.toSorted((a, b) => b - a)) {
      const at = ends.findIndex((end) => end >= place);
      ends[at < 0 ? ends.length : at] = place;
    }
  return ends.length;
};

/** Share of the paragraphs whose beginnings stand in the order in which they are read; several may begin alike. */
export const orderScore = (paragraphs: readonly Wanted[], text: string): number => {
  const whole = squeeze(text);
  const starts = paragraphs.map((ways) => [...new Set(ways.map((paragraph) => squeeze(paragraph).slice(0, START)))]);
  return longestRise(starts.map((ways) => ways.flatMap((start) => placesOf(start, whole)))) / paragraphs.length;
};

/** Share of the paragraphs that stand in the text without a break. */
export const wholeScore = (paragraphs: readonly Wanted[], text: string): number => {
  const whole = squeeze(text);
  const isWhole = (ways: Wanted): boolean => ways.some((paragraph) => whole.includes(squeeze(paragraph)));
  return paragraphs.filter(isWhole).length / paragraphs.length;
};

const NUMBER =
  /^(?:(?:[IVXLC]+|[A-Z]|\d+(?:\/\d+)?|[a-z]|[一二三四五六七八九十]+)[.．)]?\s+|[一二三四五六七八九十]+、\s*)/;

/**
 * F1 of the lines that are marked as headings in Markdown. Numbers before titles are not compared, nor is the cover: what
 * is marked before the first true heading.
 * @param others titles of boxes and annexes, which may be marked or not
 */
export const titleScore = (titles: readonly string[], others: readonly string[], markdown: string): number => {
  const plain = (title: string): string => squeeze(title.replace(/[*_]+/g, '').trim().replace(NUMBER, ''));
  const wanted = new Set(titles.map(plain));
  const ignored = new Set(others.map(plain).filter((title) => !wanted.has(title)));
  const marked = [...markdown.matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => plain(match[1]!));
  const first = marked.findIndex((title) => wanted.has(title));
  const found = marked.slice(Math.max(0, first)).filter((title) => !ignored.has(title));
  const left = [...found];
  const right = titles.filter((title) => {
    const at = left.indexOf(plain(title));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return found.length === 0 ? 0 : (2 * right) / (titles.length + found.length);
};
