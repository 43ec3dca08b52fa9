import { findDates } from '../../mentions/dates/index.ts';
import type { Cell, Language } from '../../record/index.ts';

/** The days that a date of a cell may stand for, as ISO dates. */
export interface CellDate {
  readonly first: string;
  readonly last: string;
}

/** A period of a cell as it is printed. */
export interface CellPeriod {
  readonly start: CellDate;
  readonly end: CellDate;
}

type Order = 'day first' | 'month first';

const two = (text: string): string => text.padStart(2, '0');

const lastOf = (year: string, month: string): string =>
  new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);

const ofDay = (year: string, month: string, day: string): CellDate | undefined => {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const iso = `${year}-${two(month)}-${two(day)}`;
  return { first: iso, last: iso };
};

const ofMonth = (year: string, month: string): CellDate => ({
  first: `${year}-${two(month)}-01`,
  last: lastOf(year, month),
});

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})$/;
const ISO = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/.]((?:19|20)\d{2})$/;
const YEAR = /^((?:19|20)\d{2})\s?年?$/;

/** 3/4/2021 is of March or of April: where the column does not tell, it may be either. */
const ofNumeric = ([, one = '', other = '', year = '']: RegExpExecArray, order?: Order): CellDate | undefined => {
  const dates = [
    ...(order === 'month first' ? [] : [ofDay(year, other, one)]),
    ...(order === 'day first' ? [] : [ofDay(year, one, other)]),
  ].flatMap((date) => date ?? []);
  const sorted = dates.map(({ first }) => first).toSorted();
  return sorted.length === 0 ? undefined : { first: sorted[0]!, last: sorted.at(-1)! };
};

const ofWords = (text: string, language: Language): CellDate | undefined => {
  const [found, more] = findDates(text, { language });
  if (!found || more || found.span[1] - found.span[0] < text.length) return undefined;
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(found.value.edtf);
  if (!match || Number(match[2]) > 12) return undefined;
  const [, year = '', month = '', day] = match;
  return day === undefined ? ofMonth(year, month) : ofDay(year, month, day);
};

const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/[*†‡]+$/, '')
    .trim();

/** The one date that a cell is; undefined where it says anything else. */
export const dateIn = (text: string, language: Language, order?: Order): CellDate | undefined => {
  const plain = tidy(text);
  const numeric = NUMERIC.exec(plain);
  if (numeric) return ofNumeric(numeric, order);
  const iso = ISO.exec(plain);
  if (iso) return ofDay(iso[1]!, iso[2]!, iso[3]!);
  const month = MONTH_AND_YEAR.exec(plain);
  if (month) return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? ofMonth(month[2]!, month[1]!) : undefined;
  const year = YEAR.exec(plain)?.[1];
  return year === undefined ? ofWords(plain, language) : { first: `${year}-01-01`, last: `${year}-12-31` };
};

/** Which of the first two numbers of dates is the day: one above 12 shows it for all. */
export const orderOf = (cells: readonly (Cell | undefined)[]): Order | undefined => {
  const dates = cells.flatMap((cell) => {
    const match = NUMERIC.exec(tidy(cell?.text ?? ''));
    return match ? [match] : [];
  });
  if (dates.some(([, one]) => Number(one) > 12)) return 'day first';
  return dates.some(([, , other]) => Number(other) > 12) ? 'month first' : undefined;
};

const SEPARATOR: Readonly<Record<Language, RegExp>> = {
  en: /^(?:from )?(.+?)(?: to | until | through |\s?[–—]\s?| - |(?<=\d{4})-(?=(?:19|20)\d{2}$))(.+)$/i,
  zh: /^(?:自|从)?(.+?)\s?(?:至|到|—+|－|–|(?<=\d{4})-(?=(?:19|20)\d{2}))\s?(.+?)止?$/,
};

/** What a beginning leaves out, its end says: 12–23 September 2022, 2023年6月12日至16日. */
const completed: Readonly<Record<Language, (start: string, end: string) => readonly [string, string]>> = {
  en: (start, end) => {
    const rest = /^\d{1,2}( [A-Z][a-z]+ (?:19|20)\d{2})$/.exec(end)?.[1];
    if (/^\d{1,2}$/.test(start) && rest) return [`${start}${rest}`, end];
    const year = / (?:19|20)\d{2}$/.exec(end)?.[0];
    return [year && !/\d{4}$/.test(start) ? `${start}${year}` : start, end];
  },
  zh: (start, end) => {
    const year = /^(?:19|20)\d{2}\s?年/.exec(start)?.[0] ?? '';
    const month = /年\s?(\d{1,2}\s?月)/.exec(start)?.[1] ?? '';
    if (/^\d{1,2}\s?日$/.test(end)) return [start, `${year}${month}${end}`];
    return [start, /^\d{1,2}\s?月/.test(end) ? `${year}${end}` : end];
  },
};

/** The period that a cell is, from one date to another. */
export const periodIn = (text: string, language: Language): CellPeriod | undefined => {
  const match = SEPARATOR[language].exec(tidy(text));
  if (!match) return undefined;
  const [from, to] = completed[language](match[1]!.trim(), match[2]!.trim());
  const [start, end] = [dateIn(from, language), dateIn(to, language)];
  return start && end ? { start, end } : undefined;
};

/** A beginning in a later month than its end, and without a year of its own, is of the year before: 28 December–3 January 2023. */
export const mayCrossYear = (text: string, { start, end }: CellPeriod): boolean =>
  (text.match(/(?:19|20)\d{2}/g) ?? []).length === 1 && start.first.slice(5, 7) > end.first.slice(5, 7);
