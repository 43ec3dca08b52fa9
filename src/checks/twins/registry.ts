import { twinCountries } from './countries.ts';
import { twinDates } from './dates.ts';
import { twinNumbers } from './numbers.ts';
import { twinParagraphs } from './paragraphs.ts';
import { twinSymbols } from './symbols.ts';
import { twinTables } from './tables.ts';
import type { TwinCheck } from './twin-check.ts';

/** Every check of two languages of one document, in the order in which findings are reported. */
export const twinChecks: readonly TwinCheck[] = [
  twinParagraphs,
  twinTables,
  twinNumbers,
  twinDates,
  twinSymbols,
  twinCountries,
];
