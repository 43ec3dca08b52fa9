import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFrame, toFrame } from '../../src/pdf/frame.ts';
import { boxFromFrame, boxToFrame, ruleToFrame } from '../../src/pdf/index.ts';

const size = { width: 600, height: 800 };
const angles = [0, 90, 180, 270] as const;

describe('frames', () => {
  it('turn back to where they came from', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...angles),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 800 }),
        (angle, x, y) => {
          const [u, v] = toFrame(x, y, size, angle);
          expect(fromFrame(u, v, size, angle)).toEqual([x, y]);
        },
      ),
    ));

  it.each([
    [90, [10, 20, 40, 30], 'text that reads downwards'],
    [270, [10, 20, 40, 30], 'text that reads upwards'],
    [180, [10, 20, 40, 30], 'text upside down'],
  ] as const)('boxes keep their corners in order at %i', (angle, box, why) => {
    const turned = boxToFrame([...box], size, angle);
    expect(turned[0], why).toBeLessThan(turned[2]);
    expect(boxFromFrame(turned, size, angle)).toEqual([...box]);
  });

  it('a level rule of a page turned by a quarter is upright in the frame', () => {
    const rule = { orientation: 'horizontal', start: 100, end: 300, position: 50, thickness: 1 } as const;
    expect(ruleToFrame(rule, size, 90)).toMatchObject({ orientation: 'vertical', start: 300, end: 500, position: 50 });
  });
});
