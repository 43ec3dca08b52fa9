import { describe, expect, it } from 'vitest';
import { continues, follows } from '../../../src/structure/paragraphs/sequence.ts';

const cases: readonly [last: string, number: string, follows: boolean, continues: boolean, why: string][] = [
  ['7', '8', true, true, 'the next one'],
  ['7', '9', false, true, 'one is missing: a page was lost'],
  ['7', '1', false, false, 'a list inside paragraph 7, or another text'],
  ['13.4', '13.5', true, true, 'a section of the budget'],
  ['13.4', '14.1', false, true, 'the next section'],
  ['2', '2 bis', true, true, 'inserted behind 2 (draft of the ISA, 2025)'],
  ['2 bis', '2 ter', true, true, 'inserted behind that'],
  ['2 ter', '3', true, true, 'the next one behind what was inserted'],
  ['6.2', '6.2 bis', true, true, 'in parts'],
  ['5.3', '5.3.1', false, true, 'the first of its parts (ECE/TRANS/505/Rev.3/Add.154)'],
  ['5.3.7', '5.4', false, true, 'behind the parts of 5.3'],
  ['5.3.7', '5.2', false, false, 'a number that was there before'],
  ['5.3.7', '6', false, false, 'a whole one counts for itself'],
];

describe('paragraph numbers', () => {
  it.each(cases)('%s, then %s', (last, number, next, goesOn, why) => {
    expect(follows(last, number), why).toBe(next);
    expect(continues({ last }, number), why).toBe(goesOn);
  });
});
