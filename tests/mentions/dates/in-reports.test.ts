import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.ts';
import type { Language } from '../../../src/record/index.ts';

const lines = readFileSync(join(import.meta.dirname, 'in-reports.txt'), 'utf8').split('\n');
const cases: { language: Language; documentDate: string; text: string; expected: string }[] = [];
let [language, documentDate] = ['en' as Language, ''];
for (const line of lines) {
  const head = /^# (zh|en) (\S+)$/.exec(line);
  if (head) [language, documentDate] = [head[1] as Language, head[2]!];
  const [text, expected] = line.split(/ =>\s*/);
  if (text && expected !== undefined) cases.push({ language, documentDate, text, expected });
}

/** Words at the ends of a span are a matter of taste. */
const bare = (shown: string): string =>
  shown
    .split(' | ')
    .map((one) => one.replace(/^(?:(?:from|between|the|year of|year) )+|^[从自]/i, '').replace(/之间(?==)/, ''))
    .join(' | ');

test.each(cases)('$language $text', ({ language, documentDate, text, expected }) => {
  const found = findDates(text, { language, documentDate });
  const shown = found.map(({ span, value }) => `${text.slice(...span)}=${value.edtf}`).join(' | ');
  expect(bare(shown)).toBe(bare(expected));
});
