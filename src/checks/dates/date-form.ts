import { monthNames } from '../../record/month-names.ts';

/** Something in a text about dates that cannot be. */
export interface Impossible {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly en: string;
  readonly zh: string;
  readonly expected: string;
  readonly found: string;
}

/** A way to write a date or a range. `judge` gets the named parts and says what cannot be, if anything. */
export interface DateForm {
  readonly form: RegExp;
  readonly judge: (parts: Readonly<Record<string, string>>) => Omit<Impossible, 'start' | 'end'> | undefined;
  readonly example: string;
}

export const monthNumber = (text: string): number => (/^\d/.test(text) ? Number(text) : monthNames.indexOf(text) + 1);

export const enMonth = `(?:${monthNames.join('|')})`;
