import { expect, it } from 'vitest';
import { segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { gluedMarkAfter, makeNote, markAfterLost } from '../../../src/structure/notes/notes.ts';
import { vocabularyOf } from '../../../src/structure/text/vocabulary.ts';

const lineOf = (text: string) => joinSegments(segmentText(text)[0]!.segments);

it.each<[text: string, last: number, mark: string | undefined]>([
  ['1见 A/61/92，第12段。', 0, '1'],
  ['2大会第55/25号决议，附件一。', 1, '2'],
  ['3General Assembly resolution 55/25, annex III.', 2, '3'],
  ['2大会第55/25号决议，附件一。', 4, undefined],
  ['5/2007号文件', 4, undefined],
])('a number right before its note is its mark where it is the next: %s', (text, last, mark) => {
  expect(gluedMarkAfter(lineOf(text), last)).toBe(mark);
});

it('is taken off the text', () => {
  const note = makeNote([lineOf('2大会第55/25号决议。')], vocabularyOf([], []), '2');
  expect([note.number, note.composed.text]).toEqual(['2', '大会第55/25号决议。']);
});

it.each<[text: string, last: number, inText: string, mark: string | undefined, why: string]>([
  ['4 Panel interview, Nairobi, 3 May 2021.', 2, '4', '4', 'note 3 was lost, the text of the page has mark 4'],
  ['4 见A/61/92，第12段。', 2, '4', '4', 'the same in Chinese'],
  ['4 Panel interview, Nairobi, 3 May 2021.', 2, '3', undefined, 'the page has no such mark'],
  ['5 and 6 of the report', 3, '5', undefined, 'a note goes on with a number'],
  ['14 Member States', 3, '14', undefined, 'too far on'],
  ['2 Ibid.', 4, '2', undefined, 'not after the last one'],
])('a mark behind a lost note: %s', (text, last, inText, mark, why) => {
  expect(
    markAfterLost(lineOf(text), last, (number) => number === inText),
    why,
  ).toBe(mark);
});
