import { joined, type Mark } from './marked.ts';

/** A part of a text around what was searched for. */
export interface Snippet {
  /** `…` where something is left out. */
  readonly text: string;
  /** Where the words stand in the snippet. */
  readonly marks: readonly Mark[];
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Room that a text takes: a Chinese character takes two. */
const widthOf = (unit: string): number => (unit > '\u2E7F' ? 2 : 1);

/** The furthest offset that still fits a width, walking one way. */
const reach = (text: string, from: number, width: number, step: 1 | -1): number => {
  let left = width;
  let at = from;
  while (left > 0 && (step > 0 ? at < text.length : at > 0)) {
    left -= widthOf(text[step > 0 ? at : at - 1]!);
    at += step;
  }
  return at;
};

/** Not inside a word of letters, nor between the halves of a surrogate pair; gives up after a few steps. */
const atBoundary = (text: string, offset: number, step: 1 | -1): number => {
  let at = offset;
  for (let tries = 0; tries < 24 && at > 0 && at < text.length; tries += 1) {
    const [before, after] = [text[at - 1]!, text[at]!];
    const halves = /[\uD800-\uDBFF]/.test(before);
    if (!halves && (isHan(before) || isHan(after) || /[^\p{L}\p{N}]/u.test(before) || /[^\p{L}\p{N}]/u.test(after)))
      return at;
    at += step;
  }
  return at;
};

/** The place where a window of this width holds most marks: its first mark. */
const densest = (marks: readonly Mark[], width: number): Mark | undefined => {
  let best: { mark: Mark; count: number } | undefined;
  for (const mark of marks) {
    const count = marks.filter(([start, end]) => start >= mark[0] && end <= mark[0] + width).length;
    if (!best || count > best.count) best = { mark, count };
  }
  return best?.mark;
};

/**
 * About `width` columns of a text around the densest of its marks, cut between words.
 * @param marks UTF-16 offsets into the text
 * @example snippetOf('Measures against terrorism', [[17, 26]], 20) // { text: '… against terrorism', marks: [[10, 19]] }
 */
export const snippetOf = (text: string, marks: readonly Mark[], width = 160): Snippet => {
  const [from = 0] = densest(joined(marks).slice(0, 200), width) ?? [];
  const behind = atBoundary(text, reach(text, from, width * 0.75, 1), -1);
  const start = atBoundary(text, reach(text, from, width * 0.25 + (behind < text.length ? 0 : width * 0.4), -1), 1);
  const end = Math.max(behind, Math.min(text.length, from + 1));
  const lead = start > 0 ? '… ' : '';
  const shown = text.slice(start, end);
  const kept = joined(marks).flatMap(([a, b]): Mark[] =>
    b <= start || a >= end ? [] : [[Math.max(a, start) - start + lead.length, Math.min(b, end) - start + lead.length]],
  );
  return { text: `${lead}${shown}${end < text.length ? ' …' : ''}`, marks: kept };
};
