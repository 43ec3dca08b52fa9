import type { Figure, LaidOutDocument, LayoutBlock, Line, TableRegion, TextBlock } from '../layout/index.ts';
import { footBlocks, joinSegments, printedNumber } from '../layout/index.ts';
import { type Angle, boxFromFrame } from '../pdf/index.ts';
import type { BlockType, BoundingBox, Language } from '../record/index.ts';
import { type ComposedText, composeText, dropStart, type Vocabulary } from './composed-text.ts';
import { isContentsBlock } from './contents.ts';
import { type CoverContext, coverPart, hasMasthead } from './cover.ts';
import { type HeadingContext, isHeading, type OpenHeading, placeHeading } from './headings.ts';
import { isItemFamily, type OpenItem, placeItem } from './items.ts';
import { type Look, lookOf } from './look.ts';
import type { TreeNode } from './node.ts';
import { leadingMark, makeNote, partNotes } from './notes.ts';
import { continues, noSequence, type ParagraphSequence } from './sequence.ts';
import { vocabularyOf } from './vocabulary.ts';
import { wordsOf } from './words/index.ts';
import type { Words } from './words/words.ts';

/** What the tables room made of a region: the table's id, and the lines around it that belong to it. */
export interface TablePlacement {
  readonly table: string;
  /** False for the second and further parts of a table over several pages. */
  readonly first: boolean;
  readonly title: readonly Line[];
  readonly notes: readonly Line[];
}

export interface TreeInput {
  readonly document: LaidOutDocument;
  readonly blocks: readonly LayoutBlock[];
  readonly placements: ReadonlyMap<TableRegion, TablePlacement>;
  readonly language: Language;
}

type Mode = 'cover' | 'summary' | 'contents' | 'notes' | 'body';

interface Builder {
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly bodySize: number;
  readonly unstyled: boolean;
  readonly pages: LaidOutDocument['pages'];
  readonly nodes: TreeNode[];
  readonly headings: OpenHeading<TreeNode>[];
  readonly items: OpenItem<TreeNode>[];
  mode: Mode;
  annex: TreeNode | undefined;
  paragraph: TreeNode | undefined;
  sequence: ParagraphSequence;
  cover: CoverContext;
  noteLines: Line[];
}

const glyphsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.glyphs, 0);

interface Extra {
  readonly number?: string;
  readonly level?: number;
  readonly parent?: TreeNode | undefined;
  readonly table?: string;
  readonly regions?: TreeNode['regions'];
}

const add = (
  builder: Builder,
  type: BlockType,
  composed: ComposedText,
  extra: Extra = {},
  glyphs = glyphsOf(composed.lines),
): TreeNode => {
  const { parent, ...rest } = extra;
  const node: TreeNode = { type, composed, glyphs, ...rest, ...(parent ? { parent } : {}) };
  builder.nodes.push(node);
  return node;
};

const section = (builder: Builder): TreeNode | undefined => builder.headings.at(-1)?.node ?? builder.annex;

/** Joining lines may have closed up a space after the number, so its length is taken anew. */
const withoutNumber = (block: TextBlock, composed: ComposedText): ComposedText =>
  block.number ? dropStart(composed, printedNumber(composed.text)?.length ?? 0) : composed;

const openAnnex = (builder: Builder, block: TextBlock, composed: ComposedText, number: string | undefined): void => {
  flushNotes(builder);
  builder.headings.length = 0;
  builder.items.length = 0;
  builder.paragraph = undefined;
  builder.sequence = noSequence;
  builder.mode = 'body';
  builder.annex = undefined;
  builder.annex = add(builder, 'annex', composed, number ? { number } : {}, glyphsOf(block.lines));
};

const flushNotes = (builder: Builder): void => {
  for (const lines of partNotes(builder.noteLines)) {
    const note = makeNote(lines, builder.vocabulary);
    add(builder, 'footnote', note.composed, note.number ? { number: note.number } : {}, note.glyphs);
  }
  builder.noteLines = [];
};

const addHeading = (builder: Builder, block: TextBlock, composed: ComposedText, look: Look): void => {
  const level = placeHeading(builder.headings, block.number?.family, look);
  const node = add(builder, 'heading', composed, {
    level,
    parent: section(builder),
    ...(block.number ? { number: block.number.number } : {}),
  });
  builder.headings.push({ node, level, family: block.number?.family, look });
  builder.items.length = 0;
  builder.paragraph = undefined;
};

const addItem = (builder: Builder, block: TextBlock, composed: ComposedText): void => {
  const number = block.number!;
  const family = placeItem(builder.items, number);
  const parent = builder.items.at(-1)?.node ?? builder.paragraph ?? section(builder);
  const level = builder.items.length + 1;
  const node = add(builder, 'item', composed, { level, parent, number: number.number });
  builder.items.push({ node, family, number: number.number });
};

