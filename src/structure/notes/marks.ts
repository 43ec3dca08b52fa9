import { isRaised, type Line } from '../../layout/index.ts';

/** A stretch of a line that is one or more footnote marks. */
export interface MarkSpan {
  readonly start: number;
  readonly end: number;
  /** `a,b` are two marks. */
  readonly marks: readonly string[];
}

/** Roman ones, too: `iii`, `viii`. */
const MARK =
  /^(?:\d{1,3}\/?|\*{1,4}|[†‡§]{1,2}|[a-z]{1,2}|[ivx]{3,5})(?:(?:\s?[,，、]\s?|\s)(?:\d{1,3}\/?|\*{1,4}|[†‡§]{1,2}|[a-z]{1,2}|[ivx]{3,5}))*$/;
/** The stop of the sentence may be raised with its mark: `vacant⁵·`. */
const STOP_AFTER = /(?<=\d)[.,;:]?\s*$|\s+$/;
/** `the reports⁽⁵⁾`, `[5]`: the brackets are raised, too. */
const BRACKETED = /^[([](\d{1,3})[)\]]$/;
const BETWEEN_MARKS = /\s?[,，、]\s?|\s/;
/** Ordinal endings and the like are set high as well. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|me|o|a\.)$/;
/** `km2`, `m3`, `µg/m3`, `10³`: a power, not a note; behind `2010` or `68/10` it is a note. */
const UNIT_BEFORE = /(?:^|[\s\d/])(?:[kcm]?m|mi|ft|CO)$|(?:^|[^\d/.,])10$/;
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

const withoutStroke = (mark: string): string => mark.replace(/\/$/, '');

/** Before its note a mark may be as large as the note, where it stands well above the line. */
const isLargeMark = ({ text, size }: Line, { start, end, style }: Line['styles'][number]): boolean =>
  start === 0 && style.rise >= 0.3 * size && /^\d{1,3}\s?$/.test(text.slice(start, end));

const raised = (line: Line): MarkSpan[] =>
  line.styles.flatMap((span) => {
    const { start, end, style } = span;
    if (!isRaised(style, line.size) || (style.size > 0.85 * line.size && !isLargeMark(line, span))) return [];
    const shown = line.text.slice(start, end).replace(STOP_AFTER, '');
    const text = BRACKETED.exec(shown)?.[1] ?? shown;
    const before = line.text.slice(Math.max(0, start - 5), start);
    if (!MARK.test(text) || (ORDINAL.test(text) && /(?:\d|\b[Nn])\s?$/.test(before))) return [];
    if (/^[23]$/.test(text) && UNIT_BEFORE.test(before.trimEnd())) return [];
    return [{ start, end: start + shown.length, marks: text.split(BETWEEN_MARKS).map(withoutStroke) }];
  });

const encoded = (line: Line): MarkSpan[] =>
  [...line.text.matchAll(SUPERSCRIPTS)].flatMap((match) => {
    const before = line.text.slice(Math.max(0, match.index - 5), match.index);
    if (/^[²³]$/.test(match[0]) && UNIT_BEFORE.test(before.trimEnd())) return [];
    const mark = [...match[0]].map((letter) => plain[letter]).join('');
    return [{ start: match.index, end: match.index + match[0].length, marks: [mark] }];
  });

/**
 * Stars at the end of a word, as large as the text: `preliminary list**`, `Part A*`; at the end of a line after a space,
 * too: `Benin *`, `Review* **`, `Vehicles *, **`. A bar code is set between stars.
 */
const STARS =
  /(?<=[\p{L}\p{N})）\]”"’.,;:…])(?:\*{1,4}(?=$|[\s.…,;:)）])|\s\*{1,4}(?:,\s\*{1,4})*$)|(?<=[\p{L})）]\*{1,3})\s\*{2,4}$/gu;

const stars = (line: Line): MarkSpan[] =>
  [...line.text.matchAll(STARS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    marks: match[0].trim().split(BETWEEN_MARKS),
  }));

/** `the report, 4/ which`: as large as the text, as notes were marked in the 1990s. */
const STROKES = /(?<=\S\s|[^\d\s/]|^)(\d{1,3})\/(?=$|[\s.,;:)\]，。；：、）\p{Script=Han}])/gu;

/** A line that a note with such a mark starts with: `4/ Ibid., para. 12.` */
const STROKE_NOTE = /^(\d{1,3})\/(?=[\s\p{Script=Han}《“（])/u;

/** The mark of such a note, at the start of its line. */
export const strokeAtStart = ({ text }: Line): string | undefined => STROKE_NOTE.exec(text)?.[1];

/** The marks with a stroke that notes start with; where a document has none, `48/` is no mark. */
export const strokesOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => strokeAtStart(line) ?? []));

const stroked = (line: Line, known: ReadonlySet<string>): MarkSpan[] =>
  [...line.text.matchAll(STROKES)]
    .filter((match) => known.has(match[1]!))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, marks: [match[1]!] }));

const noStrokes: ReadonlySet<string> = new Set();

/**
 * Footnote marks in a line: small and raised, encoded as superscript digits, stars, or `4/` where notes of the document
 * start so. `82个` has none; `政策¹` has one.
 */
export const marksIn = (line: Line, strokes: ReadonlySet<string> = noStrokes): MarkSpan[] => {
  const found = line.styles.some(({ style }) => style.rise > 0) ? raised(line) : [];
  if (line.text.search(SUPERSCRIPTS) >= 0) found.push(...encoded(line));
  if (line.text.includes('*') && !line.text.startsWith('*'))
    found.push(...stars(line).filter(({ start }) => !found.some((other) => start >= other.start && start < other.end)));
  if (strokes.size > 0 && line.text.includes('/'))
    found.push(
      ...stroked(line, strokes).filter(
        ({ start }) => !found.some((other) => start >= other.start && start < other.end),
      ),
    );
  return found.length > 1 ? found.toSorted((a, b) => a.start - b.start) : found;
};
