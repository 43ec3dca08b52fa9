import type { Mention } from '../../record/index.ts';

const kinds = new Set(['country', 'region', 'organization', 'city']);

/** A State, or a region, organisation or city among States. */
export const isPlace = ({ kind }: Mention): boolean => kinds.has(kind);

/** What may stand around the names of a list: separators, bullets, “and”, asides in brackets. */
const FILLING = /^(?:[\s、，,;；.。•·▪*–-]|\band\b|\bthe\b|和|以及|及|与|\([^()]*\)|（[^（）]*）)*$/;

/** The names that a stretch of text consists of; undefined where it says anything else. */
export const namesOnly = (
  text: string,
  [start, end]: readonly [number, number],
  places: readonly Mention[],
): readonly Mention[] | undefined => {
  const inside = places.filter(({ span }) => span[0] >= start && span[1] <= end);
  // Places in the brackets behind a name belong to it.
  const own = inside.filter(({ span }) => {
    const before = text.slice(start, span[0]);
    return (before.match(/[(（]/g)?.length ?? 0) <= (before.match(/[)）]/g)?.length ?? 0);
  });
  if (!own.some(({ kind }) => kind === 'country')) return undefined;
  let at = start;
  let rest = '';
  for (const { span } of own) {
    rest += ` ${text.slice(at, span[0])}`;
    at = span[1];
  }
  return FILLING.test(`${rest} ${text.slice(at, end)}`) ? own : undefined;
};

/** Names with nothing but gaps between them, or one alone: not a list that the text itself strings together. */
export const isLoose = (text: string, names: readonly Mention[]): boolean =>
  names.every((name, at) => at === 0 || text.slice(names[at - 1]!.span[1], name.span[0]).trim() === '');
