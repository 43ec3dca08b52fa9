import { describe, expect, it } from 'vitest';
import { isMisprintOf } from '../../../src/layout/numbers/misprints.ts';

describe('isMisprintOf', () => {
  const cases: readonly [printed: string, meant: string, may: boolean, why: string][] = [
    ['112.25', '111.25', true, 'another digit (A/HRC/23/6)'],
    ['155.77', '115.77', true, 'another digit (A/HRC/21/6)'],
    ['214.60', '124.60', true, 'digits that changed places (A/HRC/27/15)'],
    ['118.09', '118.109', true, 'a digit is missing (A/HRC/26/16)'],
    ['111.25', '111.25', false, 'the number itself'],
    ['16.3', '111.25', false, 'another number'],
    ['121.52', '111.25', false, 'two digits are others'],
  ];
  it.each(cases)('%s for %s: %s, %s', (printed, meant, may) => expect(isMisprintOf(printed, meant)).toBe(may));
});
