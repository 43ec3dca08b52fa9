import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/layout/index.ts';
import type { TreeNode } from '../../../src/structure/node.ts';
import {
  announcerAbove,
  goesOnInBold,
  isNested,
  type NestedList,
} from '../../../src/structure/paragraphs/nested-list.ts';

const numbered = (number: string): TextBlock => ({ number: { number, family: 'arabic' } }) as unknown as TextBlock;
const list = (last: string, bold: boolean): NestedList => ({ last, bold, edge: { left: 0 } as NestedList['edge'] });

describe('goesOnInBold', () => {
  it.each([
    ['32', list('31', true), true, '32. Share its experiences … (Sri Lanka), without a stop after 31, all in bold'],
    ['32', list('31', false), false, 'after entries that are not in bold it may be a title'],
    ['131', list('31', true), false, 'not the next entry'],
    ['32', undefined, false, 'no list'],
  ] as const)('%s: %o', (number, nested, expected, why) => {
    expect(goesOnInBold(numbered(number), nested), why).toBe(expected);
  });
});

describe('a number 1 further in than the paragraphs', () => {
  const column = { left: 65, right: 515 };
  const above = {
    type: 'paragraph',
    composed: { text: 'The Secretary of the Committee made a statement.' },
  } as TreeNode;
  const block = (left: number, right: number): TextBlock =>
    ({ ...numbered('1'), column, lines: [{ box: [left, 290, right, 301] }] }) as unknown as TextBlock;
  it.each([
    [257, 365, false, 'a title in the middle: 1. Western Sahara (A/52/613)'],
    [101, 510, true, 'an item'],
  ])('from %d to %d', (left, right, expected, why) => {
    const sequence = { last: '15', edge: { left: 65, column: 65 } };
    expect(isNested(block(left, right), sequence, undefined, above, sequence.edge), why).toBe(expected);
  });
});

describe('announcerAbove', () => {
  const node = (number: string | undefined, text: string, type = 'paragraph'): TreeNode =>
    ({ type, ...(number ? { number } : {}), composed: { text } }) as unknown as TreeNode;
  const numbered = node('14', 'Decides to approve the following amendment to the statute:');
  const name = node(undefined, 'Article 9, new paragraph 4:');
  const ended = node('14', 'Decides to amend the statute.');
  const item = node('a', 'Article 9;', 'item');

  it.each([
    [[numbered], numbered, numbered, 'a numbered paragraph'],
    [[numbered, item], numbered, item, 'its item'],
    [[numbered, name], name, name, 'the name of what it announces (A/RES/78/248)'],
    [[ended, name], name, undefined, 'a name below a sentence that has ended'],
    [[numbered, node(undefined, 'It was so decided.')], undefined, undefined, 'another text'],
  ] as const)('%#', (nodes, paragraph, expected, why) => {
    expect(announcerAbove(nodes, paragraph), why).toBe(expected);
  });
});
