import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../src/layout/furniture/furniture.ts';
import { at } from '../segment.ts';

/** Pages of double-spaced text, each with a last line of its own. */
const pagesOf = (feet: readonly string[], beside: string[] = []) =>
  feet.map((foot, index) => ({
    number: index + 1,
    width: 612,
    height: 792,
    rules: [],
    segments: [
      at(`text of page ${index}`, 60, 500, 697),
      at(`more of page ${index}`, 60, 500, 724),
      ...beside.map((text) => at(text, 60, 100, 751)),
      at(foot, 295, 305, 751),
    ],
  }));

const furnitureOf = (feet: readonly string[], beside?: string[]): string[] => {
  const pages = pagesOf(feet, beside);
  const furniture = findFurniture(pages);
  return pages.flatMap(({ segments }) => segments.filter((segment) => furniture.has(segment)).map(({ text }) => text));
};

describe('a number at the foot of a page, no further from the text than its lines are', () => {
  it.each([
    ['counts the pages', ['5', '6', '7', '8'], undefined, ['5', '6', '7', '8']],
    ['does not count them', ['5', '9', '3', '8'], undefined, []],
    ['stands beside a text', ['5', '6', '7', '8'], ['Chad'], []],
  ])('%s', (_, feet, beside, expected) => expect(furnitureOf(feet, beside)).toEqual(expected));
});

describe('a number beside a running head, right above the text', () => {
  it('counts the pages (ITLOS Reports 2011, p. 61)', () => {
    const pages = [54, 55, 56, 57].map((number) => ({
      number,
      width: 612,
      height: 792,
      rules: [],
      segments: [
        at('RESPONSIBILITIES AND OBLIGATIONS', 190, 480, 66),
        at(String(number + 6), 500, 510, 66),
        at('(ADVISORY OPINION OF 1 FEBRUARY 2011)', 190, 480, 77),
        at(`text ${number}`, 60, 500, 94),
      ],
    }));
    const furniture = findFurniture(pages);
    expect(pages[1]!.segments.filter((one) => furniture.has(one)).map((one) => one.text)).toEqual([
      'RESPONSIBILITIES AND OBLIGATIONS',
      '61',
      '(ADVISORY OPINION OF 1 FEBRUARY 2011)',
    ]);
  });
});

describe('a number over the text of a book on larger paper', () => {
  it('counts the pages as the outermost row of each (United Nations Convention on the Law of the Sea, p. 26)', () => {
    const pages = [20, 21, 22, 23].map((number) => ({
      number,
      width: 595,
      height: 842,
      rules: [],
      segments: [
        at(String(number + 6), number % 2 ? 430 : 160, number % 2 ? 440 : 170, 147),
        at(`text ${number}`, 160, 440, 173),
        at(String(number), 160, 170, 185),
      ],
    }));
    const furniture = findFurniture(pages);
    expect(
      pages.flatMap(({ segments }) => segments.filter((one) => furniture.has(one)).map((one) => one.text)),
    ).toEqual(['26', '27', '28', '29']);
  });
});

describe('the head of the first page', () => {
  it('is a masthead, though running heads have its symbol as high; a row that all pages have is none', () => {
    const pages = [1, 2, 3, 4].map((number) => ({
      number,
      width: 612,
      height: 792,
      rules: [],
      segments: [
        at('Working draft', 60, 120, 20),
        ...(number === 1 ? [at('United Nations', 60, 120, 40)] : []),
        at('A/HRC/11/25*', 480, 540, 40),
        at(`text ${number}`, 60, 500, 300),
      ],
    }));
    const furniture = findFurniture(pages);
    const [first, second] = pages.map(({ segments }) =>
      segments.filter((one) => furniture.has(one)).map((one) => one.text),
    );
    expect(first).toEqual(['Working draft']);
    expect(second).toEqual(['Working draft', 'A/HRC/11/25*']);
  });
});
