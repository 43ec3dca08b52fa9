import type { DateValue } from '../../record/index.ts';

/** A date as far as it is stated; what is missing is unknown, not any. */
export interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const fixed = (number: number | undefined, width: number): string =>
  number === undefined ? 'X'.repeat(width) : String(number).padStart(width, '0');

/** Days of a month in the Gregorian calendar; 29 for February where the year is unknown. */
export const daysIn = (month: number, year: number | undefined): number =>
  month === 2 && year !== undefined && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
    ? 28
    : ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);

/** Why the parts make no date of the calendar, or undefined where they do. */
export const impossible = ({ year, month, day }: Parts): string | undefined => {
  if (month !== undefined && (month < 1 || month > 12)) return `there is no month ${month}`;
  if (day === undefined) return undefined;
  if (day >= 1 && day <= (month === undefined ? 31 : daysIn(month, year))) return undefined;
  return month === undefined
    ? `there is no day ${day}`
    : `month ${fixed(year, 4)}-${fixed(month, 2)} has no day ${day}`;
};

/** `{ year: 2003, month: 9 }` is `2003-09`; unknown leading parts are written with X: `XXXX-05-11`. */
export const edtfOf = ({ year, month, day }: Parts): string => {
  if (day !== undefined) return `${fixed(year, 4)}-${fixed(month, 2)}-${fixed(day, 2)}`;
  return month === undefined ? fixed(year, 4) : `${fixed(year, 4)}-${fixed(month, 2)}`;
};

export const precisionOf = ({ month, day }: Parts): DateValue['precision'] =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';

/** Reads back a plain EDTF date, or the first date of an interval; undefined for seasons, decades and X forms. */
export const partsOf = (edtf: string): Parts | undefined => {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?=$|[/~])/.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
};

/** The parts moved by a number of years, months or days; smaller parts than the unit are dropped. */
export const moved = (from: Parts, unit: 'year' | 'month' | 'day', by: number): Parts => {
  const { year = 0, month = 1, day = 1 } = from;
  if (unit === 'year') return { year: year + by };
  const date = new Date(Date.UTC(year, month - 1 + (unit === 'month' ? by : 0), unit === 'day' ? day + by : 1));
  const there = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
  return unit === 'month' ? there : { ...there, day: date.getUTCDate() };
};
