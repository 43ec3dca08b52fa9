// TIMEX3, as Recognizers-Text writes it, against EDTF.
import type { Expected } from './cases.ts';

const dayAfter = (day: string, by = 1): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const firstDay = (date: string): string => {
  const plain = date.replaceAll('X', '0');
  return plain + '-01'.repeat((10 - plain.length) / 3);
};

/** The day behind the last one of a day, month, year, decade or century. */
const behind = (date: string): string => {
  if (date.length === 10) return dayAfter(date);
  if (date.length === 7) return `${dayAfter(`${date}-28`, 5).slice(0, 7)}-01`;
  return `${String(Number(date.replaceAll('X', '9')) + 1).padStart(4, '0')}-01-01`;
};

const plain = /^[\dX]{4}(?:-\d\d){0,2}$/;

/**
 * Ways to say the same stretch of days: the EDTF itself, from its first day to the day behind its last, and to the first
 * day of its last part, as Recognizers closes "September to November" at the first of November.
 */
export const stretches = (edtf: string): readonly string[] => {
  const [from = '', to = from] = edtf.split('/');
  if (!plain.test(from) || !plain.test(to) || from.startsWith('XX')) return [edtf];
  const first = firstDay(from);
  return [edtf, `${first}/${behind(to)}`, ...(from === to ? [] : [`${first}/${firstDay(to)}`])];
};

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/** `2004-SU` is `2004-22`, `(2004-05-11,2004-05-21,P10D)` its first day and the day behind its last. */
const ofTimex = (timex: string): readonly string[] => {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season) return [`${season[1]}-${seasons[season[2]!]}`];
  const [, from, to] = /^\((\d{4}(?:-\d\d){0,2}),(\d{4}(?:-\d\d){0,2}),P/.exec(timex) ?? [];
  return from && to ? [`${firstDay(from)}/${firstDay(to)}`, `${from}/${to}`] : [timex.replace(/^FY/, '')];
};

const between = (start: string | undefined, end: string | undefined): readonly string[] =>
  start && end ? [`${start}/${end}`, `${start}/${dayAfter(end)}`] : [];

/** Every value that says what is expected; some of theirs end on the last day, some behind it. */
export const valuesOf = ({ Value, Resolution }: Expected): readonly string[] => {
  if (Value) {
    const resolutions = [Value.FutureResolution, Value.PastResolution].flatMap((one) => {
      if (!one) return [];
      const { date, startDate, endDate } = one;
      return date ? (date > '0100' ? stretches(date) : []) : between(startDate, endDate);
    });
    return [...ofTimex(Value.Timex), ...resolutions];
  }
  return (Resolution?.values ?? []).flatMap(({ timex, value, start, end }) => [
    ...(timex ? ofTimex(timex) : []),
    ...(value && /^\d{4}-\d\d-\d\d$/.test(value) ? stretches(value) : []),
    ...between(start, end),
  ]);
};
