import type { Table } from '../../record/index.ts';
import { centsOff, isOfCents } from '../doubts/rounding.ts';
import { Decimal, grouped, plain, sumOf } from '../figures.ts';
import { slipBetween, slipNames } from '../slips.ts';
import type { Addend } from './addends.ts';

/** What would make a sum fit, in words. */
export interface Hypothesis {
  /** `row`: a row that is counted but perhaps should not be; `repeated row`: one that stands there twice. */
  readonly sort:
    | 'sign'
    | 'repeated row'
    | 'row'
    | 'column'
    | 'digit of the total'
    | 'digit'
    | 'missing row'
    | 'rounding';
  readonly en: string;
  readonly zh: string;
  /** The figure that would be another. */
  readonly figure?: Decimal;
  /** Name of its row. */
  readonly row?: string;
}

/** A sum that does not fit: its addends, the stated total, and the sum less the total. */
export interface Misfit {
  readonly table: Table;
  readonly column: number;
  readonly addends: readonly Addend[];
  readonly total: Decimal;
  readonly difference: Decimal;
}

const nameOf = (table: Table, row: number): string =>
  table.rows[row]?.cells.find(({ text }) => text !== '')?.text.slice(0, 60) ?? `${row}`;

/** A single row whose sign, read otherwise, makes the sum fit. */
const sign = ({ table, addends, difference }: Misfit): Hypothesis | undefined => {
  const addend = addends.find(({ value }) => value.times(2).eq(difference));
  if (!addend) return undefined;
  const [name, amount] = [nameOf(table, addend.row), grouped(addend.value)];
  const changed = { sort: 'sign' as const, figure: addend.value, row: name };
  return addend.value.isPositive()
    ? { ...changed, en: `fits if “${name}” (${amount}) is negative`, zh: `若“${name}”（${amount}）为负数则相符` }
    : { ...changed, en: `fits if “${name}” (${amount}) is positive`, zh: `若“${name}”（${amount}）为正数则相符` };
};

const wordsOf = (table: Table, row: number): string => table.rows[row]?.cells.map(({ text }) => text).join('\t') ?? '';

/** A row that stands there word for word twice: no reading sets a glyph down two times. */
const repeated = ({ table, addends, difference }: Misfit): Hypothesis | undefined => {
  const again = addends.find(
    (addend, at) =>
      addend.value.eq(difference) &&
      addends.slice(0, at).some(({ row }) => wordsOf(table, row) === wordsOf(table, addend.row)),
  );
  if (!again) return undefined;
  const [name, amount] = [nameOf(table, again.row), grouped(again.value)];
  return {
    sort: 'repeated row',
    figure: again.value,
    en: `fits if “${name}” (${amount}), which comes twice, is counted once`,
    zh: `“${name}”（${amount}）列出两次，若只计一次则相符`,
  };
};

/** A row that was counted but perhaps should not be. */
const extra = ({ table, addends, difference }: Misfit): Hypothesis | undefined => {
  const addend = addends.find(({ value }) => value.eq(difference));
  if (!addend) return undefined;
  const [name, amount] = [nameOf(table, addend.row), grouped(addend.value)];
  return { sort: 'row', en: `fits if “${name}” (${amount}) is not counted`, zh: `若不计“${name}”（${amount}）则相符` };
};

/** An amount that would be wanted here stands in another column of a row that has none in this one. */
const otherColumn = ({ table, column, difference }: Misfit): Hypothesis | undefined => {
  for (const [row, { role, cells }] of table.rows.entries()) {
    if (role !== 'data' || cells[column]?.value !== undefined || cells[column]?.nil) continue;
    const at = cells.findIndex(
      ({ value }, place) => place > 0 && value !== undefined && difference.plus(value).isZero(),
    );
    if (at < 0) continue;
    const [name, title] = [nameOf(table, row), table.columns[at]?.title.slice(0, 40) ?? ''];
    return {
      sort: 'column',
      en: `fits if the amount of “${name}” in the column “${title}” belongs to this column`,
      zh: `若“${name}”在“${title}”栏的数额属于本栏则相符`,
    };
  }
  return undefined;
};

