import type { Row } from '../../record/index.ts';

/** What names a row: the text of its first cell that has any; empty where none has. */
export const stubOf = ({ cells }: Row): string => cells.find(({ text }) => text !== '')?.text ?? '';

/** Has a row figures beside its stub? “Nil” is one. */
export const hasFigures = ({ cells }: Row): boolean =>
  cells.slice(1).some(({ value, nil }) => value !== undefined || nil);
