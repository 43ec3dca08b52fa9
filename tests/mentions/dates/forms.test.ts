import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/mentions/dates/en/index.ts';
import { sightings } from '../../../src/mentions/dates/find-sightings.ts';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { zh } from '../../../src/mentions/dates/zh/index.ts';
import { fold } from '../../../src/mentions/numerals/fold.ts';

describe.each([
  ['zh', zh],
  ['en', en],
] as const)('%s: the example of every row is read whole, by that row', (_language, grammar) => {
  test.each(grammar.forms.map((form) => [form.example, form] as const))('%s', (example, form) => {
    const text = fold(form.within ?? example);
    const at = text.indexOf(fold(example));
    const found = sightings(text, grammar).filter(({ span }) => span[0] < at + example.length);
    if (form.means === 'none') expect(found).toEqual([]);
    else {
      expect(found[0]?.span[0]).toBe(at);
      expect(found.at(-1)?.span[1]).toBe(at + example.length);
      if (form.means !== 'each') expect(found.map(({ means }) => means)).toEqual([form.means]);
    }
  });
});

const han = '〇一二三四五六七八九';

test('a pattern never begins inside a longer numeral', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom('十', '二十', '第', '一百'), (digit, lead) => {
      const found = findDates(`${lead}${han[digit]}月`, { language: 'zh' }).map(({ value }) => value.edtf);
      expect(found).toEqual(lead === '十' && digit <= 2 ? [`XXXX-1${digit}`] : []);
    }),
  );
});

test('text of any kind is read without harm', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'2003年12月9日至、第/－ –()MayJune of 一二十同本去'.split(''))),
      (parts) => {
        for (const language of ['zh', 'en'] as const) {
          let last = 0;
          for (const { span } of findDates(parts.join(''), { language })) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
          }
        }
      },
    ),
  );
});
