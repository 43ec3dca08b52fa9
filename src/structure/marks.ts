import type { Line } from '../layout/index.ts';

/** A stretch of a line that is one or more footnote marks. */
export interface MarkSpan {
  readonly start: number;
  readonly end: number;
  /** `a,b` are two marks. */
  readonly marks: readonly string[];
}

const MARK = /^(?:\d{1,3}|\*{1,4}|[†‡§]{1,2}|[a-z]{1,2})(?:\s?[,，、]\s?(?:\d{1,3}|\*{1,4}|[†‡§]{1,2}|[a-z]{1,2}))*$/;
/** Ordinal endings and the like are set high as well. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|me|o|a\.)$/;
/** `km2`, `m3`: a power, not a note. */
const UNIT_BEFORE = /(?:^|[\s\d])(?:[kcm]?m|mi|ft|CO|10)$/;
const SUPERSCRIPTS = /[⁰¹²³⁴-⁹]+/g;
const plain: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};

const raised = (line: Line): MarkSpan[] =>
  line.styles.flatMap(({ start, end, style }) => {
    if (style.rise < 0.12 * line.size || style.size > 0.85 * line.size) return [];
    const text = line.text.slice(start, end).trimEnd();
    const before = line.text.slice(Math.max(0, start - 5), start);
    if (!MARK.test(text) || (ORDINAL.test(text) && /\d\s?$/.test(before))) return [];
    if (/^[23]$/.test(text) && UNIT_BEFORE.test(before)) return [];
    return [{ start, end: start + text.length, marks: text.split(/\s?[,，、]\s?/) }];
  });

const encoded = (line: Line): MarkSpan[] =>
  [...line.text.matchAll(SUPERSCRIPTS)].flatMap((match) => {
    const before = line.text.slice(Math.max(0, match.index - 5), match.index);
    if (/^[²³]$/.test(match[0]) && UNIT_BEFORE.test(before)) return [];
    const mark = [...match[0]].map((letter) => plain[letter]).join('');
    return [{ start: match.index, end: match.index + match[0].length, marks: [mark] }];
  });

/** Stars at the end of a word, as large as the text: `preliminary list**`, `Part A*`. A bar code is set between stars. */
const STARS = /(?<=[\p{L}\p{N})）\]”"’.,;:])\*{1,4}(?=$|[\s.…,;:)）])/gu;

const stars = (line: Line): MarkSpan[] =>
  [...line.text.matchAll(STARS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    marks: [match[0]],
  }));

/**
 * Footnote marks in a line: small and raised, encoded as superscript digits, or stars. `82个` has none; `政策¹` has one.
 */
export const marksIn = (line: Line): MarkSpan[] => {
  const found = line.styles.some(({ style }) => style.rise > 0) ? raised(line) : [];
  if (line.text.search(SUPERSCRIPTS) >= 0) found.push(...encoded(line));
  if (line.text.includes('*') && !line.text.startsWith('*'))
    found.push(...stars(line).filter(({ start }) => !found.some((other) => start >= other.start && start < other.end)));
  return found.length > 1 ? found.toSorted((a, b) => a.start - b.start) : found;
};
