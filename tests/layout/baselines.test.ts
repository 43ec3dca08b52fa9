import { describe, expect, it } from 'vitest';
import { findBaselines } from '../../src/layout/baselines.ts';
import { run } from './run.ts';

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
});
