import { describe, expect, it } from 'vitest';
import { type Draft, startDraft } from '../../../src/layout/blocks/draft.ts';
import { goesOn } from '../../../src/layout/blocks/goes-on.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { at } from '../segment.ts';

const column = { left: 80, right: 520 };
const placed = (text: string, left: number, baseline: number) => ({
  line: joinSegments([at(text, left, 520, baseline)]),
  column,
});
const draftOf = (first: string, last: string): Draft => {
  const draft = startDraft(placed(first, 108, 700), 2);
  draft.lines.push(placed(last, 80, 712).line);
  draft.offsets.push(0);
  return draft;
};

describe('goesOn, where the next page begins with a number in brackets', () => {
  it.each<[why: string, first: string, last: string, next: string, expected: boolean]>([
    [
      'counts on in a sentence',
      '2．相关文件包括下列报告：(1)暴力行为',
      '（A/62/177）；',
      '(2)打击犯罪（A/62/126）；',
      true,
    ],
    ['no such number before it', '2．相关文件包括下列报告：', '（A/62/177）；', '(2)打击犯罪（A/62/126）；', false],
    ['an item of its own', '(a) Under subparagraph (a) above', 'it is held;', '(b) It is open', false],
  ])('%s', (_, first, last, next, expected) => {
    expect(goesOn(draftOf(first, last), placed(next, 80, 80), undefined, undefined)).toBe(expected);
  });
});
