import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/pipeline/place-blocks.ts';

const notes = (...numbers: string[]) => new Set(numbers);

describe('marks with nothing between them', () => {
  it.each([
    ['678', notes('6', '7', '8'), ['6', '7', '8'], 'violation of human rights.⁶⁷⁸ (A/HRC/16/18)'],
    ['1011', notes('10', '11'), ['10', '11'], 'of two digits'],
    ['12', notes('1', '2', '12'), ['12'], 'a note of that number'],
    ['68', notes('6', '8'), ['68'], 'not one after the other'],
    ['678', notes('6', '7'), ['678'], 'not all of them on the page'],
    ['*', notes(), ['*'], 'no number'],
  ] as const)('%s: %s', (mark, known, expected, why) =>
    expect(
      marksOf(mark, (one) => known.has(one)),
      why,
    ).toEqual(expected),
  );

  it('45 is one mark where it has a note at the end, and 4, whose note is on this page, a mark of its own elsewhere', () => {
    const onPage = (one: string): boolean => notes('4', '5').has(one);
    expect(marksOf('45', onPage, (first) => first === '4')).toEqual(['45']);
    expect(marksOf('45', onPage, () => false)).toEqual(['4', '5']);
  });
});
