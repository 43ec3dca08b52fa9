import { describe, expect, it } from 'vitest';
import { ordinalOf } from '../../../src/structure/paragraphs/ordinal.ts';

describe('ordinalOf', () => {
  it.each([
    ['roman', 'XIV', 14],
    ['roman', 'IX', 9],
    ['bracket-roman', 'iv', 4],
    ['letter', 'J', 10],
    ['bracket-letter', 'c', 3],
    ['chapter', '三', 3],
    ['chapter', '十', 10],
    ['chapter', '十五', 15],
    ['bracket-chapter', '二十三', 23],
    ['arabic', '12', 12],
    ['bullet', '•', Number.NaN],
  ] as const)('%s %s', (family, number, ordinal) => expect(ordinalOf(family, number)).toBe(ordinal));
});
