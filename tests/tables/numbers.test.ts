import { expect, it } from 'vitest';
import { type CellNumber, readNumber } from '../../src/tables/numbers.ts';

it.each<[string, CellNumber, string]>([
  ['41 945.0', { value: '41945.0' }, 'spaces group thousands'],
  ['41\u2009945.0', { value: '41945.0' }, 'thin spaces do'],
  ['1,035,000', { value: '1035000' }, 'commas do'],
  ['13 626 894', { value: '13626894' }, 'several groups'],
  ['(6 442.2)', { value: '-6442.2' }, 'brackets are negative'],
  ['（2 500）', { value: '-2500' }, 'full-width brackets too'],
  ['-12.5', { value: '-12.5' }, 'a hyphen is a minus'],
  ['–12.5', { value: '-12.5' }, 'a dash before a digit is a minus'],
  ['−7', { value: '-7' }, 'the minus sign'],
  ['($63,100)', { value: '-63100' }, 'currency inside brackets'],
  ['$1,171,619,700', { value: '1171619700' }, 'currency sign'],
  ['14.9%', { value: '14.9', percent: true }, 'per cent'],
  ['(14.9%)', { value: '-14.9', percent: true }, 'negative per cent'],
  ['3,5', { value: '3.5' }, 'decimal comma'],
  ['0.0', { value: '0.0' }, 'zero is not nil'],
  ['(0.0)', { value: '0.0' }, 'there is no negative zero'],
  ['–', { nil: true }, 'en dash'],
  ['—', { nil: true }, 'em dash'],
  ['-', { nil: true }, 'hyphen'],
  ['..', { nil: true }, 'not available'],
  ['无', { nil: true }, 'none, zh'],
  ['', {}, 'empty says nothing'],
  ['2024/25', {}, 'a financial year'],
  ['24 [26]', {}, 'two numbers'],
  ['1 25', {}, 'no group of three'],
  ['12 3456', {}, 'no group of three'],
  ['P-5', {}, 'a grade'],
  ['(a)', {}, 'an item'],
  ['79/172', {}, 'a resolution'],
])('%s: %j (%s)', (text, expected) => {
  expect(readNumber(text)).toEqual(expected);
});
