import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/record/index.ts';
import { numberBreaks } from './number-breaks.ts';

const paragraphs = (numbers: string): Block[] =>
  numbers.split(' ').map((number, at) => ({ id: `b${at}`, type: 'paragraph', number, text: 'T.', evidence: [] }));

const shown = (blocks: readonly Block[]): string[] =>
  numberBreaks(blocks).map(
    ({ sort, after, found, ofDocument }) => `${sort} ${after ?? 'none'} → ${found}${ofDocument ? ', not printed' : ''}`,
  );

describe('numberBreaks', () => {
  it.each([
    ['1 2 3', []],
    ['1 2 4 5', ['gap 2 → 4, not printed']],
    ['1 2 1 2 3 4', [], 'a text that is quoted, and the rest'],
    ['1 2 3 3 4', ['back 3 → 3, not printed'], 'the document has two (DP/2025/13)'],
    ['1 2 3 3 5', ['back 3 → 3, not printed'], 'the second 3 stands for a 4'],
    ['123 124 25 126', ['start none → 123, not printed', 'back 124 → 25, not printed'], 'A/80/74'],
    ['1 2 3 5 4 6', ['gap 3 → 5', 'gap 4 → 6, not printed'], 'read in the wrong order'],
    ['1 2 152 3 4', ['gap 2 → 152'], 'a paragraph that is quoted'],
    ['16.1 16.2 17.1 17.3', ['gap 17.1 → 17.3, not printed']],
    ['16.1 16.2 17.3 16.4', ['start none → 17.3, not printed', 'gap 16.2 → 16.4, not printed'], 'a misprint'],
    ['4 5', ['start none → 4, not printed']],
  ] as [string, string[], string?][])('%s', (numbers, wanted) => expect(shown(paragraphs(numbers))).toEqual(wanted));

  const text = (type: Block['type'], words: string): Block => ({ id: words, type, text: words, evidence: [] });

  it('looks for a number where it should stand: another statement has its own 9 (A/AC.292/2025/INF/5)', () => {
    const evidence = (page: number): Block['evidence'] => [{ page, bbox: [0, 0, 1, 1] }];
    const first = paragraphs('1 2 4').map((block) => ({ ...block, evidence: evidence(1) }));
    const second = paragraphs('1 2 3 4').map((block) => ({ ...block, evidence: evidence(2) }));
    expect(shown([...first, ...second])).toEqual(['gap 2 → 4, not printed']);
  });

  it('does not excuse a number that stands twice in the middle of a sentence', () => {
    const [one, two, again] = paragraphs('1 2 2').map((block, at) => ({ ...block, text: at === 1 ? 'It and' : 'T.' }));
    expect(shown([one!, two!, again!, ...paragraphs('3')])).toEqual(['back 2 → 2']);
  });

  it('follows lists beside the paragraphs', () => {
    const items = (numbers: string): Block[] => paragraphs(numbers).map((block) => ({ ...block, type: 'item' }));
    expect(shown([...paragraphs('1 2'), ...items('1 2'), ...paragraphs('3'), ...items('3 5')])).toEqual([
      'gap 3 → 5, not printed',
    ]);
  });

  it('tells numbers that a text has swallowed', () => {
    expect(shown([...paragraphs('88.1 88.2'), text('paragraph', '88.3 Continue its efforts (Chad);')])).toEqual([
      'unread 88.2 → 88.3',
    ]);
    expect(shown([...paragraphs('8.1 8.2 9.3'), text('paragraph', '8.4 Continue its efforts (Chad);')])).toEqual([
      'start none → 9.3, not printed',
      'unread 8.2 → 8.4',
    ]);
    expect(shown([...paragraphs('1 2'), text('paragraph', 'It ended there. 3. The delegation thanked all.')])).toEqual([
      'unread 2 → 3',
    ]);
    expect(
      shown([...paragraphs('1 4'), text('paragraph', 'It is off track for target 14.5. The other is not.')]),
    ).toEqual(['gap 1 → 4, not printed']);
    expect(shown([...paragraphs('1 3'), text('heading', '2. What comes next')])).toEqual(['gap 1 → 3']);
  });
});
