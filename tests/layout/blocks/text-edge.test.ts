import { describe, expect, it } from 'vitest';
import { textEdges } from '../../../src/layout/blocks/text-edge.ts';
import type { FlowItem } from '../../../src/layout/index.ts';
import { at } from '../segment.ts';

const column = { left: 82, right: 541 };
const item = (text: string, right: number, top: number): FlowItem => ({
  kind: 'line',
  line: { ...at(text, 82, right, top), tabs: [], segments: [] },
  column,
});
const lines = (text: string, right: number, count: number): FlowItem[] =>
  Array.from({ length: count }, (_, index) => item(text, right, 80 + 12 * index));

describe('textEdges', () => {
  it.each([
    [lines('本报告根据该请求提交', 481, 3), 481, 'lines that end alike'],
    [lines('本报告根据该请求提交', 481, 2), undefined, 'too few'],
    [
      [481, 474, 470, 320, 260].map((right, index) => item('本报告根据该请求提交', right, 80 + 12 * index)),
      470,
      'Chinese lines that are not justified, the fullest of which end near each other',
    ],
    [
      [481, 440, 320].map((right, index) => item('本报告', right, 80 + 12 * index)),
      undefined,
      'lines that end anywhere',
    ],
    [[481, 474, 470].map((right, index) => item('the report', right, 80 + 12 * index)), undefined, 'words'],
    [
      [...lines('二. 信托基金的资源. . . . . 2', 541, 6), ...lines('本报告根据该请求提交', 481, 3)],
      481,
      'contents on the page of the text, which is set narrower',
    ],
  ])('%# %s', (items, edge, why) => {
    expect(textEdges(items).get(82), why).toBe(edge);
  });
});
