const HAN = '〇一二三四五六七八九';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const hanValue = (text: string): number => {
  const ten = text.indexOf('十');
  if (ten < 0) return HAN.indexOf(text);
  const tens = ten === 0 ? 1 : HAN.indexOf(text[ten - 1]!);
  const ones = ten === text.length - 1 ? 0 : HAN.indexOf(text[ten + 1]!);
  return tens * 10 + ones;
};

const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, i) => {
    const [value, next] = [ROMAN[letter] ?? 0, ROMAN[text[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

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

const letterValue = (letter: string): number => (letter.toLowerCase().codePointAt(0) ?? 96) - 96;

const forms: readonly NumberForm[] = [
  { form: /^(\d{1,4})$/, series: () => 'arabic', value: ([, n]) => Number(n), example: '51' },
  {
    form: /^(\d{1,3}[A-Z]?[.-])(\d{1,3})$/,
    series: ([, fixed]) => fixed!,
    value: ([, , n]) => Number(n),
    example: '29D.44',
  },
  { form: /^([一二三四五六七八九十]{1,3})$/, series: () => 'han', value: ([, n]) => hanValue(n!), example: '十二' },
];

const romanForm = (upper: string, series: string): PrintedNumber => ({ series, value: romanValue(upper) });

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
    if (/^[A-Z]$/.test(number)) return { series: 'letter', value: letterValue(number) };
    if (/^[a-z]$/.test(number)) return { series: 'small letter', value: letterValue(number) };
    for (const { form, series, value } of forms) {
      const match = form.exec(number);
      if (match) return { series: series(match), value: value(match) };
    }
    return undefined;
  });
};
