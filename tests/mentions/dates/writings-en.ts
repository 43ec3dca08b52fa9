import {
  apart,
  type Day,
  daysIn,
  inMonth,
  inYear,
  iso,
  isoMonth,
  monthsOf,
  nthWeekday,
  sameMonth,
  sameYear,
  single,
  two,
  type Writing,
} from './days.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ordinals = ['first', 'second', 'third', 'fourth'];
const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const dayWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const m = ({ month }: Day): string => months[month - 1]!;
const short = (d: Day): string => (m(d).length > 4 ? `${m(d).slice(0, 3)}.` : m(d));
const weekday = ({ year, month, day }: Day): string =>
  weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7]!;
const nth = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
const below100 = (n: number): string =>
  n < 20 ? small[n - 1]! : `${tens[Math.floor(n / 10) - 2]}${n % 10 ? `-${small[(n % 10) - 1]}` : ''}`;
const dayInWords = (n: number): string =>
  n <= 20 ? dayWords[n - 1]! : n === 30 ? 'thirtieth' : `${n > 30 ? 'thirty' : 'twenty'}-${dayWords[(n % 10) - 1]}`;
const yearInWords = (year: number): string => {
  const rest = year % 100 ? ` and ${below100(year % 100)}` : '';
  return `${year < 2000 ? 'one thousand nine hundred' : 'two thousand'}${rest}`;
};

