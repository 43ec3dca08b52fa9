import { describe, expect, it } from 'vitest';
import type { NumberFamily, TextBlock } from '../../src/layout/index.ts';
import { familyOfHeading, isNoHeading, noHeadings, type OpenHeading } from '../../src/structure/headings.ts';

const numbered = (number: string): TextBlock => ({
  kind: 'text',
  lines: [],
  column: { left: 0, right: 500 },
  gapBefore: 2,
  number: { family: 'roman', number, length: 3 },
});

const open = (family: NumberFamily, number: string): OpenHeading<{ number: string }> => ({
  node: { number },
  level: 2,
  family,
  look: { size: 10, bold: true, italic: false, underlined: false, lines: 1 },
});

describe('familyOfHeading', () => {
  it.each([
    ['I', 'letter', 'H', 'letter', 'the ninth letter'],
    ['I', 'letter', 'B', 'roman', 'a first chapter'],
    ['V', 'letter', 'U', 'letter', 'the twenty-second letter'],
    ['V', 'roman', 'IV', 'roman', 'a fifth chapter'],
    ['II', 'letter', 'H', 'roman', 'two letters'],
  ] as const)('%s after %s %s is %s: %s', (number, family, before, found, why) =>
    expect(familyOfHeading([open(family, before)], numbered(number)), why).toBe(found),
  );
});

describe('what is no heading', () => {
  it.each(noHeadings.map(({ form, example }) => [example, form] as const))('%s', (example, form) =>
    expect(form.test(example)).toBe(true),
  );
  it.each(['Sources of income', 'Government of the territory', 'Outcome of the session'])('%s is one', (text) =>
    expect(isNoHeading(text)).toBe(false),
  );
});
