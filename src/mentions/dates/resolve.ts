import type { DateValue } from '../../record/index.ts';
import type { FoundDate } from '../found.ts';
import { edtfOf, impossible, type Parts, partsOf, precisionOf } from './edtf.ts';
import { basis, type Filled, fill, has, type Known } from './fill.ts';
import type { Grammar } from './form.ts';
import type { Sighting } from './sighting.ts';

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

const plainEdtf = ({ edtf, means }: Sighting, { start, end, edtf: told }: Filled): string => {
  if (told) return told;
  if (!edtf) return `${edtfOf(possible(start))}${end ? `/${edtfOf(possible(end))}` : ''}`;
  return means === 'season' ? `${edtfOf(start.year === undefined ? {} : { year: start.year })}-${edtf}` : edtf;
};

const dateOf = (sighting: Sighting, filled: Filled): DateValue => {
  const { start, end } = filled;
  const fault = impossible(start) ?? (end && impossible(end));
  const plain = plainEdtf(sighting, filled);
  const unresolved = fault ?? filled.unresolved;
  const relative = sighting.relatives[0]?.unit;
  return {
    edtf: sighting.approximate && !end ? `${plain}~` : plain,
    precision:
      meant[sighting.means] ??
      (relative === 'century' || relative === 'decade' ? relative : precisionOf(possible(start))),
    ...(sighting.approximate ? { approximate: true } : {}),
    ...(sighting.part ? { part: sighting.part } : {}),
    ...(sighting.onwards && !end && !unresolved ? { interval: `${plain}/..` } : {}),
    ...(filled.relativeTo ? { relativeTo: filled.relativeTo } : {}),
    ...(unresolved ? { unresolved } : {}),
  };
};

/**
 * Words like 明天 are read only where the document's own day is known, "last September" where its year is; a lone 29日 only
 * where its month is.
 */
const idle = ({ week, relatives, means, near }: Sighting, known: Known): boolean => {
  const { document } = known;
  const fromDay = week || relatives.some(({ unit, from }) => unit === 'day' && from === 'document');
  if (fromDay && !(document && has(document, 'day'))) return true;
  if (near !== undefined && document?.year === undefined) return true;
  return means === 'ordinal day' && !basis(known, { unit: 'month', from: 'text' });
};

const order = ({ year = 0, month = 0, day = 0 }: Parts): number => year * 10000 + month * 100 + day;

const certaintyOf = ({ certainty }: Sighting, { start, end, unresolved, relativeTo, guessed }: Filled): number => {
  const backwards = end && !unresolved && order(end) < order(start);
  if (unresolved || backwards) return 0.5;
  if (guessed) return Math.min(certainty, 0.7);
  return relativeTo ? Math.min(certainty, 0.9) : certainty;
};

const isWhole = ({ start }: Sighting): boolean => start.year !== undefined;

/** How many members of a list may stand between a bare date and the one that tells its year. */
const FURTHEST = 20;

/**
 * The date of the same list that tells what this one leaves out: one further on ("on 12 and 13 May and 14 June 2004"),
 * else the one before it.
 */
const neighbourOf = (
  seen: readonly Sighting[],
  index: number,
  joined: (one: Sighting | undefined, other: Sighting | undefined) => boolean,
  before: readonly Parts[],
): Parts | undefined => {
  const { start } = seen[index]!;
  let ahead = index;
  while (ahead < index + FURTHEST && !isWhole(seen[ahead]!) && joined(seen[ahead], seen[ahead + 1])) ahead += 1;
  const found = seen[ahead]!.start;
  // A lone day looks back for its month: 5月11日和12日. "10 to 14 and 17 to 21 May 2004" looks ahead.
  const looksAhead = start.month !== undefined || (seen[index]!.means === 'range' && found.month !== undefined);
  if (ahead > index && found.year !== undefined && looksAhead) return found;
  return joined(seen[index - 1], seen[index]) ? before.at(-1) : undefined;
};

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
  const joined = (one: Sighting | undefined, other: Sighting | undefined): boolean =>
    Boolean(one && other && grammar.joint.test(text.slice(one.span[1], other.span[0])));
  const found: FoundDate[] = [];
  for (const [index, sighting] of seen.entries()) {
    if (idle(sighting, known)) continue;
    const filled = fill(sighting, known, neighbourOf(seen, index, joined, before));
    found.push({
      kind: 'date',
      span: sighting.span,
      value: dateOf(sighting, filled),
      certainty: certaintyOf(sighting, filled),
    });
    const reached = filled.end ?? filled.start;
    if (reached.year !== undefined) before.push(reached);
  }
  return found;
};