const isParagraphNumber = (block: TextBlock): boolean =>
  block.number?.family === 'arabic' || block.number?.family === 'section-paragraph';

const addParagraph = (builder: Builder, block: TextBlock, composed: ComposedText): void => {
  const number = isParagraphNumber(block) ? block.number!.number : undefined;
  if (number) builder.sequence = { last: number };
  const text = number ? withoutNumber(block, composed) : composed;
  builder.paragraph = add(builder, 'paragraph', text, { parent: section(builder), ...(number ? { number } : {}) });
  builder.items.length = 0;
};

const nextText = (blocks: readonly LayoutBlock[], index: number): TextBlock | undefined => {
  const next = blocks[index + 1];
  return next?.kind === 'text' ? next : undefined;
};

const beforeParagraph = (block: TextBlock, next: TextBlock | undefined): boolean => {
  if (!next) return false;
  const family = next.number?.family;
  if (block.number && isItemFamily(block.number.family)) return family === 'arabic' || family === 'section-paragraph';
  return family !== undefined ? !isItemFamily(family) : true;
};

const headingContext = (
  builder: Builder,
  block: TextBlock,
  next: TextBlock | undefined,
  inSequence: boolean,
): HeadingContext => ({
  bodySize: builder.bodySize,
  inSequence,
  beforeParagraph: beforeParagraph(block, next),
  columnWidth: block.column.right - block.column.left,
  unstyled: builder.unstyled,
});

/** What stands out right below the word “annex” is the annex's title, not a section of it. */
const isAnnexTitle = (builder: Builder, block: TextBlock): boolean => {
  const last = builder.nodes.at(-1);
  return (
    block.number === undefined &&
    builder.annex !== undefined &&
    (last === builder.annex || (last?.type === 'title' && last.parent === builder.annex))
  );
};

const addBodyBlock = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  next: TextBlock | undefined,
): void => {
  const look = lookOf(block);
  const text = withoutNumber(block, composed);
  const inSequence = isParagraphNumber(block) && continues(builder.sequence, block.number!.number);
  const context = headingContext(builder, block, next, inSequence);
  const heading = !builder.words.opening.test(text.text) && isHeading(block, text.text, look, context);
  if (heading && isAnnexTitle(builder, block)) add(builder, 'title', text, { parent: builder.annex });
  else if (heading) addHeading(builder, block, text, look);
  else if (block.number && isItemFamily(block.number.family)) addItem(builder, block, text);
  else addParagraph(builder, block, composed);
};

const startMode = (builder: Builder, block: TextBlock, composed: ComposedText): boolean => {
  const { words } = builder;
  const { text } = composed;
  if (text.length > 40) return false;
  const annex = words.annex.exec(text);
  if (annex && block.lines.length <= 2) {
    openAnnex(builder, block, composed, annex[1]);
    return true;
  }
  if (words.summary.test(text)) {
    builder.mode = 'summary';
    builder.paragraph = add(builder, 'summary', composed);
    return true;
  }
  if (words.contents.test(text)) {
    builder.mode = 'contents';
    add(builder, 'contents', composed);
    return true;
  }
  if (words.notes.test(text)) {
    builder.mode = 'notes';
    add(builder, 'other', composed);
    return true;
  }
  return false;
};

/** The part of the document that a block belongs to where that is not the running text; true when it was added. */
const addFrontMatter = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  next: TextBlock | undefined,
): boolean => {
  const look = lookOf(block);
  if (builder.mode === 'cover') {
    const beforeText = next !== undefined && next.lines.length > 1 && !lookOf(next).bold;
    const part = coverPart(block, composed.text, look, { ...builder.cover, beforeText });
    if (part !== 'end') {
      if (part === 'title') builder.cover = { ...builder.cover, titleSeen: true };
      add(builder, part, composed);
      return true;
    }
    builder.mode = 'body';
  }
  if (startMode(builder, block, composed)) return true;
  if (builder.mode === 'summary') {
    const numbered = block.number !== undefined && !isItemFamily(block.number.family);
    if (!numbered && !isHeading(block, composed.text, look, headingContext(builder, block, next, false))) {
      add(builder, 'summary', composed, { parent: builder.paragraph });
      return true;
    }
    builder.mode = 'body';
    builder.paragraph = undefined;
  }
  if (builder.mode === 'contents') {
    if (isContentsBlock(block)) {
      add(builder, 'contents', composed);
      return true;
    }
    builder.mode = 'body';
  }
  if (builder.mode === 'notes') {
    builder.noteLines.push(...block.lines);
    return true;
  }
  return false;
};

const displayedBox = (box: BoundingBox, page: number, angle: Angle, { pages }: Builder): BoundingBox => {
  const size = pages[page - 1];
  return size ? boxFromFrame(box, size, angle) : box;
};

