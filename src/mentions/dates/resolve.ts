import type { DateValue } from '../../record/index.ts';
import type { FoundDate } from '../found.ts';
import { edtfOf, impossible, moved, type Parts, partsOf, precisionOf } from './edtf.ts';
import type { Grammar, Relative, Sighting } from './grammar.ts';

/** What is known at a place in the text: the dates that stand before it, nearest last, and the document's own. */
interface Known {
  readonly before: readonly Parts[];
  readonly document: Parts | undefined;
}

const units = ['year', 'month', 'day'] as const;
const has = (parts: Parts, unit: Relative['unit']): boolean =>
  units.slice(0, units.indexOf(unit) + 1).every((u) => parts[u] !== undefined);

/** The date to count from: the nearest one that is told to the unit asked for. */
const basis = ({ before, document }: Known, { unit, from }: Pick<Relative, 'unit' | 'from'>): Parts | undefined => {
  const text = before.findLast((parts) => has(parts, unit));
  const own = document && has(document, unit) ? document : undefined;
  return from === 'document' ? (own ?? text) : (text ?? own);
};

interface Filled {
  readonly start: Parts;
  readonly end?: Parts;
  readonly relativeTo?: string;
  readonly unresolved?: string;
}

/** 同年5月, 去年本月十日: the words give the large parts, the sighting the small ones. */
const fromWords = (sighting: Sighting, known: Known): Filled => {
  let parts: Parts = {};
  let against: Parts | undefined;
  for (const relative of sighting.relatives) {
    against = basis(known, relative);
    if (!against) {
      return {
        start: sighting.start,
        unresolved: `no ${relative.unit} stands before it and the document's date is unknown`,
      };
    }
    const there = moved(against, relative.unit, relative.by);
    parts = relative.unit === 'month' && parts.year ? { ...there, year: parts.year } : { ...there, ...parts };
  }
  const start = { ...parts, ...sighting.start };
  const end = sighting.end && { ...parts, ...sighting.end };
  return { start, ...(end ? { end } : {}), ...(against ? { relativeTo: edtfOf(against) } : {}) };
};

/** 4月, "5 May", 12日: the missing year, or year and month, comes from the neighbour in a list or the nearest date before. */
const fromNeighbour = (sighting: Sighting, known: Known, neighbour: Parts | undefined): Filled => {
  const { start, end } = sighting;
  const unit = start.month === undefined ? 'month' : 'year';
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
  return {
    start: { ...given, ...start },
    ...(end ? { end: { ...given, ...end } } : {}),
    ...(near ? {} : { relativeTo: edtfOf(against) }),
  };
};

/** 上周一, "next week": days of the week that the document's own day lies in, Monday to Sunday, or of one near it. */
const fromWeek = ({ by, day }: NonNullable<Sighting['week']>, document: Parts): Filled => {
  const { year = 0, month = 1, day: own = 1 } = document;
  const weekdayOfOwn = new Date(Date.UTC(year, month - 1, own)).getUTCDay() || 7;
  const at = (weekday: number) => moved(document, 'day', by * 7 + weekday - weekdayOfOwn);
  return { start: at(day ?? 1), ...(day ? {} : { end: at(7) }), relativeTo: edtfOf(document) };
};

const fill = (sighting: Sighting, known: Known, neighbour: Parts | undefined): Filled => {
  if (sighting.week && known.document) return fromWeek(sighting.week, known.document);
  if (sighting.relatives.length) return fromWords(sighting, known);
  if (sighting.means === 'yearly') return { start: sighting.start, unresolved: 'it comes every year' };
  const bare = sighting.start.year === undefined && sighting.edtf === undefined;
  return bare
    ? fromNeighbour(sighting, known, neighbour)
    : { start: sighting.start, ...(sighting.end ? { end: sighting.end } : {}) };
};

const meant: Partial<Record<Sighting['means'], DateValue['precision']>> = {
  biennium: 'biennium',
  fiscal: 'fiscal-year',
  decade: 'decade',
  century: 'century',
  season: 'season',
};

/** Up to the part that the calendar knows: 2019-02-29 stays as 2019-02. */
const possible = (parts: Parts): Parts => {
  if (!impossible(parts)) return parts;
  const { year, month } = parts;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined || impossible({ month }) ? {} : { month }),
  };
};

const dateOf = (sighting: Sighting, filled: Filled): DateValue => {
  const { start, end } = filled;
  const fault = impossible(start) ?? (end && impossible(end));
  const plain = sighting.edtf
    ? sighting.means === 'season'
      ? `${edtfOf({ ...(start.year === undefined ? {} : { year: start.year }) })}-${sighting.edtf}`
      : sighting.edtf
    : `${edtfOf(possible(start))}${end ? `/${edtfOf(possible(end))}` : ''}`;
  const unresolved = fault ?? filled.unresolved;
  return {
    edtf: sighting.approximate && !end ? `${plain}~` : plain,
    precision: meant[sighting.means] ?? precisionOf(possible(start)),
    ...(sighting.approximate ? { approximate: true } : {}),
    ...(sighting.part ? { part: sighting.part } : {}),
    ...(filled.relativeTo ? { relativeTo: filled.relativeTo } : {}),
    ...(unresolved ? { unresolved } : {}),
  };
};

/** Words like 明天 are read only where the document's own day is known; a lone 29日 only where its month is. */
const idle = (sighting: Sighting, known: Known): boolean =>
  ((sighting.week ||
    sighting.relatives.some(({ unit, from, by }) => unit === 'day' && from === 'document' && by !== 0)) &&
    !(known.document && has(known.document, 'day'))) ||
  (sighting.means === 'ordinal day' && !basis(known, { unit: 'month', from: 'text' }));

const order = ({ year = 0, month = 0, day = 0 }: Parts): number => year * 10000 + month * 100 + day;

/**
 * Fills in what dates leave out and gives them their values: from the other members of a list, else from the nearest
 * earlier date, else from the document's date; `relativeTo` says which. What cannot be filled stays X with its reason.
 */
export const resolved = (
  text: string,
  seen: readonly Sighting[],
  grammar: Grammar,
  documentDate: string | undefined,
): FoundDate[] => {
  const before: Parts[] = [];
  const known: Known = { before, document: documentDate === undefined ? undefined : partsOf(documentDate) };
  const found: FoundDate[] = [];
  for (const [index, sighting] of seen.entries()) {
    if (idle(sighting, known)) continue;
    const last = seen[index - 1];
    const joined = (one: Sighting | undefined, other: Sighting | undefined) =>
      one && other && grammar.joint.test(text.slice(one.span[1], other.span[0]));
    // "on 12 and 13 May and 14 June 2004": the year may stand several members further on.
    let ahead = index;
    while (ahead < index + 20 && seen[ahead]?.start.year === undefined && joined(seen[ahead], seen[ahead + 1]))
      ahead += 1;
    const neighbour =
      ahead > index && sighting.start.month !== undefined && seen[ahead]!.start.year !== undefined
        ? seen[ahead]!.start
        : joined(last, sighting)
          ? before.at(-1)
          : undefined;
    const filled = fill(sighting, known, neighbour);
    const backwards = filled.end && !filled.unresolved && order(filled.end) < order(filled.start);
    found.push({
      kind: 'date',
      span: sighting.span,
      value: dateOf(sighting, filled),
      certainty:
        filled.unresolved || backwards
          ? 0.5
          : filled.relativeTo
            ? Math.min(sighting.certainty, 0.9)
            : sighting.certainty,
    });
    const reached = filled.end ?? filled.start;
    if (reached.year !== undefined) before.push(reached);
  }
  return found;
};
