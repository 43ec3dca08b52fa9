import { amounts, totals } from './amounts.ts';
import { citations, missing, references } from './citations.ts';
import { countries, country } from './countries.ts';
import { dates } from './dates.ts';
import { documents, findings, twins } from './documents.ts';
import type { Question } from './question.ts';

export { ask, BadQuestion, type Given, type Option, type Question, type Select } from './question.ts';

/** The questions that need no SQL, in the order in which help lists them. */
export const questions: readonly Question[] = [
  documents,
  citations,
  references,
  missing,
  twins,
  countries,
  country,
  dates,
  totals,
  amounts,
  findings,
];
