import type { Rule } from '../../pdf/index.ts';
import { boxAround } from '../box-around.ts';
import { printedNumber } from '../numbers/numbering.ts';
import type { Segment } from '../segments/segment.ts';
import { isBold, isCaption } from '../table-regions/captions.ts';
import { leadingSize } from '../table-regions/crossing.ts';
import { findTextRows, startsNote, type TextRow } from '../table-regions/text.ts';
import { frameNear } from './figure-frames.ts';
import type { FigureRegion } from './figure-regions.ts';

/** `Figure I`, `Figure 2.1. Regional breakdown`, `Figure II - Participants`, `Figure`, `图一`: over a chart or picture. */
const CAPTION =
  /^Figure$|^(?:Figure|FIGURE|Chart|图)\s?(?:[IVX]{1,6}|\d{1,3}(?:\.\d{1,2})?|[一二三四五六七八九十]{1,3})(?:\s?\([a-z]\))?(?:[.:：]|$|\s[-–—]\s|\s+(?=[\p{Lu}\p{Script=Han}]))/u;
/** `Source: …`, `Data source: …` and `Note: …` stand below it. */
const BELOW = /^(?:(?:Data )?[Ss]ources?|Notes?|Abbreviations?|注|资料来源|来源|说明)(?:[:：]|\s?[.．])/;

/** Labels are smaller than the text, by this share. */
const SMALLER = 0.93;
/** A row with a stretch of words this wide, as a share of the page, in letters of the text's size is text. */
const WIDE = 0.5;
/** Lines of a title are no further apart, in letter sizes. */
const TITLE_LEADING = 1.6;
/** Paragraphs begin at one edge, give or take this, in points. */
const FLUSH = 10;
/** Fewer rows of labels make no chart. */
const FEWEST = 3;
/** Above a source labels may be as large as the text; without one no more of the rows than this share, of names and titles. */
const LARGE = 0.34;

const isNote = ({ segments }: TextRow): boolean => BELOW.test(segments[0]!.text);

const isFigureCaption = ({ segments }: TextRow): boolean => segments.length === 1 && CAPTION.test(segments[0]!.text);

/** Index of the first row below the title. */
const belowTitle = (rows: readonly TextRow[], caption: number): number => {
  let index = caption + 1;
  while (
    index < rows.length &&
    rows[index]!.baseline - rows[index - 1]!.baseline < TITLE_LEADING * leadingSize(rows[index]!) &&
    isBold(rows[index]!)
  )
    index += 1;
  return index;
};

/** Does the text go on here: a note to the figure, a paragraph, another caption? */
const endsFigure = (row: TextRow, width: number, bodySize: number): boolean => {
  const [first] = row.segments;
  if (isNote(row) || startsNote(row) || isCaption(row) || isFigureCaption(row)) return true;
  if (leadingSize(row) < bodySize * SMALLER) return false;
  return (
    (printedNumber(first!.text) !== undefined && !isBold(row)) ||
    row.segments.some(({ box }) => box[2] - box[0] > WIDE * width) ||
    leadingSize(row) > bodySize * 1.1
  );
};

/** A chart takes no more rows than this. */
const MOST = 60;

/**
 * Down to its source, a chart is all that begins nowhere as paragraphs do: its own titles may be as large as the text and
 * as wide, but stand in the middle.
 */
const labelsOverSource = (rows: readonly TextRow[], from: number, width: number): Segment[] => {
  const to = rows.findIndex((row, index) => index >= from && isNote(row));
  if (to < from + FEWEST || to > from + MOST) return [];
  const isWide = ({ box }: Segment): boolean => box[2] - box[0] > WIDE * width;
  const labels = rows.slice(from, to);
  const lefts = rows.flatMap((row) =>
    labels.includes(row) ? [] : row.segments.filter(isWide).map(({ box }) => box[0]),
  );
  const left = Math.min(...lefts, rows[from - 1]!.segments[0]!.box[0]);
  const isText = (row: TextRow): boolean => {
    const [first] = row.segments;
    const flush = first!.box[0] < left + FLUSH;
    return (
      isCaption(row) ||
      isFigureCaption(row) ||
      startsNote(row) ||
      (flush && (isWide(first!) || isBold(row))) ||
      (printedNumber(first!.text) !== undefined && row.segments.some(isWide))
    );
  };
  return labels.some(isText) ? [] : labels.flatMap((label) => label.segments);
};

/** Labels down to the source, or to where the text goes on: none where too many of them are as large as the text. */
const labelsBelow = (rows: readonly TextRow[], from: number, width: number, bodySize: number): Segment[] => {
  let to = from;
  while (to < rows.length && !endsFigure(rows[to]!, width, bodySize)) to += 1;
  const isClosed = to < rows.length && (isNote(rows[to]!) || isCaption(rows[to]!) || isFigureCaption(rows[to]!));
  // A heading may stand between the labels and the text.
  while (!isClosed && to > from && leadingSize(rows[to - 1]!) >= bodySize * SMALLER) to -= 1;
  const labels = rows.slice(from, to);
  const large = labels.filter((label) => leadingSize(label) >= bodySize * SMALLER);
  if (labels.length < FEWEST || (!isClosed && large.length > LARGE * labels.length)) return [];
  return labels.flatMap((label) => label.segments);
};

const isIn = ({ box }: Segment, frame: FigureRegion['box']): boolean =>
  box[0] > frame[0] - 2 && box[2] < frame[2] + 2 && box[1] > frame[1] - 2 && box[3] < frame[3] + 2;

/** What belongs to the chart below this caption: the labels in its frame, or down to its source or to the text. */
const labelsOf = (
  rows: readonly TextRow[],
  caption: number,
  width: number,
  bodySize: number,
  rules: readonly Rule[],
): readonly Segment[] => {
  const from = belowTitle(rows, caption);
  const frame = frameNear(rules, rows[caption]!.baseline, rows[from - 1]!.baseline);
  const framed = frame
    ? rows.slice(from).flatMap((below) => below.segments.filter((segment) => isIn(segment, frame)))
    : [];
  // Text may stand in the frame below the chart, and is no label.
  const isLabels = framed.length > 0 && !framed.some(({ box }) => box[2] - box[0] > WIDE * width);
  const below = isLabels ? framed : labelsBelow(rows, from, width, bodySize);
  // Several frames may stand over one source.
  const all = isLabels || below.length === 0 ? labelsOverSource(rows, from, width) : [];
  return all.length > below.length ? all : below;
};

/**
 * Finds charts by the captions over them: what stands in their frame, or where there is none from the title down to the
 * source, or to where the text goes on, is labels. What looks like cells of a table among them is none.
 */
export const findCaptionedFigures = (
  segments: readonly Segment[],
  width: number,
  bodySize: number,
  rules: readonly Rule[],
): FigureRegion[] => {
  if (!segments.some(({ text }) => CAPTION.test(text))) return [];
  const rows = findTextRows(segments);
  const taken = new Set<Segment>();
  const figures: FigureRegion[] = [];
  // A caption that prints its label in each of its lines stands three times over one chart: that of the last line takes it.
  for (const [caption, row] of [...rows.entries()].reverse()) {
    if (!isFigureCaption(row)) continue;
    const own = labelsOf(rows, caption, width, bodySize, rules).filter((label) => !taken.has(label));
    if (own.length === 0) continue;
    for (const label of own) taken.add(label);
    figures.unshift({ box: boxAround(own.map(({ box }) => box)), segments: own });
  }
  return figures;
};
