import { describe, expect, it } from 'vitest';
import { segmentText, type TextBlock } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { isStarredNote } from '../../../src/structure/notes/add-notes.ts';
import { composeText } from '../../../src/structure/text/composed-text.ts';
import { vocabularyOf } from '../../../src/structure/text/vocabulary.ts';

const blockOf = (text: string): TextBlock => ({
  kind: 'text',
  lines: [joinSegments(segmentText(text)[0]!.segments)],
  column: { left: 0, right: 500 },
  gapBefore: 2,
});

const nodeOf = (text: string) => ({ composed: composeText(blockOf(text).lines, vocabularyOf([], [])) });

const note = '* Parliamentary documents for action';

describe('isStarredNote', () => {
  it.each<[why: string, above: string[], text: string, next: string | undefined, expected: boolean]>([
    ['starts with the star of something above (UNW/2025/L.3)', ['(UNW/2025/5)*', 'It ends.'], note, undefined, true],
    ['before other text', ['(UNW/2025/5)*', 'It ends.'], note, 'Text goes on.', true],
    ['marks nothing', ['(UNW/2025/5)', 'It ends.'], note, undefined, false],
    ['other stars', ['(UNW/2025/5)**', 'It ends.'], note, undefined, false],
    ['a list whose bullets are stars', ['(UNW/2025/5)*', 'It ends.'], note, '* Other documents', false],
    ['the last of such a list', ['(UNW/2025/5)*', '* Other documents'], note, undefined, false],
  ])('%s', (_, above, text, next, expected) => {
    expect(isStarredNote(above.map(nodeOf), blockOf(text), next === undefined ? undefined : blockOf(next))).toBe(
      expected,
    );
  });
});
