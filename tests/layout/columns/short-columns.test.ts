import { describe, expect, it } from 'vitest';
import { mirroredGutter } from '../../../src/layout/columns/short-columns.ts';
import { at } from '../segment.ts';

const WIDTH = 600;
const plain = { size: 10, bold: false, italic: false, rise: 0 };
const page = (...text: Readonly<Parameters<typeof at>>[]) => ({
  text: text.map(([words, ...place]) => ({
    ...at(words, ...place),
    styles: [{ start: 0, end: words.length, style: plain }],
  })),
  width: WIDTH,
  separators: [],
});

const sentence = 'Contributions and pledges to the Fund';

describe('mirroredGutter', () => {
  const left = [
    ['1. Contributions and pledges to the', 60, 288, 100],
    ['Fund (see annex).', 60, 160, 112],
  ] as const;

  it('knows two lines to a column by the numbers that go on', () => {
    const right = [
      ['2. The States that made pledges are', 314, 542, 88],
      ['listed in the annex.', 314, 420, 100],
      ['3. States are invited to contribute.', 314, 520, 112],
    ] as const;
    expect(mirroredGutter([page(...left, ...right)])).toBe(314);
  });

  it('leaves what is numbered along its lines in one column', () => {
    const right = [['2. The States that made pledges are', 314, 542, 100]] as const;
    const below = [
      ['3. Observers that made pledges as well', 60, 288, 130],
      ['4. Funds and programmes that did so', 314, 542, 130],
    ] as const;
    expect(mirroredGutter([page(left[0], ...right, ...below)])).toBe(undefined);
  });

  it('needs two columns of one width', () => {
    const right = [
      [sentence, 314, 460, 88],
      [sentence, 314, 460, 100],
      [sentence, 314, 460, 112],
      [sentence, 314, 460, 124],
    ] as const;
    expect(mirroredGutter([page(...left, ...right)])).toBe(undefined);
  });

  it('takes rows of two texts for columns only where the rest of the text is not in one', () => {
    const rows = [100, 112, 124].flatMap((y) => [[sentence, 60, 288, y] as const, [sentence, 314, 542, y] as const]);
    const text = Array.from({ length: 8 }, (_, index) => [sentence, 60, 542, 200 + index * 12] as const);
    expect(mirroredGutter([page(...rows, ...text)])).toBe(undefined);
    expect(mirroredGutter([page(...rows)])).toBe(314);
  });

  it('knows where the column begins though most first lines in it are indented', () => {
    const paragraph = (left: number, top: number): readonly Readonly<Parameters<typeof at>>[] => [
      ...[0, 40, 80].flatMap((down) => [
        [sentence, left + 20, left + 213, top + down] as const,
        ['in full.', left, left + 60, top + down + 12] as const,
      ]),
      [sentence, left, left + 228, top + 120],
    ];
    expect(mirroredGutter([page(...paragraph(60, 100), ...paragraph(314, 104))])).toBe(314);
  });
});
