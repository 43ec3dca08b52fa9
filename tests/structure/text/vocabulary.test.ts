import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { vocabularyOf } from '../../../src/structure/text/vocabulary.ts';

const linesOf = (texts: readonly string[]) => texts.map((text) => joinSegments([segmentText(text)[0]!.segments[0]!]));

const cases: readonly [why: string, hyphenated: boolean, lines: readonly string[]][] = [
  ['words are broken', true, ['The Council adopted the recommen-', 'dation of the Commission on the', 'imple-']],
  [
    'addresses break at hyphens of their own',
    false,
    [
      'as shown at https://treaties.example.org/pages/Status-',
      '29.aspx, which is updated every other week of the year',
    ],
  ],
  [
    'compounds break at hyphens that they have elsewhere',
    false,
    [
      'Delegations stressed that the capacity-',
      'building of all countries and cost-',
      'free. The capacity-building is cost-free',
    ],
  ],
  [
    'first parts keep their hyphen',
    false,
    ['was recalled by all of them. Non-', 'governmental organizations and others'],
  ],
];

describe('does a program break words at line ends?', () => {
  it.each(cases)('%s: %s', (_, hyphenated, lines) =>
    expect(vocabularyOf(linesOf(lines), []).hyphenated).toBe(hyphenated),
  );
});
