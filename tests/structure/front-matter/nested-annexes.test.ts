import { describe, expect, it } from 'vitest';
import { parentOfAnnex } from '../../../src/structure/front-matter/nested-annexes.ts';
import type { TreeNode } from '../../../src/structure/node.ts';
import { noSequence } from '../../../src/structure/paragraphs/sequence.ts';
import { wordsOf } from '../../../src/structure/words/index.ts';

const nodeOf = (type: TreeNode['type'], text: string): TreeNode => ({
  type,
  composed: { text, lines: [], lineOf: [], unitOf: [], marks: [] },
  glyphs: 0,
});

const annexOf = (text: string, parent: TreeNode | undefined): TreeNode => {
  const number = wordsOf('en').annex.exec(text)?.[1] ?? wordsOf('zh').annex.exec(text)?.[1];
  return { ...nodeOf('annex', text), ...(number ? { number } : {}), ...(parent ? { parent } : {}) };
};

const LETTER =
  'Letter dated 4 February 2025 from the Secretary-General addressed to the President of the Security Council';

/** Each label with the labels that it stands in, outermost first, in a document with this title. */
const treeOf = (labels: readonly string[], language: 'en' | 'zh' = 'en', title = LETTER): string[] => {
  const mainText = { headings: [], sequence: noSequence };
  const nodes = [nodeOf('title', title)];
  let annex: TreeNode | undefined;
  return labels.map((text) => {
    const { number } = annexOf(text, undefined);
    annex = annexOf(text, parentOfAnnex({ annex, mainText, nodes, words: wordsOf(language) }, text, number));
    const path: string[] = [];
    for (let one: TreeNode | undefined = annex; one; one = one.parent) path.unshift(one.composed.text);
    return path.join(' > ');
  });
};

describe('annexes of a letter', () => {
  it('an enclosure belongs to the annex before it, and so does the next', () =>
    expect(treeOf(['Annex', 'Enclosure I', 'Enclosure II'])).toEqual([
      'Annex',
      'Annex > Enclosure I',
      'Annex > Enclosure II',
    ]));

  it('an appendix of what is enclosed belongs to that', () =>
    expect(treeOf(['Annex', 'Enclosure', 'Appendix'])).toEqual([
      'Annex',
      'Annex > Enclosure',
      'Annex > Enclosure > Appendix',
    ]));

  it('what is called annex after the sole annex is one of the report that the letter transmits (S/2025/85)', () =>
    expect(treeOf(['Annex', 'Annex I', 'Annex II'])).toEqual(['Annex', 'Annex > Annex I', 'Annex > Annex II']));

  it('an appendix names the annex that it belongs to (ECE/TRANS/505/Rev.3/Add.154)', () =>
    expect(treeOf(['Annex 1', 'Annex 1 - Appendix 1', 'Annex 1 - Appendix 2', 'Annex 2'])).toEqual([
      'Annex 1',
      'Annex 1 > Annex 1 - Appendix 1',
      'Annex 1 > Annex 1 - Appendix 2',
      'Annex 2',
    ]));

  it('annexes with numbers stand beside each other, also after an enclosure', () =>
    expect(treeOf(['Annex I', 'Enclosure', 'Annex II'])).toEqual(['Annex I', 'Annex I > Enclosure', 'Annex II']));

  it('in Chinese as well', () => expect(treeOf(['附件', '附文'], 'zh')).toEqual(['附件', '附件 > 附文']));
});

it('annexes of a report stand beside each other: each draft resolution has its own (E/2025/15/Add.1)', () =>
  expect(treeOf(['Annex', 'Annex'], 'en', 'Report of the Commission')).toEqual(['Annex', 'Annex']));
