import { z } from 'zod';
import { failureClass } from '../../record/failure.ts';
import { documentName, sha256, stretch } from './findings.ts';

const count = z.number().int();

export const progress = z.object({
  states: z.object({
    queued: count.optional(),
    running: count.optional(),
    done: count.optional(),
    partial: count.optional(),
    failed: count.optional(),
    quarantined: count.optional(),
  }),
  failures: z.array(z.object({ class: failureClass, documents: count, remedy: z.string() })),
  running: z.array(z.object({ sha256, path: z.string(), attempt: count })),
  /** What was settled in each minute of the last hour in which something was. */
  minutes: z.array(z.object({ minute: z.string(), documents: count, failed: count, pages: count })),
  /** Is another process writing to the shelf? */
  writing: z.boolean(),
  /** Changes whenever the index has other documents. */
  index: z.string(),
});
export type Progress = z.infer<typeof progress>;

export const failuresQuery = z.object({ class: failureClass.optional(), ...stretch });

export const failedDocument = z.object({
  sha256,
  state: z.string(),
  attempts: count,
  paths: z.array(z.string()),
  class: failureClass,
  message: z.string(),
  page: count.optional(),
});
export type FailedDocument = z.infer<typeof failedDocument>;
export const failuresAnswer = z.object({ items: z.array(failedDocument) });

export const missingQuery = z.object({ limit: stretch.limit });
export const missingAnswer = z.object({
  items: z.array(z.object({ symbol: z.string(), type: z.string(), documents: count, citations: count })),
});
export type MissingAnswer = z.infer<typeof missingAnswer>;

export const citingQuery = z.object({ symbol: z.string().min(1).max(120), limit: stretch.limit });
export const citingAnswer = z.object({
  items: z.array(documentName.extend({ page: count.optional(), citations: count })),
});
export type CitingAnswer = z.infer<typeof citingAnswer>;

/** Which failures to try again: one class, or all where none is named. */
export const retryBody = z.object({ class: failureClass.optional() });
export const retryAnswer = z.object({ documents: count });
