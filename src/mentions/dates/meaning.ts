import type { Span } from '../../record/index.ts';
import type { Parts } from './edtf.ts';
import type { Form, Grammar } from './form.ts';
import { membersOf } from './members.ts';
import type { Sighting } from './sighting.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Number = Grammar['number'];

/** Years in two figures are of the century in which no report is older than the United Nations. */
const inFull = (short: number): number => (short >= 40 ? 1900 : 2000) + short;

const partsIn = (groups: Groups, number: Number, suffix: '' | '2'): Parts => {
  const part = (name: string) => {
    const text = groups[name + suffix];
    return text === undefined ? undefined : number(text);
  };
  const [short, month, day] = [suffix === '' ? part('yy') : undefined, part('m'), part('d')];
  const year = short === undefined ? part('y') : inFull(short);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
};

/** Both ends of a range tell each other what one of them leaves out: 5月11日至20日, "11 to 20 May 2004". */
const completed = (one: Parts, other: Parts): Parts => {
  const year = one.year ?? other.year;
  const month = one.month ?? (one.day === undefined ? undefined : other.month);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(one.day === undefined ? {} : { day: one.day }),
  };
};

/** Over the new year where one year serves both ends: "December to March 2004" begins in 2003, 2003年12月至3月 ends in 2004. */
const overNewYear = (start: Parts, end: Parts, { indices, groups }: RegExpExecArray): readonly [Parts, Parts] => {
  const runsBack = start.month !== undefined && end.month !== undefined && start.month > end.month;
  if (!runsBack || start.year === undefined || end.year === undefined || groups?.y2) return [start, end];
  const [year, month] = [indices?.groups?.y, indices?.groups?.m2];
  if (!year || !month) return [start, end];
  return year[0] > month[0] ? [{ ...start, year: start.year - 1 }, end] : [start, { ...end, year: end.year + 1 }];
};

/** The second year of 2003/04 in full; undefined where it does not follow the first, as in a resolution's number. */
const nextYear = (first: number, second: string): number | undefined => {
  const next = first + 1;
  return String(next) === second || String(next).slice(2) === second ? next : undefined;
};

const last = /^(?:last|最?后)/;

/** First months of the quarters, halves and other runs of months of a year, with their lengths in months. */
const stretch = (groups: Groups, number: Number): readonly [number, number] | undefined => {
  const runs = groups.qrun && number(groups.qrun);
  const run = runs ? runs * 3 : groups.run && number(groups.run);
  if (run && run < 12) return [last.test(groups.edge ?? '') ? 13 - run : 1, run];
  const [quarter, half] = [groups.q && number(groups.q), groups.h && number(groups.h)];
  if (quarter) return [quarter * 3 - 2, 3];
  return half ? [half * 6 - 5, 6] : undefined;
};

const nthIn = ({ nth = '', wd }: Groups, number: Number): NonNullable<Sighting['nth']> => {
  const weekday = wd ? number(wd) : undefined;
  return { count: last.test(nth) ? -1 : (number(nth) ?? 1), ...(weekday === undefined ? {} : { weekday }) };
};

const nearIn = (word: string, number: Number): number => (last.test(word.toLowerCase()) ? -1 : (number(word) ?? 0));

/** The tens of the decades that a form names in figures or words: 九十, 90, nineties. */
const decadesIn = ({ x, x2 }: Groups, number: Number): readonly number[] =>
  [x, x2].flatMap((text) => (text ? [globalThis.Number(String(number(text) ?? 0).charAt(0))] : []));

/** EDTF of one decade of a century, or from the first day of one to the last of another. */
export const decadesOf = (century: number, [one = 0, other]: readonly number[]): string =>
  other === undefined ? `${century}${one}X` : `${century}${one}0/${century}${other}9`;

const decade = (groups: Groups, start: Parts, shared: Omit<Sighting, 'means' | 'start'>, number: Number): Sighting => {
  const common = { ...shared, means: 'decade', start: {} } as const;
  if (start.year) return { ...common, edtf: `${Math.floor(start.year / 10)}X` };
  const decades = decadesIn(groups, number);
  if (shared.relatives.length) return { ...common, decades };
  return { ...common, edtf: decadesOf(groups.c ? (number(groups.c) ?? 0) - 1 : 19, decades) };
};

/** Dates, ranges and what is counted in months of a year. */
const plain = (
  form: Form,
  match: RegExpExecArray,
  [start, end]: readonly [Parts, Parts],
  shared: Omit<Sighting, 'means' | 'start'>,
  number: Number,
): Sighting => {
  const groups: Groups = match.groups ?? {};
  const means = form.means as Sighting['means'];
  const months = stretch(groups, number);
  if (months) {
    const [first, length] = months;
    return {
      ...shared,
      means: 'range',
      start: { ...start, month: first },
      end: { ...start, month: first + length - 1 },
    };
  }
  if (groups.nth) return { ...shared, means, start, nth: nthIn(groups, number) };
  if (groups.near) return { ...shared, means, start, near: nearIn(groups.near, number) };
  if (end.year === undefined && end.month === undefined && end.day === undefined) return { ...shared, means, start };
  if (groups.after)
    return {
      ...shared,
      means,
      start,
      end: start.year === undefined ? end : { year: start.year + 1, ...end },
      after: true,
    };
  const [from, to] = overNewYear(completed(start, end), completed(end, start), match);
  return { ...shared, means, start: from, end: to };
};

/** What a match of a form says: nothing where it only looks like a date, undefined where the form does not fit after all. */
export const meaningOf = (form: Form, match: RegExpExecArray, grammar: Grammar): readonly Sighting[] | undefined => {
  const groups: Groups = match.groups ?? {};
  const { number } = grammar;
  const span: Span = [match.index, match.index + match[0].length];
  const start = partsIn(groups, number, '');
  const relatives = [groups.rel, groups.rel2].flatMap((word) =>
    word ? (grammar.relatives[word.toLowerCase()] ?? []) : [],
  );
  const part = groups.part && grammar.parts(groups.part);
  const shared = {
    span,
    relatives,
    ...(part ? { part } : {}),
    approximate: false,
    certainty: form.certainty ?? 0.99,
  };
  switch (form.means) {
    case 'none':
      return [];
    case 'each':
      return membersOf(match, grammar, start).map((member) => ({ ...shared, ...member }));
    case 'fiscal': {
      if (!groups.y2) return [{ ...shared, means: 'fiscal', start }];
      const year = nextYear(start.year ?? 0, groups.y2);
      return year ? [{ ...shared, means: 'fiscal', start, end: { year } }] : undefined;
    }
    case 'week': {
      const day = groups.wd && number(groups.wd);
      const week = { by: grammar.weeks(groups.week ?? ''), ...(day ? { day } : {}) };
      return [{ ...shared, means: 'week', start: {}, week }];
    }
    case 'decade':
      return [decade(groups, start, shared, number)];
    case 'century': {
      const century = groups.c && (number(groups.c) ?? 0) - 1;
      const edtf = century ? { edtf: `${String(century).padStart(2, '0')}XX` } : {};
      return [{ ...shared, means: 'century', start: {}, ...edtf }];
    }
    case 'season': {
      const edtf = String(20 + (number(groups.s ?? '') ?? 0));
      return [
        { ...shared, means: 'season', start, edtf, ...(groups.near ? { near: nearIn(groups.near, number) } : {}) },
      ];
    }
    default:
      return [plain(form, match, [start, partsIn(groups, number, '2')], shared, number)];
  }
};
