import type { LaidOutDocument, LayoutBlock, Line, TableRegion, TextBlock } from '../layout/index.ts';
import type { BlockType, Language } from '../record/index.ts';
import { contentsEntries } from './front-matter/contents.ts';
import { type CoverContext, hasMasthead } from './front-matter/cover.ts';
import type { OpenHeading } from './headings/heading-levels.ts';
import type { TreeNode } from './node.ts';
import type { OpenItem } from './paragraphs/items.ts';
import type { NestedList } from './paragraphs/nested-list.ts';
import type { OpenResolution } from './paragraphs/resolution.ts';
import { type Edge, noSequence, type ParagraphSequence } from './paragraphs/sequence.ts';
import { type ComposedText, dropStart } from './text/composed-text.ts';
import type { Vocabulary } from './text/line-ends.ts';
import { vocabularyOf } from './text/vocabulary.ts';
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

/** The part of the document that is being read. */
type Mode = 'cover' | 'summary' | 'notes' | 'body';

/** Where the main text was left when its first annex began: a draft resolution in chapter A has one before chapter B. */
export interface MainText {
  readonly headings: readonly OpenHeading<TreeNode>[];
  readonly sequence: ParagraphSequence;
}

/** The tree while it grows, and where in it we are. */
export interface Builder {
  readonly words: Words;
  readonly vocabulary: Vocabulary;
  readonly bodySize: number;
  readonly unstyled: boolean;
  /** The text has one set of letters, as a typewriter has: neither bold nor italic ones of its size. */
  readonly typewritten: boolean;
  readonly pages: LaidOutDocument['pages'];
  readonly blocks: readonly LayoutBlock[];
  readonly nodes: TreeNode[];
  readonly headings: OpenHeading<TreeNode>[];
  readonly items: OpenItem<TreeNode>[];
  mode: Mode;
  annex: TreeNode | undefined;
  mainText: MainText | undefined;
  paragraph: TreeNode | undefined;
  /** The title of the box that is drawn around the blocks being read. */
  box: TreeNode | undefined;
  /** The last entry of a list of numbered lines. */
  listed: TreeNode | undefined;
  sequence: ParagraphSequence;
  /** Where the block of the running text right above begins. */
  edgeAbove: Edge | undefined;
  /** The last number of a paragraph without parts: 127, not 127.1. */
  lastWhole: string | undefined;
  nested: NestedList | undefined;
  cover: CoverContext;
  /** Page of the title page within a printed volume, where it has one. */
  titlePage: number | undefined;
  /** Pages at the start that tell where the volume was printed: title pages. */
  readonly imprints: ReadonlySet<number>;
  resolution: OpenResolution | undefined;
  /** Blocks of the contents pages. */
  readonly contents: ReadonlySet<LayoutBlock>;
  noteLines: Line[];
}

export const glyphsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.glyphs, 0);

interface Extra {
  readonly number?: string;
  readonly level?: number;
  readonly parent?: TreeNode | undefined;
  readonly table?: string;
  readonly regions?: TreeNode['regions'];
  readonly because?: string;
  readonly role?: TreeNode['role'];
}

export const add = (
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

export const section = (builder: Builder): TreeNode | undefined => builder.headings.at(-1)?.node ?? builder.annex;

/** Joining lines may have closed up spaces in the number and after it: what of the first line is the number counts. */
export const withoutNumber = ({ number }: TextBlock, composed: ComposedText): ComposedText => {
  if (!number) return composed;
  const isText = (unit: number, at: number): boolean => composed.lineOf[at]! > 0 || unit >= number.length;
  const start = composed.unitOf.findIndex((unit, at) => isText(unit, at) && composed.text[at] !== ' ');
  return dropStart(composed, start < 0 ? composed.text.length : start);
};

const linesOf = (blocks: readonly LayoutBlock[]): Line[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));

/** Of all letters of the text's size so few may be bold or italic. */
const FEW = 0.002;

const isTypewritten = (lines: readonly Line[], bodySize: number): boolean => {
  let [all, styled] = [0, 0];
  for (const line of lines)
    for (const { start, end, style } of line.styles)
      if (Math.abs(style.size - bodySize) < 0.5) {
        all += end - start;
        if (style.bold || style.italic) styled += end - start;
      }
  return styled <= FEW * all;
};

/** A volume has its title page among these. */
const FIRST_PAGES = 6;

const imprintsIn = (lines: readonly Line[], { imprint }: Words): ReadonlySet<number> =>
  new Set(lines.filter(({ page, text }) => page <= FIRST_PAGES && imprint.test(text)).map(({ page }) => page));

export const startBuilder = ({ document, blocks, language }: TreeInput): Builder => {
  const lines = linesOf(blocks);
  const words = wordsOf(language);
  const pageHeight = document.pages[0]?.height ?? 0;
  const masthead = hasMasthead(lines, pageHeight, words);
  return {
    words,
    vocabulary: vocabularyOf(
      lines,
      document.pages.flatMap((page) => page.foot.map(({ line }) => line)),
    ),
    bodySize: document.bodySize,
    typewritten: isTypewritten(lines, document.bodySize),
    unstyled: !lines.some((line) => line.styles.some(({ style }) => style.bold || style.italic)),
    pages: document.pages,
    blocks,
    nodes: [],
    headings: [],
    items: [],
    mode: 'cover',
    annex: undefined,
    mainText: undefined,
    paragraph: undefined,
    listed: undefined,
    sequence: noSequence,
    edgeAbove: undefined,
    box: undefined,
    lastWhole: undefined,
    nested: undefined,
    cover: {
      words,
      bodySize: document.bodySize,
      pageWidth: document.pages[0]?.width ?? 0,
      pageHeight,
      masthead,
      titleSeen: false,
      beforeText: false,
      beforeCover: false,
    },
    titlePage: undefined,
    imprints: imprintsIn(lines, words),
    resolution: undefined,
    contents: contentsEntries(blocks, words, document.bodySize),
    noteLines: [],
  };
};
