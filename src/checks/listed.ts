import type { Check } from './check.ts';
import { checks } from './registry.ts';
import { type ShelfCheck, shelfChecks } from './shelf/index.ts';
import { twinChecks } from './twins/registry.ts';
import type { TwinCheck } from './twins/twin-check.ts';

/** A check with what it reads: one document, two languages of one, or what the documents of a shelf say of one thing. */
export type ListedCheck =
  | (Check & { readonly reads: 'document' })
  | (TwinCheck & { readonly reads: 'twins' })
  | (ShelfCheck & { readonly reads: 'shelf' });

/** Every check whose findings can lie on a shelf. */
export const listedChecks: readonly ListedCheck[] = [
  ...checks.map((check) => ({ ...check, reads: 'document' as const })),
  ...twinChecks.map((check) => ({ ...check, reads: 'twins' as const })),
  ...shelfChecks.map((check) => ({ ...check, reads: 'shelf' as const })),
];
