import { escaped } from './xml.ts';

/** Gives every element of a document an `eId` that no other has. */
export type Identify = (prefix: string, parent: string | undefined, number?: string) => string;

/** A number as an eId may hold it: `(a)` is `a`, `三` stays. */
const plainNumber = (number: string): string => number.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, '');

/**
 * Identifiers after the naming convention of Akoma Ntoso: a prefix for the kind, the printed number where there is one,
 * behind the identifier of the parent and two underscores.
 * @example identify('para', 'chp_II', '4') // 'chp_II__para_4'
 */
export const identifiers = (): Identify => {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (prefix, parent, number) => {
    const stem = parent === undefined ? prefix : `${parent}__${prefix}`;
    const printed = number === undefined ? '' : plainNumber(number);
    for (;;) {
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      const eId = printed !== '' && !taken.has(`${stem}_${printed}`) ? `${stem}_${printed}` : `${stem}_n${count}`;
      if (taken.has(eId)) continue;
      taken.add(eId);
      return escaped(eId);
    }
  };
};
