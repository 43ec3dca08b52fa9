import { expect, it } from 'vitest';
import { isColumnNumber } from '../../src/tables/head.ts';

it.each([
  ['(1)', true, 'a column'],
  ['(6)=(5)-(3)', true, 'a difference'],
  ['(8)=(7÷5)', true, 'a quotient within one pair of brackets, A/80/607'],
  ['（1）', true, 'full-width brackets'],
  ['(4)=(3-1)/1', true, 'a quotient without brackets of its own, A/80/611'],
  ['(2)b', true, 'with the mark of a note'],
  ['(14.9)', false, 'an amount below zero'],
  ['(2024/25)', false, 'a financial year'],
])('%s: %s (%s)', (text, expected) => {
  expect(isColumnNumber(text)).toBe(expected);
});
