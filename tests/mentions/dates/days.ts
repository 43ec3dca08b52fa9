import fc from 'fast-check';

/** A day, from which every writing and its EDTF are made. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Two days, the earlier first, and a small number for quarters, halves, runs of months and the like. */
export interface Pair {
  readonly a: Day;
  readonly b: Day;
  readonly n: number;
}

/** How one form of the language writes a pair; undefined where it cannot (the second day is in another month). */
export interface Writing {
  readonly form: string;
  readonly write: (pair: Pair) => readonly [text: string, edtf: string | readonly string[]] | undefined;
}

export const two = (n: number): string => String(n).padStart(2, '0');
export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
export const isoMonth = ({ year, month }: Day): string => `${year}-${two(month)}`;
export const daysIn = ({ year, month }: Pick<Day, 'year' | 'month'>): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const day = fc
  .date({ min: new Date('1946-01-10'), max: new Date('2088-12-30'), noInvalidDate: true })
  .map((date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

export const anyPair: fc.Arbitrary<Pair> = fc
  .tuple(day, day, fc.integer({ min: 1, max: 4 }))
  .map(([one, other, n]) => (iso(one) <= iso(other) ? { a: one, b: other, n } : { a: other, b: one, n }));

/** The second day moved into the year, or the month, of the first; undefined where it then stands no later. */
export const sameYear = ({ a, b }: Pair): Day | undefined => {
  const there = { ...b, year: a.year, day: Math.min(b.day, 28) };
  return there.month > a.month ? there : undefined;
};
export const sameMonth = ({ a, b }: Pair): Day | undefined => {
  const there = { ...a, day: Math.min(b.day, daysIn(a)) };
  return there.day > a.day ? there : undefined;
};

/** The day of the n-th weekday of the month of a day, counted one by one. */
export const nthWeekday = ({ year, month }: Day, weekday: number, n: number): Day => {
  let seen = 0;
  for (let day = 1; ; day += 1) {
    if ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday) seen += 1;
    if (seen === n) return { year, month, day };
  }
};

export const monthsOf = (year: number, from: number, to: number): string => `${year}-${two(from)}/${year}-${two(to)}`;

/** Ways to write one day; two days of different years; of one year; of one month. */
export const single = (form: string, write: (d: Day) => string): Writing => ({
  form,
  write: ({ a }) => [write(a), iso(a)],
});
export const apart = (form: string, write: (a: Day, b: Day) => string): Writing => ({
  form,
  write: ({ a, b }) => (a.year < b.year ? [write(a, b), `${iso(a)}/${iso(b)}`] : undefined),
});
const within =
  (second: (pair: Pair) => Day | undefined) =>
  (form: string, write: (a: Day, b: Day) => string): Writing => ({
    form,
    write: (pair) => {
      const b = second(pair);
      return b && [write(pair.a, b), `${iso(pair.a)}/${iso(b)}`];
    },
  });
export const inYear = within(sameYear);
export const inMonth = within(sameMonth);
