import { describe, expect, it } from 'vitest';
import type { NumberFamily, TextBlock } from '../../src/layout/index.ts';
import {
  familyOfHeading,
  type HeadingContext,
  headingReason,
  isNoHeading,
  noHeadings,
  type OpenHeading,
} from '../../src/structure/headings.ts';
import { at } from '../layout/segment.ts';

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

describe('a short line between a numbered paragraph and the very next one', () => {
  const context: HeadingContext = {
    ...{ bodySize: 10, inSequence: false, listed: false, columnWidth: 500, unstyled: false },
    ...{ beforeParagraph: true, betweenParagraphs: true },
  };
  const block = (text: string): TextBlock => ({
    ...{ kind: 'text', column: { left: 0, right: 500 }, gapBefore: 2 },
    lines: [{ ...at(text, 0, 100, 20), tabs: [], segments: [] }],
  });
  it.each([
    ['E-environment', false, true],
    ['环境事项', false, true],
    ['环境事项', true, true],
    ['environmental matters', false, false],
    ['2024–2025 in outline', true, true],
  ])('%s (italic: %s) is a heading: %s', (text, italic, expected) => {
    const look = { size: 10, bold: false, italic, underlined: false, lines: 1 };
    expect(headingReason(block(text), text, look, context) !== undefined).toBe(expected);
  });
});
