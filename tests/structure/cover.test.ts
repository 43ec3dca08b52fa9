import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../src/layout/index.ts';
import { joinSegments } from '../../src/layout/lines.ts';
import { composeText } from '../../src/structure/composed-text.ts';
import { type CoverContext, coverPart } from '../../src/structure/cover.ts';
import { documentData } from '../../src/structure/document-data.ts';
import { lookOf } from '../../src/structure/look.ts';
import type { TreeNode } from '../../src/structure/node.ts';
import { vocabularyOf } from '../../src/structure/vocabulary.ts';
import { wordsOf } from '../../src/structure/words/index.ts';
import { at } from '../layout/segment.ts';

const context: CoverContext = {
  words: wordsOf('en'),
  bodySize: 10,
  pageWidth: 612,
  pageHeight: 792,
  masthead: true,
  titleSeen: false,
  beforeText: false,
  beforeCover: false,
};

const block = (text: string, left: number, right: number): TextBlock => ({
  kind: 'text',
  lines: [joinSegments([at(text, left, right, 300)])],
  column: { left: 65, right: 545 },
  gapBefore: 2,
});

describe('the first page', () => {
  it.each([
    ['REPORT OF THE ECONOMIC AND SOCIAL COUNCIL', 191, 437, false, 'title', 'centred, as large as the text (A/52/622)'],
    ['REPORT OF THE FOURTH COMMITTEE', 191, 437, true, 'title', 'centred below a title'],
    ['Rapporteur: Ms. Riitta RESCH (Finland)', 197, 431, true, 'end', 'a label and a name'],
    ['Working Party on Rail Transport', 74, 268, false, 'cover', 'at the margin'],
    ['Addendum', 65, 120, true, 'title', 'what the document is to another (S/2025/10/Add.34)'],
  ] as const)('%s', (text, left, right, titleSeen, part, why) => {
    const read = block(text, left, right);
    expect(coverPart(read, text, lookOf(read), { ...context, titleSeen, beforeText: titleSeen }), why).toBe(part);
  });
});

const titlePage = (lines: readonly string[]): TreeNode => ({
  type: 'title',
  composed: composeText(
    lines.map((text, row) => joinSegments([at(text, 65, 400, 100 + 12 * row)])),
    vocabularyOf([], []),
  ),
  glyphs: 1,
});

describe('a printed volume', () => {
  it('has the session of the organ that it is submitted to, not those it reports on (A/80/38)', () => {
    const nodes = [
      titlePage(['Eighty-eighth session (13–31 May 2024)']),
      titlePage(['General Assembly A/80/38', 'Official Records', 'Eightieth Session', 'Supplement No. 38']),
    ];
    expect(documentData(nodes, 'en', 55, () => undefined).session).toBe('Eightieth Session');
  });
});
