import type { FailureSummary } from './protocol.ts';

const outOfMemory = /heap out of memory|Reached heap limit|Allocation failed|Array buffer allocation failed/;

/** What a dying Node said: the error, without the place and the stack around it. */
const lastWordsOf = (text: string): string => {
  const lines = text.trim().split('\n');
  return lines.findLast((line) => /^(\w*(Error|Exception|Rejection)\b|FATAL|#)/.test(line)) ?? lines.at(-1) ?? '';
};

export interface Death {
  readonly code: number | null;
  readonly signal: string | null;
  /** What it said on standard error. */
  readonly said: string;
  /** Megabytes that it was allowed to take. */
  readonly memory: number;
}

/** Why an extraction process died that nobody here has killed. */
export const causeOf = ({ code, signal, said, memory }: Death): FailureSummary => {
  if (outOfMemory.test(said)) return { class: 'memory', message: `the worker ran out of its ${memory} MB` };
  const how = signal ? `was killed by ${signal}` : `ended with code ${code}`;
  return { class: 'crash', message: `the worker ${how}${said ? `: ${lastWordsOf(said)}` : ''}` };
};
