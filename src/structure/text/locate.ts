import type { Line } from '../../layout/index.ts';
import { boxFromFrame, type PageSize } from '../../pdf/index.ts';
import type { BoundingBox, Evidence } from '../../record/index.ts';
import type { ComposedText } from './composed-text.ts';

const boxOf = (line: Line, from: number, to: number): BoundingBox => [
  line.edges[from]!,
  line.box[1],
  line.edges[to + 1]!,
  line.box[3],
];

const rounded = (box: BoundingBox): BoundingBox =>
  box.map((value) => Math.round(value * 100) / 100) as unknown as BoundingBox;

const rawPart = (line: Line, from: number, to: number): { raw?: string } => {
  const raw = line.raw?.slice(from, to + 1);
  return raw !== undefined && raw !== line.text.slice(from, to + 1) ? { raw } : {};
};

export type PageSizes = (page: number) => PageSize;

/** Where a stretch of the text was read: one entry a line, boxes in points of the page as displayed. */
export const locate = (composed: ComposedText, start: number, end: number, sizes: PageSizes): Evidence[] => {
  const evidence: Evidence[] = [];
  for (let i = start; i < end; ) {
    const index = composed.lineOf[i]!;
    let last = i;
    while (last + 1 < end && composed.lineOf[last + 1] === index) last += 1;
    const line = composed.lines[index]!;
    const [from, to] = [composed.unitOf[i]!, composed.unitOf[last]!];
    const bbox = rounded(boxFromFrame(boxOf(line, from, to), sizes(line.page), line.angle));
    evidence.push({ page: line.page, bbox, span: [i, last + 1], ...rawPart(line, from, to) });
    i = last + 1;
  }
  return evidence;
};

const union = (a: BoundingBox, b: BoundingBox): BoundingBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Where the whole block was read: one entry a page. */
export const locateBlock = (composed: ComposedText, sizes: PageSizes): Evidence[] => {
  const evidence: Evidence[] = [];
  composed.lines.forEach((line, index) => {
    const bbox = rounded(boxFromFrame(line.box, sizes(line.page), line.angle));
    const first = composed.lineOf.indexOf(index);
    const last = composed.lineOf.lastIndexOf(index);
    const previous = evidence.at(-1);
    if (previous?.page === line.page) {
      const span = previous.span && last >= 0 ? ([previous.span[0], last + 1] as [number, number]) : previous.span;
      evidence[evidence.length - 1] = { page: line.page, bbox: union(previous.bbox, bbox), ...(span ? { span } : {}) };
    } else
      evidence.push({ page: line.page, bbox, ...(first >= 0 ? { span: [first, last + 1] as [number, number] } : {}) });
  });
  return evidence;
};
