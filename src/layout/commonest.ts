/** The key that was counted most often, the first of equals, and how often; none, 0 times, where nothing was counted. */
export const commonestOf = <K>(counts: ReadonlyMap<K, number>): readonly [key: K | undefined, count: number] =>
  [...counts].reduce<readonly [K | undefined, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    [undefined, 0],
  );
