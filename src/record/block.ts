import { z } from 'zod';
import { evidence } from './evidence.ts';

/** What a block is. */
export const blockType = z.enum([
  'cover',
  'title',
  'summary',
  'heading',
  'paragraph',
  'item',
  'footnote',
  'quote',
  'table',
  'annex',
  'furniture',
  'contents',
  'figure',
  'other',
]);
/** What a block is. */
export type BlockType = z.infer<typeof blockType>;

/** A footnote mark in a block's text; the mark itself is not part of the text. */
export const anchor = z.object({
  /** Id of the footnote block; absent where the mark has no note among the blocks. */
  note: z.string().optional(),
  /** Id of the table that has the note below it, where the mark stands in a heading over the table. */
  table: z.string().optional(),
  /** UTF-16 offset into the block's text before which the mark stands. */
  offset: z.number().int().nonnegative(),
  /** The mark as printed: `1`, `*`, `a`. */
  mark: z.string().optional(),
});
/** A footnote mark in the text of a block. */
export type Anchor = z.infer<typeof anchor>;

/** One node of the document tree, in reading order; `parent` makes the tree. */
export const block = z.object({
  id: z.string(),
  type: blockType,
  /** The printed number in plain form: `51`, `a`, `VI`, `六`. */
  number: z.string().optional(),
  /** Heading depth from 1, or item depth from 1. */
  level: z.number().int().positive().optional(),
  parent: z.string().optional(),
  /** In a resolution: does the paragraph belong to the preamble, or does it decide something? */
  role: z.enum(['preambular', 'operative']).optional(),
  /** Without the printed number. Table blocks have the table's title here, then a line a row, cells parted by tabs. */
  text: z.string(),
  evidence: z.array(evidence),
  anchors: z.array(anchor).optional(),
  /** For type `table`: the id of the table read there. */
  table: z.string().optional(),
});
/** One node of the document tree. */
export type Block = z.infer<typeof block>;
