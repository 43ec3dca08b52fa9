import { describe, expect, it } from 'vitest';
import { leadingOfPage } from '../../../src/layout/blocks/page-leading.ts';
import type { FlowItem } from '../../../src/layout/index.ts';
import { at } from '../segment.ts';

const column = { left: 60, right: 460 };
const lines = (text: string, count: number, distance: number): FlowItem[] =>
  Array.from({ length: count }, (_, row) => ({
    kind: 'line',
    line: { ...at(text, 60, 460, 100 + row * distance), tabs: [], segments: [] },
    column,
  }));

describe('leadingOfPage', () => {
  it.each([
    [
      lines('初始确认后，对于该类金融资产采用实际利率法以摊余成本计量', 8, 20.6),
      20.6,
      'notes set wider than the report',
    ],
    [lines('初始确认后，对于该类金融资产采用实际利率法以摊余成本计量', 4, 20.6), 15.6, 'too few lines to tell'],
    [lines('本公司存货盘存制度采用永续盘存制。', 8, 20.6), 15.6, 'each line a paragraph'],
    [lines('Composition of the delegation .......... 12', 8, 20.6), 15.6, 'contents'],
  ])('%#', (items, expected, why) => expect(leadingOfPage(items, 15.6), why).toBeCloseTo(expected));
});
