import type { Table } from '../../record/index.ts';
import type { Relation } from './column-relations.ts';
import { type Outcome, outcomeAt } from './row-outcomes.ts';

/** The rows bear a relation out: enough of them fit, and hardly any does not. */
const isBorneOut = (relation: Relation, outcomes: readonly Outcome[]): boolean => {
  const telling = outcomes.filter(({ fits, found, expected }) => fits && !(found.isZero() && expected.isZero())).length;
  const failing = outcomes.filter(({ fits }) => !fits).length;
  if (relation.stated) return telling >= 2 && telling >= failing;
  const isTotal = relation.kind === 'sum' && relation.terms.every(({ sign }) => sign > 0);
  return telling >= 3 && telling >= failing * (isTotal ? 2 : 3);
};

interface Borne {
  readonly relation: Relation;
  readonly outcomes: readonly Outcome[];
}

/** Likely relations are tried on so many rows before they are worked out for all. */
const SAMPLE = 16;

const workOut = (table: Table, rows: readonly number[], relation: Relation): Borne[] => {
  const outcomes = rows.flatMap((row) => outcomeAt(table, row, relation) ?? []);
  return isBorneOut(relation, outcomes) ? [{ relation, outcomes }] : [];
};

const misfits = ({ outcomes }: Borne): number => outcomes.filter(({ fits }) => !fits).length;

/** The relation of a target that most rows bear out. */
export const bestOf = (table: Table, rows: readonly number[], relations: readonly Relation[]): Borne | undefined =>
  relations
    .filter(({ stated }, at) => stated || workOut(table, rows.slice(0, SAMPLE), relations[at]!).length > 0)
    .flatMap((relation) => workOut(table, rows, relation))
    .toSorted((a, b) => misfits(a) - misfits(b) || b.outcomes.length - a.outcomes.length)[0];
