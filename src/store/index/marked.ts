/** UTF-16 offsets, end exclusive. */
export type Mark = readonly [number, number];

/** Every code unit by itself in its plain form, so that offsets stay: no accents, half width, small letters. */
export const plainForm = (text: string): string => {
  let plain = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index]!;
    if (unit < '\u0080') {
      plain += unit;
      continue;
    }
    const [base = unit] = unit.normalize('NFKD');
    plain += base.length === 1 ? base : unit;
  }
  return plain.toLowerCase().length === plain.length ? plain.toLowerCase() : plain;
};

/** Marks in order, those that touch or overlap made one. */
export const joined = (marks: readonly Mark[]): Mark[] => {
  const result: [number, number][] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Letters and digits of other scripts end words; Chinese characters do not. */
const wordCharacter = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])`;

/** Where the pieces of a searched word stand, whatever signs part them. */
const patternOf = (term: string): RegExp | undefined => {
  const pieces = plainForm(term).match(/[\p{L}\p{N}]+/gu);
  if (!pieces) return undefined;
  const open = term.endsWith('*') || /\p{Script=Han}$/u.test(pieces.at(-1)!);
  const start = /^\p{Script=Han}/u.test(pieces[0]!) ? '' : `(?<!${wordCharacter})`;
  return new RegExp(
    `${start}${pieces.map(escaped).join(String.raw`[^\p{L}\p{N}]{1,3}`)}${open ? '' : `(?!${wordCharacter})`}`,
    'gu',
  );
};

/** Where any of the words stands in a text, as FTS5 would find them. */
export const marksOf = (text: string, words: readonly string[]): Mark[] => {
  const plain = plainForm(text);
  const marks = words.flatMap((word) =>
    [...plain.matchAll(patternOf(word) ?? /(?!)/g)].map((match): Mark => [match.index, match.index + match[0].length]),
  );
  return joined(marks);
};
