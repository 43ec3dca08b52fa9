import { figures, rangesInFigures } from '../figures.ts';
import type { Form } from '../form.ts';
import { partsOfYear } from './parts-of-year.ts';
import { rangesWithYear, relativeRanges, shared, yearlessRanges } from './ranges.ts';
import { relative, single, yearless } from './single.ts';
import { HAN, month } from './words.ts';

/** Comparisons with a stretch of another year are no dates of their own. */
const compared: readonly Form[] = [
  { means: 'none', pattern: '(?:上年|去年|上一年|前一年)度?同期', example: '上年同期' },
];

const yearly: readonly Form[] = [
  {
    means: 'yearly',
    pattern: `每(?:一|隔一)?年(?:的)? ?${month('')}(?: ?(?<d>\\d{1,2}) ?日)?`,
    example: '每年5月26日',
  },
];

/** Numbers that are no dates. */
const ordinals: readonly Form[] = [
  { means: 'none', pattern: `第 ?(?:[\\d.]+|[${HAN}十百千两]+)`, example: '第六十七' },
];

/** Every form, the fullest first: at a place the first that fits is taken. */
export const forms: readonly Form[] = [
  ...rangesInFigures,
  ...rangesWithYear,
  ...shared,
  ...partsOfYear,
  ...single,
  ...figures,
  ...compared,
  ...relativeRanges,
  ...relative,
  ...yearly,
  ...yearlessRanges,
  ...yearless,
  ...ordinals,
];
