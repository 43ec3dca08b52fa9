import { describe, expect, it } from 'vitest';
import { type LayoutBlock, numberOfLine, segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { buildTree } from '../../../src/structure/tree.ts';

/** A block of one line, so far from the left. */
const block = (left: number, text: string, isBold: boolean): LayoutBlock => {
  const [segment] = segmentText(text)[0]!.segments;
  const style = { size: 10, bold: isBold, italic: false, rise: 0 };
  const box = [left, 100, left + 300, 110] as const;
  const styles = [{ start: 0, end: text.length, style }];
  const line = joinSegments([{ ...segment!, size: 10, box: [...box], styles }]);
  const number = numberOfLine(line);
  return { kind: 'text', lines: [line], column: { left: 50, right: 500 }, gapBefore: 2, ...(number ? { number } : {}) };
};

const bold = (left: number, text: string): LayoutBlock => block(left, text, true);
const plain = (left: number, text: string): LayoutBlock => block(left, text, false);

const treeOf = (blocks: readonly LayoutBlock[]): string[] =>
  buildTree({
    document: { pages: [], furniture: new Map(), bodySize: 10, leading: 12 },
    blocks,
    language: 'en',
    placements: new Map(),
  }).map(({ type, number }) => `${type} ${number}`);

describe('a list in bold inside a numbered paragraph in bold', () => {
  it('is a list where its entries end as sentences do (A/HRC/14/9)', () =>
    expect(
      treeOf([
        bold(100, '1. San Marino supports the following:'),
        bold(125, '1. To integrate persons with disabilities (Germany);'),
        bold(125, '2. To continue its cooperation (Austria);'),
        bold(125, '4. To ratify the Convention (Chad).'),
        bold(100, '2. The following will be examined:'),
        bold(125, '1. To consider ratifying the Convention (Algeria);'),
      ]),
    ).toEqual(['paragraph 1', 'item 1', 'item 2', 'item 4', 'paragraph 2', 'item 1']));
});

describe('headings of an annotated agenda', () => {
  it('go on where nothing stands below one of them (E/ICEF/2025/11)', () =>
    expect(
      treeOf([
        bold(92, '18. Address by the Chairperson'),
        plain(123, 'The Chairperson will address the Executive Board.'),
        bold(92, '19. Other matters'),
        plain(123, 'The Executive Board may consider other matters.'),
        bold(92, '20. Adoption of draft decisions'),
        bold(92, '21. Closing statements'),
        plain(123, 'The Executive Board will hear statements.'),
      ]).filter((line) => !line.endsWith('undefined')),
    ).toEqual(['heading 18', 'heading 19', 'heading 20', 'heading 21']));
});

describe('an agenda whose entries have items', () => {
  it('goes on behind the items, and “(for approval)” in plain letters changes nothing (E/2025/36)', () =>
    expect(
      treeOf([
        plain(60, '1. Adoption of the agenda (for approval)'),
        bold(60, '2. Appointment of the Rapporteur'),
        bold(60, '3. Opening remarks by the Executive Director'),
        bold(60, '4. Policy issues'),
        plain(88, '(a) Resilience policy update (for approval)'),
        plain(88, '(b) School meals policy update (for approval)'),
        bold(60, '5. Resource, financial and budgetary matters'),
        plain(88, '(a) WFP management plan (for approval)'),
        plain(60, '6. Evaluation reports (for consideration)'),
      ]).filter((line) => !line.startsWith('item')),
    ).toEqual(['paragraph 1', 'paragraph 2', 'paragraph 3', 'paragraph 4', 'paragraph 5', 'paragraph 6']));
});

describe('a numbered title in the letters of the text', () => {
  it('stands above a title of the next kind and the very next paragraph (TD/B/43/6)', () =>
    expect(
      treeOf([
        plain(65, '1. The programme covers the following areas of work in Africa.'),
        plain(65, '2. Advice was given.'),
        plain(65, '2. Debt'),
        plain(65, '(i) Debt negotiations'),
        plain(65, '3. Under the project on support for African countries the secretariat assisted Ethiopia.'),
      ]),
    ).toEqual(['paragraph 1', 'paragraph 2', 'heading 2', 'heading i', 'paragraph 3']));
});
