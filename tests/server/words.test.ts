import { describe, expect, it } from 'vitest';
import { blockType, failureClass, finding, mention, verdict } from '../../src/record/index.ts';
import { decimal, letterOf, unbroken } from '../../src/server/page/format.ts';
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
    ['states', states, en.shelf.states],
    ['classes', failureClass.options, en.shelf.classes],
    ['remedies', failureClass.options, en.shelf.remedies],
  ])('name all %s of the records', (_, values, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...values].toSorted());
  });
});

describe('figures', () => {
  it.each([
    ['13626894', '13\u202f626\u202f894', 'threes'],
    ['-1000', '−1\u202f000', 'a true minus'],
    ['42.75', '42.75', 'a fraction is left alone'],
    ['2004-01-28', '2004-01-28', 'a date is no decimal'],
    ['', '', 'nothing'],
  ])('%s is written %s: %s', (value, written) => expect(decimal(value)).toBe(written));

  it.each([
    ['sum to 13 626 894;', 'sum to 13\u00a0626\u00a0894;', 'one number'],
    ['in 2004 35 States', 'in 2004 35 States', 'two numbers'],
    ['第 1 000 号', '第 1\u00a0000 号', 'spaces around it may break'],
  ])('%s does not break inside a number: %s', (text, written) => expect(unbroken(text)).toBe(written));

  it('places have letters, then numbers', () => expect([0, 25, 26].map(letterOf)).toEqual(['A', 'Z', '27']));
});
