import { z } from 'zod';
import { language } from '../../record/language.ts';
import { documentName, facet, sha256, stretch } from './findings.ts';

export const shelvedDocument = documentName.extend({
  body: z.string().optional(),
  date: z.string().optional(),
  pages: z.number().int(),
  status: z.enum(['done', 'partial']),
  conflicts: z.number().int(),
  /** Conflicts that nobody has decided. */
  open: z.number().int(),
  /** The same document in other languages. */
  twins: z.array(z.object({ sha256, language })),
});
export type ShelvedDocument = z.infer<typeof shelvedDocument>;

export const documentsQuery = z.object({
  text: z.string().max(200).optional(),
  body: z.string().max(60).optional(),
  language: language.optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  order: z.enum(['symbol', 'date', 'conflicts']).default('conflicts'),
  ...stretch,
});

export const documentsAnswer = z.object({
  total: z.number().int(),
  items: z.array(shelvedDocument),
  facets: z.object({ body: z.array(facet), language: z.array(facet), year: z.array(facet) }),
});
export type DocumentsAnswer = z.infer<typeof documentsAnswer>;

/** A document with its file: `changed` where something else lies at the known path, `packed` where it is in an archive, `missing` where nothing is. */
export const documentAnswer = z.object({
  document: shelvedDocument,
  file: z.object({ state: z.enum(['here', 'changed', 'packed', 'missing']), paths: z.array(z.string()) }),
});
export type DocumentAnswer = z.infer<typeof documentAnswer>;
