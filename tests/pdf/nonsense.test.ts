import { describe, expect, it } from 'vitest';
import { isPlausible } from '../../src/pdf/nonsense.ts';

describe('isPlausible', () => {
  it.each([
    [
      '安全理事会，回顾第2042(2012)号决议，重申对叙利亚主权、独⽴、统⼀和领⼟完整以及对《联合国宪章》宗旨和原则的坚定承诺',
      true,
      'radicals for ideographs, as Chromium maps them',
    ],
    [
      '截⾄2018年6⽉30⽇河⾕特派团特别账⼾缴款情况 缴款情况 联合国 秘书处 请回收',
      true,
      'the cover of a status of contributions: no sentence, few particles',
    ],
    ['縐⺞㍭月◛⚭珤䍲隅䧌⭯䶧䧄縐⺞㍭箏⽡軺Ȿ殲ꄦ醔䓿阦陈⮼箏⽡㎳╮燋㱪┯䧄╼⽡', false, 'names of glyphs read as codes'],
    ['Recalling its previous resolutions on the situation in the region', true, 'English'],
    [
      '5HFDOOLQJ LWV SUHYLRXV UHVROXWLRQV RQ WKH VLWXDWLRQ',
      false,
      'English shifted by 29: glyph numbers taken for codes',
    ],
    ['26-04887 (E) 150426', true, 'figures'],
    ['•••', true, 'bullets'],
  ])('%s', (text, expected, why) => expect(isPlausible(text), why).toBe(expected));
});
