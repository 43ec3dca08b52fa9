import { describe, expect, it } from 'vitest';
import { type LayoutBlock, printedNumber } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { withBareParagraphs } from '../../../src/structure/paragraphs/bare-paragraphs.ts';
import { at } from '../../layout/segment.ts';

/** A paragraph with a gap where a bar is, so far from the left. */
const paragraph = (text: string, left = 60): LayoutBlock => {
  const [label, words] = text.split('|');
  const line = joinSegments([at(label!, left, left + 8, 100), ...(words ? [at(words, left + 30, 480, 100)] : [])]);
  const number = printedNumber(line.text);
  return { kind: 'text', lines: [line], column: { left: 60, right: 500 }, gapBefore: 2, ...(number ? { number } : {}) };
};

const cases: readonly [why: string, texts: (string | [string, number])[], numbers: (string | undefined)[]][] = [
  [
    'numbers without a stop, from 1 on',
    ['1|The Committee met.', '2|At the meeting it', '2|It adopted this.', '3|The Chair spoke.'],
    ['1', undefined, '2', '3'],
  ],
  ['two are not enough', ['1|The Committee met.', '2|It adopted this.'], [undefined, undefined]],
  ['from 4 on', ['4|It met.', '5|It adopted this.', '6|It rose.'], [undefined, undefined, undefined]],
  [
    'another edge',
    ['1|The Committee met.', ['2|It adopted this.', 90], '3|The Chair spoke.'],
    [undefined, undefined, undefined],
  ],
  ['figures of a text', ['1 May is a holiday.', '2 May is none.', '3 May is one.'], [undefined, undefined, undefined]],
  ['entries of a list', ['1|Afghanistan', '2|Albania', '3|Algeria'], [undefined, undefined, undefined]],
];

describe('withBareParagraphs', () => {
  it.each(cases)('%s', (_, texts, numbers) => {
    const blocks = texts.map((text) => (typeof text === 'string' ? paragraph(text) : paragraph(...text)));
    expect(
      withBareParagraphs(blocks).map((block) => (block.kind === 'text' ? block.number?.number : undefined)),
    ).toEqual(numbers);
  });
});
