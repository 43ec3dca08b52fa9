import type { Row } from '../../record/index.ts';

/** What names a row: the text of its first cell that has any; empty where none has. */
export const stubOf = ({ cells }: Row): string => cells.find(({ text }) => text !== '')?.text ?? '';

/** Has a row figures beside its stub? “Nil” is one. */
export const hasFigures = ({ cells }: Row): boolean =>
  cells.slice(1).some(({ value, nil }) => value !== undefined || nil);

const YEAR = /^(?:19|20)\d\d$/;

/** Has a row nothing but years? It heads the rows below, though it stands within a table: “Years ended December 31 | 2016 | 2015”. */
export const isOfYears = ({ cells }: Row): boolean => {
  const figures = cells.slice(1).filter(({ value }) => value !== undefined);
  return figures.length > 1 && figures.every(({ text }) => YEAR.test(text.trim()));
};
