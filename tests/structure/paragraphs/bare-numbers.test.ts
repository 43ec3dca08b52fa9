import { describe, expect, it } from 'vitest';
import { type LayoutBlock, printedNumber } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { withBareChapters, withBareNumbers } from '../../../src/structure/paragraphs/bare-numbers.ts';
import { at } from '../../layout/segment.ts';

/** A title with a gap where a bar is, and the end of a line where a solidus is; in bold unless it is in brackets. */
const title = (text: string): LayoutBlock => {
  const bold = !text.startsWith('(');
  const [first, second] = text.replace(/^\(|\)$/g, '').split('|');
  const segment = (words: string, left: number) => ({
    ...at(words, left, left + 100, 100),
    styles: [{ start: 0, end: words.length, style: { size: 10, bold, italic: false, rise: 0 } }],
  });
  const [label, below] = first!.split('/');
  const line = joinSegments([segment(label!, 60), ...(second ? [segment(second, 180)] : [])]);
  const number = printedNumber(line.text);
  const lines = below ? [line, joinSegments([segment(below, 60)])] : [line];
  return { kind: 'text', lines, column: { left: 60, right: 500 }, gapBefore: 2, ...(number ? { number } : {}) };
};

const cases: readonly [why: string, titles: string[], numbers: (string | undefined)[]][] = [
  ['one without its stop (S/2025/194)', ['F.|Office', 'G Update on the transition', 'H.|Presence'], ['F', 'G', 'H']],
  ['all of them', ['I|Introduction', 'II|General activities', 'III|News services'], ['I', 'II', 'III']],
  ['parts of a draft resolution, above their titles (E/2025/72)', ['A/Transport', 'B/Labelling'], ['A', 'B']],
  ['a letter that goes on from none', ['A|Arabic', 'C|Chinese', 'E|English'], [undefined, undefined, undefined]],
  ['a word before titles with letters', ['A New Agenda', 'A.|Peace', 'B.|Security'], [undefined, 'A', 'B']],
  ['a word of one letter', ['A|Arabic', 'A note on terms', 'B|Basque'], ['A', undefined, 'B']],
  ['letters of the text', ['(A|Arabic)', '(B|Basque)'], [undefined, undefined]],
];

describe('withBareNumbers', () => {
  it.each(cases)('%s', (_, titles, numbers) =>
    expect(
      withBareNumbers(titles.map(title)).map((block) => (block.kind === 'text' ? block.number?.number : undefined)),
    ).toEqual(numbers),
  );
});

describe('withBareChapters', () => {
  it.each([
    [['1 Introduction', '1.1. |Aims', '2 Background', '2.1. |Before'], ['1', '1.1', '2', '2.1'], 'above their parts'],
    [['3 Comments', '3.1. |Methods', '4 Next steps'], ['3', '3.1', '4'], 'one that goes on from these'],
    [['3 Comments', '3.1. |Methods', '12 May 2024'], ['3', '3.1', undefined], 'a date'],
    [['12 May 2024', '13 May 2024'], [undefined, undefined], 'dates alone'],
    [['(3 Comments)', '3.1. |Methods'], [undefined, '3.1'], 'letters of the text'],
  ])('%j', (titles, numbers, why) =>
    expect(
      withBareChapters(titles.map(title)).map((block) => (block.kind === 'text' ? block.number?.number : undefined)),
      why,
    ).toEqual(numbers),
  );
});
