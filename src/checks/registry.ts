import { chartMatchesText } from './charts/chart-matches-text.ts';
import type { Check } from './check.ts';
import { citationConflict } from './citations/citation-conflict.ts';
import { citationRange } from './citations/citation-range.ts';
import { duplicateCitation } from './citations/duplicate-citation.ts';
import { ibidConflict } from './citations/ibid-conflict.ts';
import { laterCitation } from './citations/later-citation.ts';
import { titleConflict } from './citations/title-conflict.ts';
import { average } from './claims/average.ts';
import { bounds } from './claims/bounds.ts';
import { difference } from './claims/difference.ts';
import { growth } from './claims/growth.ts';
import { partOfWhole } from './claims/part-of-whole.ts';
import { partsSum } from './claims/parts-sum.ts';
import { percentageWhole } from './claims/percentage-whole.ts';
import { proportion } from './claims/proportion.ts';
import { sameQuantity } from './claims/same-quantity.ts';
import { share } from './claims/share.ts';
import { dateConflict } from './dates/date-conflict.ts';
import { dateOrder } from './dates/date-order.ts';
import { outsidePeriod } from './dates/outside-period.ts';
import { countMatchesItems } from './lists/count-matches-items.ts';
import { countMatchesList } from './lists/count-matches-list.ts';
import { duplicateMember } from './lists/duplicate-member.ts';
import { crossReference } from './numbering/cross-reference.ts';
import { footnoteMarks } from './numbering/footnote-marks.ts';
import { numbering } from './numbering/numbering.ts';
import { carriedTotal } from './tables/carried-total.ts';
import { countMatchesRows } from './tables/count-matches-rows.ts';
import { countMatchesTotal } from './tables/count-matches-total.ts';
import { namedSum } from './tables/named-sum.ts';
import { rowMatchesText } from './tables/row-matches-text.ts';
import { tableBalance } from './tables/table-balance.ts';
import { tableColumn } from './tables/table-column.ts';
import { tableDates } from './tables/table-dates.ts';
import { tableGroups } from './tables/table-groups.ts';
import { tableRow } from './tables/table-row.ts';
import { tableShare } from './tables/table-share.ts';
import { tableSum } from './tables/table-sum.ts';
import { totalMatchesText } from './tables/total-matches-text.ts';
import { voteCounts } from './votes/vote-counts.ts';

/** Every check, in the order in which findings are reported. */
export const checks: readonly Check[] = [
  tableSum,
  tableRow,
  tableColumn,
  tableBalance,
  tableGroups,
  namedSum,
  tableDates,
  carriedTotal,
  totalMatchesText,
  rowMatchesText,
  chartMatchesText,
  tableShare,
  sameQuantity,
  growth,
  share,
  proportion,
  percentageWhole,
  average,
  bounds,
  difference,
  partsSum,
  partOfWhole,
  countMatchesList,
  countMatchesItems,
  countMatchesRows,
  countMatchesTotal,
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