const addTable = (builder: Builder, region: TableRegion, placement: TablePlacement | undefined): void => {
  const glyphs = region.segments.reduce((sum, segment) => sum + segment.glyphs, 0);
  const title = composeText(placement?.title ?? [], builder.vocabulary);
  const parent = section(builder);
  const regions = [{ page: region.page, bbox: displayedBox(region.box, region.page, region.angle, builder) }];
  if (placement && !placement.first) {
    const index = builder.nodes.findLastIndex((node) => node.table === placement.table);
    const node = builder.nodes[index]!;
    builder.nodes[index] = {
      ...node,
      regions: [...(node.regions ?? []), ...regions],
      glyphs: node.glyphs + glyphs + glyphsOf(placement.title),
    };
  } else
    add(
      builder,
      'table',
      title,
      { parent, regions, ...(placement ? { table: placement.table } : {}) },
      glyphs + glyphsOf(title.lines),
    );
  for (const lines of partByMark(placement?.notes ?? [])) addTableNote(builder, lines, parent);
};

/** A note below a table; its mark becomes its number. */
const addTableNote = (builder: Builder, lines: readonly Line[], parent: TreeNode | undefined): void => {
  const { number, composed, glyphs } = makeNote(lines, builder.vocabulary);
  add(builder, 'other', composed, { parent, ...(number === '' ? {} : { number }) }, glyphs);
};

const partByMark = (lines: readonly Line[]): Line[][] => {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || leadingMark(line)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
};

const addFigure = (builder: Builder, figure: Figure): void => {
  const lines = figure.segments.map((segment) => joinSegments([segment]));
  const [first] = figure.segments;
  const regions = first ? [{ page: first.page, bbox: displayedBox(figure.box, first.page, first.angle, builder) }] : [];
  add(builder, 'figure', composeText(lines, builder.vocabulary), { parent: section(builder), regions });
};

const isNotesEnd = (builder: Builder, block: TextBlock): boolean =>
  builder.mode === 'notes' &&
  (block.number?.family === 'chapter' || block.number?.family === 'roman') &&
  lookOf(block).bold;

const addText = (builder: Builder, block: TextBlock, next: TextBlock | undefined): void => {
  if (isNotesEnd(builder, block)) {
    flushNotes(builder);
    builder.mode = 'body';
  }
  const composed = composeText(block.lines, builder.vocabulary);
  if (!addFrontMatter(builder, block, composed, next)) addBodyBlock(builder, block, composed, next);
};

/** Notes at the foot of pages come after the last block that starts on their page. */
const addFoot = (builder: Builder, document: LaidOutDocument): void => {
  const starts = footBlocks(document, (line) => leadingMark(line) !== undefined);
  for (const block of starts) {
    const note = makeNote(block.lines, builder.vocabulary);
    const node: TreeNode = {
      type: 'footnote',
      composed: note.composed,
      glyphs: note.glyphs,
      ...(note.number ? { number: note.number } : {}),
    };
    const page = block.lines[0]!.page;
    const after = builder.nodes.findIndex((other) => (other.composed.lines[0]?.page ?? 0) > page);
    builder.nodes.splice(after < 0 ? builder.nodes.length : after, 0, node);
  }
};

const addFurniture = (builder: Builder, document: LaidOutDocument): void => {
  for (const page of document.pages) {
    for (const line of page.furniture) add(builder, 'furniture', composeText([line], builder.vocabulary));
    for (const line of page.stray) add(builder, 'other', composeText([line], builder.vocabulary));
  }
};

const linesOf = (blocks: readonly LayoutBlock[]): Line[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));

const startBuilder = ({ document, blocks, language }: TreeInput): Builder => {
  const lines = linesOf(blocks);
  const words = wordsOf(language);
  const pageHeight = document.pages[0]?.height ?? 0;
  const masthead = hasMasthead(lines, pageHeight, words);
  return {
    words,
    vocabulary: vocabularyOf(lines),
    bodySize: document.bodySize,
    unstyled: !lines.some((line) => line.styles.some(({ style }) => style.bold || style.italic)),
    pages: document.pages,
    nodes: [],
    headings: [],
    items: [],
    mode: 'cover',
    annex: undefined,
    paragraph: undefined,
    sequence: noSequence,
    cover: { words, bodySize: document.bodySize, pageHeight, masthead, titleSeen: false, beforeText: false },
    noteLines: [],
  };
};

/**
 * Builds the document tree: cover, summary, contents, headings with levels, numbered paragraphs, items, notes, tables,
 * annexes. Nodes come in reading order; furniture stands at the end.
 */
export const buildTree = (input: TreeInput): TreeNode[] => {
  const builder = startBuilder(input);
  input.blocks.forEach((block, index) => {
    if (block.kind === 'text') addText(builder, block, nextText(input.blocks, index));
    else if (block.kind === 'table') addTable(builder, block.region, input.placements.get(block.region));
    else addFigure(builder, block.figure);
  });
  flushNotes(builder);
  addFoot(builder, input.document);
  addFurniture(builder, input.document);
  return builder.nodes;
};
