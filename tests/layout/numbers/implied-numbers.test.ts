import { describe, expect, it } from 'vitest';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { withImpliedNumbers } from '../../../src/layout/numbers/implied-numbers.ts';
import { numberOfLine } from '../../../src/layout/numbers/numbering.ts';
import { splitLine } from '../../../src/layout/numbers/split-line.ts';
import { at } from '../segment.ts';

/** Letters of five points, from the left edge on. */
const edgesOf = (text: string): number[] => Array.from({ length: text.length + 1 }, (_, i) => 50 + 5 * i);

const numbersOf = (texts: readonly string[]): (string | undefined)[] => {
  const items = texts.map((text, row) => ({
    kind: 'line' as const,
    line: joinSegments([{ ...at(text, 50, 400, 100 + row * 12), edges: edgesOf(text) }]),
    column: { left: 50, right: 400 },
  }));
  const page = {
    number: 1,
    width: 600,
    height: 800,
    rotation: 0,
    items,
    foot: [],
    furniture: [],
    stray: [],
    glyphs: 0,
  };
  return withImpliedNumbers([page]).flatMap((read) =>
    read.items.map((item) => (item.kind === 'line' ? numberOfLine(item.line)?.number : undefined)),
  );
};

const cases: readonly [why: string, lines: string[], numbers: (string | undefined)[]][] = [
  [
    'neither stop nor gap (A/HRC/19/19)',
    [
      '88.128. Reduce illiteracy (Spain);',
      '88.129 Pay special attention',
      'to (Hungary);',
      '88.130 Implement policies',
    ],
    ['88.128', '88.129', undefined, '88.130'],
  ],
  [
    'below a section, before a Chinese sentence (ISBA/16/A/12/Rev.1)',
    ['第 3 节', '3.1 本合同应在双方签署后生效', '3.2 如果承包者提出申请', '3.3 亿美元'],
    ['3', '3.1', '3.2', undefined],
  ],
  [
    'the first of a section, where the second comes below it, each with a space alone behind it',
    ['21.1 The Commission serves', 'the islands.', '21.2 The Commission has'],
    ['21.1', undefined, '21.2'],
  ],
  [
    'before Chinese and before a year',
    ['19.1 山区委员会', '19.2 2018年，16个', '19.3 2018 年，'],
    ['19.1', '19.2', '19.3'],
  ],
  [
    'before its first item, and alone over its items (draft financial rules of the Conference of the Parties, 2026)',
    ['3.1 The head', '3.2 The budget', '3.3 (a) The proposal', '3.4', '3.6'],
    ['3.1', '3.2', '3.3', '3.4', undefined],
  ],
  ['a first one without a second', ['1.1 Improved protection', '(2023/24: 28)'], [undefined, undefined]],
  ['the first part of the last paragraph', ['88. They enjoy support:', '88.1 Ratify the Convention'], ['88', '88.1']],
  ['a stop too many (A/HRC/25/5)', ['186.131. Guarantee access', '186.132. .Inform'], ['186.131', '186.132']],
  ['an indicator of another row', ['88.128. Reduce illiteracy', '16.3 Promote the rule of law'], ['88.128', undefined]],
  [
    'within a line, where the end of a paragraph is missing (A/HRC/26/12)',
    ['110.43. Intensify measures', 'campaigns (Spain);110.44. Take actions', 'to combat discrimination'],
    ['110.43', undefined, '110.44', undefined],
  ],
  ['a number within a line that goes on from nothing', ['110.43. Accede (Spain); 16.3. Promote it'], ['110.43']],
  [
    'after a misprint of the number that should be there (A/HRC/23/6)',
    ['111.24. Guarantee respect', '112.25 Step up efforts', '111.26 Eliminate the practice', 'of it (Holy See);'],
    ['111.24', '112.25', '111.26', undefined],
  ],
  [
    'a misprint that stands before a gap (A/HRC/23/9)',
    ['126.9. Ratify', '127.10. Ratify', '126.11 Enhance'],
    ['126.9', '127.10', '126.11'],
  ],
  [
    'a digit too few (A/HRC/26/16)',
    ['118.108. Protect', '118.09 Adopt', '118.110 Ensure'],
    ['118.108', '118.09', '118.110'],
  ],
  ['a number left out (A/HRC/22/6)', ['125.14. Accede', '125.16 Ratify'], ['125.14', '125.16']],
  ['a space within the number (A/HRC/23/6)', ['111.28. Adopt', '111. 29 Strengthen'], ['111.28', '111.29']],
  ['a number in the text that is unlike the next', ['111.24. Guarantee', '16.3 Promote it'], ['111.24', undefined]],
  [
    'the end of a longer number, not one that runs on (ECE/TRANS/505/Rev.3/Add.154)',
    ['5.3. Approval Authorities', '3.3. The type', '5.3.4. Approval Authorities receiving', '5.4. For the purpose'],
    ['5.3', '3.3', '5.3.4', '5.4'],
  ],
  [
    'the first of three parts, without its stop (ECE/TRANS/505/Rev.3/Add.154)',
    ['5.1. Approval', '5.1.1 The Authority', '5.1.2 The Service', '5.2. Notice'],
    ['5.1', '5.1.1', '5.1.2', '5.2'],
  ],
  ['an amount', ['2.4. Costs rise', '2.5 million dollars'], ['2.4', undefined]],
];

describe('withImpliedNumbers', () => {
  it.each(cases)('%s', (_, lines, numbers) => expect(numbersOf(lines)).toEqual(numbers));
});

describe('splitLine', () => {
  it('keeps every letter, its edges and the count of glyphs', () => {
    const text = 'campaigns (Spain); 110.44. Take actions';
    const style = { size: 10, bold: true, italic: false, rise: 0 };
    const segment = {
      ...at(text, 50, 400, 100),
      edges: edgesOf(text),
      styles: [{ start: 0, end: text.length, style }],
    };
    const line = joinSegments([{ ...segment, glyphs: text.replaceAll(' ', '').length }]);
    const parts = splitLine(line, text.indexOf('110'))!;
    expect(parts.map((part) => part.text)).toEqual(['campaigns (Spain);', '110.44. Take actions']);
    expect(parts[0].glyphs + parts[1].glyphs).toBe(line.glyphs);
    expect(parts.map(({ edges, text: words }) => edges.length - words.length)).toEqual([1, 1]);
    expect(parts[1].styles).toEqual([{ start: 0, end: 20, style }]);
    expect(parts[1].box[0]).toBe(50 + 5 * text.indexOf('110'));
    const wholes = parts.flatMap(({ segments }) => segments.map(({ partOf }) => partOf));
    expect(wholes, 'whoever counts the glyphs of a page knows what was parted').toEqual(
      Array(2).fill(line.segments[0]),
    );
  });
});
