import { expect, it } from 'vitest';
import { findRuleLines } from '../../src/layout/table-regions/rules.ts';
import { findTextRows } from '../../src/layout/table-regions/text.ts';
import { isCentredBetweenRules } from '../../src/tables/walls.ts';
import { ruleAt, segmentAt } from './place-segments.ts';

const rules = findRuleLines([ruleAt(200, 100, 400), ruleAt(215, 100, 400)]);

// Six letters of five points: 235 is where a text in the middle of the table begins.
it.each<[string, number, number, boolean]>([
  ['in the middle of the table, between two rules (UNCTAD/TIR/2025, table 2)', 235, 210, true],
  ['in the middle of a column', 285, 210, false],
  ['below the rules', 235, 240, false],
])('a lone text %s', (_, left, baseline, expected) => {
  const [row] = findTextRows([segmentAt(left, baseline, 'Top 10')]);
  expect(isCentredBetweenRules(row!, rules, { left: 100, right: 400 })).toBe(expected);
});
