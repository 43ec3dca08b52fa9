import { describe, expect, it } from 'vitest';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { startsInTitle, titleOf } from '../../../src/structure/front-matter/title.ts';
import type { TreeNode } from '../../../src/structure/node.ts';
import { composeText } from '../../../src/structure/text/composed-text.ts';
import { wordsOf } from '../../../src/structure/words/index.ts';
import { at } from '../../layout/segment.ts';

const vocabulary = { has: () => false, hasCompound: () => false, hyphenated: false, strokes: new Set<string>() };

const node = (type: TreeNode['type'], text: string, size = 10): TreeNode => ({
  type,
  glyphs: text.length,
  composed: composeText([joinSegments([{ ...at(text, 60, 300, 100), size }])], vocabulary),
});

describe('startsInTitle', () => {
  it.each([
    ['zh', ['能力', '秘书长的报告'], true, 'the last line of a title whose page is missing (A/59/205)'],
    ['zh', ['加强联合国预防犯罪和刑事司法方案', '秘书长的报告'], false, 'a title'],
    ['zh', ['议程', '一、导言'], false, 'no byline below it'],
    ['en', ['in particular its technical cooperation capacity', 'Report of the Secretary-General'], true, 'goes on'],
    ['en', ['Oceans', 'Report of the Secretary-General'], false, 'a title of one word'],
  ] as const)('%s: %j', (language, [first, second], expected, why) => {
    const nodes = [node('title', first, 14), node('title', second, 12)];
    expect(startsInTitle(nodes, wordsOf(language)), why).toBe(expected);
    expect(startsInTitle([node('cover', 'A/59/205'), ...nodes], wordsOf(language)), 'below a masthead').toBe(false);
  });
});

describe('titleOf', () => {
  const cover = [node('cover', 'General Assembly', 20), node('cover', 'Distr.: General')];
  it.each([
    [14, 'List of participants', 'larger than the lines of the cover (A/CN.10/2025/INF/1)'],
    [10, undefined, 'as large as these: the caption of a table'],
  ])('the title over a table that is all a document has, of %d points: %s (%s)', (size, expected, why) =>
    expect(titleOf([...cover, node('table', 'List of participants', size)], wordsOf('en')), why).toBe(expected),
  );
});
