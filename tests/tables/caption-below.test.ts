import { expect, it } from 'vitest';
import { readCaptionBelow } from '../../src/tables/caption-below.ts';
import { type Look, lineAt } from './place-segments.ts';

const linesAt = (...texts: readonly (readonly [y: number, text: string, look?: Look])[]) =>
  texts.map(([y, text, look]) => lineAt(70, y, text, look));

const text = [140, 'The Department had 11,730 light vehicles.'] as const;

it.each<[why: string, lines: ReturnType<typeof linesAt>, expected: object | undefined]>([
  [
    'number, title and unit below the table',
    linesAt(
      [114, 'Table 1'],
      [126, 'Light vehicles', { bold: true }],
      [136, '(Thousands of United States dollars)'],
      text,
    ),
    { number: '1', title: 'Light vehicles', unit: '(Thousands of United States dollars)', taken: 3 },
  ],
  ['on one line', linesAt([114, 'Table 2. Light vehicles'], text), { number: '2', title: 'Light vehicles', taken: 1 }],
  [
    'the title of the table that follows',
    linesAt([114, 'Table 2'], [126, 'Light vehicles', { bold: true }]),
    undefined,
  ],
  ['a paragraph', linesAt([114, 'Table 2 shows that the number of vehicles in all'], text), undefined],
  ['too far down', linesAt([150, 'Table 2'], [162, 'Light vehicles', { bold: true }], [190, text[1]]), undefined],
])('%s', (_, lines, expected) => {
  expect(readCaptionBelow(lines, 100)).toEqual(expected);
});
