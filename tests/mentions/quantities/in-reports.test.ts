import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPercentages } from '../../../src/mentions/quantities/index.ts';
import { inReports, shown } from '../in-reports.ts';

const cases = inReports(join(import.meta.dirname, 'in-reports.txt'));

/** Bounds and what the share is of may stand inside the span. */
const bare = (text: string): string => text.replace(/(?: of [^=|]*|以上)(?==)/g, '');

test.each(cases)('$language $text', ({ text, expected, language }) => {
  const found = findPercentages(text, { language }, []);
  expect(bare(shown(text, found, ({ value }) => value.number))).toBe(bare(expected));
});
