import { Decimal } from 'decimal.js';
import type { Cell, FindingEvidence, Table } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';
import { atCell } from '../places.ts';
import { placeIn } from './difference.ts';
import { type AlignedRows, alignRows } from './table-alignment.ts';
import { type TwinCheck, type Twins, versionNames } from './twin-check.ts';

interface Side {
  readonly record: CheckedRecord;
  readonly table: Table;
}

const namesOf = ({ record }: Side) => versionNames[record.document.language];
const titleOf = ({ table }: Side): string => table.title.slice(0, 60) || table.number || '';
const stubOf = ({ table }: Side, row: number): string =>
  table.rows[row]?.cells.find(({ text, value }) => text !== '' && value === undefined)?.text ?? '';

const cellPlace = ({ record, table }: Side, row: number, column: number): FindingEvidence =>
  placeIn(record, atCell(table, row, column, table.rows[row]!.cells[column]!));

/** The first cell of a row that has text, as its place. */
const rowPlace = (side: Side, row: number): FindingEvidence =>
  cellPlace(
    side,
    row,
    Math.max(
      0,
      side.table.rows[row]!.cells.findIndex(({ text }) => text !== ''),
    ),
  );

const tablePlace = ({ record, table }: Side): FindingEvidence =>
  placeIn(record, {
    ...(table.block === undefined ? {} : { block: table.block }),
    table: table.id,
    page: table.pages[0] ?? 1,
    bbox: table.rows[0]?.cells.find(({ evidence }) => evidence.length > 0)?.evidence[0]?.bbox ?? [0, 0, 0, 0],
    text: table.title || (table.number ?? table.id),
  });

const figuresWithPlaces = ({ table }: Side, row: number): { readonly column: number; readonly cell: Cell }[] =>
  table.rows[row]!.cells.flatMap((cell, column) => (cell.value === undefined ? [] : [{ column, cell }]));

const scaledValue = ({ table }: Side, { value }: Cell): Decimal => new Decimal(value!).times(table.unit?.scale ?? 1);

const differingCells = (one: Side, other: Side, a: number, b: number): FindingDraft[] => {
  const theirs = figuresWithPlaces(other, b);
  return figuresWithPlaces(one, a).flatMap(({ column, cell }, at): FindingDraft[] => {
    const twin = theirs[at];
    if (!twin || scaledValue(one, cell).eq(scaledValue(other, twin.cell))) return [];
    const [here, there] = [namesOf(one), namesOf(other)];
    const stub = stubOf(one, a);
    return [
      {
        verdict: 'conflict',
        severity: 'error',
        confidence: Math.min(cell.certainty ?? 0.95, twin.cell.certainty ?? 0.95),
        doubt: (cell.certainty ?? 1) < 0.8 || (twin.cell.certainty ?? 1) < 0.8 ? 'reading' : 'document',
        message: {
          en: `Table “${titleOf(one)}”, row “${stub}”: the figure is “${cell.text}” in the ${here.en} and “${twin.cell.text}” in the ${there.en}.`,
          zh: `表“${titleOf(one)}”中“${stub}”一行：数字在${here.zh}中为“${cell.text}”，在${there.zh}中为“${twin.cell.text}”。`,
        },
        evidence: [cellPlace(one, a, column), cellPlace(other, b, twin.column)],
        computation: {
          expression: `${cell.text} ≠ ${twin.cell.text}`,
          expected: scaledValue(one, cell).toFixed(),
          found: scaledValue(other, twin.cell).toFixed(),
          difference: scaledValue(other, twin.cell).minus(scaledValue(one, cell)).toFixed(),
        },
      },
    ];
  });
};

const lackingRow = (one: Side, other: Side, row: number): FindingDraft => {
  const [here, there] = [namesOf(one), namesOf(other)];
  const text = one.table.rows[row]!.cells.map((cell) => cell.text)
    .filter((cell) => cell !== '')
    .join(' ');
  return {
    verdict: 'conflict',
    severity: 'error',
    confidence: 0.85,
    doubt: 'document',
    message: {
      en: `Table “${titleOf(one)}”: the row “${text}” is in the ${here.en} only; no row of the ${there.en} has its figures.`,
      zh: `表“${titleOf(one)}”：“${text}”一行只见于${here.zh}，${there.zh}中没有数字相同的行。`,
    },
    evidence: [rowPlace(one, row), tablePlace(other)],
  };
};

/** So many rows without their like that the tables were read apart, or are two tables. */
const isUnlike = (rows: readonly AlignedRows[]): boolean =>
  rows.filter(({ a, b }) => a === undefined || b === undefined).length > Math.max(2, rows.length * 0.4);

const cannotCompare = (one: Side, other: Side): FindingDraft => ({
  verdict: 'cannot-tell',
  severity: 'info',
  confidence: 0.5,
  message: {
    en: `Table “${titleOf(one)}” was read differently in the two languages, so its rows cannot be compared.`,
    zh: `两种语文文本中表“${titleOf(one)}”的读取结果不同，无法逐行比较。`,
  },
  evidence: [tablePlace(one), tablePlace(other)],
});

const lackingTable = (one: Side, twins: Twins): FindingDraft => {
  const other = versionNames[(one.record === twins.a ? twins.b : twins.a).document.language];
  return {
    verdict: 'conflict',
    severity: 'warning',
    confidence: 0.6,
    doubt: 'cannot tell',
    message: {
      en: `Table “${titleOf(one)}” of the ${namesOf(one).en} has no counterpart in the ${other.en}.`,
      zh: `${namesOf(one).zh}中的表“${titleOf(one)}”在${other.zh}中无对应表格。`,
    },
    evidence: [tablePlace(one)],
  };
};

const compareTables = (one: Side, other: Side): FindingDraft[] => {
  const rows = alignRows(one.table, other.table);
  if (isUnlike(rows)) return [cannotCompare(one, other)];
  return rows.flatMap(({ a, b }) => {
    if (a !== undefined && b !== undefined) return differingCells(one, other, a, b);
    return a !== undefined ? [lackingRow(one, other, a)] : [lackingRow(other, one, b!)];
  });
};

export const twinTables: TwinCheck = {
  name: 'twin-tables',
  rule: {
    en: 'A table has the same rows and figures in both languages, in whatever order and unit.',
    zh: '表格在两种语文文本中的行和数字应当相同，次序和单位不论。',
  },
  source: '奥地利 880 000 … Austria 880,000 (crime programme report, annex)',
  needs: ['document.twinKey', 'table'],
  examples: [],
  run: (twins) =>
    twins.tables.flatMap(({ a, b }) => {
      const one = a && { record: twins.a, table: a };
      const other = b && { record: twins.b, table: b };
      if (one && other) return compareTables(one, other);
      const alone = one ?? other;
      return alone && alone.table.rows.length > 2 ? [lackingTable(alone, twins)] : [];
    }),
};
