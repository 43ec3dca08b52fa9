import type { BoundingBox } from '../../record/evidence.ts';
import type { Segment, StyledSpan } from '../segments/segment.ts';
import type { Line } from './line.ts';

const union = (a: BoundingBox, b: BoundingBox): BoundingBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Joins the segments of one baseline, left to right, into a line; each gap becomes one space. */
export const joinSegments = (segments: readonly Segment[]): Line => {
  const [first, ...others] = segments.toSorted((a, b) => a.box[0] - b.box[0]);
  if (!first) throw new Error('a line has at least one segment');
  let text = first.text;
  let raw = first.raw ?? first.text;
  const edges = first.edges.slice(0, -1);
  const styles: StyledSpan[] = [...first.styles];
  const tabs: number[] = [];
  let { box, glyphs, artifact } = first;
  let right = first.edges.at(-1)!;
  for (const segment of others) {
    text += ' ';
    raw += ' ';
    edges.push(right);
    const offset = text.length;
    tabs.push(offset);
    text += segment.text;
    raw += segment.raw ?? segment.text;
    edges.push(...segment.edges.slice(0, -1));
    right = segment.edges.at(-1)!;
    for (const { start, end, style } of segment.styles)
      styles.push({ start: start + offset, end: end + offset, style });
    box = union(box, segment.box);
    glyphs += segment.glyphs;
    artifact &&= segment.artifact;
  }
  edges.push(right);
  const size = segments.reduce((best, segment) => (segment.glyphs > best.glyphs ? segment : best)).size;
  return {
    page: first.page,
    angle: first.angle,
    text,
    ...(raw === text ? {} : { raw }),
    edges,
    baseline: first.baseline,
    size,
    box,
    styles,
    glyphs,
    artifact,
    tabs,
    segments: [first, ...others],
  };
};

/** Gathers segments of one column into lines, top first. */
export const findLines = (segments: readonly Segment[]): Line[] => {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])) {
    const row = rows.at(-1);
    if (row && segment.baseline - row[0]!.baseline <= 0.25 * Math.min(segment.size, row[0]!.size)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map(joinSegments);
};
