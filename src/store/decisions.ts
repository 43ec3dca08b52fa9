import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../record/index.ts';

/** What a reviewer says of a finding. `open` takes an earlier decision back. */
export const decision = z.object({
  finding: z.string().regex(/^[0-9a-f]{64}-[0-9a-f]{16}$/),
  verdict: z.enum(['accepted', 'rejected', 'unsure', 'open']),
  note: z.string().max(4000).optional(),
});
export type Decision = z.infer<typeof decision>;

/**
 * Names a finding by what it says and where, not by its place in the list, so that a decision outlives a new
 * extraction of the same document.
 */
export const findingKey = (sha256: string, { check, verdict, evidence }: Finding): string => {
  const places = evidence.map(({ page, text }) => `${page} ${text}`).join('\n');
  return `${sha256}-${createHash('sha256').update(`${check}\n${verdict}\n${places}`).digest('hex').slice(0, 16)}`;
};

const file = (shelf: string): string => join(shelf, 'decisions.jsonl');

/** Adds a decision to the shelf's log; nothing is ever overwritten. */
export const recordDecision = (shelf: string, made: Decision): void => {
  mkdirSync(shelf, { recursive: true });
  appendFileSync(file(shelf), `${JSON.stringify(decision.parse(made))}\n`, { flush: true });
};

/** The last decision on each finding. A line that a crash cut off is passed over. */
export const readDecisions = (shelf: string): ReadonlyMap<string, Decision> => {
  const decisions = new Map<string, Decision>();
  if (!existsSync(file(shelf))) return decisions;
  for (const line of readFileSync(file(shelf), 'utf8').split('\n')) {
    const parsed = decision.safeParse(readLine(line));
    if (!parsed.success) continue;
    if (parsed.data.verdict === 'open') decisions.delete(parsed.data.finding);
    else decisions.set(parsed.data.finding, parsed.data);
  }
  return decisions;
};

const readLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
