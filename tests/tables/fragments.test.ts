import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/layout/table-regions/text.ts';
import { fragmentOf, fragmentText, joinFragments } from '../../src/tables/fragments.ts';
import { segmentAt } from './place-segments.ts';

const boundaries = [200, 300];
const join = (...placed: readonly (readonly [left: number, text: string])[]) =>
  joinFragments(
    placed.map(([left, text]) => fragmentOf(wordsOf(segmentAt(left, 100, text)), boundaries)),
    boundaries,
  ).map((fragment) => [fragmentText(fragment), fragment.column, fragment.columns]);

describe('joinFragments', () => {
  it('keeps a wide title apart that reaches into the column of another (人数 | 占总数百分比)', () => {
    expect(join([230, 'Number'], [285, 'Percentage of all'])).toEqual([
      ['Number', 1, 1],
      ['Percentage of all', 2, 1],
    ]);
  });
  it('leaves a text behind its printed number whole, however few letters stand in the first column', () => {
    expect(join([80, '(d)'], [185, 'resources for children'])).toEqual([['(d) resources for children', 0, 2]]);
  });
});
