import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/mentions/dates/en/index.ts';
import { sightings } from '../../../src/mentions/dates/find-sightings.ts';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { zh } from '../../../src/mentions/dates/zh/index.ts';
import { fold } from '../../../src/mentions/numerals/fold.ts';
import type { Language } from '../../../src/record/index.ts';

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

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');
const iso = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;
const anyDay = fc
  .date({ min: new Date('1946-01-10'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));
const dashes = fc.constantFrom('至', '－', '–', '到', ' - ');
const links = fc.constantFrom(' to ', '–', ' – ', '-');
const han = '〇一二三四五六七八九';
const hanNumber = (n: number) =>
  `${n >= 20 ? han[Math.floor(n / 10)] : ''}${n >= 10 ? '十' : ''}${n % 10 ? han[n % 10] : ''}`;
const hanYear = (n: number) => [...String(n)].map((digit) => han[Number(digit)]).join('');
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const read = (text: string, language: Language) => findDates(text, { language }).map(({ value }) => value.edtf);

describe('any range in any form comes back as the same EDTF', () => {
  test('Chinese', () => {
    fc.assert(
      fc.property(anyDay, anyDay, dashes, fc.boolean(), (one, other, to, spaced) => {
        const [a, b] = iso(one) <= iso(other) ? [one, other] : [other, one];
        const gap = spaced ? ' ' : '';
        const day = (d: Day) => `${d.year}${gap}年${gap}${d.month}${gap}月${gap}${d.day}${gap}日`;
        const monthDay = (d: Day) => `${d.month}${gap}月${gap}${d.day}${gap}日`;
        const hanDay = (d: Day) => `${hanYear(d.year)}年${hanNumber(d.month)}月${hanNumber(d.day)}日`;
        const range = `${iso(a)}/${iso(b)}`;
        expect(read(`会议于${day(a)}${to}${day(b)}举行`, 'zh')).toEqual([range]);
        expect(read(wide(`会议于${day(a)}${to}${day(b)}举行`), 'zh')).toEqual([range]);
        expect(read(`会议于${hanDay(a)}至${hanDay(b)}举行`, 'zh')).toEqual([range]);
        const same = { ...b, year: a.year };
        if (iso(a) < iso(same) && !(same.month === 2 && same.day === 29)) {
          expect(read(`${day(a)}${to}${monthDay(same)}`, 'zh')).toEqual([`${iso(a)}/${iso(same)}`]);
        }
        if (a.day < b.day && b.day <= 28) {
          expect(read(`${day(a)}${to}${b.day}${gap}日`, 'zh')).toEqual([`${iso(a)}/${iso({ ...a, day: b.day })}`]);
        }
        expect(
          read(`${a.year}${gap}年${gap}${a.month}${gap}月${to}${b.year}${gap}年${gap}${b.month}${gap}月的捐款`, 'zh'),
        ).toEqual([`${a.year}-${two(a.month)}/${b.year}-${two(b.month)}`]);
        expect(read(`${a.year}${gap}年${to}${b.year}${gap}年期间`, 'zh')).toEqual([`${a.year}/${b.year}`]);
      }),
    );
  });

  test('English', () => {
    fc.assert(
      fc.property(anyDay, anyDay, links, (one, other, to) => {
        const [a, b] = iso(one) <= iso(other) ? [one, other] : [other, one];
        const month = (d: Day) => months[d.month - 1] ?? '';
        const range = `${iso(a)}/${iso(b)}`;
        expect(read(`held ${a.day} ${month(a)} ${a.year}${to}${b.day} ${month(b)} ${b.year}, when`, 'en')).toEqual([
          range,
        ]);
        expect(read(`held ${month(a)} ${a.day}, ${a.year}${to}${month(b)} ${b.day}, ${b.year}, when`, 'en')).toEqual([
          range,
        ]);
        expect(read(`between ${a.day} ${month(a)} ${a.year} and ${b.day} ${month(b)} ${b.year}`, 'en')).toEqual([
          range,
        ]);
        expect(read(`in ${month(a)} ${a.year}${to}${month(b)} ${b.year}`, 'en')).toEqual([
          `${a.year}-${two(a.month)}/${b.year}-${two(b.month)}`,
        ]);
        if (a.day < b.day) {
          expect(read(`from ${a.day}${to}${b.day} ${month(b)} ${b.year}`, 'en')).toEqual([
            `${iso({ ...b, day: a.day })}/${iso(b)}`,
          ]);
        }
        if (a.year < b.year) expect(read(`during ${a.year}${to}${b.year}.`, 'en')).toEqual([`${a.year}/${b.year}`]);
      }),
    );
  });
});

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
