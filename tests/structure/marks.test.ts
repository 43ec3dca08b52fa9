import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/layout/index.ts';
import { joinSegments } from '../../src/layout/lines.ts';
import { marksIn } from '../../src/structure/marks.ts';

const cases: readonly [text: string, marks: string[], why: string][] = [
  ['Items 138 and 139 of the preliminary list**', ['**'], 'stars at the end of a word'],
  ['临时议程项目98*', ['*'], 'after a digit'],
  ['A. Programme plan for 2027*** ........ 3', ['***'], 'before the leaders of a contents page'],
  ['* A/81/50.', [], 'the mark before a note is no mark in its text'],
  ['*2604887*', [], 'a bar code'],
  ['82个以上的请求国', [], 'a number'],
];

describe('marksIn', () => {
  it.each(cases)('%s', (text, marks, why) => {
    const line = joinSegments(segmentText(text)[0]!.segments);
    expect(
      marksIn(line).flatMap((span) => span.marks),
      why,
    ).toEqual(marks);
  });
});
