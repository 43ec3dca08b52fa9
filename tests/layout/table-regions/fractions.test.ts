import { expect, it } from 'vitest';
import { isFractionBar } from '../../../src/layout/table-regions/fractions.ts';
import { findRuleLines } from '../../../src/layout/table-regions/rules.ts';
import { findTextRows } from '../../../src/layout/table-regions/text.ts';
import { ruleAt, segmentAt } from '../../tables/place-segments.ts';

const [bar] = findRuleLines([ruleAt(200, 100, 300)]);

it.each([
  ['under a sum that is written out (A/80/11, annex)', 'Total GNI +⋯+Total GNI', 194, true],
  ['over one', 'population +⋯+ population', 212, true],
  ['far from one', 'Total GNI +⋯+Total GNI', 170, false],
  ['under the title of a column', 'Growth + inflation', 194, false],
])('a rule %s', (_, text, baseline, expected) => {
  expect(isFractionBar(bar!, findTextRows([segmentAt(120, baseline, text)]))).toBe(expected);
});
