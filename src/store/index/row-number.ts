/** Rows of one document have numbers of one range, so that they can be found, and forgotten, without searching. */
const ROWS_OF_ONE_DOCUMENT = 2 ** 24;

/** Number of the n-th row of a document in any stored table. */
export const rowNumber = (document: number, n: number): number => document * ROWS_OF_ONE_DOCUMENT + n;

/** In SQL: the document of a row number. */
export const documentOfRow = (rowNumberSql: string): string => `${rowNumberSql} / ${ROWS_OF_ONE_DOCUMENT}`;
