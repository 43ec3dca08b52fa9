import { describe, expect, it } from 'vitest';
import { isHangingText } from '../../../src/layout/asides/hanging-text.ts';
import { at } from '../segment.ts';

const text = [
  ...[at('(a)', 60, 75, 100), at('Workshops held in 31 countries on the', 80, 280, 100)],
  at('protection of witnesses and of the', 80, 270, 112),
  ...[at('(b)', 60, 75, 124), at('Training for 11 officials, of whom 84', 80, 282, 124)],
];

describe('isHangingText', () => {
  it('knows paragraphs by the numbers that hang before their full lines', () => {
    expect(isHangingText(text)).toBe(true);
  });

  it('leaves a table of numbered rows alone: cells stand apart', () => {
    const amounts = [at('1 204', 262, 282, 100), at('318', 268, 282, 124)];
    const names = [at('1.', 60, 68, 100), at('Travel', 80, 110, 100), at('2.', 60, 68, 124), at('Staff', 80, 104, 124)];
    expect(isHangingText([...names, ...amounts])).toBe(false);
  });
});
