import type { Anchor, Block, Evidence } from '../record/index.ts';
import { locate, locateBlock, type PageSizes, type TreeNode } from '../structure/index.ts';
import type { PlacedBlock } from './place-mentions.ts';

const firstPage = (node: TreeNode): number => node.composed.lines[0]?.page ?? node.regions?.[0]?.page ?? 0;

const rounded = (value: number): number => Math.round(value * 100) / 100;

const evidenceOf = (node: TreeNode, sizes: PageSizes): Evidence[] => {
  const regions = (node.regions ?? []).map(({ page, bbox }): Evidence => {
    const [left, top, right, bottom] = bbox;
    return { page, bbox: [rounded(left), rounded(top), rounded(right), rounded(bottom)] };
  });
  if (node.type === 'figure') return regions;
  return [...locateBlock(node.composed, sizes), ...regions];
};

interface NotePlace {
  readonly id: string;
  readonly page: number;
}

/** Notes by mark: a number may come back in an annex, a star on every page. */
const notesByMark = (nodes: readonly TreeNode[], ids: ReadonlyMap<TreeNode, string>): Map<string, NotePlace[]> => {
  const notes = new Map<string, NotePlace[]>();
  for (const node of nodes) {
    if (node.type !== 'footnote' || node.number === undefined) continue;
    const places = notes.get(node.number) ?? [];
    places.push({ id: ids.get(node)!, page: firstPage(node) });
    notes.set(node.number, places);
  }
  return notes;
};

/** The note on the mark's own page, else the next one after it, else the nearest before it. */
const noteFor = (places: readonly NotePlace[] | undefined, page: number): string | undefined =>
  (places?.find((note) => note.page >= page) ?? places?.at(-1))?.id;

/**
 * Marks of one place may stand without anything between them: `human rights.⁶⁷⁸` where notes 6, 7 and 8 are on the page.
 * @param isOwn is it a note of the document, and the mark `first` one that the text has by itself? Then notes stand at the end,
 *   of which 4 and 5 happen to be on the page of `45/`.
 */
export const marksOf = (
  mark: string,
  isNote: (mark: string) => boolean,
  isOwn: (first: string) => boolean = () => false,
): readonly string[] => {
  if (!/^\d{2,}$/.test(mark) || isNote(mark)) return [mark];
  for (let digits = 1; digits <= mark.length / 2; digits += 1) {
    const marks: string[] = [];
    for (let next = Number(mark.slice(0, digits)); marks.join('').length < mark.length; next += 1)
      marks.push(String(next));
    if (marks.join('') === mark && marks.every(isNote)) return isOwn(marks[0]!) ? [mark] : marks;
  }
  return [mark];
};

const anchorsOf = (node: TreeNode, notes: ReadonlyMap<string, NotePlace[]>, printed: ReadonlySet<string>): Anchor[] => {
  const anchors = node.composed.marks.flatMap(({ offset, mark }) => {
    const unit = Math.min(offset, node.composed.lineOf.length) - 1;
    const page = node.composed.lines[node.composed.lineOf[Math.max(0, unit)] ?? 0]?.page ?? firstPage(node);
    const isOnPage = (one: string): boolean => notes.get(one)?.some((note) => note.page === page) ?? false;
    return marksOf(mark, isOnPage, (first) => notes.has(mark) && printed.has(first)).map((one) => {
      const note = noteFor(notes.get(one), page);
      return {
        offset: Math.min(offset, node.composed.text.length),
        mark: one,
        ...(note === undefined ? {} : { note }),
      };
    });
  });
  // Figures of a drawing stand higher and lower; only a mark that has a note is one.
  return node.type === 'figure' ? anchors.filter(({ note }) => note !== undefined) : anchors;
};

/** Turns tree nodes into blocks with ids in reading order, evidence, and anchors tied to their notes. */
export const placeBlocks = (nodes: readonly TreeNode[], sizes: PageSizes): PlacedBlock[] => {
  const ids = new Map(nodes.map((node, index) => [node, `b${index + 1}`]));
  const notes = notesByMark(nodes, ids);
  const printed = new Set(nodes.flatMap(({ composed }) => composed.marks.map(({ mark }) => mark)));
  return nodes.map((node): PlacedBlock => {
    const anchors = anchorsOf(node, notes, printed);
    const parent = node.parent && ids.get(node.parent);
    const block: Block = {
      id: ids.get(node)!,
      type: node.type,
      ...(node.number === undefined ? {} : { number: node.number }),
      ...(node.level === undefined ? {} : { level: node.level }),
      ...(parent === undefined ? {} : { parent }),
      ...(node.role === undefined ? {} : { role: node.role }),
      text: node.composed.text,
      evidence: evidenceOf(node, sizes),
      ...(anchors.length > 0 ? { anchors } : {}),
      ...(node.table === undefined ? {} : { table: node.table }),
    };
    return { block, locate: (start, end) => locate(node.composed, start, end, sizes) };
  });
};
