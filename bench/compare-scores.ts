/** Letters and digits alone: what programs do with spaces, hyphens and marks of emphasis is not compared here. */
const squeeze = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Letters that tell where a paragraph begins. */
const START = 48;

/** Length of the longest run of growing numbers among them, not counting those below zero. */
const longestRise = (places: readonly number[]): number => {
  const ends: number[] = [];
  for (const place of places) {
    if (place < 0) continue;
    const at = ends.findIndex((end) => end >= place);
    ends[at < 0 ? ends.length : at] = place;
  }
  return ends.length;
};

/** Share of the paragraphs whose beginnings stand in the order in which they are read. */
export const orderScore = (paragraphs: readonly string[], text: string): number => {
  const whole = squeeze(text);
  const places = paragraphs.map((paragraph) => whole.indexOf(squeeze(paragraph).slice(0, START)));
  return longestRise(places) / paragraphs.length;
};

/** Share of the paragraphs that stand in the text without a break. */
export const wholeScore = (paragraphs: readonly string[], text: string): number => {
  const whole = squeeze(text);
  return paragraphs.filter((paragraph) => whole.includes(squeeze(paragraph))).length / paragraphs.length;
};

const NUMBER = /^(?:[IVXLC]+|[A-Z]|\d+(?:\/\d+)?|[a-z])[.．)]?\s+/;

/**
 * F1 of the lines that are marked as headings in Markdown. Numbers before titles are not compared, nor is the cover: what
 * is marked before the first true heading.
 */
export const titleScore = (titles: readonly string[], markdown: string): number => {
  const plain = (title: string): string => squeeze(title.replace(/[*_]+/g, '').trim().replace(NUMBER, ''));
  const marked = [...markdown.matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => plain(match[1]!));
  const wanted = new Set(titles.map(plain));
  const found = marked.slice(
    Math.max(
      0,
      marked.findIndex((title) => wanted.has(title)),
    ),
  );
  const left = [...found];
  const right = titles.filter((title) => {
    const at = left.indexOf(plain(title));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return found.length === 0 ? 0 : (2 * right) / (titles.length + found.length);
};
