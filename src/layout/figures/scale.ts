import type { Segment } from '../segments/segment.ts';

/** Fewer marks show no scale. */
const FEWEST = 5;
/** Marks end, or begin, at one edge, give or take this, in points. */
const FLUSH = 2;
/** They stand apart, and step, evenly but for this share. */
const UNEVEN = 0.05;

/** `$200.0m`, `1,400`, `80%`; no year */
const MARK = /^-?[$€£]?\d[\d,]*(?:\.\d+)?\s?(?:%|[kmb]n?)?$|^-?[$€£]?\.\d+\s?(?:%|[kmb]n?)?$/i;
const YEAR = /^(?:19|20)\d\d$/;

const amountOf = (text: string): number => Number(text.replace(/[^\d.-]/g, ''));

const areEven = (numbers: readonly number[]): boolean => {
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const [first] = steps;
  return first !== undefined && first !== 0 && steps.every((step) => Math.abs(step / first - 1) < UNEVEN);
};

/** Do labels at one edge stand apart evenly, and fall by even steps, as the marks of an upright axis do: `$60m`, `$40m`, `$20m`? */
export const hasScale = (segments: readonly Segment[]): boolean => {
  const marks = segments.filter(({ text }) => MARK.test(text) && !YEAR.test(text));
  return ([0, 2] as const).some((edge) => {
    const columns = Map.groupBy(marks, ({ box }) => Math.round(box[edge] / FLUSH));
    return [...columns.values()].some((column) => {
      if (column.length < FEWEST) return false;
      const down = column.toSorted((a, b) => a.baseline - b.baseline);
      return areEven(down.map(({ baseline }) => baseline)) && areEven(down.map(({ text }) => amountOf(text)));
    });
  });
};
