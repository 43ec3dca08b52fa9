import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/record/index.ts';
import { numberBreaks } from './number-breaks.ts';

const paragraphs = (numbers: string): Block[] =>
  numbers.split(' ').map((number, at) => ({ id: `b${at}`, type: 'paragraph', number, text: 'T.', evidence: [] }));

describe('numberBreaks', () => {
  it.each([
    ['1 2 3', []],
    ['1 2 4 5', ['gap 2 → 4']],
    ['1 2 1 2 3 4', [], 'a text that is quoted, and the rest'],
    ['1 2 3 3', ['back 3 → 3']],
    ['16.1 16.2 17.1 17.3', ['gap 17.1 → 17.3']],
    ['4 5', ['start none → 4']],
  ] as [string, string[], string?][])('%s', (numbers, wanted) => {
    const breaks = numberBreaks(paragraphs(numbers)).map(
      ({ sort, after, found }) => `${sort} ${after ?? 'none'} → ${found}`,
    );
    expect(breaks).toEqual(wanted);
  });
});
