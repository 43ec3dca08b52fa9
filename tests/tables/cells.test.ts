import { expect, it } from 'vitest';
import { joinLines } from '../../src/tables/cells.ts';

it.each([
  ['Total recommenda', 'tions', 'Total recommendations', 'DP/FPA/2025/4 (Part II)'],
  ['Under considerati', 'on', 'Under consideration', 'the same: no word ends like this'],
  ['Percentag', 'e', 'Percentage', 'DP/FPA/2025/11, table 1'],
  ['recommendation', 's directed to', 'recommendations directed to', 'its plural on the next line'],
  ['Strategies based', 'on', 'Strategies based on', 'a word of its own'],
  ['Actions', 'taken', 'Actions taken', 'another one'],
  ['Of which recommen', 'dations directed', 'Of which recommendations directed', 'DP/2025/12/Add.1, annex III'],
  ['Article 73', 'e', 'Article 73 e', 'a letter behind a number'],
  ['Assistance', 'to staff', 'Assistance to staff', 'words'],
  ['Not relevant/', 'outside', 'Not relevant/outside', 'behind a solidus'],
])('%s over %s is %s: %s', (above, below, expected) => {
  expect(joinLines(above, below)).toBe(expected);
});
