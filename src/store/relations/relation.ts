import type { DocumentRecord, Evidence } from '../../record/index.ts';

/** A value of a flat row: what SQLite, CSV and Parquet can hold. */
export type Flat = string | number | null;

/** `TEXT` also holds exact decimals and JSON; `REAL` is for comparing and summing. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'REAL';

export interface Column {
  readonly type: ColumnType;
  /** One sentence for the data dictionary and for `query --columns`. */
  readonly means: string;
}

export type FlatRow = Readonly<Record<string, Flat | undefined>>;

/** A record seen as rows: the same columns in the query index and in every export. */
export interface Relation {
  readonly name: string;
  readonly means: string;
  /** Without `sha256`, which every relation has as its first column. */
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: (record: DocumentRecord) => Iterable<FlatRow>;
}

export const text = (means: string): Column => ({ type: 'TEXT', means });
export const integer = (means: string): Column => ({ type: 'INTEGER', means });
export const real = (means: string): Column => ({ type: 'REAL', means });

export const sha256Column = text('Hash of the file: names the document in every relation.');

/** The columns of a relation in order, `sha256` first. */
export const columnsOf = ({ columns }: Relation): readonly (readonly [string, Column])[] => [
  ['sha256', sha256Column],
  ...Object.entries(columns),
];

/** A row's values in the order of the columns, without `sha256`. */
export const valuesOf = ({ columns }: Relation, row: FlatRow): Flat[] =>
  Object.keys(columns).map((column) => row[column] ?? null);

export const json = (value: unknown): string => JSON.stringify(value);

/** The page and the box of the first place where something was read. */
export const placeColumns = {
  page: integer('Page where it begins, from 1.'),
  bbox: text('JSON: left, top, right, bottom on that page, in PDF points from the top left.'),
};

export const placeOf = ([first]: readonly Pick<Evidence, 'page' | 'bbox'>[]) => ({
  page: first?.page,
  bbox: first && json(first.bbox),
});

/** A decimal string as a floating number; undefined where it is none. */
export const realOf = (decimal: string | undefined): number | undefined => {
  const number = decimal === undefined || decimal === '' ? Number.NaN : Number(decimal);
  return Number.isFinite(number) ? number : undefined;
};
