import { foldRadicals, isIdeographic } from '../segments/fold.ts';
import type { Segment, StyledSpan } from '../segments/segment.ts';
import type { SegmentedPage } from '../segments/segmented-page.ts';
import { joinMarks, type MarkCounter, type SourceLine } from './text-layer-marks.ts';

/** A text layer has no geometry: letters are given this size, in points, and set line under line. */
const SIZE = 10;
const LEADING = 12;
const MARGIN = 72;
const WIDTH = 612;
/** Right edge of a column of figures. */
const FIGURES = 460;
/** Where nearly every line is followed by an empty one, empty lines say nothing. */
const SPACED_OUT = 0.7;

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

const NAME_AND_FIGURE = /^(\s?\S.{0,60}?\s+)([(（-]?\d[\d ,.]*[)）]?)$/;
const TWO_WORDS = /^(\s?\S{1,24}\s+)\S{1,24}$/;
/** Fewer lines with a figure at their end are no column of figures. */
const FEWEST = 4;

const cellOf = ({ text }: SourceLine, form: RegExp): number | undefined => form.exec(text)?.[1]?.length;

/**
 * Lines of a name and a figure, one under another, are a table of two columns, which a text layer sets with one space;
 * the line of two words above them is its head, and stands again where a page began.
 */
const setFigures = (lines: readonly SourceLine[]): SourceLine[] => {
  const set = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    const head = lines[start - 1];
    const isHead = (line: SourceLine): boolean =>
      head !== undefined && line.text.trim() === head.text.trim() && cellOf(line, TWO_WORDS) !== undefined;
    let end = start;
    while (end < lines.length && (cellOf(lines[end]!, NAME_AND_FIGURE) !== undefined || isHead(lines[end]!))) end += 1;
    if (end - start < FEWEST) continue;
    const first = head && cellOf(head, TWO_WORDS) !== undefined ? start - 1 : start;
    for (let i = first; i < end; i += 1) {
      const cell =
        cellOf(lines[i]!, i === first && first < start ? TWO_WORDS : NAME_AND_FIGURE) ?? cellOf(lines[i]!, TWO_WORDS);
      set[i] = {
        ...lines[i]!,
        ...(cell === undefined ? {} : { cell }),
        ...(i > first && isHead(lines[i]!) ? { pageStart: true } : {}),
      };
    }
    start = end;
  }
  return set;
};

/** Pages as the text parts them, and where the head of a table comes again. */
const partPages = (lines: readonly SourceLine[]): SourceLine[][] => {
  const pages: SourceLine[][] = [[]];
  for (const line of lines) {
    if (line.pageStart) pages.push([]);
    pages.at(-1)!.push(line);
  }
  return pages;
};

const widthOf = (letter: string): number => (isIdeographic(letter.charCodeAt(0)) ? SIZE : SIZE / 2);

const countGlyphs = (text: string): number => text.replace(/\s/g, '').length;

/** Part of a line, from one offset to another, set so that it starts, or ends, at a place. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left?: number;
  readonly right?: number;
}

const stylesOf = (marks: readonly (readonly [number, number])[], length: number): StyledSpan[] => {
  const plain = { size: SIZE, bold: false, italic: false, rise: 0 };
  const raised = { ...plain, size: SIZE * 0.6, rise: SIZE * 0.35 };
  const styles: StyledSpan[] = [];
  let start = 0;
  for (const [from, to] of marks) {
    if (from > start) styles.push({ start, end: from, style: plain });
    styles.push({ start: from, end: to, style: raised });
    start = to;
  }
  if (start < length) styles.push({ start, end: length, style: plain });
  return styles;
};

const toSegment = (line: SourceLine, stretch: Stretch, page: number, baseline: number): Segment => {
  const text = line.text.slice(stretch.from, stretch.to);
  const widths = text.split('').map(widthOf);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const edges = [stretch.left ?? (stretch.right ?? 0) - width];
  for (const each of widths) edges.push(edges.at(-1)! + each);
  const marks = (line.marks ?? []).map(([from, to]) => [from - stretch.from, to - stretch.from] as const);
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
    styles: stylesOf(marks, text.length),
    glyphs: countGlyphs(text),
    artifact: false,
  };
};

const toSegments = (line: SourceLine, page: number, baseline: number): Segment[] => {
  const indent = line.text.length - line.text.trimStart().length;
  const left = MARGIN + (indent > 1 ? indent * (SIZE / 2) : 0);
  const { cell, text } = line;
  if (cell === undefined) return [toSegment(line, { from: indent, to: text.length, left }, page, baseline)];
  return [
    toSegment(line, { from: indent, to: text.slice(0, cell).trimEnd().length, left }, page, baseline),
    toSegment(line, { from: cell, to: text.length, right: FIGURES }, page, baseline),
  ];
};

const toPage = (lines: readonly SourceLine[], number: number, spacedOut: boolean): SegmentedPage => {
  let baseline = MARGIN;
  const segments = lines.flatMap((line) => {
    baseline += LEADING * (spacedOut || line.empty === 0 ? 1 : 2);
    return toSegments(line, number, baseline);
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
  const counter: MarkCounter = { mark: 1, note: undefined };
  return pages
    .flatMap((lines) => partPages(setFigures(joinMarks(lines, counter))))
    .map((lines, index) => toPage(lines, index + 1, spacedOut));
};
