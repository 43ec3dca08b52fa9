import { describe, expect, it } from 'vitest';
import { type Line, numberOfLine, segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { marksIn, strokesOf } from '../../../src/structure/notes/marks.ts';

const cases: readonly [text: string, marks: string[], why: string][] = [
  ['Items 138 and 139 of the preliminary list**', ['**'], 'stars at the end of a word'],
  ['临时议程项目98*', ['*'], 'after a digit'],
  ['A. Programme plan for 2027*** ........ 3', ['***'], 'before the leaders of a contents page'],
  ['Composition of the delegation *', ['*'], 'at the end of a line, after a space'],
  ['Periodic Review* **', ['*', '**'], 'two one after the other (A/HRC/16/18)'],
  ['Connected Vehicles *, **', ['*', '**'], 'two with a comma (ECE/TRANS/WP.29/2021/59)'],
  ['…**', ['**'], 'what is left out (A/80/10)'],
  ['Items 3 * 4 = 12', [], 'a sign within a line'],
  ['* A/81/50.', [], 'the mark before a note is no mark in its text'],
  ['*2604887*', [], 'a bar code'],
  ['82个以上的请求国', [], 'a number'],
];

const strokes: readonly [text: string, marks: string[], why: string][] = [
  ['its resolution 48/218. 3/', ['3'], 'a mark as notes had it in the 1990s'],
  ['the report, 3/ which was', ['3'], 'in the middle of a sentence'],
  ['（其中18名为妇女）3/举办', ['3'], 'before an ideograph'],
  ['resolution 3/218 and A/48/3/Add.1', [], 'part of a symbol'],
  ['between 1/ and 4/ of them', [], 'no note starts with these'],
];

describe('marksIn, where a note starts with `3/`', () => {
  const lines = segmentText('3/ Ibid., para. 12.')[0]!.segments.map((segment) => joinSegments([segment]));
  it.each(strokes)('%s', (text, marks, why) => {
    const line = joinSegments(segmentText(text)[0]!.segments);
    expect(
      marksIn(line, strokesOf(lines)).flatMap((span) => span.marks),
      why,
    ).toEqual(marks);
  });
});

/** A line whose middle is small and raised. */
const raisedIn = (before: string, small: string, after: string) => {
  const [segment] = segmentText(before + small + after)[0]!.segments;
  const style = { size: 10, bold: false, italic: false, rise: 0 };
  const [start, end] = [before.length, before.length + small.length];
  const styles = [
    { start: 0, end: start, style },
    { start, end, style: { ...style, size: 6, rise: 4 } },
    { start: end, end: before.length + small.length + after.length, style },
  ].filter((span) => span.end > span.start);
  return joinSegments([{ ...segment!, size: 10, styles }]);
};

describe('marksIn, small and raised', () => {
  it.each([
    ['four were vacant', '5', ' in all', ['5']],
    ['of the reports', '5, 6', ' in all', ['5', '6']],
    ['of the reports', '[5]', ' in all', ['5']],
    ['', '5.', ' The four vacancies comprised three', ['5']],
    ['a limit of 50 µg/m', '3', ' in all', []],
    ['an area of 36 km', '2', ' in all', []],
    ['across 1.77 million km ', '2', ' of the Indian Ocean', []],
    ['cleared 1,651 m ', '2', ' north of Naqurah', []],
    ['a pit of 4 cm', '3', ' in all', []],
    ['on the 25', 'th', ' of May', []],
    ['those of 13 January 2010', '3', ' and 6 August 2013', ['3']],
    ['Human Rights Council resolution 68/10', '3', ' and', ['3']],
    ['about 10', '3', ' cells', []],
    ['some 1.5×10', '3', ' cells', []],
  ])('%s ^ %s ^ %s', (before, small, after, marks) => {
    expect(marksIn(raisedIn(before, small, after)).flatMap((span) => span.marks)).toEqual(marks);
  });

  it('is no printed number at the start of a line (DP/FPA/2025/6)', () => {
    expect(numberOfLine(raisedIn('', '5.', ' The four vacancies comprised three'))).toBeUndefined();
    expect(numberOfLine(raisedIn('5. ', 'T', 'he four vacancies'))?.number).toBe('5');
  });
});

describe('marksIn', () => {
  it.each(cases)('%s', (text, marks, why) => {
    const line = joinSegments(segmentText(text)[0]!.segments);
    expect(
      marksIn(line).flatMap((span) => span.marks),
      why,
    ).toEqual(marks);
  });
});

/** A line whose first letters are raised, as large as the others. */
const raisedStart = (text: string, rise: number): Line => {
  const line = joinSegments(segmentText(text)[0]!.segments);
  const [first] = line.styles;
  const end = text.indexOf(' ') + 1;
  return {
    ...line,
    styles: [
      { start: 0, end, style: { ...first!.style, rise: rise * line.size } },
      { ...first!, start: end },
    ],
  };
};

describe('marksIn, as large as the text', () => {
  it.each([
    ['9 The Group further completed the audit', 0.5, ['9'], 'well above the line, before the note'],
    ['9 The Group further completed the audit', 0.15, [], 'a number out of line'],
    ['No The Group further completed the audit', 0.5, [], 'a word'],
  ] as const)('%s', (text, rise, marks, why) => {
    expect(
      marksIn(raisedStart(text, rise)).flatMap((span) => span.marks),
      why,
    ).toEqual(marks);
  });
});
