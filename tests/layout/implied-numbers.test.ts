import { describe, expect, it } from 'vitest';
import { withImpliedNumbers } from '../../src/layout/implied-numbers.ts';
import { joinSegments } from '../../src/layout/lines.ts';
import { numberOfLine } from '../../src/layout/numbering.ts';
import { at } from './segment.ts';

const numbersOf = (texts: readonly string[]): (string | undefined)[] => {
  const items = texts.map((text, row) => ({
    kind: 'line' as const,
    line: joinSegments([at(text, 50, 400, 100 + row * 12)]),
    column: { left: 50, right: 400 },
  }));
  const page = {
    number: 1,
    width: 600,
    height: 800,
    rotation: 0,
    items,
    foot: [],
    furniture: [],
    stray: [],
    glyphs: 0,
  };
  return withImpliedNumbers([page]).flatMap((read) =>
    read.items.map((item) => (item.kind === 'line' ? numberOfLine(item.line)?.number : undefined)),
  );
};

const cases: readonly [why: string, lines: string[], numbers: (string | undefined)[]][] = [
  [
    'neither stop nor gap (A/HRC/19/19)',
    [
      '88.128. Reduce illiteracy (Spain);',
      '88.129 Pay special attention',
      'to (Hungary);',
      '88.130 Implement policies',
    ],
    ['88.128', '88.129', undefined, '88.130'],
  ],
  ['the first part of the last paragraph', ['88. They enjoy support:', '88.1 Ratify the Convention'], ['88', '88.1']],
  ['a stop too many (A/HRC/25/5)', ['186.131. Guarantee access', '186.132. .Inform'], ['186.131', '186.132']],
  ['an indicator of another row', ['88.128. Reduce illiteracy', '16.3 Promote the rule of law'], ['88.128', undefined]],
  ['an amount', ['2.4. Costs rise', '2.5 million dollars'], ['2.4', undefined]],
];

describe('withImpliedNumbers', () => {
  it.each(cases)('%s', (_, lines, numbers) => expect(numbersOf(lines)).toEqual(numbers));
});
