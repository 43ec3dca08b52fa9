import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { readOwnSymbols } from '../../../src/mentions/citations/index.ts';
import { type CoverContext, coverPart } from '../../../src/structure/front-matter/cover.ts';
import { documentData } from '../../../src/structure/front-matter/document-data.ts';
import { lookOf } from '../../../src/structure/look.ts';
import type { TreeNode } from '../../../src/structure/node.ts';
import { composeText } from '../../../src/structure/text/composed-text.ts';
import { vocabularyOf } from '../../../src/structure/text/vocabulary.ts';
import { wordsOf } from '../../../src/structure/words/index.ts';
import { at } from '../../layout/segment.ts';

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

describe('a title as a typewriter set it (A/CONF.164/37)', () => {
  it('is the lines that fill it and the last about their middle', () => {
    const lines = [
      at('OF 10 DECEMBER 1982 RELATING TO THE CONSERVATION AND', 155, 467, 300),
      at('MANAGEMENT OF STRADDLING FISH STOCKS AND HIGHLY', 155, 437, 312),
      at('MIGRATORY FISH STOCKS', 243, 369, 324),
    ].map((segment) => joinSegments([segment]));
    const read: TextBlock = { kind: 'text', lines, column: { left: 154, right: 548 }, gapBefore: 2 };
    const text = lines.map((line) => line.text).join(' ');
    expect(coverPart(read, text, lookOf(read), context)).toBe('title');
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

/** A title node of one line, so large. */
const runningHead = (text: string): TreeNode => ({ ...titlePage([text]), type: 'furniture' });

describe('symbols in running heads of a volume without a masthead', () => {
  const pages = (...heads: readonly string[]): TreeNode[] => [1, 2, 3, 4].flatMap(() => heads.map(runningHead));
  it.each([
    [pages('E/2025/39', 'ESCAP/81/32'), ['E/2025/39', 'ESCAP/81/32'], 'every page bears both'],
    [pages('E/2025/39'), ['E/2025/39'], 'the only one'],
    [[...pages('E/2025/39'), runningHead('A/79/1')], ['E/2025/39'], 'a page of another document'],
    [pages('Chapter I'), [], 'none'],
  ] as const)('%#: %j', (nodes, symbols, why) => {
    expect(documentData(nodes, 'en', 4, readOwnSymbols).symbols, why).toEqual(symbols);
  });
});

const title = (text: string, size: number): TreeNode => ({
  type: 'title',
  composed: composeText([{ ...joinSegments([at(text, 123, 400, 300)]), size }], vocabularyOf([], [])),
  glyphs: 1,
});

describe('the title', () => {
  const review = 'Report of the Working Group on the Universal Periodic Review';
  it.each([
    [[title(review, 17), title('Peru', 14)], `${review} Peru`, 'the State that is reviewed (A/HRC/22/15)'],
    [
      [title('UNITED NATIONS POPULATION FUND', 12), title('Report on the structured funding dialogue', 10)],
      'UNITED NATIONS POPULATION FUND Report on the structured funding dialogue',
      'the fund that reports (DP/FPA/2025/11)',
    ],
    [
      [title('United Nations Sustainable Development', 14), title('Report of the Secretary-General', 12)],
      'United Nations Sustainable Development',
      'a subject and who reports on it',
    ],
    [
      [title('United Nations', 20), title('Review of policies', 20), title('JIU/REP/2025/2', 20)],
      'Review of policies',
      'the organization and the symbol in the letters of the title (JIU/REP/2025/2)',
    ],
    [
      [title('Review of policies', 20), title('Review of policies', 20)],
      'Review of policies',
      'on the cover and on the title page',
    ],
    [
      [title('Report of the first regular session 2025', 14), title('(27 to 31 January 2025, New York)', 12)],
      'Report of the first regular session 2025',
      'days in brackets (DP/2025/8)',
    ],
  ])('%#', (nodes, expected, why) => expect(documentData(nodes, 'en', 3, () => undefined).title, why).toBe(expected));
});

describe('the language of the original', () => {
  it('goes on in the next line (A/AC.292/2025/INF/5/Rev.1)', () => {
    const lines = [at('Original: Arabic/English/French/', 394, 520, 100), at('Russian/Spanish', 394, 470, 112)];
    const node: TreeNode = {
      type: 'cover',
      composed: composeText(
        lines.map((segment) => joinSegments([segment])),
        vocabularyOf([], []),
      ),
      glyphs: 1,
    };
    expect(documentData([node], 'en', 1, () => undefined).originalLanguage).toBe(
      'Arabic/English/French/Russian/Spanish',
    );
  });
});
