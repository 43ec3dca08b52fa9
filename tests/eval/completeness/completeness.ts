import { furnitureForms } from '../../../src/layout/furniture/furniture-forms.ts';
import type { Block, DocumentRecord } from '../../../src/record/index.ts';
import { type NumberBreak, numberBreaks } from './number-breaks.ts';

/** What can be told of a document's reading without knowing the document. */
export interface Completeness {
  readonly status: DocumentRecord['status'];
  readonly pages: number;
  readonly glyphs: number;
  readonly unplaced: number;
  readonly paragraphs: number;
  readonly headings: number;
  readonly breaks: readonly NumberBreak[];
  /** Marks with a note; each mark and each note that stands alone is one to be sought. */
  readonly matched: number;
  readonly marksWithoutNote: readonly string[];
  readonly notesWithoutMark: readonly string[];
  /** Where numbers of notes are left out, mark and note may both have been lost in the text. */
  readonly notesMissing: readonly string[];
  /** Lines of the text, at eighty letters each. */
  readonly lines: number;
  readonly furniture: readonly string[];
}

const pageOf = (block: Block): number => block.evidence[0]?.page ?? 0;

const TEXT: ReadonlySet<Block['type']> = new Set([
  'heading',
  'paragraph',
  'item',
  'footnote',
  'quote',
  'summary',
  'other',
]);

/** Running matter that was joined into a text: a job number with its language, a bar code, a page of pages. */
const WITHIN =
  /(?<!\S)(?:(?:[A-Z]{1,3}\.)?\d{2}-\d{5} ?\(?[ACEFRS]\)?|\*\d{7}\*|\d{2}-\d{5} \d{1,3}\/\d{1,3}|\d{1,3}\/\d{1,3} \d{2}-\d{5})(?!\S)/;

/** Lines alone in their block. */
const LONGEST = 90;

/** Share of the page's height at its head and foot where running matter stands. */
const EDGE = 0.12;

const isAtEdge = (block: Block, heights: ReadonlyMap<number, number>): boolean => {
  const [place] = block.evidence;
  const height = heights.get(place?.page ?? 0) ?? 0;
  return place !== undefined && (place.bbox[1] < height * EDGE || place.bbox[3] > height * (1 - EDGE));
};

/** The same words at the same height: `Ibid.` stands at many. */
const placeOf = (block: Block): string => `${Math.round((block.evidence[0]?.bbox[1] ?? 0) / 6)} ${block.text}`;

/** Running matter stands on each page, or on every other one; chapters of several reports may begin alike. */
const FURTHEST = 2;

const runsOn = (pages: readonly number[]): boolean =>
  pages.some((page, at) => at >= 2 && page - pages[at - 1]! <= FURTHEST && pages[at - 1]! - pages[at - 2]! <= FURTHEST);

/** What stands at one height at the edge of three neighbouring pages and more. */
const repeatedAtEdges = (blocks: readonly Block[], heights: ReadonlyMap<number, number>): ReadonlySet<string> => {
  const pages = new Map<string, Set<number>>();
  for (const block of blocks) {
    if (block.text.length > LONGEST || !isAtEdge(block, heights)) continue;
    const place = placeOf(block);
    pages.set(place, (pages.get(place) ?? new Set()).add(pageOf(block)));
  }
  return new Set([...pages].filter(([, on]) => runsOn([...on].toSorted((a, b) => a - b))).map(([place]) => place));
};

const furnitureIn = ({ blocks, pages }: DocumentRecord): string[] => {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const text = blocks.filter(({ type }) => TEXT.has(type));
  const repeated = repeatedAtEdges(
    text.filter(({ type }) => type !== 'footnote'),
    heights,
  );
  return text
    .filter(
      (block) =>
        WITHIN.test(block.text) ||
        (isAtEdge(block, heights) &&
          (repeated.has(placeOf(block)) ||
            (block.number === undefined && furnitureForms.some(({ form }) => form.test(block.text))))),
    )
    .map((block) => `p.${pageOf(block)} ${block.text.slice(0, 80)}`);
};

/** Numbers of notes that none has, between those before and after them. */
const notesMissing = (blocks: readonly Block[]): string[] => {
  const notes = blocks.filter(({ type, number }) => type === 'footnote' && /^\d{1,3}$/.test(number ?? ''));
  const known = new Set(notes.map(({ number }) => Number(number)));
  return notes.flatMap((note, index) => {
    const last = Number(notes[index - 1]?.number ?? 0);
    const between = Array.from({ length: Math.max(0, Number(note.number) - last - 1) }, (_, i) => last + 1 + i);
    return between.filter((number) => !known.has(number)).map((number) => `p.${pageOf(note)} ${number}`);
  });
};

const anchorsOf = ({
  blocks,
  tables,
}: DocumentRecord): Pick<Completeness, 'matched' | 'marksWithoutNote' | 'notesWithoutMark'> => {
  const marks = blocks
    .filter(({ type }) => type !== 'furniture')
    .flatMap((block) => (block.anchors ?? []).map((anchor) => ({ block, ...anchor })));
  const noted = new Set(marks.flatMap(({ note }) => note ?? []));
  const inTables = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ notes }) => notes ?? []))),
  );
  return {
    matched: marks.filter(({ note, table }) => (note ?? table) !== undefined).length,
    marksWithoutNote: marks
      .filter(({ note, table }) => (note ?? table) === undefined)
      .map(
        ({ block, mark, offset }) =>
          `p.${pageOf(block)} ${mark} after “${block.text.slice(Math.max(0, offset - 25), offset)}”`,
      ),
    notesWithoutMark: blocks
      .filter(
        ({ type, id, number }) =>
          type === 'footnote' && number !== undefined && !noted.has(id) && !inTables.has(number),
      )
      .map((block) => `p.${pageOf(block)} ${block.number ?? ''} ${block.text.slice(0, 50)}`),
  };
};

/** Looks for what a reading has left out or mixed in: numbers, notes, running matter. */
export const completenessOf = (record: DocumentRecord): Completeness => {
  const { blocks, conservation } = record;
  const letters = blocks.filter(({ type }) => TEXT.has(type)).reduce((sum, { text }) => sum + text.length, 0);
  return {
    status: record.status,
    pages: record.pages.length,
    glyphs: conservation.glyphs,
    unplaced: conservation.unplaced,
    paragraphs: blocks.filter(({ type, number }) => type === 'paragraph' && number !== undefined).length,
    headings: blocks.filter(({ type }) => type === 'heading').length,
    breaks: numberBreaks(blocks),
    ...anchorsOf(record),
    notesMissing: notesMissing(blocks),
    lines: Math.ceil(letters / 80),
    furniture: furnitureIn(record),
  };
};
