import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/extract.ts';

const cases: readonly [text: string, blocks: string[], why: string][] = [
  [
    '1. 委员会提供了进一步的政策指南。\n1\n\n注\n1\n 《大会正式记录》，第2段。',
    ['paragraph 1 委员会提供了进一步的政策指南。^1', 'other  注', 'footnote 1 《大会正式记录》，第2段。'],
    'a mark on a line of its own before the heading of the notes',
  ],
  [
    '1. The Committee agreed. First\n1\npoint was money.\n\nNotes\n1 Official Records, para. 2.',
    [
      'paragraph 1 The Committee agreed. First point was money.^1',
      'other  Notes',
      'footnote 1 Official Records, para. 2.',
    ],
    'the space after a mark between two words',
  ],
  [
    '1. 委员会通过了。\n1\n\n导言\n1. 会议开幕。\n2. 出席情况。\n2',
    ['paragraph 1 委员会通过了。^1', 'heading  导言', 'paragraph 1 会议开幕。', 'paragraph 2 出席情况。^2'],
    'paragraphs that are counted anew are no notes',
  ],
];

describe('a text layer with marks on lines of their own', () => {
  it.each(cases)('%j', (text, blocks, why) => {
    const found = extractText(text).blocks.map(
      ({ type, number, text: read, anchors }) =>
        `${type} ${number ?? ''} ${read}${(anchors ?? []).map(({ mark }) => `^${mark}`).join('')}`,
    );
    expect(found, why).toEqual(blocks);
  });
});
