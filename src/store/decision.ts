import { z } from 'zod';

/** What a reviewer says of a finding. `open` takes an earlier decision back. */
export const decision = z.object({
  /** The finding's key: the document's hash, then a digest of what it says and where. */
  finding: z.string().regex(/^[0-9a-f]{64}-[0-9a-f]{16}$/),
  verdict: z.enum(['accepted', 'rejected', 'unsure', 'open']),
  note: z.string().max(4000).optional(),
  /** Who decided, as they call themselves. */
  reviewer: z.string().max(100).optional(),
  /** When, in ISO 8601; set by the shelf. */
  at: z.string().max(40).optional(),
  /** What the finding said when it was decided, so that it can be told again; set by the shelf. */
  claim: z
    .object({
      check: z.string(),
      verdict: z.enum(['conflict', 'agreement', 'cannot-tell']),
      texts: z.array(z.string()),
      message: z.object({ en: z.string(), zh: z.string() }),
    })
    .optional(),
});
export type Decision = z.infer<typeof decision>;
