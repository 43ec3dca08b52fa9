import type { Language, Span } from '../../record/index.ts';

const ends: Readonly<Record<Language, RegExp>> = {
  zh: /[。！？]/g,
  // A full stop after an abbreviation or inside a figure ends no sentence.
  en: /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|para|paras|sect|sects|chap|No|Nos|Corr|Add|Rev|vol|resp|approx|[A-Z]))\.(?=\s+[“"(]?[A-Z]|\s*$)/g,
};

/** No sentence is looked for farther away than this, so that a long text is still read in linear time. */
const REACH = 1500;

/** The sentence of a text that an offset stands in, as UTF-16 offsets. */
export const sentenceAt = (text: string, offset: number, language: Language): Span => {
  const from = Math.max(0, offset - REACH);
  const near = text.slice(from, offset + REACH);
  let start = 0;
  for (const { index } of near.matchAll(ends[language])) {
    if (from + index + 1 > offset) return [from + start, from + index + 1];
    start = index + 1;
  }
  return [from + start, from + near.length];
};

/** The part of a sentence between semicolons that an offset stands in: one item of a list told in a sentence. */
export const clauseAt = (text: string, offset: number, language: Language): Span => {
  const [start, end] = sentenceAt(text, offset, language);
  const before = Math.max(text.lastIndexOf('；', offset - 1), text.lastIndexOf(';', offset - 1));
  const after = text.slice(offset, end).search(/[；;]/);
  return [Math.max(start, before + 1), after < 0 ? end : offset + after];
};
