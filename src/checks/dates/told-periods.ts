import { saidNumber } from '../text/said-number.ts';
import { monthNumber } from './date-form.ts';
import { dateWords } from './date-words.ts';

type Parts = Readonly<Record<string, string>>;

const DAY = 86_400_000;

/** First and last day of a period, milliseconds; what one end leaves out the other says. */
const endsOf = (parts: Parts): readonly [number, number] => {
  const [year, month] = [Number(parts.year ?? parts.year2), monthNumber(parts.month ?? parts.month2 ?? '')];
  const [year2, month2] = [Number(parts.year2 ?? parts.year), monthNumber(parts.month2 ?? parts.month ?? '')];
  return [Date.UTC(year, month - 1, Number(parts.day)), Date.UTC(year2, month2 - 1, Number(parts.day2))];
};

/** Months from the first day to the end of the last. */
const monthsBetween = (start: number, end: number): number => {
  const [from, to] = [new Date(start), new Date(end + DAY)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return months + (to.getUTCDate() - from.getUTCDate()) / 30.5;
};

/** Both days counted. */
const daysIn = (start: number, end: number): number => (end - start) / DAY + 1;

interface Unit {
  readonly en: string;
  readonly zh: string;
  /** How many of the unit a period has. */
  readonly of: (start: number, end: number) => number;
  /** The fewest and the most that a period of so many may be said to have. */
  readonly range: (count: number) => readonly [least: number, most: number];
}

/** Half a month more or less is still called so many months; a week of a session has five days or seven. */
const units: Readonly<Record<string, Unit>> = {
  month: { en: 'months', zh: '个月', of: monthsBetween, range: (count) => [count - 0.6, count + 0.6] },
  year: {
    en: 'years',
    zh: '年',
    of: (start, end) => monthsBetween(start, end) / 12,
    range: (count) => [count - 0.2, count + 0.2],
  },
  week: {
    en: 'weeks',
    zh: '周',
    of: (start, end) => daysIn(start, end) / 7,
    range: (count) => [count - 0.5, count + 0.9],
  },
  // Days of rest are not counted by all.
  day: { en: 'days', zh: '天', of: daysIn, range: (count) => [count * 0.55 - 1, count + 0.5] },
};

const unitNames: Readonly<Record<string, string>> = {
  个月: 'month',
  年: 'year',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
};

/** Is a period of two days longer or shorter than the text says? */
export const wrongLength = (parts: Parts) => {
  const unit = units[unitNames[parts.unit ?? ''] ?? parts.unit ?? ''];
  const stated = saidNumber(parts.count ?? '');
  const [start, end] = endsOf(parts);
  if (!unit || !(stated > 0) || !(end > start)) return undefined;
  const count = unit.of(start, end);
  const [least, most] = unit.range(count);
  if (stated >= least && stated <= most) return undefined;
  const actual = String(Math.round(count));
  const dates = dateWords([start, end].map((day) => new Date(day).toISOString().slice(0, 10)).join('/'));
  return {
    en: `From ${dates.en} is about ${actual} ${unit.en}, not ${stated}.`,
    zh: `${dates.zh}约为${actual}${unit.zh}，而非${stated}${unit.zh}。`,
    expected: actual,
    found: String(stated),
  };
};

/** Months from the first of them to the last, both counted; one less where they are not whole. */
export const wrongMonths = (parts: Parts) => {
  const [month, month2] = [monthNumber(parts.month ?? ''), monthNumber(parts.month2 ?? '')];
  const [year, year2] = [Number(parts.year ?? parts.year2), Number(parts.year2 ?? parts.year)];
  const [count, stated] = [year2 * 12 + month2 - (year * 12 + month) + 1, saidNumber(parts.count ?? '')];
  if (!(count > 0) || !(stated > 0) || stated === count || stated === count - 1) return undefined;
  const months = [
    [year, month],
    [year2, month2],
  ]
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`)
    .join('/');
  const words = dateWords(months);
  return {
    en: `From ${words.en} is ${count} months, not ${stated}.`,
    zh: `${words.zh}为${count}个月，而非${stated}个月。`,
    expected: String(count),
    found: String(stated),
  };
};

/** Does what came later have the earlier day? */
export const wrongOrder = (parts: Parts) => {
  const [start, end] = endsOf(parts);
  if (!(end < start)) return undefined;
  const [before, after] = [start, end].map((day) => new Date(day).toISOString().slice(0, 10));
  return {
    en: `The later event is dated ${dateWords(after!).en}, before the earlier one (${dateWords(before!).en}).`,
    zh: `在后事项的日期（${dateWords(after!).zh}）早于在先事项的日期（${dateWords(before!).zh}）。`,
    expected: `≥ ${before}`,
    found: after!,
  };
};
