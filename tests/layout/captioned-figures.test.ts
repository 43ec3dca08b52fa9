import { describe, expect, it } from 'vitest';
import { findCaptionedFigures } from '../../src/layout/captioned-figures.ts';
import type { Segment } from '../../src/layout/index.ts';
import { segmentAt, segmentTo } from '../tables/place-segments.ts';

const label = (x: number, y: number, text: string): Segment => segmentAt(x, y, text, { size: 7 });
const labels = [
  label(60, 140, '300'),
  label(60, 170, '250'),
  ...['282', '153', '129'].map((text, index) => label(100 + index * 60, 150 + index * 20, text)),
  ...['February', 'March', 'April'].map((text, index) => label(100 + index * 60, 210, text)),
];
const title = (text: string): Segment[] => [
  segmentAt(60, 100, text),
  segmentAt(60, 112, 'Number of barrels along the ceasefire line', { bold: true }),
];
const paragraph = [
  segmentAt(100, 240, '29. The restrictions on access through the technical fence imposed by the forces'),
];
const source = [label(60, 226, 'Source: Global Sustainable Development Goal Indicators Database.')];

const found = (...segments: Segment[]): string[][] =>
  findCaptionedFigures(segments, 600, 10).map((figure) => figure.segments.map(({ text }) => text));
const texts = (segments: readonly Segment[]): string[] =>
  segments.toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]).map(({ text }) => text);

describe('charts under a caption', () => {
  it.each([
    ['Figure I', 'down to the next paragraph (S/2025/154)', [...title('Figure I'), ...labels, ...paragraph]],
    ['Figure 2. Regional breakdown', 'down to the source', [...title('Figure 2. Regional'), ...labels, ...source]],
    ['图1', 'in Chinese', [...title('图1'), ...labels, ...paragraph]],
  ])('%s: %s', (_, __, segments) => {
    expect(found(...segments)).toEqual([texts(labels)]);
  });
  it('may have labels as large as the text over a source, and names of their parts (E/2025/65, figure VI)', () => {
    const names = [segmentAt(60, 130, '(a) Nominal index', { bold: true })];
    const large = [142, 154, 166].map((y, index) => segmentAt(300 + index * 20, y, '-32.5%', { bold: true }));
    expect(found(...title('Figure VI'), ...names, ...large, ...source)).toEqual([texts([...names, ...large])]);
  });
  it('leave a heading below them to the text', () => {
    const heading = segmentAt(60, 228, 'Labour markets', { bold: true });
    expect(found(...title('Figure VI'), ...labels, heading, ...paragraph)).toEqual([texts(labels)]);
  });
  it.each([
    ['a table has its own caption', [...title('Table 1'), ...labels, ...paragraph]],
    ['a sentence only names one', [segmentAt(60, 100, 'Figure I shows the barrels'), ...paragraph]],
    [
      'what stands below is as large as the text',
      [...title('Figure I'), ...[140, 152, 164].flatMap((y) => [segmentAt(60, y, 'Chile'), segmentTo(400, y, '12')])],
    ],
  ])('are none where %s', (_, segments) => {
    expect(found(...segments)).toEqual([]);
  });
});
