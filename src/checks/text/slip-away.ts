import { Decimal, decimalsOf, plain } from '../figures.ts';
import type { Figure } from './figure.ts';

const withDigits = (figure: Figure, digits: string): Figure => ({
  ...figure,
  value: new Decimal(`${figure.value.isNegative() ? '-' : ''}${digits}`),
});

/** A figure with two neighbouring digits swapped, those on both sides of its point, too: 7.2 for 2.7. */
const swapped = (figure: Figure, digits: string): Figure[] => {
  const places = Array.from(digits).flatMap((digit, at) => (digit === '.' ? [] : [at]));
  return places.slice(1).flatMap((at, i) => {
    const before = places[i]!;
    const all = Array.from(digits);
    [all[before], all[at]] = [digits[at]!, digits[before]!];
    const other = all.join('');
    return other === digits || /^0\d/.test(other) ? [] : [withDigits(figure, other)];
  });
};

/** A figure with one digit left out: 15 for 5. */
const shortened = (figure: Figure, digits: string): Figure[] =>
  Array.from(digits, (_, at) => digits.slice(0, at) + digits.slice(at + 1))
    .filter((other) => /^(?:[1-9]\d*|0)(?:\.\d+)?$/.test(other))
    .map((other) => withDigits(figure, other));

/** A figure with one digit, as printed, replaced by each other one in turn, swapped with the next, or left out. */
const variants = (figure: Figure): Figure[] => {
  const digits = plain(figure.value).replace(/^-/, '');
  return [...changed(figure), ...shortened(figure, digits)];
};

/** A figure with one digit replaced, or two swapped. */
const changed = (figure: Figure): Figure[] => {
  const digits = plain(figure.value).replace(/^-/, '');
  return [...swapped(figure, digits), ...replaced(figure, digits)];
};

const replaced = (figure: Figure, digits: string): Figure[] =>
  Array.from(digits, (old, at) => ({ old, at }))
    .filter(({ old }) => old !== '.')
    .flatMap(({ old, at }) =>
      Array.from('0123456789')
        .filter((digit) => digit !== old && !(at === 0 && digit === '0' && digits.length > 1))
        .map((digit) => withDigits(figure, digits.slice(0, at) + digit + digits.slice(at + 1))),
    );

/** Longer figures than this are not tried digit by digit. */
const MOST_DIGITS = 15;

/**
 * Would the figures fit if one digit of one of them were another? What no slip explains is told of other things than we
 * think: then the words were misread, not the figures wrong.
 */
export const isOneSlipAway = <K extends string>(
  figures: Readonly<Record<K, Figure>>,
  fits: (figures: Readonly<Record<K, Figure>>) => boolean,
  slipsOf: (figure: Figure) => readonly Figure[] = variants,
): boolean =>
  (Object.keys(figures) as K[]).some(
    (name) =>
      plain(figures[name].value).length - decimalsOf(plain(figures[name].value)) <= MOST_DIGITS &&
      slipsOf(figures[name]).some((variant) => fits({ ...figures, [name]: variant })),
  );

/** The same without digits left out: where only the order of the figures says that they belong together. */
export const isOneDigitAway = <K extends string>(
  figures: Readonly<Record<K, Figure>>,
  fits: (figures: Readonly<Record<K, Figure>>) => boolean,
): boolean => isOneSlipAway(figures, fits, changed);
