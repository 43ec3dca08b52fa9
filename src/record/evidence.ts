import { z } from 'zod';

/** Left, top, right, bottom in PDF points; origin top left of the page as displayed. */
export const boundingBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
/** Left, top, right, bottom in PDF points; origin top left of the page as displayed. */
export type BoundingBox = z.infer<typeof boundingBox>;

/** UTF-16 offsets into a block's text, end exclusive. */
export const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
/** UTF-16 offsets into a text, end exclusive. */
export type Span = z.infer<typeof span>;

/** Where something was read: one entry for each page (or line group) that it stands on. */
export const evidence = z.object({
  /** Counted from 1. Text that came without pages (a .txt file) stands on page 1. */
  page: z.number().int().positive(),
  bbox: boundingBox,
  /** The part of the block's text that this box covers. */
  span: span.optional(),
  /** The text as the file has it, where folding or joining changed it. */
  raw: z.string().optional(),
});
/** Where something was read. */
export type Evidence = z.infer<typeof evidence>;
