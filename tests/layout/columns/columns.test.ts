import { describe, expect, it } from 'vitest';
import { findFlows } from '../../../src/layout/columns/columns.ts';
import type { Segment } from '../../../src/layout/segments/segment.ts';

const PAGE = 600;

/** A line of text `width` points wide, in letters of ten points. */
const line = (text: string, left: number, baseline: number, width: number, bold = false): Segment => ({
  page: 1,
  angle: 0,
  text,
  edges: [left, left + width],
  baseline,
  size: 10,
  box: [left, baseline - 8, left + width, baseline + 2],
  styles: [{ start: 0, end: text.length, style: { size: 10, bold, italic: false, rise: 0 } }],
  glyphs: text.length,
  artifact: false,
});

/** Lines of a column, twelve points apart: `a1`, `a2` … */
const column = (name: string, left: number, top: number, count: number): Segment[] =>
  Array.from({ length: count }, (_, index) => line(`${name}${index + 1}`, left, top + 12 * index, 230));

const read = (segments: readonly Segment[]): string[] =>
  findFlows(segments, PAGE).map((flow) => flow.segments.map(({ text }) => text).join(' '));

describe('findFlows', () => {
  it('takes the numbers that hang beside the right column for part of it', () => {
    const right = [line('5.', 318, 100, 8), ...column('b', 348, 100, 6)];
    expect(read([...column('a', 62, 100, 6), ...right])).toEqual(['a1 a2 a3 a4 a5 a6', '5. b1 b2 b3 b4 b5 b6']);
  });

  it('ends the columns above at a short heading that stands over both', () => {
    const above = [...column('a', 60, 100, 5), ...column('b', 320, 100, 5)];
    const below = [...column('c', 60, 196, 5), ...column('d', 320, 196, 5)];
    expect(read([...above, line('Heading', 60, 176, 60, true), ...below])).toEqual([
      'a1 a2 a3 a4 a5',
      'b1 b2 b3 b4 b5',
      'Heading',
      'c1 c2 c3 c4 c5',
      'd1 d2 d3 d4 d5',
    ]);
  });

  it('ends them at one that reaches out of its column, though they begin anew unevenly', () => {
    const above = [...column('a', 60, 100, 5), ...column('b', 320, 100, 5)];
    const below = [
      ...[line('A. Left', 60, 206, 60, true), ...column('c', 60, 222, 5)],
      ...[line('B. Right', 320, 196, 60, true), ...column('d', 320, 212, 5)],
    ];
    const title = (width: number): Segment => ({ ...line('Title', 60, 176, width, true), size: 12 });
    const parted = ['a1 a2 a3 a4 a5', 'b1 b2 b3 b4 b5', 'Title', 'A. Left c1 c2 c3 c4 c5', 'B. Right d1 d2 d3 d4 d5'];
    expect(read([...above, title(252), ...below])).toEqual(parted);
    expect(read([...above, title(120), ...below])).not.toEqual(parted);
  });

  it('ends them at one below which the left column goes on with the numbers of the right one above it', () => {
    const numbered = (number: number, left: number, top: number): Segment[] => [
      line(`${number}. Text`, left, top, 230),
      ...column(`t${number}.`, left, top + 12, 4),
    ];
    const title = { ...line('Title', 60, 176, 120, true), size: 12 };
    const page = ([a, b, c, d]: readonly [number, number, number, number]): Segment[] => [
      ...[...numbered(a, 60, 100), ...numbered(b, 320, 100), title],
      ...[line('A. Left', 60, 206, 60, true), ...numbered(c, 60, 222)],
      ...[line('B. Right', 320, 196, 60, true), ...numbered(d, 320, 212)],
    ];
    const starts = (segments: readonly Segment[]): string[] =>
      read(segments).map((text) => text.split(' ', 2).join(' '));
    expect(starts(page([1, 2, 3, 4]))).toEqual(['1. Text', '2. Text', 'Title', 'A. Left', 'B. Right']);
    expect(starts(page([1, 3, 2, 4]))).toEqual(['1. Text', '3. Text']);
  });

  it('leaves a heading of two lines in its column where the right one has a gap beside its first', () => {
    const title = (text: string, baseline: number): Segment => ({ ...line(text, 60, baseline, 160, true), size: 12 });
    const left = [
      ...column('a', 60, 100, 5),
      title('C. Relations with', 174),
      title('agencies', 188),
      ...column('c', 60, 216, 5),
    ];
    const right = [...column('b', 320, 100, 5), line('3. Mandate', 320, 184, 100, true), ...column('d', 320, 200, 6)];
    expect(read([...left, ...right])).toHaveLength(2);
  });

  it('leaves a heading of the left column there where the right one has notes at its foot', () => {
    const notes = column('n', 320, 196, 3).map((segment) => ({ ...segment, size: 8 }));
    const left = [...column('a', 60, 100, 5), line('Heading', 60, 176, 60, true), ...column('c', 60, 196, 3)];
    expect(read([...left, ...column('b', 320, 100, 5), ...notes])).toHaveLength(2);
  });

  it('leaves a heading of the left column there where a title in italics makes the gap in the right one', () => {
    const left = [...column('a', 60, 100, 5), line('1. Opening', 60, 176, 60, true), ...column('c', 60, 196, 5)];
    const title = (text: string): Segment => {
      const plain = line(text, 320, 196, 60);
      return { ...plain, styles: plain.styles.map((span) => ({ ...span, style: { ...span.style, italic: true } })) };
    };
    expect(read([...left, ...column('b', 320, 100, 6), title('Work'), ...column('d', 320, 214, 5)])).toEqual([
      'a1 a2 a3 a4 a5 1. Opening c1 c2 c3 c4 c5',
      'b1 b2 b3 b4 b5 b6 Work d1 d2 d3 d4 d5',
    ]);
  });

  it('takes the heading of notes below both columns for part of neither, though one of these is as wide as a column', () => {
    const notes = [
      { ...line('1 Sales No. E.78.IV.49.', 60, 208, 230), size: 8 },
      { ...line('2 See also the statement', 60, 218, 480), size: 8 },
    ];
    const above = [...column('a', 60, 100, 6), ...column('b', 320, 100, 6)];
    expect(read([...above, line('Notes', 60, 192, 30, true), ...notes])).toEqual([
      'a1 a2 a3 a4 a5 a6',
      'b1 b2 b3 b4 b5 b6',
      'Notes 1 Sales No. E.78.IV.49. 2 See also the statement',
    ]);
  });

  it('reads a heading and a line or two below it after both columns where the sentence above it goes on in the right one', () => {
    const sentence = (text: string) => (segment: Segment, index: number, all: readonly Segment[]) =>
      index === all.length - 1 ? { ...segment, text } : segment;
    const title = { ...line('IV. Relations', 60, 200, 120, true), size: 14 };
    const below = [title, ...column('c', 60, 220, 2)];
    const right = column('b', 320, 100, 6);
    expect(read([...column('a', 60, 100, 6).map(sentence('representatives of')), ...right, ...below])).toEqual([
      'a1 a2 a3 a4 a5 representatives of',
      'b1 b2 b3 b4 b5 b6',
      'IV. Relations c1 c2',
    ]);
    expect(read([...column('a', 60, 100, 6).map(sentence('It ended.')), ...right, ...below])).toHaveLength(2);
  });

  it('leaves a heading of the left column there where the right one goes on beside it', () => {
    const left = [...column('a', 60, 100, 5), line('Heading', 60, 176, 60, true), ...column('c', 60, 196, 5)];
    expect(read([...left, ...column('b', 320, 100, 13)])).toEqual([
      'a1 a2 a3 a4 a5 Heading c1 c2 c3 c4 c5',
      'b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12 b13',
    ]);
  });

  describe('below what stands across both columns', () => {
    const above = [...column('a', 60, 100, 5), ...column('b', 320, 100, 5)];
    const table = line('Table', 60, 190, 490);
    const title = { ...line('III. Resources', 60, 224, 80, true), size: 12 };

    it('reads a heading with a line or two and the paragraph that goes on in the right column', () => {
      const left = [title, line('7. Resources for the', 60, 248, 230), line('biennium.', 60, 260, 50)];
      const right = [line('8. The Assembly may wish', 320, 216, 230), line('to take note.', 320, 228, 60)];
      expect(read([...above, table, ...left, ...right])).toEqual([
        'a1 a2 a3 a4 a5',
        'b1 b2 b3 b4 b5',
        'Table',
        'III. Resources 7. Resources for the biennium.',
        '8. The Assembly may wish to take note.',
      ]);
    });

    it('reads two paragraphs of one line each by their numbers', () => {
      const below = [title, line('7. See the annex.', 60, 248, 90), line('8. It takes note.', 320, 224, 90)];
      expect(read([...above, table, ...below]).slice(3)).toEqual([
        'III. Resources 7. See the annex.',
        '8. It takes note.',
      ]);
    });

    it('reads what has no such sign along its rows', () => {
      const signed = [line('The Chair', 60, 224, 60), line('(Signed)', 320, 224, 60), line('Geneva', 60, 236, 40)];
      expect(read([...above, table, ...signed]).slice(2)).toEqual(['Table The Chair Geneva (Signed)']);
    });

    it('knows that a text ends in the left column, so that its lines are full', () => {
      const alone = [line('2. As table 2 shows, a total of', 60, 220, 230), line('dollars.', 60, 232, 40)];
      const flow = findFlows([...above, table, ...alone], PAGE).at(-1)!;
      expect(flow.segments).toHaveLength(2);
      expect(flow.right).toBe(290);
    });

    it('knows it from another page of the document', () => {
      const alone = [line('2. As table 2 shows, a total of', 60, 220, 230), line('dollars.', 60, 232, 40)];
      expect(findFlows([table, ...alone], PAGE, [], 320).map(({ right }) => right)).toEqual([550, 290]);
      expect(findFlows([table, ...alone], PAGE)).toHaveLength(1);
    });

    it('reads a heading and text after both where the numbers go on to it from the right one', () => {
      const numbered = (number: number, left: number, top: number): Segment[] => [
        line(`${number}. Text`, left, top, 230),
        ...column(`t${number}.`, left, top + 12, 4),
      ];
      const page = ([a, b, c]: readonly [number, number, number]): Segment[] => [
        ...numbered(a, 60, 100),
        ...numbered(b, 320, 100),
        ...[title, line(`${c}. The Assembly may wish`, 60, 248, 230), line('to take note.', 60, 260, 60)],
      ];
      const texts = (segments: readonly Segment[]): string[] =>
        read(segments).map((text) => text.replace(/ t\d.*/, ''));
      expect(texts(page([4, 5, 6]))).toEqual([
        '4. Text',
        '5. Text',
        'III. Resources 6. The Assembly may wish to take note.',
      ]);
      expect(texts(page([4, 6, 5]))).toHaveLength(2);
    });
  });
});
