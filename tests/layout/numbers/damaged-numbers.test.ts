import { describe, expect, it } from 'vitest';
import type { LayoutBlock } from '../../../src/layout/blocks/block.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { withDamagedNumbers } from '../../../src/layout/numbers/damaged-numbers.ts';
import { printedNumber } from '../../../src/layout/numbers/numbering.ts';
import { at } from '../segment.ts';

/** A block of two lines, so far from the left; a title, in brackets, has one. */
const block = (text: string): LayoutBlock => {
  const left = text.startsWith(' ') ? 90 : 60;
  const isTitle = text.startsWith('[');
  const words = text.trim().replace(/^\[|\]$/g, '');
  const first = joinSegments([at(words, left, 500, 100)]);
  const lines = isTitle ? [first] : [first, joinSegments([at('and so on.', 60, 120, 112)])];
  const number = printedNumber(words);
  return { kind: 'text', lines, column: { left: 60, right: 500 }, gapBefore: 2, ...(number ? { number } : {}) };
};

const numbersOf = (texts: readonly string[]): (string | undefined)[] =>
  withDamagedNumbers(texts.map(block)).map((one) => (one.kind === 'text' ? one.number?.number : undefined));

const cases: readonly [why: string, texts: string[], numbers: (string | undefined)[]][] = [
  ['a sign for a stop (E/ICEF/672)', ['16. Le rapport', '17^ Le FISE doit', '18. Le FISE doit'], ['16', '17', '18']],
  ['letters for figures', ['3. Le rapport', 'U. On trouvera', '5. Au chapitre'], ['3', '4', '5']],
  ['two in a row', ['12. Ces pays', '13- Du fait', 'li+. Bien que', '15. La stagnation'], ['12', '13', '14', '15']],
  [
    'a comma in print (A/HRC/19/9)',
    ['41. The Government', '42, The State party', '43. The Government'],
    ['41', '42', '43'],
  ],
  ['an l for a 1 (A/39/361)', ['l. upon assuming my', '2. I subsequently'], ['1', '2']],
  ['the letter l of a list', ['k. Upon assuming', 'l. upon assuming my', 'm. I subsequently'], ['k', 'l', 'm']],
  ['nothing is missing', ['16. Le rapport', '17^ Le FISE doit', '17. Le FISE doit'], ['16', undefined, '17']],
  ['more than are missing', ['3. Le rapport', 'U. On', 'b, On', '5. Au'], ['3', 'U', undefined, '5']],
  ['a day (A/47/435)', ['7. In this', '24 January in New York', '9. As a result'], ['7', undefined, '9']],
  ['the last of all (A/39/361)', ['19. The improvement', '20- The contacts'], ['19', '20']],
  ['a range', ['19. The improvement', '20-30 Women were'], ['19', undefined]],
  ['further in', ['3. Le rapport', ' 4, On trouvera', '5. Au chapitre'], ['3', undefined, '5']],
  ['a title', ['8. Risks remain', '[B. Currency risk]', '10. The risks'], ['8', 'B', '10']],
  ['a sentence', ['8. Risks remain', 'In 1979 they rose', '10. The risks'], ['8', undefined, '10']],
];

describe('withDamagedNumbers', () => {
  it.each(cases)('%s', (_, texts, numbers) => expect(numbersOf(texts)).toEqual(numbers));
});
