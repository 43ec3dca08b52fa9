import { figures, rangesInFigures } from '../figures.ts';
import type { Form } from '../form.ts';
import { notDates } from './not-dates.ts';
import { partsOfYear } from './parts-of-year.ts';
import { rangesWithYear, relativeRanges, shared } from './ranges.ts';
import { relative, single } from './single.ts';
import { yearless, years } from './yearless.ts';

/** Two figures at the end are the year where the first are no month; the UN writes the day first. */
const shortYears: readonly Form[] = [
  {
    means: 'date',
    pattern: '(?<d>1[3-9]|2\\d|3[01])([-/])(?<m>1[0-2]|0?[1-9])\\2(?<yy>\\d\\d)(?![\\d/-]|\\.\\d)',
    example: '21/04/16',
    certainty: 0.5,
  },
  {
    means: 'date',
    pattern: '(?<m>1[0-2]|0?[1-9])([-/])(?<d>1[3-9]|2\\d|3[01])\\2(?<yy>\\d\\d)(?![\\d/-]|\\.\\d)',
    example: '9-18-15',
    certainty: 0.5,
  },
];

/** Every form, the fullest first: at a place the first that fits is taken. */
export const forms: readonly Form[] = [
  ...notDates,
  ...rangesInFigures,
  ...rangesWithYear,
  ...shared,
  ...figures,
  ...single,
  ...partsOfYear,
  ...shortYears,
  ...relativeRanges,
  ...relative,
  ...yearless,
  ...years,
];
