import type { Check } from './check.ts';
import { citationConflict } from './citation-conflict.ts';
import { citationRange } from './citation-range.ts';
import { laterCitation } from './citations/later-citation.ts';
import { titleConflict } from './citations/title-conflict.ts';
import { average } from './claims/average.ts';
import { bounds } from './claims/bounds.ts';
import { percentageWhole } from './claims/percentage-whole.ts';
import { sameQuantity } from './claims/same-quantity.ts';
import { countMatchesList } from './count-matches-list.ts';
import { crossReference } from './cross-reference.ts';
import { dateConflict } from './date-conflict.ts';
import { dateOrder } from './date-order.ts';
import { difference } from './difference.ts';
import { duplicateCitation } from './duplicate-citation.ts';
import { outsidePeriod } from './events/outside-period.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { growth } from './growth.ts';
import { ibidConflict } from './ibid-conflict.ts';
import { countMatchesItems } from './lists/count-matches-items.ts';
import { duplicateMember } from './lists/duplicate-member.ts';
import { numbering } from './numbering.ts';
import { partsSum } from './parts-sum.ts';
import { share } from './share.ts';
import { tableRow } from './table-row.ts';
import { tableSum } from './table-sum.ts';
import { carriedTotal } from './tables/carried-total.ts';
import { countMatchesRows } from './tables/count-matches-rows.ts';
import { rowMatchesText } from './tables/row-matches-text.ts';
import { tableGroups } from './tables/table-groups.ts';
import { totalMatchesText } from './total-matches-text.ts';
import { voteCounts } from './votes/vote-counts.ts';

/** Every check, in the order in which findings are reported. */
export const checks: readonly Check[] = [
  tableSum,
  tableRow,
  tableGroups,
  carriedTotal,
  totalMatchesText,
  rowMatchesText,
  sameQuantity,
  growth,
  share,
  percentageWhole,
  average,
  bounds,
  difference,
  partsSum,
  countMatchesList,
  countMatchesItems,
  countMatchesRows,
  duplicateMember,
  voteCounts,
  dateConflict,
  dateOrder,
  outsidePeriod,
  citationConflict,
  citationRange,
  laterCitation,
  titleConflict,
  duplicateCitation,
  ibidConflict,
  numbering,
  footnoteMarks,
  crossReference,
];
