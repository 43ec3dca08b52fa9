import { z } from 'zod';
import { finding, verdict } from '../../record/finding.ts';
import { language } from '../../record/language.ts';
import { decision } from '../../store/decision.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const offset = z.coerce.number().int().min(0).max(10_000_000).default(0);

/** Which stretch of a long list is wanted. */
export const stretch = { offset, limit: z.coerce.number().int().min(1).max(500).default(100) };

export const madeDecision = z.object({
  verdict: z.enum(['accepted', 'rejected', 'unsure']),
  note: z.string().optional(),
  reviewer: z.string().optional(),
  at: z.string().optional(),
});
export type MadeDecision = z.infer<typeof madeDecision>;

export const documentName = z.object({
  sha256,
  symbol: z.string().optional(),
  title: z.string().optional(),
  language,
});
export type DocumentName = z.infer<typeof documentName>;

export const queuedFinding = z.object({
  key: decision.shape.finding,
  check: z.string(),
  verdict,
  severity: finding.shape.severity,
  confidence: z.number(),
  doubt: finding.shape.doubt,
  message: finding.shape.message,
  pages: z.array(z.number().int()),
  document: documentName,
  decision: madeDecision.optional(),
});
export type QueuedFinding = z.infer<typeof queuedFinding>;

export const facet = z.object({ value: z.string(), count: z.number().int() });
export type Facet = z.infer<typeof facet>;

export const findingsQuery = z.object({
  verdict: verdict.default('conflict'),
  check: z.string().max(60).optional(),
  severity: finding.shape.severity.optional(),
  doubt: finding.shape.doubt,
  document: sha256.optional(),
  decision: z.enum(['undecided', 'decided', 'accepted', 'rejected', 'unsure']).optional(),
  text: z.string().max(200).optional(),
  /** The stretch in which this finding stands, where the filter lets it through; `offset` is passed over then. */
  at: decision.shape.finding.optional(),
  ...stretch,
});

export const findingsAnswer = z.object({
  /** Findings that the filter lets through, and those of them that are decided. */
  total: z.number().int(),
  decided: z.number().int(),
  /** How many findings stand before the first of these. */
  offset: z.number().int(),
  items: z.array(queuedFinding),
  facets: z.object({
    check: z.array(facet),
    severity: z.array(facet),
    verdict: z.array(facet),
    doubt: z.array(facet),
  }),
});
export type FindingsAnswer = z.infer<typeof findingsAnswer>;

export const findingAnswer = z.object({
  queued: queuedFinding,
  finding,
  /** The other documents that places of it stand in, as far as they are on the shelf. */
  others: z.array(documentName),
  /** The rule that the check holds the document to. */
  rule: z.object({ en: z.string(), zh: z.string() }).optional(),
});
export type FindingAnswer = z.infer<typeof findingAnswer>;

/** What a reviewer sends: a decision without its time. */
export const decisionBody = decision.omit({ at: true });
export type DecisionBody = z.infer<typeof decisionBody>;

export { decision };
