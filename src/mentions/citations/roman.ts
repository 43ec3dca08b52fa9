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
