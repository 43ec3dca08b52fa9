import type { Form } from './grammar.ts';

/** Dates in figures. Two of them say which is the day only where one is beyond twelve; the UN writes the day first. */
export const figures: readonly Form[] = [
  {
    means: 'date',
    pattern: '(?<y>[12]\\d{3})([-./])(?<m>1[0-2]|0?[1-9])\\2(?<d>[12]\\d|3[01]|0?[1-9])(?![\\d./-])',
    example: '2010-01-29',
    certainty: 0.9,
  },
  {
    means: 'date',
    pattern: '(?<m>1[0-2]|0?[1-9])([-./])(?<d>1[3-9]|2\\d|3[01])\\2(?<y>[12]\\d{3})(?![\\d./-])',
    example: '02/22/2016',
    certainty: 0.8,
  },
  {
    means: 'date',
    pattern: '(?<d>[12]\\d|3[01]|0?[1-9])([-./])(?<m>1[0-2]|0?[1-9])\\2(?<y>[12]\\d{3})(?![\\d./-])',
    example: '13.5.2015',
    certainty: 0.7,
  },
  {
    means: 'date',
    pattern: '(?<d>0[1-9]|[12]\\d|3[01])([-/])(?<m>0[1-9]|1[0-2])\\2(?<yy>[4-9]\\d)(?![\\d./-])',
    example: '31/12/99',
    certainty: 0.6,
  },
];
