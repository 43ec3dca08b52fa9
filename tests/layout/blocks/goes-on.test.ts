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

describe('goesOn, from a numbered paragraph whose last line is full to a page with few numbers', () => {
  /** Text that hangs behind its number, its column taken to begin there; on the next page where the numbers do. */
  const hanging = { left: 94, right: 520 };
  const onPage = (text: string, left: number, page: number, in_: typeof hanging) => ({
    line: { ...joinSegments([at(text, left, 520, page === 1 ? 712 : 80)]), page },
    column: in_,
  });
  it.each([
    [94, 62, true, 'as far in as the text behind the number'],
    [80, 62, false, 'further out than that'],
  ])('to a line that begins at %d in a column from %d: %s', (left, edge, expected, why) => {
    const draft = startDraft(onPage('17. 有关批准情况的资料可查阅', 62, 1, hanging), 2);
    draft.lines.push(onPage('该法案已于5月12日提交，将进行辩论。', 94, 1, hanging).line);
    draft.offsets.push(0);
    expect(goesOn(draft, onPage('截至2042年12月31日', left, 2, { left: edge, right: 520 }), undefined, 17), why).toBe(
      expected,
    );
  });
});
