import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { readOwnSymbols } from '../../../src/mentions/citations/index.ts';
import { type CoverContext, coverPart, hasCoverLine, hasMasthead } from '../../../src/structure/front-matter/cover.ts';
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
    ['THE ROLE OF UNCTAD’s WORK IN THE 1990s', 191, 453, false, 'title', 'capitals, off the middle (TD/B/43/6)'],
    ['Addendum', 65, 120, true, 'title', 'what the document is to another (S/2025/10/Add.34)'],
  ] as const)('%s', (text, left, right, titleSeen, part, why) => {
    const read = block(text, left, right);
    expect(coverPart(read, text, lookOf(read), { ...context, titleSeen, beforeText: titleSeen }), why).toBe(part);
  });
});

describe('a title on the second page', () => {
  const on = (page: number): TextBlock => {
    const style = { size: 14, bold: true, italic: false, rise: 0 };
    const text = 'Technical discussions on forests';
    const line = { ...at(text, 123, 400, 60), page, size: 14, styles: [{ start: 0, end: text.length, style }] };
    return { ...block(text, 123, 400), lines: [joinSegments([line])] };
  };
  it.each([
    [2, {}, 'title', 'agenda items fill the first (E/CN.18/2025/2)'],
    [2, { titleSeen: true, titlePage: 2 }, 'title', 'who reports, below it'],
    [2, { titleSeen: true, titlePage: 1 }, 'end', 'a heading of the text'],
    [2, { masthead: false }, 'end', 'a document without a cover'],
    [3, {}, 'end', 'further on'],
  ] as const)('%s %j: %s', (page, known, part, why) => {
    const read = on(page);
    expect(coverPart(read, read.lines[0]!.text, lookOf(read), { ...context, ...known }), why).toBe(part);
  });
});

describe('a session', () => {
  const read = (left: number, size: number): TextBlock => {
    const style = { size, bold: true, italic: false, rise: 0 };
    const text = 'Thirteenth session of the Forum';
    const line = { ...at(text, left, left + 200, 300), size, styles: [{ start: 0, end: text.length, style }] };
    return { ...block(text, left, left + 200), lines: [joinSegments([line])] };
  };
  it.each([
    [65, 14, 'title', 'larger, over the text: what the report is on (A/HRC/59/60)'],
    [65, 10, 'cover', 'in the letters of the text'],
    [20, 14, 'cover', 'larger, at the margin of the page'],
  ] as const)('at %s in %s points is of the %s: %s', (left, size, part, why) => {
    const one = read(left, size);
    expect(coverPart(one, one.lines[0]!.text, lookOf(one), context), why).toBe(part);
  });
});

describe('a sentence that ends with a session', () => {
  it.each([
    ['第八编', 'part', 14, 'title', 'part of a budget, on the covers of its sections'],
    ['第一章', 'chapter', 14, 'end', 'the first chapter'],
  ] as const)('%s is %s, %s points: %s (%s)', (text, family, size, part, why) => {
    const read = block(text, 123, 170);
    const larger = {
      ...read,
      lines: read.lines.map((line) => ({ ...line, size })),
      number: { family, number: '八', length: 3 },
    };
    const zh = { ...context, words: wordsOf('zh'), titleSeen: true };
    expect(coverPart(larger, text, lookOf(larger), zh), why).toBe(part);
  });
  it('is no line of the cover (A/C.4/80/L.15)', () => {
    const words = ['The Assembly approves the timetable for the', 'eighty-first session as set out below:'];
    const lines = words.map((text, row) => joinSegments([at(text, 123, 488, 300 + 12 * row)]));
    expect(hasCoverLine({ ...block('', 123, 488), lines }, context.words)).toBe(false);
    expect(hasCoverLine(block('Eighty-first session', 123, 300), context.words)).toBe(true);
  });
});

describe('hasMasthead', () => {
  it.each([
    ['English only', 120, true, 'a meeting that is no organ’s (TPNW/MSP/2025/WP.4)'],
    ['Dist.', 120, true, 'a misprint (TD/B/CN.4/36)'],
    ['Review of policies', 120, false, 'a title'],
    ['English only', 400, false, 'a line of the text'],
  ] as const)('%s at %s: %s', (text, baseline, is, why) =>
    expect(hasMasthead([joinSegments([at(text, 397, 451, baseline)])], 792, context.words), why).toBe(is),
  );
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
    [pages('JIU/REP/2025/1 [Expanded report]'), ['JIU/REP/2025/1'], 'what it is, behind the symbol'],
    [pages('Chapter I'), [], 'none'],
  ] as const)('%#: %j', (nodes, symbols, why) => {
    expect(documentData(nodes, 'en', 4, readOwnSymbols).symbols, why).toEqual(symbols);
  });
});

const title = (text: string, size: number, type: TreeNode['type'] = 'title'): TreeNode => ({
  type,
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
      [title('QUESTION OF EAST TIMOR', 10), title('Progress report of the Secretary-General', 10)],
      'QUESTION OF EAST TIMOR',
      'who reports, in the letters of the title (A/47/435)',
    ],
    [
      [
        title('Draft decision', 10, 'heading'),
        title('Provisional programme of work', 12, 'heading'),
        title('The General Assembly notes that', 10, 'paragraph'),
      ],
      'Provisional programme of work',
      'below the sentence that the text begins with (A/C.6/80/L.20)',
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
