import { findBlocks, type LaidOutDocument, layOut, type SegmentedPage, withDamagedNumbers } from '../layout/index.ts';
import type { Language } from '../record/index.ts';
import {
  buildTree,
  detectLanguage,
  type TreeNode,
  withBareChapters,
  withBareNumbers,
  withBareParagraphs,
} from '../structure/index.ts';
import { type ReadTables, readTables } from './read-tables.ts';

export interface ReadTree {
  /** Before tables took their titles and notes from it. */
  readonly laidOut: LaidOutDocument;
  readonly nodes: readonly TreeNode[];
  readonly tables: ReadTables['tables'];
}

export const languageOf = (pages: readonly SegmentedPage[]): Language =>
  detectLanguage(pages.flatMap((page) => page.segments.map((segment) => segment.text)));

/** From segmented pages to the document tree: layout, tables, structure. */
export const readTree = (
  pages: readonly SegmentedPage[],
  language: Language,
  onStage: (stage: string) => void = () => {},
): ReadTree => {
  onStage('layout');
  const laidOut = layOut(pages);
  onStage('tables');
  const { tables, placements, document } = readTables(laidOut);
  onStage('structure');
  const blocks = withBareParagraphs(withBareChapters(withBareNumbers(withDamagedNumbers(findBlocks(document)))));
  const nodes = buildTree({ document, blocks, placements, language });
  return { laidOut, nodes, tables };
};
