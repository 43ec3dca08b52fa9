import { foldRadicals, isIdeographic } from './fold.ts';
import { printedNumber } from './numbering.ts';
import type { Segment, StyledSpan } from './segment.ts';
import type { SegmentedPage } from './segmented-page.ts';

/** A text layer has no geometry: letters are given this size, in points, and set line under line. */
const SIZE = 10;
const LEADING = 12;
const MARGIN = 72;
const WIDTH = 612;
/** Where nearly every line is followed by an empty one, empty lines say nothing. */
const SPACED_OUT = 0.7;

interface SourceLine {
  readonly text: string;
  /** Empty lines above. */
  readonly empty: number;
  /** UTF-16 offsets of a raised mark. */
  readonly mark?: readonly [number, number];
}

const sourceLines = (page: string): SourceLine[] => {
  const lines: SourceLine[] = [];
  let empty = 0;
  for (const line of page.split('\n')) {
    const text = line.trimEnd();
    if (text.trim() === '') empty += 1;
    else {
      lines.push({ text, empty });
      empty = 0;
    }
  }
  return lines;
};

/** A footnote mark that the text layer put on a line of its own stands between the two parts of its line. */
const joinMarks = (lines: readonly SourceLine[], counter: { next: number }): SourceLine[] => {
  const joined: SourceLine[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const last = joined.at(-1);
    const mark = line.text.trim();
    if (last && mark === String(counter.next)) {
      const below = lines[i + 1]?.text.trim() ?? '';
      const rest = printedNumber(below) ? '' : below;
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}${mark}${rest}`,
        mark: [last.text.length, last.text.length + mark.length],
      };
      counter.next += 1;
      if (rest !== '') i += 1;
    } else joined.push(line);
  }
  return joined;
};

const widthOf = (letter: string): number => (isIdeographic(letter.charCodeAt(0)) ? SIZE : SIZE / 2);

const countGlyphs = (text: string): number => text.replace(/\s/g, '').length;

const toSegment = (line: SourceLine, page: number, baseline: number): Segment => {
  const indent = line.text.length - line.text.trimStart().length;
  const text = line.text.slice(indent);
  const edges = [MARGIN + (indent > 1 ? indent * (SIZE / 2) : 0)];
  for (const letter of text.split('')) edges.push(edges.at(-1)! + widthOf(letter));
  const style = { size: SIZE, bold: false, italic: false, rise: 0 };
  const [from, to] = (line.mark ?? [text.length + indent, text.length + indent]).map((offset) => offset - indent) as [
    number,
    number,
  ];
  const styles: StyledSpan[] = [
    { start: 0, end: from, style },
    ...(to > from ? [{ start: from, end: to, style: { ...style, size: SIZE * 0.6, rise: SIZE * 0.35 } }] : []),
    ...(to < text.length ? [{ start: to, end: text.length, style }] : []),
  ];
  const folded = foldRadicals(text);
  return {
    page,
    angle: 0,
    text: folded,
    ...(folded === text ? {} : { raw: text }),
    edges,
    baseline,
    size: SIZE,
    box: [edges[0]!, baseline - SIZE * 0.8, edges.at(-1)!, baseline + SIZE * 0.2],
    styles,
    glyphs: countGlyphs(text),
    artifact: false,
  };
};

const toPage = (lines: readonly SourceLine[], number: number, spacedOut: boolean): SegmentedPage => {
  let baseline = MARGIN;
  const segments = lines.map((line) => {
    baseline += LEADING * (spacedOut || line.empty === 0 ? 1 : 2);
    return toSegment(line, number, baseline);
  });
  const size = {
    width: Math.max(WIDTH, ...segments.map((segment) => segment.box[2] + MARGIN)),
    height: baseline + MARGIN,
  };
  return {
    number,
    ...size,
    angle: 0,
    segments,
    turned: [],
    rules: [],
    displayed: { ...size, rotation: 0 },
    glyphs: segments.reduce((sum, segment) => sum + segment.glyphs, 0),
  };
};

/** Gives the lines of a text layer places, so that it can go the same way as a PDF. Form feeds part pages. */
export const segmentText = (text: string): SegmentedPage[] => {
  const pages = text.replace(/\r\n?/g, '\n').split('\f').map(sourceLines);
  const all = pages.flat();
  const spacedOut = all.filter((line) => line.empty > 0).length > all.length * SPACED_OUT;
  const counter = { next: 1 };
  return pages.map((lines, index) => toPage(joinMarks(lines, counter), index + 1, spacedOut));
};
