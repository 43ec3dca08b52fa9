import { expect, it } from 'vitest';
import { afterTableNotes } from '../../../src/layout/table-regions/notes.ts';
import { lineAt } from '../../tables/place-segments.ts';
import { at } from '../segment.ts';

const table = at('', 60, 500, 300);

it.each([
  { why: 'a note with a letter right below a table', texts: ['a Estimates as at 28 February'], foot: 0, expected: 1 },
  {
    why: 'footnotes below the notes of a table',
    texts: ['a/ Includes support.', 'and its costs.', '12/ A/48/23.'],
    foot: 0,
    expected: 2,
  },
  { why: 'a footnote right below a table', texts: ['* A/50/150.'], foot: 0, expected: 0 },
  { why: 'no foot', texts: ['a Estimates'], foot: 1, expected: 1 },
])('$why', ({ texts, foot, expected }) => {
  const lines = texts.map((text, index) => lineAt(60, 318 + index * 10, text, { size: 8 }));
  expect(afterTableNotes(lines, foot, [table])).toBe(expected);
});
