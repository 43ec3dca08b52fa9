import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { composeText, locate } from '../../../src/structure/index.ts';

const linesOf = (text: string) => segmentText(text)[0]!.segments.map((segment) => joinSegments([segment]));
const words = new Set(['contingent', 'implementation', 'and']);
const vocabulary = {
  has: (word: string): boolean => words.has(word.toLowerCase()),
  hasCompound: (): boolean => false,
  hyphenated: false,
  strokes: new Set<string>(),
};
const compose = (text: string) => composeText(linesOf(text), vocabulary);

const cases: readonly [lines: string, expected: string, why: string][] = [
  [
    '罪、贩运人口、腐败和恐怖主义以及加\n强其维护法治的体制',
    '罪、贩运人口、腐败和恐怖主义以及加强其维护法治的体制',
    'no space at the end of a Chinese line',
  ],
  ['人权和\n基 本自由方 面 的 作 用', '人权和基本自由方面的作用', 'spaces that justification put inside words'],
  ['于 2004 年 6\n月 28 日至 7 月 8 日', '于 2004 年 6月 28 日至 7 月 8 日', 'a date broken over lines'],
  [
    '（见大会第 56/123, 56/261,\n57/170, 57/173 和 57/292 号决议',
    '（见大会第 56/123, 56/261, 57/170, 57/173 和 57/292 号决议',
    'numbers in a list keep their space',
  ],
  [
    '第 129 段，及 A/AC.\n105/738，附件三',
    '第 129 段，及 A/AC.105/738，附件三',
    'a symbol before figures (ST/SPACE/61/Rev.3)',
  ],
  [
    '准则 A.1\n视必要情况通过、修正并修改外层空间活动国家监管框架',
    '准则 A.1 视必要情况通过、修正并修改外层空间活动国家监管框架',
    'a label over its title',
  ],
  ['the Advisory\nCommittee', 'the Advisory Committee', 'English lines are joined by a space'],
  ['the imple-\nmentation of', 'the implementation of', 'a hyphen that the line end made: the word is known'],
  ['a drug-\nresistant form', 'a drug-resistant form', 'a real hyphen: the joined word is not known'],
  ['States, non-\nintervention', 'States, non-intervention', 'a real hyphen'],
  ['imple\u00ad\nmentation', 'implementation', 'a soft hyphen'],
  [
    '（www.unodc.org/unodc/en/crime_cicp_\npublications_forum.html）',
    '（www.unodc.org/unodc/en/crime_cicp_publications_forum.html）',
    'a URL broken at an underscore',
  ],
  [
    '(http://www.unodc.org/unodc/\nterrorism_documents.html)',
    '(http://www.unodc.org/unodc/terrorism_documents.html)',
    'a URL broken at a solidus',
  ],
  ['its day-to-\nday monitoring', 'its day-to-day monitoring', 'a chain of words keeps its hyphens'],
  ['第93-\n97段', '第93-97段', 'a range of numbers broken over lines'],
  ['(https://x.org/a?l=en\nand others', '(https://x.org/a?l=en and others', 'after a URL comes a word of the text'],
  [
    '可查阅https://treaties.\nexample.org/pages/1.aspx',
    '可查阅https://treaties.example.org/pages/1.aspx',
    'after Chinese',
  ],
  ['的说明（S/2017/45\n4），并注意到', '的说明（S/2017/454），并注意到', 'a symbol within its number'],
  ['的说明（A/77\n/784），并注意到', '的说明（A/77/784），并注意到', 'a symbol before its stroke'],
  ['的说明（A/A\nC.208/30），并注意到', '的说明（A/AC.208/30），并注意到', 'a symbol within its letters'],
  ['上次报告（E/2007/82/A\ndd.8，第 50-78 段）', '上次报告（E/2007/82/Add.8，第 50-78 段）', 'a symbol within “Add.”'],
  ['⻢耳他', '马耳他', 'radicals are folded'],
];

const hyphenating = { ...vocabulary, has: (word: string) => word === 'UNFICYP' || words.has(word), hyphenated: true };
const broken: readonly [lines: string, expected: string][] = [
  ['funding of UNFI-\nCYP', 'funding of UNFICYP'],
  ['non-\nintervention', 'non-intervention'],
  ['by pre-\nparing them', 'by preparing them'],
  ['the COVID-\nCOVAX group', 'the COVID-COVAX group'],
];

describe('composeText, where a program breaks words', () => {
  it.each(broken)('%j', (text, expected) => expect(composeText(linesOf(text), hyphenating).text).toBe(expected));
});

describe('composeText', () => {
  it.each(cases)('%j', (text, expected, why) => expect(compose(text).text, why).toBe(expected));

  it('takes marks out and keeps their offsets', () => {
    const composed = compose('提供了进一步的政策指南和方向。\n1\n 该委员会除审查将');
    expect(composed.text).toBe('提供了进一步的政策指南和方向。该委员会除审查将');
    expect(composed.marks).toEqual([{ offset: 15, mark: '1' }]);
  });

  it('locates a stretch on each of its lines, with the raw text where it was folded', () => {
    const composed = compose('捐款来自⻢\n耳他');
    const evidence = locate(composed, 4, 7, () => ({ width: 612, height: 792 }));
    expect(evidence.map(({ span, raw }) => [span, raw])).toEqual([
      [[4, 5], '⻢'],
      [[5, 7], undefined],
    ]);
  });
});
