/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to 1, without 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** So many of them, in their order. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
}

/** Mulberry32: a small generator that is good enough for test data. */
export const randomOf = (seed: number): Random => {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)]!;
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = items.map((_, at) => at);
    const kept = new Set<number>();
    while (kept.size < Math.min(count, items.length)) kept.add(left.splice(whole(0, left.length - 1), 1)[0]!);
    return items.filter((_, at) => kept.has(at));
  };
  return { next, whole, pick, some };
};