/** Amounts that would be wanted here stand in one other column, in which the total has none: the columns were parted wrongly. */
const otherColumns = ({ table, column, addends, difference }: Misfit): Hypothesis | undefined => {
  const [first, last] = [addends[0]!.row, addends.at(-1)!.row];
  const end = table.rows.findIndex(({ role }, row) => row > last && role !== 'data');
  const total = table.rows[end < 0 ? table.rows.length - 1 : end];
  for (const at of [column - 1, column + 1]) {
    if (at < 1 || total?.cells[at]?.value !== undefined) continue;
    const strays = table.rows.slice(first, end < 0 ? undefined : end).flatMap(({ cells }) => {
      const value = cells[column]?.value === undefined ? cells[at]?.value : undefined;
      return value === undefined ? [] : [new Decimal(value)];
    });
    if (strays.length < 2 || !sumOf(strays).plus(difference).isZero()) continue;
    const amounts = strays.map((value) => grouped(value)).join(', ');
    return {
      sort: 'column',
      en: `fits if the amounts ${amounts} in the column beside belong to this one`,
      zh: `若邻栏的${amounts}属于本栏则相符`,
    };
  }
  return undefined;
};

const digitOfTotal = ({ total, difference }: Misfit): Hypothesis | undefined => {
  const sum = total.plus(difference);
  const slip = slipBetween(plain(sum), plain(total));
  if (!slip) return undefined;
  const { en, zh } = slipNames[slip];
  return {
    sort: 'digit of the total',
    figure: total,
    en: `fits if the total is ${grouped(sum)}: ${en}`,
    zh: `若总数为${grouped(sum)}则相符（${zh}）`,
  };
};

/** Addends that a slip may have made of what would fit. */
export const slipped = (addends: readonly Addend[], difference: Decimal): Addend[] =>
  addends.filter(({ value }) => {
    const better = value.minus(difference);
    return better.isNegative() === value.isNegative() && slipBetween(plain(better), plain(value)) !== undefined;
  });

/** The only figure that one slip would make fit. */
const digit = ({ table, addends, difference }: Misfit): Hypothesis | undefined => {
  const candidates = slipped(addends, difference);
  const [addend] = candidates;
  if (!addend || candidates.length > 1) return undefined;
  const name = nameOf(table, addend.row);
  const better = grouped(addend.value.minus(difference));
  return {
    sort: 'digit',
    figure: addend.value,
    row: name,
    en: `fits if “${name}” is ${better} instead of ${grouped(addend.value)}`,
    zh: `若“${name}”为${better}而非${grouped(addend.value)}则相符`,
  };
};

/** A missing row is the plainest reason for a sum that falls short of its total. */
const missing = ({ difference, total }: Misfit): Hypothesis | undefined => {
  if (difference.isPositive() !== total.isNegative()) return undefined;
  const amount = grouped(difference.negated());
  return { sort: 'missing row', en: `fits if a row of ${amount} is missing`, zh: `若缺少数额为${amount}的一行则相符` };
};

/** The likeliest single change that makes a sum fit. */
export const explain = (misfit: Misfit): Hypothesis | undefined =>
  sign(misfit) ??
  otherColumn(misfit) ??
  otherColumns(misfit) ??
  repeated(misfit) ??
  extra(misfit) ??
  digitOfTotal(misfit) ??
  digit(misfit) ??
  missing(misfit);

/**
 * What explains the difference; one that the rounding of cents leaves wants no other reason.
 * @param short every column falls short: then no slip in a figure explains it, but a row that is missing
 */
export const explainCents = (misfit: Misfit, short: boolean): Hypothesis | undefined => {
  if (isOfCents(misfit)) return { sort: 'rounding', ...centsOff };
  return short ? missing(misfit) : explain(misfit);
};
