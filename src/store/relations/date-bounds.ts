/** First and last day that a date can mean, both `YYYY-MM-DD`. */
export interface DateBounds {
  readonly from: string;
  readonly to: string;
}

const lastDay = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');

/** First and last month of the seasons of EDTF: 21 to 24 the four seasons, 33 to 36 quarters, 40 and 41 semesters. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  ...{ '21': [3, 5], '22': [6, 8], '23': [9, 11], '24': [12, 12] },
  ...{ '25': [3, 5], '26': [6, 8], '27': [9, 11], '28': [12, 12] },
  ...{ '33': [1, 3], '34': [4, 6], '35': [7, 9], '36': [10, 12] },
  ...{ '37': [1, 4], '38': [5, 8], '39': [9, 12], '40': [1, 6], '41': [7, 12] },
};

const two = (number: number): string => String(number).padStart(2, '0');
const months = (year: string, first: number, last: number): DateBounds => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${lastDay(Number(year), last)}`,
});

interface Form {
  readonly form: RegExp;
  readonly example: string;
  readonly bounds: (match: RegExpExecArray) => DateBounds;
}

const forms: readonly Form[] = [
  { form: /^(\d{4}-\d\d-\d\d)$/, example: '2004-05-11', bounds: ([, day]) => ({ from: day!, to: day! }) },
  {
    form: /^(\d{4})-(0[1-9]|1[0-2])(?:-XX)?$/,
    example: '2003-09',
    bounds: ([, year, month]) => months(year!, Number(month), Number(month)),
  },
  {
    form: /^(\d{4})-(2[1-8]|3[3-9]|4[01])$/,
    example: '2003-21',
    bounds: ([, year, season]) => months(year!, ...seasons[season!]!),
  },
  { form: /^(\d{4})(?:-XX)?(?:-XX)?$/, example: '2003', bounds: ([, year]) => months(year!, 1, 12) },
  {
    form: /^(\d{1,3})(X{1,3})$/,
    example: '199X',
    bounds: ([, known, open]) => ({
      from: `${known}${'0'.repeat(open!.length)}-01-01`,
      to: `${known}${'9'.repeat(open!.length)}-12-31`,
    }),
  },
];

const one = (edtf: string): DateBounds | undefined => {
  const plain = edtf.replace(/[~?%]/g, '');
  for (const { form, bounds } of forms) {
    const match = form.exec(plain);
    if (match) return bounds(match);
  }
  return undefined;
};

/** Ends of an interval that are open (`..`) reach as far as dates do. */
const [earliest, latest] = ['0001-01-01', '9999-12-31'];

/**
 * The days that an EDTF date covers, so that dates can be compared; undefined where no year is known (`XXXX-05-11`).
 * @example boundsOf('2003/2004-06') // { from: '2003-01-01', to: '2004-06-30' }
 */
export const boundsOf = (edtf: string): DateBounds | undefined => {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return one(first);
  const [from, to] = [first, second].map((end) => (end === '..' || end === '' ? undefined : one(end)));
  if (!from && !to) return undefined;
  return { from: from?.from ?? earliest, to: to?.to ?? latest };
};
