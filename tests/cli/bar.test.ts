import { describe, expect, it } from 'vitest';
import { progressBar } from '../../src/cli/progress/bar.ts';

const drawn = (isTTY: boolean, steps: readonly (readonly [number, number])[]): string[] => {
  const written: string[] = [];
  const bar = progressBar({ isTTY, write: (text: string | Uint8Array) => written.push(String(text)) > 0 });
  for (const [done, of] of steps) bar.show(done, of, 'records indexed');
  bar.stop();
  return written.map((text) => text.replace('\r\u001b[K', ''));
};

const full = '█'.repeat(30);

describe('a bar', () => {
  it.each([
    [
      'draws the first and the last step, and none that follows at once',
      true,
      [
        [1, 4],
        [2, 4],
        [4, 4],
      ],
      [`${'█'.repeat(8)}${'░'.repeat(22)} 1 of 4 records indexed`, `${full} 4 of 4 records indexed`, ''],
    ],
    ['has nothing to do', true, [[0, 0]], [`${'░'.repeat(30)} 0 of 0 records indexed`, '']],
    ['writes nothing where nobody looks', false, [[1, 1]], []],
  ] as [string, boolean, [number, number][], string[]][])('%s', (_, isTTY, steps, lines) =>
    expect(drawn(isTTY, steps)).toEqual(lines),
  );
});
