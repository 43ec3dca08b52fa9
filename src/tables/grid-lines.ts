import { type Fragment, fragmentText } from './fragments.ts';
import type { GridLine } from './grid.ts';
import { readNumber } from './numbers.ts';

export const isNumeric = (fragment: Fragment): boolean => {
  const { value, nil } = readNumber(fragmentText(fragment).replace(/\s?[a-z*]$/, ''));
  return value !== undefined || nil === true;
};

export const values = (line: GridLine): Fragment[] =>
  line.fragments.filter((fragment) => fragment.column > 0 && isNumeric(fragment));

export const stubOf = (line: GridLine): Fragment | undefined =>
  line.fragments.find((fragment) => fragment.column === 0);

export const covers = (fragment: Fragment, column: number): boolean =>
  column >= fragment.column && column < fragment.column + fragment.columns;

/** Are there amounts? A dash or two in a table of text make none. */
export const statesValues = (lines: readonly GridLine[]): boolean => {
  const stated = lines.flatMap(values);
  return stated.length > 3 || stated.some((fragment) => /\d/.test(fragmentText(fragment)));
};
