import type { Block } from '../../record/index.ts';
import { type Decimal, grouped, plain } from '../figures.ts';

/** Caption, labels of axes, values and legend of a chart stand one behind the other in its text. */
export const labelsOf = ({ text }: Block): string => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');

/** A figure in each way in which a chart may print it: 28 433, 28,433, 28433. */
const printings = (value: Decimal): string[] => {
  const spaced = grouped(value);
  return [...new Set([spaced, spaced.replaceAll(' ', ','), plain(value)])];
};

/** Does a chart have a label of that figure? Labels beside each other may be one figure or two: both are taken. */
export const hasLabel = (labels: string, value: Decimal): boolean =>
  printings(value).some((printed) =>
    new RegExp(`(?<![\\d.,])${printed.replaceAll('.', '\\.')}(?:\\.0)?(?![\\d,]|\\.\\d| 000)`).test(labels),
  );
