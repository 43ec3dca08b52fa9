import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/layout/index.ts';
import { type HeadingContext, headingReason } from '../../../src/structure/headings/headings.ts';
import { isNoHeading, noHeadings } from '../../../src/structure/headings/no-headings.ts';
import { at } from '../../layout/segment.ts';

describe('what is no heading', () => {
  it.each(noHeadings.map(({ form, example }) => [example, form] as const))('%s', (example, form) =>
    expect(form.test(example)).toBe(true),
  );
  it.each([
    'Sources of income',
    'Government of the territory',
    'Outcome of the session',
    'Report of the Board of Auditors for the year ended 31 December 2019',
    'Tables of contents',
    'Tunisia (on behalf of the Arab Group)',
  ])('%s is one', (text) => expect(isNoHeading(text)).toBe(false));
});

describe('a title in italics', () => {
  const context: HeadingContext = {
    ...{ bodySize: 10, inSequence: false, listed: false, columnWidth: 366, unstyled: false, typewritten: false },
    ...{ beforeParagraph: true, beforeText: false, beforeNext: false, betweenParagraphs: false },
  };
  it.each([
    [['Article 14', 171], ['Offences related to online child sexual abuse or exploitation material', 473], true],
    [['Offences related to online child sexual abuse or exploitation material', 473], ['Article 14', 171], true],
    [
      ['These lines are as long as those of any paragraph of', 480],
      ['this text, and none of them ends early', 475],
      false,
    ],
  ] as const)('%s', (first, second, is) => {
    const lines = [first, second].map(([text, right], row) => ({
      ...at(text, 123, right, 20 + 12 * row),
      ...{ tabs: [], segments: [] },
    }));
    const block: TextBlock = { kind: 'text', lines, column: { left: 123, right: 489 }, gapBefore: 2 };
    const look = { size: 10, bold: false, italic: true, underlined: false, lines: 2 };
    expect(headingReason(block, `${first[0]} ${second[0]}`, look, context) !== undefined).toBe(is);
  });
});

describe('capitals in the middle, where a typewriter has no bolder letters', () => {
  const context: HeadingContext = {
    ...{ bodySize: 10, inSequence: false, listed: false, columnWidth: 480, unstyled: false, typewritten: true },
    ...{ beforeParagraph: false, beforeText: false, beforeNext: false, betweenParagraphs: false },
  };
  it.each([
    ['GENERAL PROVISIONS', 245, 353, true, 'below PART I (A/CONF.164/37)'],
    ['GENERAL PROVISIONS', 65, 173, false, 'at the margin'],
    ['General provisions', 245, 353, false, 'not in capitals'],
    ['UNEP', 400, 424, false, 'not in the middle'],
  ] as const)('%s from %s to %s', (text, left, right, is, why) => {
    const block: TextBlock = {
      ...{ kind: 'text', column: { left: 65, right: 545 }, gapBefore: 2 },
      lines: [{ ...at(text, left, right, 20), tabs: [], segments: [] }],
    };
    const look = { size: 10, bold: false, italic: false, underlined: false, lines: 1 };
    expect(headingReason(block, text, look, context) !== undefined, why).toBe(is);
    expect(headingReason(block, text, look, { ...context, typewritten: false }), 'labels in a chart').toBeUndefined();
  });
});

describe('a short line between a numbered paragraph and the very next one', () => {
  const context: HeadingContext = {
    ...{ bodySize: 10, inSequence: false, listed: false, columnWidth: 500, unstyled: false, typewritten: false },
    ...{ beforeParagraph: true, beforeText: false, beforeNext: false, betweenParagraphs: true },
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

describe('what comes next, and where a block stands', () => {
  const alone: HeadingContext = {
    ...{ bodySize: 10, inSequence: false, listed: false, columnWidth: 500, unstyled: false, typewritten: false },
    ...{ beforeParagraph: true, beforeText: false, beforeNext: false, betweenParagraphs: false },
  };
  const plain = { size: 10, bold: false, italic: false, underlined: false, lines: 1 };
  const block = (text: string, left: number, right: number): TextBlock => ({
    ...{ kind: 'text', column: { left: 0, right: 500 }, gapBefore: 2 },
    lines: [{ ...at(text, left, right, 20), tabs: [], segments: [] }],
  });
  const numbered1: Partial<TextBlock> = { number: { family: 'arabic', number: '1', length: 3 } };
  const lettered: Partial<TextBlock> = { number: { family: 'letter', number: 'C', length: 3 } };
  const interlinkages = `Interlinkages between the global forest goals and ${'targets and other goals under review and '.repeat(12)}more`;
  const bold = { ...plain, bold: true, lines: 2 };
  const item: Partial<TextBlock> = { number: { family: 'bracket-letter', number: 'a', length: 4 } };
  const overText = { beforeParagraph: false, beforeText: true };
  const inText = { inSequence: true, beforeText: true };

  it.each([
    ['INTRODUCTION', 200, 300, {}, plain, {}, true, 'capitals in the middle of the line (TD/B/43/6)'],
    ['IFEX', 0, 40, {}, plain, {}, false, 'capitals at the edge: an entry of a list of names (E/2025/32)'],
    ['Recruitment of children', 0, 120, numbered1, plain, inText, true, 'texts without numbers below it (S/2025/356)'],
    [
      'Acts with grave consequences, -',
      0,
      200,
      numbered1,
      plain,
      inText,
      false,
      'it goes on in what is below (A/79/845)',
    ],
    [
      'We regret that water sources…',
      0,
      450,
      numbered1,
      plain,
      inText,
      false,
      'a paragraph that trails off (S/2025/453)',
    ],
    ['Recruitment of children', 0, 120, numbered1, plain, { inSequence: true }, false, 'a paragraph of a sequence'],
    ['Brokering of data is enhanced.', 0, 450, {}, bold, { betweenParagraphs: true }, true, 'a sentence (DP/2025/19)'],
    ['The tenure has been damaging.', 0, 450, lettered, bold, { beforeNext: true }, true, 'a sentence (S/2025/284)'],
    ['The tenure has been damaging.', 0, 450, lettered, bold, {}, false, 'an item of a list in bold'],
    ['Dates of meetings', 0, 90, item, bold, overText, true, 'over a text without a number (A/AC.296/2026/9)'],
    ['Dates of meetings', 0, 90, item, plain, overText, false, 'an item in the letters of the text'],
    ['Brokering of data is enhanced.', 0, 450, {}, bold, {}, false, 'a text in bold'],
    [interlinkages, 0, 450, lettered, { ...bold, lines: 10 }, {}, true, 'a long title with a letter (E/2025/42)'],
    [interlinkages, 0, 450, {}, { ...bold, lines: 10 }, {}, false, 'a long text in bold'],
    [`${interlinkages}.`, 0, 450, lettered, { ...bold, lines: 10 }, {}, false, 'a sentence in bold'],
  ] as const)('%s, from %d to %d: %o', (text, left, right, number, look, context, expected, why) => {
    const read = { ...block(text, left, right), ...number };
    expect(headingReason(read, text, look, { ...alone, ...context }) !== undefined, why).toBe(expected);
  });
});
