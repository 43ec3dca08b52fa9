import { describe, expect, it } from 'vitest';
import { beyondPage } from '../../../src/layout/furniture/beyond-page.ts';
import { at } from '../segment.ts';

const page = { number: 1, width: 523, height: 754, rules: [] };
const text = at('8. The ideas conveyed by the Minister for Foreign Affairs', 36, 501, 230);

describe('what stands beyond the edge of the page', () => {
  const word = at('and', -50, -41, 231);

  it('is a word of the page beside it (A/47/435)', () =>
    expect(beyondPage({ ...page, segments: [text, word] })).toEqual([word]));

  it('is nothing that reaches into the page', () =>
    expect(beyondPage({ ...page, segments: [text, at('and', -5, 12, 231)] })).toEqual([]));

  it('is no more than a little of its text, or the edges are wrong', () =>
    expect(beyondPage({ ...page, segments: [word, at('the ideas', -120, -60, 231), at('8.', 36, 48, 230)] })).toEqual(
      [],
    ));
});
