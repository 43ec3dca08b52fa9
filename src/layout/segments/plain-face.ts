import type { Segment, Style } from './segment.ts';
import type { SegmentedPage } from './segmented-page.ts';

/** What is set so is the text: more than this share of its glyphs. */
const MOST = 0.5;

const isByFace = ({ byFace }: Style): boolean => byFace !== undefined;

const plain = (style: Style): Style => (style.byFace ? { ...style, [style.byFace]: false } : style);

const glyphsByFace = ({ styles, text, glyphs }: Segment): number =>
  styles.reduce(
    (sum, { start, end, style }) => sum + (isByFace(style) ? (glyphs * (end - start)) / text.length : 0),
    0,
  );

const withoutFace = (segment: Segment): Segment =>
  segment.styles.some(({ style }) => isByFace(style))
    ? { ...segment, styles: segment.styles.map((span) => ({ ...span, style: plain(span.style) })) }
    : segment;

/** Where a whole text is set in 中宋 or 楷体, that face is plain: bold and leaning are letters that stand out from the text. */
export const withPlainFace = (pages: readonly SegmentedPage[]): readonly SegmentedPage[] => {
  let [all, byFace] = [0, 0];
  for (const page of pages)
    for (const segment of page.segments) {
      all += segment.glyphs;
      byFace += glyphsByFace(segment);
    }
  if (byFace <= MOST * all) return pages;
  return pages.map((page) => ({
    ...page,
    segments: page.segments.map(withoutFace),
    turned: page.turned.map(withoutFace),
  }));
};
