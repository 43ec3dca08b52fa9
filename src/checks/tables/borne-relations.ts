import type { Table } from '../../record/index.ts';
import type { Relation } from './relation.ts';
import { type Outcome, outcomeAt } from './row-outcomes.ts';

/** As a share of a ratio: rounded so far, it fits many pairs of columns by chance, unless its words name those that it is of. */
const [SHARP, BLUNT] = [0.006, 0.06];

const isSharp = ({ found, rounding }: Outcome, { named }: Relation): boolean =>
  rounding.lte(found.abs().times(named ? BLUNT : SHARP));

/** Nothing is the sum of nothing, and a share of nothing that of all that is small: they bear nothing out. */
const isTelling = (relation: Relation, outcome: Outcome): boolean =>
  outcome.fits &&
  !(outcome.found.isZero() && (relation.kind !== 'sum' || outcome.expected.isZero())) &&
  (relation.kind !== 'ratio' || isSharp(outcome, relation));

/** The rows bear a relation out: enough of them fit, and hardly any does not. */
const isBorneOut = (relation: Relation, outcomes: readonly Outcome[]): boolean => {
  const telling = outcomes.filter((outcome) => isTelling(relation, outcome)).length;
  const failing = outcomes.filter(({ fits }) => !fits).length;
  if (relation.stated) return telling >= 2 && telling >= failing;
  const sharp = outcomes.filter((outcome) => isTelling(relation, outcome) && isSharp(outcome, relation)).length;
  if (relation.beside && outcomes.length > 2 && sharp >= 2 && failing <= 1) return true;
  const wanted = relation.kind === 'mean' ? 1 : 2;
  if (relation.named && telling >= wanted && telling >= failing * wanted) return true;
  const isTotal = relation.kind === 'sum' && relation.terms.every(({ sign }) => sign > 0);
  return telling >= 3 && telling >= failing * (isTotal ? 2 : 3);
};

interface Borne {
  readonly relation: Relation;
  readonly outcomes: readonly Outcome[];
}

/** Likely relations are tried on so many rows before they are worked out for all. */
const SAMPLE = 16;

const offBy = ({ found, expected }: Outcome) => found.minus(expected);

/** Without the rows that only go on from a wrong figure of a running column. */
const withoutEchoes = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((outcome, at) => {
    const before = outcomes[at - 1];
    return outcome.fits || !before || before.fits || !offBy(before).plus(offBy(outcome)).isZero();
  });

const workOut = (table: Table, rows: readonly number[], relation: Relation): Borne[] => {
  const all = rows.flatMap((row) => outcomeAt(table, row, relation) ?? []);
  const outcomes = relation.running ? withoutEchoes(all) : all;
  return isBorneOut(relation, outcomes) ? [{ relation, outcomes }] : [];
};

const misfits = ({ outcomes }: Borne): number => outcomes.filter(({ fits }) => !fits).length;

const hasFigure = (table: Table, row: number, column: number): boolean => {
  const value = table.rows[row]?.cells[column]?.value;
  return value !== undefined && Number(value) !== 0;
};

/**
 * Without the misfits that have a figure in a column which the rows that bear a likely sum out leave empty: what was there
 * (期初余额) less what was used (本期摊销) is what is left (期末余额) only where nothing was added (本期增加).
 */
const withoutFurtherColumns = (table: Table, borne: Borne): Borne => {
  const { relation, outcomes } = borne;
  if (relation.stated || relation.kind !== 'sum') return borne;
  const reckoned = new Set([relation.target, ...relation.terms.map(({ column }) => column)]);
  const fitting = outcomes.filter(({ fits }) => fits);
  const further = [...table.columns.keys()].filter(
    (column) => !reckoned.has(column) && !fitting.some(({ row }) => hasFigure(table, row, column)),
  );
  return {
    relation,
    outcomes: outcomes.filter(({ fits, row }) => fits || !further.some((column) => hasFigure(table, row, column))),
  };
};

/** The relation of a target that most rows bear out. */
export const bestOf = (table: Table, rows: readonly number[], relations: readonly Relation[]): Borne | undefined => {
  const [best] = relations
    .filter(({ stated }, at) => stated || workOut(table, rows.slice(0, SAMPLE), relations[at]!).length > 0)
    .flatMap((relation) => workOut(table, rows, relation))
    .toSorted((a, b) => misfits(a) - misfits(b) || b.outcomes.length - a.outcomes.length);
  return best && withoutFurtherColumns(table, best);
};
