import { z } from 'zod';
import { language } from '../../record/language.ts';
import { documentName, stretch } from './findings.ts';

export const searchQuery = z.object({
  text: z.string().min(1).max(200),
  language: language.optional(),
  body: z.string().max(60).optional(),
  ...stretch,
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const searchHit = z.object({
  document: documentName,
  block: z.string().optional(),
  type: z.string(),
  number: z.string().optional(),
  page: z.number().int().optional(),
  table: z.string().optional(),
  row: z.number().int().optional(),
  /** Part of the text around what was found; `marks` are UTF-16 offsets into it. */
  snippet: z.object({ text: z.string(), marks: z.array(z.tuple([z.number().int(), z.number().int()])) }),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchAnswer = z.object({
  /** How many passages there are, or at least are where `counted` is false. */
  total: z.number().int(),
  counted: z.boolean(),
  hits: z.array(searchHit),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
