import type { FindingDraft } from '../check.ts';
import { around, grouped } from '../figures.ts';
import { atCell } from '../places.ts';
import type { Index } from '../record-index.ts';
import { intervalOf } from '../text/figure.ts';
import { comparePercentage, digitsOf, type Outcome } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import type { CellAmount } from './row-claims.ts';
import { stubOf } from './row-named.ts';
import { basesOf, type RowRate, rowRates } from './row-rates.ts';

const outcomeOn = ({ amount, rate }: Pick<RowRate, 'amount' | 'rate'>, base: CellAmount): Outcome =>
  comparePercentage(
    rate,
    intervalOf(amount),
    around(base.amount, base.slack),
    amount.value.div(base.amount).times(100),
    `${grouped(amount.value)} ÷ ${grouped(base.amount)}`,
  );

const fitting = (claim: RowRate): CellAmount[] =>
  basesOf(claim).filter((base) => outcomeOn(claim, base).verdict === 'agreement');

const findingOn = (claim: RowRate, base: CellAmount): FindingDraft => {
  const { table, row, rate, amount } = claim;
  const outcome = outcomeOn(claim, base);
  const name = stubOf(table, row).slice(0, 60);
  const isConflict = outcome.verdict === 'conflict';
  return {
    verdict: outcome.verdict,
    severity: isConflict ? 'warning' : 'info',
    ...(isConflict ? { doubt: 'cannot tell' as const } : {}),
    confidence: Math.min(rate.certainty, amount.certainty, table.rows[row]!.cells[base.column]!.certainty ?? 1),
    message: { en: `“${name}” in the table: ${outcome.en}`, zh: `表中“${name}”：${outcome.zh}` },
    evidence: [amount.evidence, rate.evidence, atCell(table, row, base.column, table.rows[row]!.cells[base.column]!)],
    computation: outcome.computation,
  };
};

/** A rate of one digit is one slip from any other. */
const isTelling = ({ rate }: RowRate): boolean => digitsOf(rate) > 1;

const isSlip = (claim: RowRate, base: CellAmount): boolean =>
  isOneSlipAway({ rate: claim.rate, amount: claim.amount }, (tried) => outcomeOn(tried, base).verdict === 'agreement');

/** The columns that most percentages of the sentence are of. */
const columnsShown = (claims: readonly RowRate[]): ReadonlySet<number> => {
  const shown = claims.map((claim) => new Set(fitting(claim).map(({ column }) => column)));
  const all = new Set(shown.flatMap((each) => [...each]));
  return new Set([...all].filter((column) => shown.filter((each) => each.has(column)).length * 2 > claims.length));
};

const judge = (claims: readonly RowRate[]): FindingDraft[] => {
  const columns = columnsShown(claims);
  return claims.flatMap((claim): FindingDraft[] => {
    const [agreeing] = fitting(claim);
    if (agreeing) return [findingOn(claim, agreeing)];
    const bases = basesOf(claim).filter(({ column }) => columns.has(column) || (columns.size === 0 && claim.isOfRow));
    const slipped = isTelling(claim) ? bases.filter((base) => isSlip(claim, base)) : [];
    const isOpen = (base: CellAmount): boolean => outcomeOn(claim, base).verdict === 'cannot-tell';
    return slipped.length > 0 && !bases.some(isOpen) ? [findingOn(claim, slipped[0]!)] : [];
  });
};

/** A percentage told twice of two tables is right where one of them has it. */
const merged = (found: readonly FindingDraft[]): FindingDraft[] => {
  const placeOf = ({ evidence }: FindingDraft): string => evidence[1]?.mention ?? '';
  const right = new Set(found.filter(({ verdict }) => verdict === 'agreement').map(placeOf));
  const told = new Set<string>();
  return found.filter((each) => {
    const place = placeOf(each);
    if (told.has(place) || (each.verdict !== 'agreement' && right.has(place))) return false;
    told.add(place);
    return true;
  });
};

/** What the text calls a percentage of a row’s figure, held against the row. */
export const rowRateFindings = (index: Index): FindingDraft[] => merged(rowRates(index).flatMap(judge));
