import type { Check } from './check.ts';
import { citationConflict } from './citation-conflict.ts';
import { citationRange } from './citation-range.ts';
import { countMatchesList } from './count-matches-list.ts';
import { crossReference } from './cross-reference.ts';
import { dateConflict } from './date-conflict.ts';
import { dateOrder } from './date-order.ts';
import { difference } from './difference.ts';
import { duplicateCitation } from './duplicate-citation.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { growth } from './growth.ts';
import { ibidConflict } from './ibid-conflict.ts';
import { numbering } from './numbering.ts';
import { partsSum } from './parts-sum.ts';
import { share } from './share.ts';
import { tableRow } from './table-row.ts';
import { tableSum } from './table-sum.ts';
import { totalMatchesText } from './total-matches-text.ts';

/** Every check, in the order in which findings are reported. */
export const checks: readonly Check[] = [
  tableSum,
  tableRow,
  totalMatchesText,
  growth,
  share,
  difference,
  partsSum,
  countMatchesList,
  dateConflict,
  dateOrder,
  citationConflict,
  citationRange,
  duplicateCitation,
  ibidConflict,
  numbering,
  footnoteMarks,
  crossReference,
];
