import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../src/layout/index.ts';
import { goesOnInBold, type NestedList } from '../../src/structure/nested-list.ts';

const numbered = (number: string): TextBlock => ({ number: { number, family: 'arabic' } }) as unknown as TextBlock;
const list = (last: string, bold: boolean): NestedList => ({ last, bold, edge: { left: 0 } as NestedList['edge'] });

describe('goesOnInBold', () => {
  it.each([
    ['32', list('31', true), true, '32. Share its experiences … (Sri Lanka), without a stop after 31, all in bold'],
    ['32', list('31', false), false, 'after entries that are not in bold it may be a title'],
    ['131', list('31', true), false, 'not the next entry'],
    ['32', undefined, false, 'no list'],
  ] as const)('%s: %o', (number, nested, expected, why) => {
    expect(goesOnInBold(numbered(number), nested), why).toBe(expected);
  });
});
