import { z } from 'zod';
import { boundingBox } from './evidence.ts';

/** One place that a finding rests on. */
export const findingEvidence = z.object({
  /** SHA-256 of the document that it stands in; absent where that is the record's own. */
  document: z.string().optional(),
  block: z.string().optional(),
  mention: z.string().optional(),
  table: z.string().optional(),
  /** `r3c1`: row 3, column 1, both from 0. */
  cell: z.string().optional(),
  page: z.number().int().positive(),
  bbox: boundingBox,
  text: z.string(),
});
/** One place that a finding rests on. */
export type FindingEvidence = z.infer<typeof findingEvidence>;

/** The arithmetic behind a finding. */
export const computation = z.object({
  /** The arithmetic in plain signs: `880000 + 260664 + … = 13626894`. */
  expression: z.string(),
  expected: z.string(),
  found: z.string(),
  difference: z.string(),
  /** What would make a conflict fit, be it the document's error or our misreading: `fits if … is negative`. */
  hypothesis: z.object({ en: z.string(), zh: z.string() }).optional(),
});
/** The arithmetic behind a finding. */
export type Computation = z.infer<typeof computation>;

/** What a check says: it adds up, it does not, or that cannot be told. */
export const verdict = z.enum(['conflict', 'agreement', 'cannot-tell']);
/** What a check says: it adds up, it does not, or that cannot be told. */
export type Verdict = z.infer<typeof verdict>;

/** What a check says of a document, with its proof. */
export const finding = z.object({
  id: z.string(),
  check: z.string(),
  verdict,
  severity: z.enum(['error', 'warning', 'info']),
  /** 0 to 1: how sure we are that the page was read right. */
  confidence: z.number().min(0).max(1),
  /** For a conflict: is the document in doubt or our reading of it? */
  doubt: z.enum(['document', 'reading', 'cannot tell']).optional(),
  message: z.object({ en: z.string(), zh: z.string() }),
  evidence: z.array(findingEvidence),
  computation: computation.optional(),
});
/** What a check says of a document, with its proof. */
export type Finding = z.infer<typeof finding>;
