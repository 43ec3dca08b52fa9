import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/extract.ts';

const cases: readonly [why: string, text: string, tree: string[]][] = [
  [
    'the last item of a list before the next paragraph is no heading (A/AC.109/2010/18)',
    '1.\tThe discussions will address the following topics:\n\n(a)\tAnalysis of results;\n\n(b)\tAssessments and lessons learned;\n\n(c)\tWhat comes next?\n\n2.\tThe perspectives of the Special Committee were heard.',
    ['paragraph 1', 'item a', 'item b', 'item c', 'paragraph 2'],
  ],
  [
    'a star that the text before it has makes a note (UNW/2025/L.3)',
    '1. The Board will consider the annual report* of the Director.\n\n* Parliamentary documents for action.',
    ['paragraph 1', 'footnote *'],
  ],
];

describe('numbers of paragraphs and items', () => {
  it.each(cases)('%s', (_, text, tree) => {
    const { blocks } = extractText(text);
    expect(blocks.map(({ type, number }) => `${type} ${number ?? ''}`.trim())).toEqual(tree);
  });
});

/** Type, number and the number of what it stands in. */
const outlineOf = (text: string): string[] => {
  const { blocks } = extractText(text);
  return blocks.map(({ type, number, text: words, parent }) => {
    const above = blocks.find(({ id }) => id === parent);
    return `${type} ${number ?? words} in ${above ? (above.number ?? above.text) : 'the text'}`;
  });
};

describe('an annex within a text', () => {
  it('ends where the headings and paragraphs of the text go on: chapter B after the annex of chapter A (E/2025/15/Add.1)', () =>
    expect(
      outlineOf(
        'A. Africa\n\n1. The Commission adopted the resolution below for action by the Council.\n\nAnnex\n\n1. Requests the Secretary-General to strengthen the secretariat.\n\n2. Decides to transmit the resolution to the Council.\n\nB. Europe\n\n2. At its seventy-first session the Commission approved the draft.',
      ),
    ).toEqual([
      'heading A in the text',
      'paragraph 1 in A',
      'annex Annex in the text',
      'paragraph 1 in Annex',
      'paragraph 2 in Annex',
      'heading B in the text',
      'paragraph 2 in B',
    ]));

  it('keeps headings of its own letters', () =>
    expect(
      outlineOf(
        'A. Africa\n\n1. The Commission adopted the resolution below.\n\nAnnex\n\nA. Scope\n\n1. The rules apply to all of them.\n\nB. Terms\n\n2. The terms are those of the Convention.',
      ),
    ).toEqual([
      'heading A in the text',
      'paragraph 1 in A',
      'annex Annex in the text',
      'heading A in Annex',
      'paragraph 1 in A',
      'heading B in Annex',
      'paragraph 2 in B',
    ]));
});
