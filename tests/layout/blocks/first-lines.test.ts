import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/layout/blocks/draft.ts';
import { endsEarly } from '../../../src/layout/blocks/first-lines.ts';
import type { Line } from '../../../src/layout/index.ts';
import { at } from '../segment.ts';

const column = { left: 60, right: 500 };
const line = (text: string, left: number, right: number, baseline: number): Line => ({
  ...{ ...at(text, left, right, baseline), tabs: [], segments: [] },
  edges: Array.from({ length: text.length + 1 }, (_, index) => left + (index * (right - left)) / text.length),
});

describe('endsEarly', () => {
  it.each([
    ['生产模式', [80, 120], '由于动物疫苗产品质量受使用效期和保存条件影响', [80, 460], true, 'a title over its text'],
    [
      '由于动物疫苗产品质量受使用效期和保存条件影响，',
      [80, 459],
      '的影响，公司主要采取',
      [60, 460],
      false,
      'a full line',
    ],
    ['见网站', [60, 90], 'www.unodc.org/unodc/en/crime_cicp_publications_forum.html', [60, 450], false, 'no room'],
    [
      '有关批准情况的资料可查',
      [60, 305],
      '阅https://treaties.example.org/pages/Status-86.aspx',
      [60, 450],
      false,
      'a letter that the renderer keeps with its address',
    ],
    ['合并资产', [250, 290], '负债表', [255, 285], false, 'a title in the middle'],
    ['Subprogramme 1', [60, 130], 'Countering corruption', [60, 160], false, 'words in Latin letters'],
  ] as const)('%s / %s', (first, [left, right], second, [start, end], expected, why) => {
    const lines = [line(first, left, right, 80)];
    const draft: Draft = { lines, offsets: [0], column, lastColumn: column, gapBefore: 2 };
    expect(endsEarly(draft, line(second, start, end, 92), 460), why).toBe(expected);
  });
});
