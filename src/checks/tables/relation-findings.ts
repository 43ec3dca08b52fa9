import type { FindingEvidence, Table } from '../../record/index.ts';
import type { Bearing, FindingDraft } from '../check.ts';
import { grouped, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import { groupBy } from '../record-index.ts';
import { bestOf } from './borne-relations.ts';
import type { LaidOut } from './laid-out.ts';
import type { Relation } from './relation.ts';
import { isOfRounded, isSlipAt, type Outcome, placesAt } from './row-outcomes.ts';
import { stubOf } from './row-stubs.ts';

const SURE = 0.8;

const evidenceOf = (
  printed: Table,
  { table, placeOf }: LaidOut,
  relation: Relation,
  row: number,
): FindingEvidence[] => {
  const places = placesAt(table, row, relation).map((place) => placeOf(...place));
  return [...places.slice(-1), ...places.slice(0, -1)].flatMap(([at, column]) => {
    const cell = printed.rows[at]?.cells[column];
    return cell ? [atCell(printed, at, column, cell)] : [];
  });
};

/** What rounding each figure may make of a relation, and how far the others of its kind bear it out. */
const bearingOf = (table: Table, relation: Relation, { row }: Outcome, outcomes: readonly Outcome[]): Bearing => ({
  ...(relation.kind === 'sum' ? { terms: relation.terms.length } : {}),
  ...(relation.kind === 'sum' || relation.kind === 'mean' ? {} : { rounded: isOfRounded(table, row, relation) }),
  slip: isSlipAt(table, row, relation),
  fitting: outcomes.filter(({ fits, found }) => fits && !found.isZero()).length,
  failing: outcomes.filter(({ fits }) => !fits).length,
});

const isRate = ({ kind }: Relation): boolean => kind === 'quotient' || kind === 'growth' || kind === 'share';

/** Says where a figure stands and where it does not fit, along rows or down columns. */
const messages = {
  row: (line: string, target: string, gives: string, says: string, sign: string) => ({
    en: `In row “${line}”, ${gives}${sign && ' per cent'}; the column “${target}” says ${says}.`,
    zh: `“${line}”一行中，${gives.replace(' is ', '等于')}${sign}，“${target}”栏为${says}。`,
  }),
  column: (line: string, target: string, gives: string, says: string, sign: string) => ({
    en: `In the column “${line}”, ${gives}${sign && ' per cent'}; the row “${target}” says ${says}.`,
    zh: `“${line}”一栏中，${gives.replace(' is ', '等于')}${sign}，“${target}”一行所列为${says}。`,
  }),
} as const;

const titleOf = (table: Table, column: number): string => table.columns[column]?.title.slice(0, 60) ?? '';

const computationOf = ({ expression, expected, found }: Outcome): NonNullable<FindingDraft['computation']> => ({
  expression,
  expected: plain(expected),
  found: plain(found),
  difference: plain(found.minus(expected)),
});

const conflict = (
  printed: Table,
  laid: LaidOut,
  relation: Relation,
  outcome: Outcome,
  outcomes: readonly Outcome[],
): FindingDraft => {
  const { table, along } = laid;
  const { row, expression, expected, found, certainty, open } = outcome;
  return {
    verdict: open ? 'cannot-tell' : 'conflict',
    severity: open ? 'info' : 'error',
    ...(open ? {} : { doubt: certainty >= SURE ? ('document' as const) : ('reading' as const) }),
    confidence: certainty,
    message: messages[along](
      stubOf(table.rows[row]!).slice(0, 60),
      titleOf(table, relation.target),
      `${expression} is ${grouped(expected)}`,
      grouped(found),
      isRate(relation) ? '%' : '',
    ),
    evidence: evidenceOf(printed, laid, relation, row),
    bearing: bearingOf(table, relation, outcome, outcomes),
    computation: computationOf(outcome),
  };
};

const agreement = (printed: Table, laid: LaidOut, relation: Relation, outcomes: readonly Outcome[]): FindingDraft => {
  const fitting = outcomes.filter(({ fits }) => fits);
  const last = fitting.at(-1)!;
  const title = titleOf(laid.table, relation.target);
  const many = fitting.length;
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...fitting.map(({ certainty }) => certainty)),
    message:
      laid.along === 'row'
        ? {
            en: `In ${many} ${many === 1 ? 'row' : 'rows'}, the column “${title}” is what the other columns give.`,
            zh: `“${title}”栏在${many}行中与其他各栏相符。`,
          }
        : {
            en: `In ${many} ${many === 1 ? 'column' : 'columns'}, the row “${title}” is what the other rows give.`,
            zh: `“${title}”一行在${many}栏中与其他各行相符。`,
          },
    evidence: evidenceOf(printed, laid, relation, last.row),
    computation: computationOf(last),
  };
};

/**
 * What the rows of a table say of the relation of each target that most of them bear out.
 * @param printed the table of the document
 */
export const relationFindings = (printed: Table, laid: LaidOut, relations: readonly Relation[]): FindingDraft[] => {
  const { table } = laid;
  const rows = table.rows.flatMap(({ role }, row) => (role === 'header' ? [] : [row]));
  return [...groupBy(relations, ({ target }) => String(target)).values()].flatMap((ofTarget): FindingDraft[] => {
    const best = bestOf(table, rows, ofTarget);
    if (!best) return [];
    const { relation, outcomes } = best;
    return [
      agreement(printed, laid, relation, outcomes),
      ...outcomes.filter(({ fits }) => !fits).map((outcome) => conflict(printed, laid, relation, outcome, outcomes)),
    ];
  });
};
