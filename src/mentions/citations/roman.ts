const steps: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * A whole number from 1 to 399 in Roman numerals.
 * @example romanOf(39) // 'XXXIX'
 */
export const romanOf = (number: number): string => {
  let rest = number;
  let roman = '';
  for (const [value, sign] of steps) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
};

const values = new Map<string, number>();

/** The number from 1 to 99 that Roman numerals write; undefined for other letters. */
export const arabicOf = (roman: string): number | undefined => {
  if (values.size === 0) for (let number = 1; number < 100; number += 1) values.set(romanOf(number), number);
  return values.get(roman);
};
