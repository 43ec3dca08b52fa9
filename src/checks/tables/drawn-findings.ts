import type { FindingDraft } from '../check.ts';
import { grouped, plain } from '../figures.ts';
import { atCell, atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { stubOf } from './row-named.ts';
import { type Misdrawn, misdrawn } from './rows-drawn-on.ts';

const SURE = 0.8;

const findingOn = ({ mention, amount, cell, fitting, isOfPeriod }: Misdrawn): FindingDraft => {
  const { table, row, column } = cell;
  const stub = stubOf(table, row).slice(0, 60);
  const [said, shown] = [grouped(amount), grouped(cell.amount)];
  const certainty = Math.min(mention.certainty, cell.cell.certainty ?? 1);
  const doubt = certainty < SURE ? 'reading' : isOfPeriod ? 'document' : 'cannot tell';
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt,
    confidence: Math.min(certainty, 0.85),
    message: {
      en: `The text gives ${said} where the row “${stub}” has ${shown}; ${fitting === 1 ? 'one other amount of the paragraph is' : `${fitting} other amounts of the paragraph are`} in that row.`,
      zh: `正文为${said}，表中“${stub}”一行为${shown}；该段另有${fitting}个数额与该行一致。`,
    },
    evidence: [atMention(mention), atCell(table, row, column, cell.cell)],
    computation: {
      expression: `${said} − ${shown}`,
      expected: plain(cell.amount),
      found: plain(amount),
      difference: plain(amount.minus(cell.amount)),
    },
  };
};

/** Amounts of paragraphs that are drawn from rows of tables, and are not what the rows have. */
export const drawnFindings = (index: Index): FindingDraft[] => misdrawn(index).map(findingOn);
