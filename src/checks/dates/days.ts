/** The last day of a month, or the day itself, of a plain EDTF date; the first and last day of an interval. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const daysOfPlain = (edtf: string): Days | undefined => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (day !== undefined) return { first: edtf, last: edtf };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  // Seasons are numbered from 21.
  return Number(month) > 12
    ? undefined
    : { first: `${year}-${month}-01`, last: lastOfMonth(Number(year), Number(month)) };
};

/**
 * First and last day that a date may stand for; undefined for seasons and open intervals.
 * @example daysOf('2003-07/2004-06') // { first: '2003-07-01', last: '2004-06-30' }
 */
export const daysOf = (edtf: string): Days | undefined => {
  const [from = '', to = from] = edtf.split('/');
  const [first, last] = [daysOfPlain(from), daysOfPlain(to)];
  return first && last ? { first: first.first, last: last.last } : undefined;
};
