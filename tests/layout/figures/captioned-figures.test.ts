import { describe, expect, it } from 'vitest';
import { findCaptionedFigures } from '../../../src/layout/figures/captioned-figures.ts';
import { findFigureRegions } from '../../../src/layout/figures/figure-regions.ts';
import type { Segment } from '../../../src/layout/index.ts';
import type { Rule } from '../../../src/pdf/index.ts';
import { ruleAt, segmentAt, segmentTo, uprightAt } from '../../tables/place-segments.ts';

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
  findCaptionedFigures(segments, 600, 10, []).map((figure) => figure.segments.map(({ text }) => text));
const texts = (segments: readonly Segment[]): string[] =>
  segments.toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]).map(({ text }) => text);

describe('charts under a caption', () => {
  it.each([
    ['Figure I', 'down to the next paragraph (S/2025/154)', [...title('Figure I'), ...labels, ...paragraph]],
    ['Figure 2. Regional breakdown', 'down to the source', [...title('Figure 2. Regional'), ...labels, ...source]],
    ['Figure', 'without a number (S/2025/153)', [...title('Figure'), ...labels, ...source]],
    [
      'Figure II - Participants',
      'after a dash (DP/2025/11)',
      [...title('Figure II - Participants'), ...labels, ...source],
    ],
    ['图1', 'in Chinese', [...title('图1'), ...labels, ...paragraph]],
  ])('%s: %s', (_, __, segments) => {
    expect(found(...segments)).toEqual([texts(labels)]);
  });
  it('may have labels as large as the text over a source, and names of their parts (E/2025/65, figure VI)', () => {
    const names = [segmentAt(60, 130, '(a) Nominal index', { bold: true })];
    const large = [142, 154, 166].map((y, index) => segmentAt(300 + index * 20, y, '-32.5%', { bold: true }));
    expect(found(...title('Figure VI'), ...names, ...large, ...source)).toEqual([texts([...names, ...large])]);
  });
  it('may have titles as large and wide as the text, which stand in the middle (JIU/REP/2025/2, figure IX)', () => {
    const question = segmentAt(120, 130, 'How confident are you that the following categories of personnel adhere');
    const large = [150, 170, 190].flatMap((y) => [segmentTo(200, y, 'Vendors'), segmentAt(260, y, '36% 48% 16%')]);
    const before = segmentAt(60, 60, 'Training of personnel is essential for them to understand the policy of it');
    expect(found(before, ...title('Figure IX'), question, ...large, ...source)).toEqual([texts([question, ...large])]);
  });
  it('belong to one caption, though each of its lines has the label (a report of statistics: `Figure 2.—borrowed for …`)', () => {
    const lines = ['Figure 2. Among the recipients', 'Figure 2. Borrowed for education', 'Figure 2. Level'];
    const caption = lines.map((text, index) => segmentAt(60, 100 + index * 12, text));
    expect(found(...caption, ...labels, ...paragraph)).toEqual([texts(labels)]);
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

describe('charts in frames', () => {
  const frame = (left: number, top: number, right: number, bottom: number): Rule[] => [
    ruleAt(top, left, right),
    ruleAt(bottom, left, right),
    uprightAt(left, top, bottom),
    uprightAt(right, top, bottom),
  ];
  const inFrame = [
    segmentAt(80, 130, '2024', { size: 12 }),
    segmentAt(80, 160, 'Finance - 17 (14%)'),
    segmentAt(200, 160, '1'),
    ...['0', '10', '20', '30'].map((text, index) => segmentAt(150 + 40 * index, 190, text)),
  ];
  const below = segmentAt(60, 240, 'Data source: Office audit reports issued in 2024');

  it('have labels of any size under their captions (DP/2025/10, figure I (a))', () => {
    const caption = segmentAt(60, 100, 'Figure I (a). Issues identified in country office audits', { bold: true });
    const figures = findCaptionedFigures([caption, ...inFrame, below], 600, 10, frame(60, 110, 400, 220));
    expect(figures.map(({ segments }) => texts(segments))).toEqual([texts(inFrame)]);
  });

  it('leave text below the chart to the text (DP/FPA/2025/4, figure 4)', () => {
    const caption = segmentAt(60, 100, 'Figure 4', { bold: true });
    const text = segmentAt(64, 210, 'In Nigeria, there was an acceleration in the met need of modern contraceptives');
    const figures = findCaptionedFigures([caption, ...inFrame, text, below], 600, 10, frame(60, 110, 480, 230));
    expect(figures).toEqual([]);
  });

  const strewn = [
    segmentAt(80, 130, 'Right to life'),
    segmentAt(80, 140, '4%'),
    segmentAt(300, 155, 'Other types of'),
    segmentAt(300, 165, 'violations'),
    segmentAt(80, 180, 'Right to property'),
    segmentAt(80, 190, '16%'),
  ];
  const charts = (segments: readonly Segment[], rules: readonly Rule[]): string[][] =>
    findFigureRegions({ page: 1, width: 600, height: 800, angle: 0, segments, rules }).map((one) =>
      texts(one.segments),
    );

  it('are known without a caption by labels strewn over the frame (S/2025/383)', () => {
    expect(charts([...strewn, below], frame(60, 110, 400, 220))).toEqual([texts(strewn)]);
  });
  it('are none where an upright parts the frame, or cells stand beside each other', () => {
    expect(charts(strewn, [...frame(60, 110, 400, 220), uprightAt(250, 110, 220)])).toEqual([]);
    const amounts = [130, 140, 180, 190].map((y) => segmentTo(390, y, '1 000'));
    expect(charts([...strewn.filter(({ box }) => box[0] < 200), ...amounts], frame(60, 110, 400, 220))).toEqual([]);
  });
  it('are none where lines fill the frame: a box in a narrow column', () => {
    const lines = [
      '方框 37：实地的经验教训',
      '每年的损失估计为 63 万至',
      '51 万吨，约为十年前水平的',
      '9 倍。东道国政府通知特别',
      '报告员，该法案已于 5 月',
      '12 日提交，将在适当时候',
      '进行辩论。',
    ];
    expect(
      charts(
        lines.map((text, index) => ({
          ...segmentAt(65, 125 + 12 * index, text),
          box: [65, 117 + 12 * index, 190, 127 + 12 * index],
        })),
        frame(60, 110, 200, 220),
      ),
    ).toEqual([]);
  });
});
