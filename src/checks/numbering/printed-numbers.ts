import { ordinalOf } from '../../structure/paragraphs/ordinal.ts';

/** A printed number: the series that it belongs to, and its place in it from 1. */
export interface PrintedNumber {
  /** `arabic`, `han`, `roman`, `letter`, or the fixed part of a compound number: `16.` of 16.54. */
  readonly series: string;
  readonly value: number;
}

interface NumberForm {
  readonly form: RegExp;
  readonly series: (match: RegExpExecArray) => string;
  readonly value: (match: RegExpExecArray) => number;
  readonly example: string;
}

const forms: readonly NumberForm[] = [
  { form: /^(\d{1,4})$/, series: () => 'arabic', value: ([, n]) => Number(n), example: '51' },
  {
    form: /^(\d{1,3}[A-Z]?[.-])(\d{1,3})$/,
    series: ([, fixed]) => fixed!,
    value: ([, , n]) => Number(n),
    example: '29D.44',
  },
  {
    form: /^([一二三四五六七八九十]{1,3})$/,
    series: () => 'han',
    value: ([, n]) => ordinalOf('chapter', n!),
    example: '十二',
  },
];

const romanForm = (upper: string, series: string): PrintedNumber => ({ series, value: ordinalOf('roman', upper) });

/**
 * Reads a run of sibling numbers. A letter that is also a Roman numeral (I, V, X, i, v, x) is Roman where the run starts
 * with I, and a letter where it starts with A or stands among letters.
 * @example readNumbers(['I', 'II', 'IV']) // roman 1, 2, 4
 */
export const readNumbers = (numbers: readonly string[]): (PrintedNumber | undefined)[] => {
  const roman = numbers.some((number) => /^(?:[IVX]{2,}|[ivx]{2,})$/.test(number)) || /^[Ii]$/.test(numbers[0] ?? '');
  return numbers.map((number) => {
    if (roman && /^[IVXLC]+$/.test(number)) return romanForm(number, 'roman');
    if (roman && /^[ivxlc]+$/.test(number)) return romanForm(number.toUpperCase(), 'small roman');
    if (/^[A-Z]$/.test(number)) return { series: 'letter', value: ordinalOf('letter', number) };
    if (/^[a-z]$/.test(number)) return { series: 'small letter', value: ordinalOf('letter', number) };
    for (const { form, series, value } of forms) {
      const match = form.exec(number);
      if (match) return { series: series(match), value: value(match) };
    }
    return undefined;
  });
};
