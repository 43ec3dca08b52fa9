import type { Index } from './record-index.ts';

const orders = new WeakMap<Index, ReadonlyMap<string, number>>();

/** Where a block stands among the blocks of its record, by its id; found once a record. */
export const placeOf = (index: Index, block: string): number => {
  const known = orders.get(index) ?? new Map(index.blocks.map(({ id }, at) => [id, at]));
  orders.set(index, known);
  return known.get(block) ?? 0;
};
