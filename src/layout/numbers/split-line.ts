import type { Line } from '../lines/line.ts';
import { joinSegments } from '../lines/lines.ts';
import type { Segment } from '../segments/segment.ts';

const isSpace = (letter: string): boolean => /\s/.test(letter);

/** Parts a segment before a UTF-16 unit; a space there goes. The glyphs of both are those of the whole. */
export const splitSegment = (segment: Segment, at: number): [Segment, Segment] => {
  const { text, edges, styles, box } = segment;
  const end = isSpace(text[at - 1]!) ? at - 1 : at;
  const glyphs = [...text.slice(0, end)].filter((letter) => !isSpace(letter)).length;
  const part = (from: number, to: number): Pick<Segment, 'text' | 'edges' | 'styles' | 'box'> => ({
    text: text.slice(from, to),
    edges: edges.slice(from, to + 1),
    styles: styles
      .map(({ start, end: last, style }) => ({
        start: Math.max(start, from) - from,
        end: Math.min(last, to) - from,
        style,
      }))
      .filter(({ start, end: last }) => last > start),
    box: [edges[from]!, box[1], edges[to]!, box[3]],
  });
  const partOf = segment.partOf ?? segment;
  return [
    { ...segment, ...part(0, end), glyphs, partOf },
    { ...segment, ...part(at, text.length), glyphs: segment.glyphs - glyphs, partOf },
  ];
};

/** Parts a line before a UTF-16 unit of it; `undefined` where its letters were folded and offsets tell nothing. */
export const splitLine = (line: Line, at: number): [Line, Line] | undefined => {
  const starts = [0, ...line.tabs];
  const index = starts.findLastIndex((start) => start <= at);
  const segment = line.segments[index];
  if (!segment || segment.raw !== undefined) return undefined;
  const before = line.segments.slice(0, index);
  const after = line.segments.slice(index + 1);
  const within = at - starts[index]!;
  if (within === 0) return index === 0 ? undefined : [joinSegments(before), joinSegments([segment, ...after])];
  const [first, second] = splitSegment(segment, within);
  return [joinSegments([...before, first]), joinSegments([second, ...after])];
};
