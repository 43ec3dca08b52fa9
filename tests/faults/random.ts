/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

export type Random = ReturnType<typeof randomFrom>;

/** A whole number from 0 up to, not including, `below`. */
export const upTo = (random: Random, below: number): number => Math.floor(random() * below);

export const oneOf = <T>(random: Random, values: readonly T[]): T | undefined => values[upTo(random, values.length)];
