import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { closeBroken, vocabularyOf } from '../../../src/structure/index.ts';

const lines = [
  'The appropriation for 2025 and the total requirements',
  'of a small-scale, non-recurrent nature of smallscale use',
  'are shown; nonrecurrent costs follow up the followup',
].map((text) => joinSegments([segmentText(text)[0]!.segments[0]!]));

const cases: readonly [why: string, text: string, expected: string][] = [
  ['the text has the word whole', '2026: Total require-ments', '2026: Total requirements'],
  ['in any case of letters', 'Appro-priation', 'Appropriation'],
  ['the text has the compound', 'small-scale', 'small-scale'],
  ['first parts keep their hyphen', 'Non-recurrent', 'Non-recurrent'],
  ['both parts are words', 'Follow-up', 'Follow-up'],
  ['the text has no such word', 'expendi-tures', 'expendi-tures'],
  ['parts of longer compounds', 'day-to-day appro-priation-like', 'day-to-day appro-priation-like'],
];

describe('words broken at the end of a line of a cell', () => {
  const vocabulary = vocabularyOf(lines, []);
  it.each(cases)('%s: %s', (_, text, expected) => expect(closeBroken(text, vocabulary)).toBe(expected));
});
