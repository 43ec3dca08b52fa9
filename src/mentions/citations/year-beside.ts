import type { Span } from '../../record/index.ts';
import type { CitationManner } from './manner.ts';

/** A year that stands beside a list of numbers without any of its own. */
export type YearBeside = (text: string, list: Span) => string | undefined;

/** How far a year stands from its numbers, in UTF-16 units. */
const REACH = 60;

/**
 * Builds the reader of years beside numbers.
 * @example yearBesideOf(en)('the 1978 resolutions 425 and 426', [21, 32]) // '1978'
 */
export const yearBesideOf = ({ yearBefore, yearBehind }: CitationManner): YearBeside => {
  const before = new RegExp(`(?<!\\d)(?:${yearBefore})$`);
  const behind = new RegExp(yearBehind, 'y');
  return (text, [start, end]) => {
    behind.lastIndex = end;
    return (behind.exec(text) ?? before.exec(text.slice(Math.max(0, start - REACH), start)))?.[1];
  };
};
