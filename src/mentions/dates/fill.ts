import { edtfOf, impossible, moved, type Parts } from './edtf.ts';
import type { Relative } from './form.ts';
import { decadesOf } from './meaning.ts';
import type { Sighting } from './sighting.ts';
import { nthIn, weekAround } from './weeks.ts';

/** What is known at a place in the text: the dates that stand before it, nearest last, and the document's own. */
export interface Known {
  readonly before: readonly Parts[];
  readonly document: Parts | undefined;
}

/** A sighting with what it left out; `relativeTo` is the date that it was counted from. */
export interface Filled {
  readonly start: Parts;
  readonly end?: Parts;
  readonly edtf?: string;
  readonly relativeTo?: string;
  readonly unresolved?: string;
  /** The century is a guess: nothing says when the text was written. */
  readonly guessed?: boolean;
}

const units = ['year', 'month', 'day'] as const;
type Unit = (typeof units)[number];
export const has = (parts: Parts, unit: Unit): boolean =>
  units.slice(0, units.indexOf(unit) + 1).every((u) => parts[u] !== undefined);

const counted = (unit: Relative['unit']): Unit => (unit === 'century' || unit === 'decade' ? 'year' : unit);

/** The date to count from: the nearest one that is told to the unit asked for. */
export const basis = (
  { before, document }: Known,
  { unit, from }: Pick<Relative, 'unit' | 'from'>,
): Parts | undefined => {
  const own = document && has(document, counted(unit)) ? document : undefined;
  const text = before.findLast((parts) => has(parts, counted(unit)));
  return from === 'document' ? (own ?? text) : (text ?? own);
};

/** Texts without a date are taken for this century's. */
const THIS_CENTURY = 20;

/** 上世纪, "this decade", and decades of such a century: 上世纪五六十年代. */
const fromCentury = ({ decades }: Sighting, relative: Relative, known: Known): Filled => {
  const against = basis(known, relative);
  const years = relative.unit === 'century' ? 100 : 10;
  const now = against?.year === undefined ? undefined : Math.floor(against.year / years);
  if (now === undefined && relative.unit === 'decade')
    return { start: {}, edtf: 'XXXX', unresolved: "no year stands before it and the document's date is unknown" };
  const number = (now ?? THIS_CENTURY) + relative.by;
  return {
    start: {},
    edtf: decades ? decadesOf(number, decades) : `${number}${years === 100 ? 'XX' : 'X'}`,
    ...(against ? { relativeTo: edtfOf(against) } : { guessed: true }),
  };
};

/** 同年5月, 去年本月十日: the words give the large parts, the sighting the small ones. */
const fromWords = (sighting: Sighting, known: Known): Filled => {
  let parts: Parts = {};
  let against: Parts | undefined;
  for (const relative of sighting.relatives) {
    const { unit } = relative;
    if (unit === 'century' || unit === 'decade') return fromCentury(sighting, relative, known);
    against = basis(known, relative);
    if (!against) {
      return {
        start: sighting.start,
        unresolved: `no ${unit} stands before it and the document's date is unknown`,
      };
    }
    const there = moved(against, unit, relative.by);
    parts = unit === 'month' && parts.year ? { ...there, year: parts.year } : { ...there, ...parts };
  }
  const start = { ...parts, ...sighting.start };
  const end = sighting.end && { ...parts, ...sighting.end };
  return { start, ...(end ? { end } : {}), ...(against ? { relativeTo: edtfOf(against) } : {}) };
};

/** 4月, "5 May", 12日: the missing year, or year and month, comes from the neighbour in a list or the nearest date before. */
const fromNeighbour = (sighting: Sighting, known: Known, neighbour: Parts | undefined): Filled => {
  const { start, end } = sighting;
  const unit = start.month === undefined && start.day !== undefined ? 'month' : 'year';
  const near = neighbour && has(neighbour, unit) ? neighbour : undefined;
  const against = near ?? basis(known, { unit, from: 'text' });
  if (!against) {
    return { ...sighting, unresolved: `its ${unit} is not stated and no date stands before it` };
  }
  const given: Parts = {
    ...(against.year === undefined ? {} : { year: against.year }),
    ...(unit === 'month' && against.month !== undefined ? { month: against.month } : {}),
  };
  const fault = impossible({ ...given, ...start });
  if (fault && !impossible(start)) return { start, ...(end ? { end } : {}), unresolved: fault };
  const year = sighting.after && given.year !== undefined ? { year: given.year + 1 } : {};
  return {
    start: { ...given, ...start },
    ...(end ? { end: { ...given, ...year, ...end } } : {}),
    ...(near ? {} : { relativeTo: edtfOf(against) }),
  };
};

/** "Last September" is the nearest one before the document, "next June" the nearest one behind it. */
const nearTo = (sighting: Sighting, near: number, known: Known): Filled => {
  const { document } = known;
  const unresolved = "the document's date is unknown";
  if (document?.year === undefined) return { start: sighting.start, unresolved };
  const month = sighting.start.month ?? (Number(sighting.edtf) - 20) * 3;
  const own = document.month ?? 1;
  const by = near < 0 ? (month < own ? 0 : -1) : near > 0 && month <= own ? 1 : 0;
  return { start: { year: document.year + by, ...sighting.start }, relativeTo: edtfOf(document) };
};

const told = (sighting: Sighting, known: Known, neighbour: Parts | undefined): Filled => {
  const { week, near, relatives, means, start, end, edtf } = sighting;
  if (week && known.document)
    return { ...weekAround(known.document, week.by, week.day), relativeTo: edtfOf(known.document) };
  if (near !== undefined) return nearTo(sighting, near, known);
  if (relatives.length) return fromWords(sighting, known);
  if (means === 'yearly') return { start, unresolved: 'it comes every year' };
  const bare = start.year === undefined && edtf === undefined;
  return bare ? fromNeighbour(sighting, known, neighbour) : { start, ...(end ? { end } : {}) };
};

/** What a sighting says with what its neighbours, the text before it and the document's date give it. */
export const fill = (sighting: Sighting, known: Known, neighbour: Parts | undefined): Filled => {
  const filled = told(sighting, known, neighbour);
  if (filled.unresolved) return filled;
  if (sighting.nth) return { ...filled, ...nthIn(filled.start, sighting.nth) };
  if (sighting.means === 'week of') return { ...filled, ...weekAround(filled.start) };
  return filled;
};
