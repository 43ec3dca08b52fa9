import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMoney } from '../../../src/mentions/money/index.ts';
import { inReports, shown } from '../in-reports.ts';

test.each(inReports(join(import.meta.dirname, 'in-reports.txt')))('$language $text', ({ text, expected, language }) => {
  const found = findMoney(text, { language });
  expect(shown(text, found, ({ value }) => `${value.amount} ${value.currency}`)).toBe(expected);
});
