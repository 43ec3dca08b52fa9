import { monthNames } from '../../record/month-names.ts';

/** A date in the words of both languages, for messages. */
export interface DateWords {
  readonly en: string;
  readonly zh: string;
}

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const partsOf = (edtf: string): Parts | undefined => {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
};

const one = ({ year, month, day }: Parts): DateWords => ({
  en: [day, month && monthNames[month - 1], year].filter((part) => part !== undefined).join(' '),
  zh: `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
});

/** What the end of a period shares with its beginning is said once: 6 to 15 April 2009; 2009年4月6日至15日. */
const both = (from: Parts, to: Parts): DateWords => {
  const [start, end] = [one(from), one(to)];
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month && from.day !== undefined && to.day !== undefined;
  const shared = sameMonth ? ` ${monthNames[from.month! - 1]} ${from.year}` : sameYear ? ` ${from.year}` : '';
  const first = shared && start.en.endsWith(shared) ? start.en.slice(0, -shared.length) : start.en;
  const last = sameMonth ? `${to.day}日` : sameYear ? end.zh.replace(/^\d{4}年/, '') : end.zh;
  return { en: `${first} to ${end.en}`, zh: `${start.zh}至${last}` };
};

/**
 * A day, a month, a year or a period of them as reports write it; any other EDTF stays as it is.
 * @example dateWords('2009-04-06/2009-04-15') // { en: '6 to 15 April 2009', zh: '2009年4月6日至15日' }
 */
export const dateWords = (edtf: string): DateWords => {
  const [from, to, ...others] = edtf.split('/').map(partsOf);
  if (!from || others.length > 0) return { en: edtf, zh: edtf };
  if (!edtf.includes('/')) return one(from);
  return to ? both(from, to) : { en: edtf, zh: edtf };
};
