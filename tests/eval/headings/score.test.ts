import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/record/index.ts';
import { readTruth, scoreHeadings } from './score.ts';

const heading = (text: string, page: number, level: number): Block => ({
  id: text,
  type: 'heading',
  level,
  text,
  evidence: [{ page, bbox: [0, 0, 1, 1] }],
});

const truth = readTruth(
  'A/80/1\t4\t1\tClimate action\nA/80/1\t4\t2\tGender equality\nA/80/1\t4\ttitle\tBox\nA/80/1\t5\tnone\t\n',
);

describe('headings of pages', () => {
  it('are read with the pages that have none', () =>
    expect(truth.map(({ page, headings }) => [page, headings.length])).toEqual([
      [4, 3],
      [5, 0],
    ]));

  it('count once each, with their whole titles', () => {
    const blocks = [heading('Climate  Action:', 4, 1), heading('Gender', 4, 2), heading('Elsewhere', 6, 1)];
    expect(scoreHeadings(blocks, truth[0]!)).toEqual({
      right: 1,
      missed: ['Gender equality'],
      extra: ['Gender'],
      levels: { right: 1, wanted: 1 },
    });
  });

  it('are extra on a page without any', () =>
    expect(scoreHeadings([heading('Notes', 5, 1)], truth[1]!).extra).toEqual(['Notes']));
});
