import type { Language } from '../../record/index.ts';

export type Bound = 'over' | 'under' | 'about';

/** Words that bound a number, by language: those directly before it and those directly behind it or its unit. */
interface BoundWords {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly kinds: Readonly<Record<Bound, RegExp>>;
}

const words: Readonly<Record<Language, BoundWords>> = {
  zh: {
    before:
      /(不(?:少于|低于|足|到|超过|多于|高于|大于|满)|至少|最少|至多|最多|起码|超过|超出|多于|高于|大于|逾|超|少于|低于|小于|高达|多达|大约|大概|(?<![纽条公合缔契签制节预])约|近|将近|接近|左右)(?:(?<=少|多|码|约)有|(?<=超过|于|超出)了|(?<=约)[为占合计达])? ?$/,
    behind: /^ ?(?:以上|或以上|及以上|多|余|以下|或以下|以内|左右|上下)/,
    kinds: {
      over: /^(?:不(?:少于|低于)|至少|最少|起码|超过|超出|多于|高于|大于|逾|超|[或及]?以上|多|余)$/,
      under: /^(?:不(?:足|到|超过|多于|高于|大于|满)|至多|最多|少于|低于|小于|高达|多达|或?以下|以内)$/,
      about: /^(?:大约|大概|约|近|将近|接近|左右|上下)$/,
    },
  },
  en: {
    // "19 per cent above the 10,800" bounds nothing.
    before:
      /(?<!(?:cent|%|points?|times) )\b(more than|greater than|higher than|over|at least|no (?:less|fewer) than|not (?:less|fewer) than|exceed(?:s|ed|ing)?|in excess of|above|upwards of|a minimum of|(?<!(?:no|not) )(?:less|fewer|lower) than|under|below|up to|at most|(?:no|not) more than|a maximum of|not exceeding|as many as|about|around|approximately|some|nearly|almost|close to|roughly|circa|an estimated|estimated at)(?: the)? $/i,
    behind: /^ (?:or|and) (?:more|over|above|higher|less|fewer|under|below)\b/,
    kinds: {
      over: /^(?:more than|greater than|higher than|over|at least|no (?:less|fewer) than|not (?:less|fewer) than|exceed(?:s|ed|ing)?|in excess of|above|upwards of|a minimum of|(?:or|and) (?:more|over|above|higher))$/i,
      under:
        /^(?:(?:less|fewer|lower) than|under|below|up to|at most|(?:no|not) more than|a maximum of|not exceeding|as many as|(?:or|and) (?:less|fewer|under|below))$/i,
      about: /^(?:about|around|approximately|some|nearly|almost|close to|roughly|circa|an estimated|estimated at)$/i,
    },
  },
};

const kindOf = (text: string, language: Language): Bound | undefined => {
  const word = text.trim().replace(/ the$/, '');
  return (['over', 'under', 'about'] as const).find((kind) => words[language].kinds[kind].test(word));
};

export interface Bounded {
  readonly bound: Bound;
  /** Where the number with its bound ends: behind a bound that stands behind it, else where it ended. */
  readonly end: number;
}

/**
 * The bound that stands directly before or behind a number.
 *
 * @param start UTF-16 offset where the number (or its currency sign) begins
 * @param end offset behind the number and its unit
 * @example boundAt('80个以上的国家', 0, 3, 'zh') // { bound: 'over', end: 5 }
 */
export const boundAt = (text: string, start: number, end: number, language: Language): Bounded | undefined => {
  const { before, behind } = words[language];
  const following = behind.exec(text.slice(end, end + 16));
  const after = following && kindOf(following[0], language);
  if (following && after) return { bound: after, end: end + following[0].length };
  const preceding = before.exec(text.slice(Math.max(0, start - 24), start));
  const kind = preceding && kindOf(preceding[1] ?? '', language);
  return kind ? { bound: kind, end } : undefined;
};
