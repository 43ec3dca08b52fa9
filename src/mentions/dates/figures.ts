import type { Form } from './form.ts';

const end = '(?![\\d/-]|\\.\\d)';
const iso = (n: '' | 2) =>
  `(?<y${n}>[12]\\d{3})(?<s${n || 1}>[-./])(?<m${n}>1[0-2]|0?[1-9])\\k<s${n || 1}>(?<d${n}>[12]\\d|3[01]|0?[1-9])`;
const dayFirst = (n: '' | 2) =>
  `(?<d${n}>[12]\\d|3[01]|0?[1-9])(?<s${n || 1}>[-./])(?<m${n}>1[0-2]|0?[1-9])\\k<s${n || 1}>(?<y${n}>[12]\\d{3})`;
const to = '(?: ?(?:–|--?|至|到|~) ?| to | until )';

/** Two dates in figures, and what stands between them in either language. */
export const rangesInFigures: readonly Form[] = [
  { means: 'range', pattern: `${iso('')}${to}${iso(2)}${end}`, example: '2004-05-11–2004-05-20', certainty: 0.9 },
  {
    means: 'range',
    pattern: `${dayFirst('')}${to}${dayFirst(2)}${end}`,
    example: '11.05.2004–20.05.2004',
    certainty: 0.7,
  },
];

/** Dates in figures. Two of them say which is the day only where one is beyond twelve; the UN writes the day first. */
export const figures: readonly Form[] = [
  { means: 'date', pattern: `${iso('')}${end}`, example: '2010-01-29', certainty: 0.9 },
  {
    means: 'date',
    pattern: `(?<m>1[0-2]|0?[1-9])([-./])(?<d>1[3-9]|2\\d|3[01])\\2(?<y>[12]\\d{3})${end}`,
    example: '02/22/2016',
    certainty: 0.8,
  },
  { means: 'date', pattern: `${dayFirst('')}${end}`, example: '13.5.2015', certainty: 0.7 },
  {
    means: 'date',
    pattern: `(?<d>0[1-9]|[12]\\d|3[01])([-/])(?<m>0[1-9]|1[0-2])\\2(?<yy>[4-9]\\d)${end}`,
    example: '31/12/99',
    certainty: 0.6,
  },
];
