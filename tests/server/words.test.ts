import { describe, expect, it } from 'vitest';
import { listedChecks } from '../../src/checks/listed.ts';
import { blockType, failureClass, finding, mention, verdict } from '../../src/record/index.ts';
import { arithmetic, decimal, letterOf, unbroken } from '../../src/server/page/format.ts';
import { en } from '../../src/server/page/words/en/index.ts';
import { zh } from '../../src/server/page/words/zh/index.ts';
import { states } from '../../src/store/ledger/index.ts';

/** Every text by the path of its keys. */
const textsOf = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : textsOf(value, `${path}${key}.`),
  );

const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).toSorted();

describe('the words of the page', () => {
  it('have the same keys and the same blanks in both languages', () => {
    const english = new Map(textsOf(en));
    const chinese = new Map(textsOf(zh));
    expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, text] of english) expect(blanks(chinese.get(key)!), key).toEqual(blanks(text));
  });

  it.each(textsOf(zh).filter(([key]) => key !== 'language' && key !== 'keys.language'))(
    '%s is in Chinese: %s',
    (_, text) => expect(text).toMatch(/\p{Script=Han}|^\{|^[A-Z]/u),
  );

  it.each([
    ['verdicts', verdict.options, en.review.verdicts],
    ['severities', finding.shape.severity.options, en.review.severities],
    ['doubts', finding.shape.doubt.unwrap().options, en.review.doubts],
    ['kinds', mention.options.map((option) => option.shape.kind.value), en.document.kinds],
    ['blocks', blockType.options, en.document.blocks],
    ['checks', listedChecks.map(({ name }) => name), en.checks],
    ['states', states, en.shelf.states],
    ['classes', failureClass.options, en.shelf.classes],
    ['remedies', failureClass.options, en.shelf.remedies],
  ])('name all %s of the records', (_, values, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...values].toSorted());
  });
});

describe('figures', () => {
  const figures: readonly (readonly [string, 'en' | 'zh', string, string])[] = [
    ['13626894', 'zh', '13\u202f626\u202f894', 'threes'],
    ['13626894', 'en', '13,626,894', 'threes in English'],
    ['-1000', 'zh', '−1\u202f000', 'a true minus'],
    ['42.75', 'en', '42.75', 'a fraction is left alone'],
    ['2004-01-28', 'en', '2004-01-28', 'a date is no decimal'],
    ['', 'zh', '', 'nothing'],
  ];
  it.each(figures)('%s is written in %s as %s: %s', (value, language, written) =>
    expect(decimal(value, language)).toBe(written),
  );

  it.each([
    ['880 000 + 260 664 = 1 140 664', 'en', '880,000 + 260,664 = 1,140,664'],
    ['2013-09-09 − 2013-09-29', 'zh', '2013年9月9日 − 2013年9月29日'],
    ['≥ 2004-05-20', 'en', '≥ 20 May 2004'],
    ['2003-09/2004-09', 'en', 'September 2003 to September 2004'],
    ['A/59/205, 2003-2004', 'en', 'A/59/205, 2003-2004'],
  ] as const)('arithmetic %s is written in %s as %s', (expression, language, written) =>
    expect(arithmetic(expression, language)).toBe(written),
  );

  it.each([
    ['sum to 13 626 894;', 'sum to 13\u00a0626\u00a0894;', 'one number'],
    ['in 2004 35 States', 'in 2004 35 States', 'two numbers'],
    ['第 1 000 号', '第 1\u00a0000 号', 'spaces around it may break'],
  ])('%s does not break inside a number: %s', (text, written) => expect(unbroken(text)).toBe(written));

  it('places have letters, then numbers', () => expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', '27']));
});
