import { describe, expect, it } from 'vitest';
import { type LayoutBlock, numberOfLine, segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { buildTree } from '../../../src/structure/tree.ts';

/** A block of one line, in bold or in italics or in neither. */
const block = (text: string, look: 'bold' | 'italic' | 'plain', gapBefore = 2): LayoutBlock => {
  const [segment] = segmentText(text)[0]!.segments;
  const style = { size: 10, bold: look === 'bold', italic: look === 'italic', rise: 0 };
  const styles = [{ start: 0, end: text.length, style }];
  const line = joinSegments([{ ...segment!, size: 10, box: [100, 100, 400, 110], styles }]);
  const number = numberOfLine(line);
  return { kind: 'text', lines: [line], column: { left: 50, right: 500 }, gapBefore, ...(number ? { number } : {}) };
};

const treeOf = (blocks: readonly LayoutBlock[]): string[] =>
  buildTree({
    document: { pages: [], furniture: new Map(), bodySize: 10, leading: 12 },
    blocks,
    language: 'en',
    placements: new Map(),
  }).map(({ type, composed }) => `${type}: ${composed.text}`);

const opening = block('1. The present rules shall apply to any meeting of the Conference.', 'plain');
const text = block('The secretariat shall arrange for the interpretation of the meetings at all times.', 'plain');

describe('a label over its title', () => {
  it.each([
    ['Rule 32', 'Functions of the secretariat', 'italic', 2, 'in another look (A/AC.296/2026/9)'],
    ['Article 5', 'Simplified procedure', 'bold', 2.9, 'an empty line between them (A/RES/48/263)'],
    ['Guideline 4', 'Use of terms', 'italic', 1, 'right below it'],
  ] as const)('%s / %s (%s, %d leadings below it): %s', (label, title, look, gap, why) => {
    const tree = treeOf([opening, block(label, 'bold'), block(title, look, gap), text]);
    expect(tree.slice(1, 2), why).toEqual([`heading: ${label} ${title}`]);
  });

  it('is a heading by itself where another label, or a title far off, comes next', () => {
    const tree = treeOf([
      opening,
      block('Rule 32', 'bold'),
      block('Rule 33', 'bold'),
      block('Quorum', 'bold', 6),
      text,
    ]);
    expect(tree.slice(1, 4)).toEqual(['heading: Rule 32', 'heading: Rule 33', 'heading: Quorum']);
  });
});

/** A title in letters larger than the text. */
const large = (text: string): LayoutBlock => {
  const plain = block(text, 'bold') as Extract<LayoutBlock, { kind: 'text' }>;
  const styles = [{ start: 0, end: text.length, style: { size: 13, bold: true, italic: false, rise: 0 } }];
  return { ...plain, lines: plain.lines.map((line) => ({ ...line, size: 13, styles })) };
};

describe('an annex with its title behind its label, nothing between them', () => {
  it.each([
    [large('Annex II List of documents before the Commission'), 'annex', 'in larger letters'],
    [large('Appendix Violations of the travel ban'), 'annex', 'without a number'],
    [large('Annex I Parties and their reports'), 'heading', 'Parties of annex I to a convention'],
    [
      block('Annex II List of documents before the Commission', 'bold'),
      'heading',
      'in bold letters of the size of the text',
    ],
  ])('%#: %s', (title, type, why) => expect(treeOf([opening, title, text])[1], why).toMatch(new RegExp(`^${type}: `)));
});

describe('the title of a box that is drawn on the page', () => {
  const framed = (one: LayoutBlock): LayoutBlock =>
    one.kind === 'text' ? { ...one, lines: one.lines.map((line) => ({ ...line, framed: true })) } : one;
  const levelsOf = (blocks: readonly LayoutBlock[]): string[] =>
    buildTree({
      document: { pages: [], furniture: new Map(), bodySize: 10, leading: 12 },
      blocks,
      language: 'en',
      placements: new Map(),
    }).flatMap(({ type, level, composed }) => (type === 'heading' ? [`${level} ${composed.text}`] : []));
  const title = block('A pact for a sustainable future', 'bold');

  it('stands in the section around the box and opens none (A/80/1)', () =>
    expect(
      levelsOf([
        ...[block('I. Introduction', 'bold'), text, block('Climate action', 'italic'), text],
        ...[framed(title), framed(text), block('Leaving no one behind', 'italic'), text],
      ]),
    ).toEqual(['1 Introduction', '2 Climate action', '3 A pact for a sustainable future', '2 Leaving no one behind']));

  it('is a section where nothing stands around it', () =>
    expect(levelsOf([opening, framed(title), framed(text), block('Leaving no one behind', 'italic'), text])).toEqual([
      '1 A pact for a sustainable future',
      '2 Leaving no one behind',
    ]));
});

describe('below the label of an annex', () => {
  it.each([
    [
      ['Annex II', 'Guidelines for the application'],
      ['annex: Annex II', 'title: Guidelines for the application'],
    ],
    [
      ['Annex', 'Section 1. Costs to States Parties'],
      ['annex: Annex', 'heading: Section 1. Costs to States Parties'],
    ],
    [
      ['Annex VI. Statute of the Tribunal', 'Article 1'],
      ['annex: Annex VI. Statute of the Tribunal', 'heading: Article 1'],
    ],
    [
      ['Annex VI. Statute of the Tribunal', 'General provisions'],
      ['annex: Annex VI. Statute of the Tribunal', 'heading: General provisions'],
    ],
  ])('%j', (lines, expected) => {
    const tree = treeOf([opening, ...lines.map((line) => block(line, 'bold')), text]);
    expect(tree.slice(1, 3)).toEqual(expected);
  });
});
