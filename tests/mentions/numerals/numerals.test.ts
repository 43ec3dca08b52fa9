import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecimal, scaled } from '../../../src/mentions/numerals/decimal.ts';
import { readWords } from '../../../src/mentions/numerals/en.ts';
import { fold } from '../../../src/mentions/numerals/fold.ts';
import { readChinese, readHan } from '../../../src/mentions/numerals/zh.ts';

describe('Han numerals', () => {
  test.each<[string, string | undefined]>([
    ['二〇〇四', '2004'],
    ['二零零四', '2004'],
    ['两千零四', '2004'],
    ['十五', '15'],
    ['二十三', '23'],
    ['一百二十点五', '120.5'],
    ['四十九兆九千五百九十二亿', '49959200000000'],
    ['拾万零五十六点叁叁', '100056.33'],
    ['一万万', '100000000'],
    ['二三十', undefined],
    ['进一步', undefined],
  ])('%s', (text, value) => expect(readHan(text)).toBe(value));

  test.each<[string, string]>([
    ['1 110万', '11100000'],
    ['36.57亿', '3657000000'],
    ['3千', '3000'],
    ['2 600', '2600'],
  ])('%s', (text, value) => expect(readChinese(text)).toBe(value));
});

test.each<[string, string | undefined]>([
  ['thirty-four', '34'],
  ['one hundred and twenty-five', '125'],
  ['two million three hundred thousand', '2300000'],
  ['fifty states', undefined],
])('%s', (text, value) => expect(readWords(text)).toBe(value));

test('decimals are exact', () => {
  expect(readDecimal('68,743,800.50')).toBe('68743800.5');
  expect(readDecimal('1,23')).toBeUndefined();
  expect(scaled('0.1234567890123456789', 12)).toBe('123456789012.3456789');
});

test('folding keeps every offset', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  expect(fold('１９９０年，２％')).toBe('1990年，2%');
});
