import type { Font, GlyphRun, Page } from '../../pdf/index.ts';
import type { BoundingBox } from '../../record/evidence.ts';
import { foldRadicals } from './fold.ts';
import type { Segment, Style, StyledSpan } from './segment.ts';
import { spaceBetween } from './word-space.ts';

const ASCENT = 0.8;
const DESCENT = 0.22;

/** A segment to which letters are still added. */
export interface Draft {
  text: string;
  edges: number[];
  /** Right edge of the last visible letter. */
  right: number;
  pendingSpace: boolean;
  readonly spaceless: boolean;
  styles: { start: number; end: number; style: Style }[];
  glyphs: number;
  artifact: boolean;
  top: number;
  bottom: number;
}

export const emptyDraft = (spaceless: boolean): Draft => ({
  text: '',
  spaceless,
  edges: [],
  right: Number.NEGATIVE_INFINITY,
  pendingSpace: false,
  styles: [],
  glyphs: 0,
  artifact: true,
  top: Number.POSITIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
});

const sameStyle = (a: Style, b: Style): boolean =>
  Math.abs(a.size - b.size) < 0.3 &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.byFace === b.byFace &&
  Math.abs(a.rise - b.rise) < 0.8;

const addStyle = (draft: Draft, start: number, style: Style): void => {
  const last = draft.styles.at(-1);
  if (last && sameStyle(last.style, style)) last.end = draft.text.length;
  else {
    if (last) last.end = start;
    draft.styles.push({ start, end: draft.text.length, style });
  }
};

const dominantSize = (styles: readonly StyledSpan[]): number => {
  const lengths = new Map<number, number>();
  for (const { start, end, style } of styles) {
    const weight = style.rise > 0.8 ? 0.01 : end - start;
    lengths.set(style.size, (lengths.get(style.size) ?? 0) + weight);
  }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
};

/** Lines of two columns whose baselines nearly meet are gathered as one: by so much of its size a segment may be off that. */
const OFF = 0.15;

/** Nothing is raised above a line by being set in the next column: rises count from where most of the segment stands. */
const aboveOwnLine = (styles: readonly StyledSpan[]): readonly StyledSpan[] => {
  const longest = styles.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best));
  const { rise: own, size } = longest.style;
  if (own === 0 || Math.abs(own) > OFF * size) return styles;
  const from = (rise: number): number => (Math.abs(rise - own) < 0.8 ? 0 : rise - own);
  return styles.map(({ style, ...span }) => ({ ...span, style: { ...style, rise: from(style.rise) } }));
};

export const finish = (draft: Draft, page: Page, angle: Segment['angle'], baseline: number): Segment => {
  const text = foldRadicals(draft.text);
  const box: BoundingBox = [draft.edges[0]!, draft.top, draft.right, draft.bottom];
  return {
    page: page.number,
    angle,
    text,
    ...(text === draft.text ? {} : { raw: draft.text }),
    edges: [...draft.edges, draft.right],
    baseline,
    size: dominantSize(draft.styles),
    box,
    styles: aboveOwnLine(draft.styles),
    glyphs: draft.glyphs,
    artifact: draft.artifact,
  };
};

/** Is a space due between the last letter and the next, which stands `gap` points on? */
const needsSpace = (draft: Draft, next: number, gap: number, size: number): boolean => {
  if (draft.text === '') return false;
  if (draft.pendingSpace) return true;
  const last = draft.text.charCodeAt(draft.text.length - 1);
  return gap > size * spaceBetween(last, next, draft.spaceless);
};

const byFaceOf = ({ bold, italic, boldFace, italicFace }: Font): Style['byFace'] => {
  if (boldFace) return bold ? undefined : 'bold';
  return italicFace && !italic ? 'italic' : undefined;
};

const lookOf = (font: Font): Pick<Style, 'bold' | 'italic' | 'byFace'> => {
  const byFace = byFaceOf(font);
  return {
    bold: font.bold || byFace === 'bold',
    italic: font.italic || byFace === 'italic',
    ...(byFace ? { byFace } : {}),
  };
};

export const addRun = (draft: Draft, run: GlyphRun, from: number, to: number, baseline: number): void => {
  const rise = baseline - run.baseline;
  const style: Style = { size: run.size, ...lookOf(run.font), rise: Math.abs(rise) < 0.8 ? 0 : rise };
  if (needsSpace(draft, run.text.charCodeAt(from), run.edges[from]! - draft.right, run.size)) {
    draft.text += ' ';
    draft.edges.push(draft.right);
    const last = draft.styles.at(-1);
    if (last) last.end = draft.text.length;
  }
  draft.pendingSpace = false;
  const start = draft.text.length;
  draft.text += run.text.slice(from, to);
  for (let i = from; i < to; i += 1) draft.edges.push(run.edges[i]!);
  draft.right = run.edges[to]!;
  draft.top = Math.min(draft.top, run.baseline - run.size * ASCENT);
  draft.bottom = Math.max(draft.bottom, run.baseline + run.size * DESCENT);
  addStyle(draft, start, style);
  draft.artifact &&= run.artifact;
};
