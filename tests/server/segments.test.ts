import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/record/index.ts';
import { segmentsOf } from '../../src/server/page/document/segments.ts';

const mention = (id: string, start: number, end: number): Mention => ({
  id,
  kind: 'count',
  block: 'b1',
  span: [start, end],
  text: '',
  evidence: [],
  certainty: 1,
  value: { number: '1' },
});

const cut = (text: string, ...mentions: Mention[]) =>
  segmentsOf(text, mentions).map((segment) => `${segment.text}${segment.mention ? `=${segment.mention.id}` : ''}`);

describe('a text cut at its mentions', () => {
  it.each([
    ['no mention', [], ['abcdef']],
    ['one in the middle', [mention('m', 2, 4)], ['ab', 'cd=m', 'ef']],
    ['one inside another', [mention('out', 1, 5), mention('in', 2, 3)], ['a', 'b=out', 'c=in', 'de=out', 'f']],
    ['two that cross', [mention('x', 0, 4), mention('y', 3, 6)], ['abc=x', 'd=y', 'ef=y']],
    ['one past the end', [mention('m', 4, 9)], ['abcd', 'ef=m']],
  ])('%s', (_, mentions, expected) => expect(cut('abcdef', ...mentions)).toEqual(expected));
});
