import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/mentions/places/index.ts';
import { inReports } from '../in-reports.ts';

test.each(inReports(join(import.meta.dirname, 'negatives.txt')))('$language $text', ({ text, expected, language }) => {
  const states = findPlaces(text, { language }).filter(({ kind }) => kind === 'country');
  expect(states.map(({ value }) => value.iso3).join(' ')).toBe(expected);
});
