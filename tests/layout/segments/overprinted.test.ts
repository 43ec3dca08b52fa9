import { describe, expect, it } from 'vitest';
import { withoutOverprints } from '../../../src/layout/segments/overprinted.ts';
import { run } from '../run.ts';

const cases: readonly [why: string, runs: ReturnType<typeof run>[], kept: [string, number][]][] = [
  [
    'three times in one place',
    [run('is', 128, 217, 12), run('is', 128, 217, 12), run('is', 128, 217, 12)],
    [['is', 6]],
  ],
  ['a little to the right, to make it bold', [run('Non', 72, 136, 14), run('Non', 72.4, 136, 14)], [['Non', 6]]],
  [
    'the same word further on',
    [run('is', 128, 217, 12), run('is', 150, 217, 12)],
    [
      ['is', 2],
      ['is', 2],
    ],
  ],
  [
    'the same word a line below',
    [run('is', 128, 217, 12), run('is', 128, 229, 12)],
    [
      ['is', 2],
      ['is', 2],
    ],
  ],
  [
    'another word in one place',
    [run('is', 128, 217, 12), run('as', 128, 217, 12)],
    [
      ['is', 2],
      ['as', 2],
    ],
  ],
];

describe('withoutOverprints', () => {
  it.each(cases)('%s', (_, runs, kept) => {
    expect(withoutOverprints(runs).map(({ text, glyphs }) => [text, glyphs])).toEqual(kept);
  });
});
