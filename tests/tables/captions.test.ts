import { describe, expect, it } from 'vitest';
import { joinSegments } from '../../src/layout/lines/lines.ts';
import { readCaption } from '../../src/tables/captions.ts';
import { at } from '../layout/segment.ts';

/** A line in bold, right above a table that begins at 112. */
const bold = (text: string, baseline = 100) =>
  joinSegments([
    {
      ...at(text, 60, 400, baseline),
      styles: [{ start: 0, end: text.length, style: { size: 10, bold: true, italic: false, rise: 0 } }],
    },
  ]);

describe('a heading right above a table that has no title of its own', () => {
  it.each([
    ['Annex II List of documents', 'List of documents', 0],
    ['Appendix Violations of the travel ban', 'Violations of the travel ban', 0],
    ['附件 2006年对基金的认捐', '2006年对基金的认捐', 0],
    ['Chapter III Notes to the financial statements', 'Notes to the financial statements', 0],
    ['Note 7 Property, plant and equipment', 'Property, plant and equipment', 0],
    ['Notes to the statements', 'Notes to the statements', 1],
    ['Contributions by donor', 'Contributions by donor', 1],
  ])('%s: the table is called “%s”, %d lines are its own', (line, title, taken) => {
    const caption = readCaption([bold(line)], 112, true);
    expect([caption.title, caption.taken]).toEqual([title, taken]);
  });

  it('keeps its unit', () =>
    expect(
      readCaption([bold('Note 7 Property', 90), bold('(Thousands of United States dollars)', 102)], 112, true),
    ).toMatchObject({ title: 'Property', unit: '(Thousands of United States dollars)', taken: 1 }));
});
