import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { isUnderlined } from '../../../src/layout/lines/underlines.ts';
import type { Rule } from '../../../src/pdf/index.ts';

const line = joinSegments([segmentText('Foreign investment')[0]!.segments[0]!]);
const [left, , right] = line.box;
const rule = (start: number, end: number, below: number): Rule => ({
  ...{ orientation: 'horizontal', start, end, thickness: 0.5 },
  position: line.baseline + below,
});

const cases: readonly [rules: Rule[], underlined: boolean, why: string][] = [
  [[rule(left, right, 1.5)], true, 'one rule under all of it'],
  [[rule(left, left + 40, 1.5), rule(left + 42, right, 1.5)], true, 'one rule a word'],
  [[rule(left, left + 20, 1.5)], false, 'one word of it'],
  [[rule(left - 60, right + 200, 1.5)], false, 'the rule of a table'],
  [[rule(left, right, 9)], false, 'too far below'],
];

describe('isUnderlined', () => {
  it.each(cases)('%# %j', (rules, underlined, why) => expect(isUnderlined(line, rules), why).toBe(underlined));
});
