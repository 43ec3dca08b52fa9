import { expect, it } from 'vitest';
import { lastingMark, sameMark } from '../../../src/engine/intake/mark.ts';
import { Settling } from '../../../src/engine/intake/watch.ts';

const day = 86_400_000;
const mark = (ctimeMs: number, size = 1) => ({ size, mtimeMs: 5, ctimeMs, inode: 7 });

it.each<[string, readonly [number, number, number?][], readonly boolean[]]>([
  ['was there before', [[-day, 0]], [true]],
  [
    'was written a moment ago',
    [
      [-10, 0],
      [-10, 1000],
      [-10, 2500],
    ],
    [false, false, true],
  ],
  [
    'grows',
    [
      [-10, 0, 1],
      [1000, 1000, 2],
      [2500, 2500, 3],
      [2500, 4600, 3],
    ],
    [false, false, false, true],
  ],
  [
    'is of tomorrow, by a clock that was set back',
    [
      [day, 0],
      [day, 1000],
      [day, 2500],
    ],
    [false, false, true],
  ],
])('a file that %s', (_, looks, ready) => {
  const settling = new Settling(2000);
  // The wall clock stands still: only the clock that is never set tells how long nothing happened.
  const seen = looks.map(([ctime, clock, size]) => settling.isReady('/a.pdf', mark(ctime, size), clock, 0));
  expect(seen).toEqual(ready);
});

it.each([
  ['long ago', -day, true],
  ['just now: it may be changed again within the same tick', -100, false],
  ['tomorrow: the clock was set back', day, false],
])('the times of a file prove that it is unchanged where it was changed %s', (_, ctime, proves) => {
  expect(sameMark(lastingMark(mark(ctime), 0), mark(ctime))).toBe(proves);
});
