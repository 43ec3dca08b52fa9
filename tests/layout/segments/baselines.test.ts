import { describe, expect, it } from 'vitest';
import { findBaselines } from '../../../src/layout/segments/baselines.ts';
import { run } from '../run.ts';

describe('findBaselines', () => {
  it.each([
    ['a mark right after a word', run('3', 132, 95, 6), 1],
    ['the mark of a note a tab before it', run('3', 58, 95, 6), 1],
    ['a small number further off', run('3', 20, 95, 6), 2],
    ['a small word as far off as a tab', run('see', 52, 95, 6), 2],
    ['the mark of a note as large as the note', run('9', 92, 95, 10), 1],
    ['a number as large as the text, a gap before it', run('9', 80, 95, 10), 2],
    ['a number on the line above', run('9', 92, 90, 10), 2],
    ['a mark two lines up', run('3', 132, 78, 6), 2],
  ])('%s', (_, small, baselines) => {
    expect(findBaselines([run('database', 100, 100, 10), small])).toHaveLength(baselines);
  });

  it('a figure at the end of a note is no mark that hangs before the next column (S/RES/2525 (2020), in two columns)', () => {
    const mark = run('1', 62, 638.3, 4.6);
    const note = [
      run('6', 240, 641.5, 8),
      run('1', 271.4, 641.5, 8),
      run('日的', 277, 641.5, 8),
      run('月', 261.7, 641.5, 8),
    ];
    const text = [run('及现有资源范围内', 318.9, 639.5, 10), run('支持', 391, 639.5, 10)];
    const first = run('另见', 73.8, 641.5, 8);
    const found = findBaselines([mark, first, ...note, ...text]);
    expect(found.map(({ runs }) => runs.map((one) => one.text).toSorted())).toEqual([
      text.map((one) => one.text).toSorted(),
      [mark, first, ...note].map((one) => one.text).toSorted(),
    ]);
  });

  it('the last letter of a word is no mark before the next column, though each letter is a run of its own', () => {
    const word = [...'was'].map((letter, index) => run(letter, 60 + 5 * index, 486, 10));
    const heading = run('II. Implementation', 100, 492, 14);
    expect(findBaselines([...word, heading]).map(({ runs }) => runs.length)).toEqual([3, 1]);
  });

  it.each([
    ['Pp', '3'],
    ['Pp1', '5'],
  ])('a label that hangs before its paragraph, raised, in two runs: %s, %s', (first, second) => {
    const end = 57 + 3.25 * first.length;
    const label = [run(first, 57, 443.4, 6.5), run(second, end, 443.4, 6.5)];
    expect(findBaselines([...label, run('Noting', 85, 447.9, 10)])).toHaveLength(1);
  });
});
