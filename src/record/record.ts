import { z } from 'zod';
import { block } from './block.ts';
import { boundingBox } from './evidence.ts';
import { finding } from './finding.ts';
import { language } from './language.ts';
import { mention } from './mention.ts';
import { table } from './table.ts';

/** Names the major version of the record. */
export const SCHEMA_ID = 'urn:rapporteur:schema/record/1';

/** What the document says of itself. */
export const documentData = z.object({
  symbol: z.string().optional(),
  symbols: z.array(z.string()),
  language,
  title: z.string().optional(),
  /** EDTF. */
  date: z.string().optional(),
  pages: z.number().int().nonnegative(),
  body: z.string().optional(),
  session: z.string().optional(),
  agendaItem: z.string().optional(),
  distribution: z.string().optional(),
  originalLanguage: z.string().optional(),
  /** The same for the same document in every language. */
  twinKey: z.string().optional(),
  /** Fields that could not be read, each with its reason. */
  unknown: z.array(z.object({ field: z.string(), reason: z.string() })),
});
/** What the document says of itself. */
export type DocumentData = z.infer<typeof documentData>;

/** Glyphs are the visible ones of the text layer; `glyphs = placed + furniture + unplaced`. */
export const conservation = z.object({
  glyphs: z.number().int().nonnegative(),
  placed: z.number().int().nonnegative(),
  furniture: z.number().int().nonnegative(),
  unplaced: z.number().int().nonnegative(),
});
/** Where the glyphs of the text layer ended. */
export type Conservation = z.infer<typeof conservation>;

/** A page, or a part of one, that could not be read. */
export const problem = z.object({
  page: z.number().int().positive().optional(),
  class: z.string(),
  message: z.string(),
});
/** A page, or a part of one, that could not be read. */
export type Problem = z.infer<typeof problem>;

/** Pairs read off "respectively" / 分别: the n-th name with the n-th date or amount. */
export const alignment = z.object({
  block: z.string(),
  cue: z.string(),
  pairs: z.array(z.tuple([z.string(), z.string()])),
});
/** Pairs read off “respectively” or 分别. */
export type Alignment = z.infer<typeof alignment>;

/** Everything that was read from one document, and what the checks found in it. */
export const record = z.object({
  schema: z.literal(SCHEMA_ID),
  /** Of the file's bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Version of the extractor that made the record. */
  extractor: z.string(),
  /** Version of the checks that made the findings: they can be run again over the record alone. */
  checks: z.string().optional(),
  /** `partial` where some pages could not be read; they are in `problems`. */
  status: z.enum(['done', 'partial']),
  document: documentData,
  /** As displayed, in points; a page that could not be read is missing here and stands in `problems`. */
  pages: z.array(
    z.object({ number: z.number().int().positive(), width: z.number(), height: z.number(), rotation: z.number() }),
  ),
  blocks: z.array(block),
  tables: z.array(table),
  mentions: z.array(mention),
  alignments: z.array(alignment),
  findings: z.array(finding),
  /** Text that no room could place; its glyphs are counted in `conservation.unplaced`. */
  unplaced: z.array(z.object({ page: z.number().int().positive(), bbox: boundingBox, text: z.string() })),
  problems: z.array(problem),
  conservation,
});
/** Everything that was read from one document, and what the checks found in it. */
export type DocumentRecord = z.infer<typeof record>;
