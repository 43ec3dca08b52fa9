import type { Check, FindingDraft } from '../check.ts';
import { grouped } from '../figures.ts';
import { atCell } from '../places.ts';
import { indexOf } from '../record-index.ts';
import { comparePercentage, type Outcome } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { stubOf } from './row-named.ts';
import { type ShareClaim, type ShareColumn, shareClaims } from './table-shares.ts';

const outcomeOf = ({ rate }: Pick<ShareClaim, 'rate'>, { part, whole, parts, wholes }: ShareColumn): Outcome =>
  comparePercentage(rate, parts, wholes, part.div(whole).times(100), `${grouped(part)} ÷ ${grouped(whole)}`);

const findingOf = (claim: ShareClaim, { column }: ShareColumn, outcome: Outcome): FindingDraft => {
  const { table, row, total, rate, sought } = claim;
  const name = stubOf(table, row).slice(0, 60);
  const agrees = outcome.verdict === 'agreement';
  const certainty = Math.min(
    rate.certainty,
    ...[row, total].map((each) => table.rows[each]!.cells[column]!.certainty ?? 1),
  );
  return {
    verdict: outcome.verdict,
    severity: agrees ? 'info' : 'warning',
    ...(outcome.verdict === 'conflict'
      ? { doubt: sought && certainty >= 0.8 ? ('document' as const) : ('cannot tell' as const) }
      : {}),
    confidence: certainty,
    message: {
      en: `“${name}” in the table: ${outcome.en}`,
      zh: `表中“${name}”：${outcome.zh}`,
    },
    evidence: [
      rate.evidence,
      ...[row, total].map((each) => atCell(table, each, column, table.rows[each]!.cells[column]!)),
    ],
    computation: outcome.computation,
  };
};

/** A rate that no slip explains is hardly of the row's figures, but where the sentence gives these too. */
const draftOf = (claim: ShareClaim): FindingDraft[] => {
  const outcomes = claim.columns.map((column) => ({ column, outcome: outcomeOf(claim, column) }));
  const agreeing = outcomes.find(({ outcome }) => outcome.verdict === 'agreement');
  const best = agreeing ?? (outcomes.length === 1 ? outcomes[0] : undefined);
  if (!best) return [];
  const { column, outcome } = best;
  const isSlip = (): boolean =>
    isOneSlipAway({ rate: claim.rate }, ({ rate }) => outcomeOf({ rate }, column).verdict === 'agreement');
  return agreeing || (claim.given && claim.sought) || isSlip() ? [findingOf(claim, column, outcome)] : [];
};

const pagesOf = (en: boolean, rate: string): string =>
  en
    ? `1.\tFuel accounted for ${rate} per cent of the total volume in 2012.\n\nTable 1. Volume of procurement by group\n(United States dollars)\nGroup Amount\nRations 70 000\nFuel 30 900\nRent 9 100\nSupplies 3 600\nTotal 113 600`
    : `1．\t如表1所示，差旅费为24 600美元，占支出总额的${rate}%。\n\n表1 按支出用途分列的支出\n（美元）\n用途 数额\n人事费 61 000\n差旅费 24 600\n房租 11 200\n用品 4 300\n共计 101 100`;

export const tableShare: Check = {
  name: 'table-share',
  rule: {
    en: 'A row’s share of a total, as the text states it, is what the row and the total of the table give.',
    zh: '正文所述表中某行占总数的百分比应与该行和总数相符。',
  },
  source:
    '“Fuel accounted for 29.2 per cent of the total volume”, 占支出总额的42.9% (reports on procurement and on funds)',
  needs: ['percentage', 'table.total'],
  examples: {
    en: [
      { text: pagesOf(true, '29.2'), verdict: 'conflict' },
      { text: pagesOf(true, '27.2'), verdict: 'agreement' },
    ],
    zh: [
      { text: pagesOf(false, '42.3'), verdict: 'conflict' },
      { text: pagesOf(false, '24.3'), verdict: 'agreement' },
    ],
  },
  run: (record) => shareClaims(indexOf(record)).flatMap(draftOf),
};
