import type { BlockType, BoundingBox } from '../record/index.ts';
import type { ComposedText } from './text/composed-text.ts';

/** A node of the document tree while it is built; ids are given when the tree is whole. */
export interface TreeNode {
  readonly type: BlockType;
  readonly number?: string;
  readonly level?: number;
  readonly parent?: TreeNode;
  readonly role?: 'preambular' | 'operative';
  readonly composed: ComposedText;
  /** For tables: what the caller calls it. */
  readonly table?: string;
  /** For tables and figures: where they stand, in points of the page as displayed. */
  readonly regions?: readonly { readonly page: number; readonly bbox: BoundingBox }[];
  /** What it was known by, in plain words: for whoever looks at a page and asks why. */
  readonly because?: string;
  /** Glyphs of the lines and regions that ended in this node. */
  readonly glyphs: number;
}
