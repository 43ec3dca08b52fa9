import { daysIn, moved, type Parts } from './edtf.ts';

type Stretch = { readonly start: Parts; readonly end?: Parts };

/** Monday is 1, Sunday 7, as in ISO 8601. */
const weekdayOf = ({ year = 0, month = 1, day = 1 }: Parts): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/**
 * The week, from Monday to Sunday, that a day lies in, or one so many weeks away from it; with a weekday, that day of it.
 *
 * @example weekAround({ year: 2016, month: 11, day: 9 }, -1, 1) // { start: { year: 2016, month: 10, day: 31 } }
 */
export const weekAround = (around: Parts, by = 0, weekday?: number): Stretch => {
  const at = (wanted: number) => moved(around, 'day', by * 7 + wanted - weekdayOf(around));
  return { start: at(weekday ?? 1), ...(weekday === undefined ? { end: at(7) } : {}) };
};

/**
 * So many weekdays or weeks into a month or year, -1 for the last: the third Tuesday in September, the first week of 2004.
 * A week belongs where its Thursday lies, as in ISO 8601.
 */
export const nthIn = ({ year, month }: Parts, { count, weekday }: { count: number; weekday?: number }): Stretch => {
  const wanted = weekday ?? 4;
  const first: Parts = { ...(year === undefined ? {} : { year }), month: month ?? 1, day: 1 };
  const toFirst = (wanted - weekdayOf(first) + 7) % 7;
  const days = month === undefined ? 365 + (daysIn(2, year) - 28) : daysIn(month, year);
  const index = count > 0 ? count - 1 : Math.floor((days - 1 - toFirst) / 7);
  const day = moved(first, 'day', toFirst + index * 7);
  return weekday === undefined ? weekAround(day) : { start: day };
};
