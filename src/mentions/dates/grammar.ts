import type { DateValue, Span } from '../../record/index.ts';
import type { Parts } from './edtf.ts';

/**
 * What a form means. The named groups of its pattern carry the parts: `y m d` of the (first) date, `y2 m2 d2` of the end
 * of a range, `years months days` a list of which each member is a mention, `q h s` quarter, half and season, `c x`
 * century and decade, `edge run qrun` the first or last so many months or
 * quarters of a year, `part` which part of it is meant, `yy` a
 * year of the twentieth century in two figures, `rel rel2` words that stand for a year, month or day told elsewhere,
 * `week wd` a week counted from the document's and a day in it.
 * `none` takes text that only looks like a date, so that nothing in it is read.
 */
export type Meaning =
  | 'date'
  | 'range'
  | 'each'
  | 'biennium'
  | 'fiscal'
  | 'season'
  | 'decade'
  | 'century'
  | 'relative'
  | 'yearly'
  | 'ordinal day'
  | 'week'
  | 'none';

/** One row of a language's table. */
export interface Form {
  readonly means: Meaning;
  /** Source of a regular expression; tried at a candidate position only, in the order of the table. */
  readonly pattern: string;
  /** A text that this row reads, whole. */
  readonly example: string;
  /** 0 to 1, where the form leaves room for doubt. */
  readonly certainty?: number;
}

/** What 同年 or "last year" stands for: a unit, how far away, and whether the text or the document's date is meant. */
export interface Relative {
  readonly unit: 'year' | 'month' | 'day';
  readonly by: number;
  readonly from: 'text' | 'document';
}

/** Everything the reader needs to know of a language. */
export interface Grammar {
  /** Global; matches where a form may begin. A match is passed over whole when no form fits there. */
  readonly starts: RegExp;
  readonly forms: readonly Form[];
  /** Value of a part as printed: digits, numerals, month names, names of seasons. */
  readonly number: (text: string) => number | undefined;
  readonly relatives: Readonly<Record<string, Relative>>;
  /** How many weeks away 上周 or "next week" is. */
  readonly weeks: (text: string) => number;
  /** Which part of a year, month or decade 年底 or "early" means. */
  readonly parts: (text: string) => DatePart;
  /** Matches the text before a date that is only approximate. */
  readonly approximate: RegExp;
  /** Matches the whole text between two dates of one list, where the barer one takes its year from the other. */
  readonly joint: RegExp;
}

export type DatePart = NonNullable<DateValue['part']>;

/** A date as printed, before what it leaves out is filled in. */
export interface Sighting {
  readonly span: Span;
  readonly means: Exclude<Meaning, 'none' | 'each'>;
  readonly start: Parts;
  readonly end?: Parts;
  readonly relatives: readonly Relative[];
  /** Ready EDTF where the parts cannot say it: decades, centuries, seasons. */
  readonly edtf?: string;
  readonly part?: DatePart;
  /** A week counted from that of the document's date, and the day of it, from Monday, 1. */
  readonly week?: { readonly by: number; readonly day?: number };
  readonly approximate: boolean;
  readonly certainty: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Compiled extends Form {
  readonly regex: RegExp;
}

const partsIn = (groups: Groups, number: Grammar['number'], suffix: '' | '2'): Parts => {
  const part = (name: string) => {
    const text = groups[name + suffix];
    return text === undefined ? undefined : number(text);
  };
  const [short, month, day] = [suffix === '' ? groups.yy : undefined, part('m'), part('d')];
  const year = short ? 1900 + Number(short) : part('y');
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
};

/** Both ends of a range tell each other what one of them leaves out: 5月11日至20日, "11 to 20 May 2004". */
const completed = (one: Parts, other: Parts): Parts => {
  const year = one.year ?? other.year;
  const month = one.month ?? (one.day === undefined ? undefined : other.month);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(one.day === undefined ? {} : { day: one.day }),
  };
};

/** The second year of 2003/04 in full; undefined where it does not follow the first, as in a resolution's number. */
const nextYear = (first: number, second: string): number | undefined => {
  const next = first + 1;
  return String(next) === second || String(next).slice(2) === second ? next : undefined;
};

const last = /^(?:last|最?后)$/;

/** First months of the quarters, halves and other runs of months of a year, with their lengths in months. */
const stretch = (groups: Groups, number: Grammar['number']): readonly [number, number] | undefined => {
  const runs = groups.qrun && number(groups.qrun);
  const run = runs ? runs * 3 : groups.run && number(groups.run);
  if (run && run < 12) return [last.test(groups.edge ?? '') ? 13 - run : 1, run];
  const [quarter, half] = [groups.q && number(groups.q), groups.h && number(groups.h)];
  if (quarter) return [quarter * 3 - 2, 3];
  return half ? [half * 6 - 5, 6] : undefined;
};