/** Every form in which English reports write dates, one a row. */
export const writings: readonly Writing[] = [
  single('day month year', (d) => `${d.day} ${m(d)} ${d.year}`),
  single('ordinal', (d) => `the ${nth(d.day)} of ${m(d)} ${d.year}`),
  single('month first', (d) => `${m(d)} ${d.day}, ${d.year}`),
  single('short month', (d) => `${d.day} ${short(d)} ${d.year}`),
  single('capitals', (d) => `${d.day} ${m(d).toUpperCase()} ${d.year}`),
  single('weekday', (d) => `${weekday(d)}, ${d.day} ${m(d)} ${d.year}`),
  single('weekday, month first', (d) => `${weekday(d)}, ${m(d)} ${d.day}, ${d.year}`),
  single('hyphens', (d) => `${d.day}-${m(d).slice(0, 3)}-${d.year}`),
  single('in words', (d) => `the ${dayInWords(d.day)} day of ${m(d)}, ${yearInWords(d.year)}`),
  single('day in words', (d) => `the ${dayInWords(d.day)} of ${m(d)} ${d.year}`),
  single('ISO 8601', iso),
  single('figures', (d) => `${two(d.day)}.${two(d.month)}.${d.year}`),
  { form: 'month', write: ({ a }) => [`${m(a)} ${a.year}`, isoMonth(a)] },
  { form: 'month of', write: ({ a }) => [`${m(a)} of ${a.year}`, isoMonth(a)] },
  { form: 'end of month', write: ({ a }) => [`the end of ${m(a)} ${a.year}`, isoMonth(a)] },
  { form: 'year', write: ({ a }) => [`the year ${a.year}`, `${a.year}`] },
  { form: 'part of year', write: ({ a }) => [`early ${a.year}`, `${a.year}`] },
  apart('from day to day', (a, b) => `from ${a.day} ${m(a)} ${a.year} to ${b.day} ${m(b)} ${b.year}`),
  apart('dash', (a, b) => `${a.day} ${m(a)} ${a.year}–${b.day} ${m(b)} ${b.year}`),
  apart('spaced dash', (a, b) => `${a.day} ${m(a)} ${a.year} – ${b.day} ${m(b)} ${b.year}`),
  apart('through', (a, b) => `${a.day} ${m(a)} ${a.year} through ${b.day} ${m(b)} ${b.year}`),
  apart('between', (a, b) => `between ${a.day} ${m(a)} ${a.year} and ${b.day} ${m(b)} ${b.year}`),
  apart('months first', (a, b) => `${m(a)} ${a.day}, ${a.year} to ${m(b)} ${b.day}, ${b.year}`),
  apart('capitals', (a, b) => `${a.day} ${m(a).toUpperCase()} ${a.year}-${b.day} ${m(b).toUpperCase()} ${b.year}`),
  apart('ISO 8601', (a, b) => `${iso(a)} to ${iso(b)}`),
  inYear('one year', (a, b) => `${a.day} ${m(a)} to ${b.day} ${m(b)} ${b.year}`),
  inYear('one year, dash', (a, b) => `${a.day} ${m(a)}–${b.day} ${m(b)} ${b.year}`),
  inYear('one year, between', (a, b) => `between ${a.day} ${m(a)} and ${b.day} ${m(b)} ${b.year}`),
  inYear('one year, months first', (a, b) => `${m(a)} ${a.day} to ${m(b)} ${b.day}, ${b.year}`),
  inMonth('one month', (a, b) => `from ${a.day} to ${b.day} ${m(a)} ${a.year}`),
  inMonth('one month, dash', (a, b) => `${a.day}-${b.day} ${m(a)} ${a.year}`),
  inMonth('one month, capitals', (a, b) => `${a.day}-${b.day} ${m(a).toUpperCase()} ${a.year}`),
  inMonth('one month, months first', (a, b) => `${m(a)} ${a.day}–${b.day}, ${a.year}`),
  inMonth('one month, ordinals', (a, b) => `from the ${nth(a.day)} to the ${nth(b.day)} of ${m(a)} ${a.year}`),
  {
    form: 'months of two years',
    write: ({ a, b }) =>
      a.year < b.year ? [`from ${m(a)} ${a.year} to ${m(b)} ${b.year}`, `${isoMonth(a)}/${isoMonth(b)}`] : undefined,
  },
  {
    form: 'months of one year',
    write: (pair) => {
      const b = sameYear(pair);
      return b && [`${m(pair.a)} to ${m(b)} ${b.year}`, monthsOf(b.year, pair.a.month, b.month)];
    },
  },
  {
    form: 'over the new year',
    write: ({ a, b }) =>
      a.month > b.month
        ? [`${m(a)} to ${m(b)} ${a.year}`, `${a.year - 1}-${two(a.month)}/${isoMonth({ ...b, year: a.year })}`]
        : undefined,
  },
  {
    form: 'to the following year',
    write: ({ a, b }) => [
      `from ${m(a)} ${a.year} to ${m(b)} of the following year`,
      `${isoMonth(a)}/${isoMonth({ ...b, year: a.year + 1 })}`,
    ],
  },
  {
    form: 'years',
    write: ({ a, b }) => (a.year < b.year ? [`from ${a.year} to ${b.year}`, `${a.year}/${b.year}`] : undefined),
  },
  {
    form: 'years, between',
    write: ({ a, b }) => (a.year < b.year ? [`between ${a.year} and ${b.year}`, `${a.year}/${b.year}`] : undefined),
  },
  { form: 'biennium', write: ({ a }) => [`the biennium ${a.year}–${a.year + 1}`, `${a.year}/${a.year + 1}`] },
  { form: 'biennium behind', write: ({ a }) => [`the ${a.year}-${a.year + 1} biennium`, `${a.year}/${a.year + 1}`] },
  {
    form: 'financial year',
    write: ({ a }) => [`the ${a.year}/${two((a.year + 1) % 100)} period`, `${a.year}/${a.year + 1}`],
  },
  { form: 'FY', write: ({ a }) => [`FY${a.year}/${two((a.year + 1) % 100)}`, `${a.year}/${a.year + 1}`] },
  { form: 'fiscal year', write: ({ a }) => [`fiscal year ${a.year}-${a.year + 1}`, `${a.year}/${a.year + 1}`] },
  {
    form: 'quarter',
    write: ({ a, n }) => [`the ${ordinals[n - 1]} quarter of ${a.year}`, monthsOf(a.year, n * 3 - 2, n * 3)],
  },
  { form: 'Q', write: ({ a, n }) => [`Q${n} ${a.year}`, monthsOf(a.year, n * 3 - 2, n * 3)] },
  {
    form: 'half',
    write: ({ a, n }) => [
      `the ${n > 2 ? 'second' : 'first'} half of ${a.year}`,
      monthsOf(a.year, n > 2 ? 7 : 1, n > 2 ? 12 : 6),
    ],
  },
  {
    form: 'first months',
    write: ({ a, n }) => [`the first ${small[n]} months of ${a.year}`, monthsOf(a.year, 1, n + 1)],
  },
  {
    form: 'season',
    write: ({ a, n }) => [`${['spring', 'summer', 'autumn', 'winter'][n - 1]} ${a.year}`, `${a.year}-2${n}`],
  },
  { form: 'decade', write: ({ a }) => [`the ${Math.floor(a.year / 10)}0s`, `${Math.floor(a.year / 10)}X`] },
  {
    form: 'list of days',
    write: (pair) => {
      const b = sameMonth(pair);
      return b && [`on ${pair.a.day} and ${b.day} ${m(b)} ${b.year}`, [iso(pair.a), iso(b)]];
    },
  },
  {
    form: 'list of months',
    write: (pair) => {
      const b = sameYear(pair);
      return b && [`in ${m(pair.a)} and ${m(b)} ${b.year}`, [isoMonth(pair.a), isoMonth(b)]];
    },
  },
  {
    form: 'list of ranges',
    write: ({ a }) =>
      a.day < daysIn(a) - 14
        ? [
            `${a.day} to ${a.day + 4} and ${a.day + 7} to ${a.day + 11} ${m(a)} ${a.year}`,
            [0, 7].map((by) => `${iso({ ...a, day: a.day + by })}/${iso({ ...a, day: a.day + by + 4 })}`),
          ]
        : undefined,
  },
  {
    form: 'counted weekday',
    write: ({ a, b, n }) => {
      const weekday = (b.day % 7) + 1;
      return [`the ${ordinals[n - 1]} ${weekdays[weekday - 1]} of ${m(a)} ${a.year}`, iso(nthWeekday(a, weekday, n))];
    },
  },
];
