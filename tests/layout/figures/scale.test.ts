import { expect, it } from 'vitest';
import { hasScale } from '../../../src/layout/figures/scale.ts';
import { segmentTo } from '../../tables/place-segments.ts';

const marks = (...texts: readonly string[]) => texts.map((text, index) => segmentTo(100, 200 + index * 14, text));

it.each([
  ['of an axis (DP/2025/18)', marks('$200.0m', '$150.0m', '$100.0m', '$50.0m', '$.0m'), true],
  ['of an axis of percentages', marks('100%', '80%', '60%', '40%', '20%', '0%'), true],
  ['amounts of a table', marks('91', '60', '151', '26', '5,468'), false],
  ['years of a table', marks('2024', '2023', '2022', '2021', '2020'), false],
  ['too few', marks('30', '20', '10'), false],
])('marks: %s', (_, segments, expected) => {
  expect(hasScale(segments)).toBe(expected);
});
