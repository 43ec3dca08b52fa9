import type { Language, Span } from '../record/index.ts';

const ends: Record<Language, RegExp> = {
  zh: /[。！？]/g,
  // A full stop after an abbreviation or inside a figure ends no sentence.
  en: /(?<!\b(?:para|paras|sect|sects|chap|No|Nos|Corr|Add|Rev|vol|resp|approx|[A-Z]))\.(?=\s+[“"(]?[A-Z]|\s*$)/g,
};

/** The sentence of a text that an offset stands in. */
export const sentenceAt = (text: string, offset: number, language: Language): Span => {
  let start = 0;
  for (const match of text.matchAll(ends[language])) {
    const end = match.index + 1;
    if (end > offset) return [start, end];
    start = end;
  }
  return [start, text.length];
};

export const within = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;
