import { describe, expect, it } from 'vitest';
import { continues, follows } from '../../../src/structure/paragraphs/sequence.ts';

const cases: readonly [last: string, number: string, follows: boolean, continues: boolean, why: string][] = [
  ['7', '8', true, true, 'the next one'],
  ['7', '9', false, true, 'one is missing: a page was lost'],
  ['7', '1', false, false, 'a list inside paragraph 7, or another text'],
  ['13.4', '13.5', true, true, 'a section of the budget'],
  ['13.4', '14.1', false, true, 'the next section'],
];

describe('paragraph numbers', () => {
  it.each(cases)('%s, then %s', (last, number, next, goesOn, why) => {
    expect(follows(last, number), why).toBe(next);
    expect(continues({ last }, number), why).toBe(goesOn);
  });
});