const eachOf = (
  match: RegExpExecArray,
  grammar: Grammar,
  shared: Parts,
): readonly { readonly span: Span; readonly start: Parts }[] => {
  const name = (['days', 'months', 'years'] as const).find((list) => match.groups?.[list]);
  const at = name && match.indices?.groups?.[name];
  if (!name || !at) return [];
  const unit = name === 'days' ? 'day' : name === 'months' ? 'month' : 'year';
  const list = match.groups?.[name] ?? '';
  const members = [...list.matchAll(/\d+|[A-Z][a-z]+\.?|[一二三四五六七八九十]+/g)];
  return members.map((member, index) => {
    const from = index === 0 ? match.index : at[0] + member.index;
    const to = index === members.length - 1 ? match.index + match[0].length : at[0] + member.index + member[0].length;
    return { span: [from, to], start: { ...shared, [unit]: grammar.number(member[0]) } };
  });
};

const sightingsOf = (form: Form, match: RegExpExecArray, grammar: Grammar): readonly Sighting[] | undefined => {
  const groups: Groups = match.groups ?? {};
  const span: Span = [match.index, match.index + match[0].length];
  const start = partsIn(groups, grammar.number, '');
  const end = partsIn(groups, grammar.number, '2');
  const relatives = [groups.rel, groups.rel2].flatMap((word) =>
    word ? (grammar.relatives[word.toLowerCase()] ?? []) : [],
  );
  const part = groups.part && grammar.parts(groups.part);
  const shared = {
    span,
    relatives,
    ...(part ? { part } : {}),
    approximate: false,
    certainty: form.certainty ?? 0.99,
  };
  switch (form.means) {
    case 'none':
      return [];
    case 'each':
      return eachOf(match, grammar, start).map((member) => ({ ...shared, means: 'date', ...member }));
    case 'fiscal': {
      const year = nextYear(start.year ?? 0, groups.y2 ?? '');
      return year ? [{ ...shared, means: 'fiscal', start, end: { year } }] : undefined;
    }
    case 'week': {
      const day = groups.wd && grammar.number(groups.wd);
      const week = { by: grammar.weeks(groups.week ?? ''), ...(day ? { day } : {}) };
      return [{ ...shared, means: 'week', start: {}, week }];
    }
    case 'decade': {
      // 上世纪九十年代
      const century = groups.c && !groups.c.startsWith('上') ? (grammar.number(groups.c) ?? 0) - 1 : 19;
      const decadeOf = (text: string) => century * 10 + Number(String(grammar.number(text) ?? 0).charAt(0));
      const decade = start.year ? Math.floor(start.year / 10) : decadeOf(groups.x ?? '');
      const edtf = groups.x2 ? `${decade}0/${decadeOf(groups.x2)}9` : `${decade}X`;
      return [{ ...shared, means: 'decade', start: {}, edtf }];
    }
    case 'century': {
      const century = (grammar.number(groups.c ?? '') ?? 0) - 1;
      return [{ ...shared, means: 'century', start: {}, edtf: `${String(century).padStart(2, '0')}XX` }];
    }
    case 'season': {
      const season = 20 + (grammar.number(groups.s ?? '') ?? 0);
      return [{ ...shared, means: 'season', start, edtf: String(season) }];
    }
    default: {
      const months = stretch(groups, grammar.number);
      if (months) {
        const [first, length] = months;
        return [
          {
            ...shared,
            means: 'range',
            start: { ...start, month: first },
            end: { ...start, month: first + length - 1 },
          },
        ];
      }
      if (end.year === undefined && end.month === undefined && end.day === undefined) {
        return [{ ...shared, means: form.means, start }];
      }
      return [{ ...shared, means: form.means, start: completed(start, end), end: completed(end, start) }];
    }
  }
};

const compiledForms = new WeakMap<Grammar, readonly Compiled[]>();
const compiled = (grammar: Grammar): readonly Compiled[] => {
  let forms = compiledForms.get(grammar);
  if (!forms) {
    forms = grammar.forms.map((form) => ({ ...form, regex: new RegExp(form.pattern, 'dy') }));
    compiledForms.set(grammar, forms);
  }
  return forms;
};

/**
 * Every date as printed, in order, none overlapping. Reads from candidate to candidate; the first form of the table that
 * fits is taken, and reading goes on behind it.
 *
 * @param text folded text (numerals/fold.ts)
 */
export const sightings = (text: string, grammar: Grammar): Sighting[] => {
  const found: Sighting[] = [];
  const { starts } = grammar;
  starts.lastIndex = 0;
  const forms = compiled(grammar);
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    for (const form of forms) {
      form.regex.lastIndex = start.index;
      const match = form.regex.exec(text);
      const read = match && sightingsOf(form, match, grammar);
      if (!read) continue;
      for (const sighting of read) {
        const before = text.slice(Math.max(0, sighting.span[0] - 16), sighting.span[0]);
        found.push(grammar.approximate.test(before) ? { ...sighting, approximate: true } : sighting);
      }
      starts.lastIndex = Math.max(starts.lastIndex, form.regex.lastIndex);
      break;
    }
  }
  return found;
};
