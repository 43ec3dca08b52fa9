import type { Act, Body, CitationManner } from './manner.ts';
import { ACT_NUMBER } from './numbers.ts';

export type Token =
  | { readonly type: 'body'; readonly start: number; readonly end: number; readonly body: Body }
  | { readonly type: 'act'; readonly start: number; readonly end: number; readonly act: Act }
  | { readonly type: 'date'; readonly start: number; readonly end: number; readonly edtf: string }
  | { readonly type: 'number' | 'ordinal' | 'filler' | 'separator'; readonly start: number; readonly end: number };

export type Lexer = (text: string) => Iterable<Token>;

const named = <T>(rows: readonly { readonly form: string; readonly value: T }[]) => {
  const tests = rows.map(({ form, value }) => ({ test: new RegExp(`^(?:${form})$`), value }));
  const known = new Map<string, T>();
  return (text: string): T => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const value = tests.find(({ test }) => test.test(text))!.value;
    known.set(text, value);
    return value;
  };
};

/** A word of a language with letters may not begin or end inside another one; Han words have no such ends. */
const word = (source: string): string => `(?<![A-Za-z])(?:${source})(?![A-Za-z])`;

/**
 * Builds the lexer of a language: it gives the words that citations are made of, in order, and passes over the rest.
 * One pattern, one pass.
 */
export const lexerOf = (manner: CitationManner): Lexer => {
  const bodyOf = named(manner.bodies.map(({ form, body }) => ({ form, value: body })));
  const actOf = named(manner.acts.map(({ form, act }) => ({ form: form.replace(/\(\?!.*$/, ''), value: act })));
  const alternatives = (rows: readonly { readonly form: string }[]): string =>
    rows.map(({ form }) => `(?:${form})`).join('|');
  const pattern = new RegExp(
    [
      `(?<date>(?<![A-Za-z\\d])${manner.date}(?!\\d))`,
      `(?<number>(?<![\\d/.A-Za-z-])(?:${ACT_NUMBER}))`,
      `(?<body>${word(alternatives(manner.bodies))})`,
      `(?<act>${word(alternatives(manner.acts))})`,
      `(?<ordinal>${manner.ordinal})`,
      `(?<separator>${manner.separator.replace(/([a-z]+)/g, '(?<![A-Za-z])$1(?![A-Za-z])')})`,
      `(?<filler>${word(manner.filler)})`,
    ].join('|'),
    'g',
  );
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups!;
      const place = { start: match.index, end: match.index + match[0].length };
      if (groups.number !== undefined) yield { type: 'number', ...place };
      else if (groups.separator !== undefined) yield { type: 'separator', ...place };
      else if (groups.filler !== undefined) yield { type: 'filler', ...place };
      else if (groups.ordinal !== undefined) yield { type: 'ordinal', ...place };
      else if (groups.body !== undefined) yield { type: 'body', ...place, body: bodyOf(match[0]) };
      else if (groups.act !== undefined) yield { type: 'act', ...place, act: actOf(match[0]) };
      else {
        const { year, month, day } = groups;
        const parts = [month && String(manner.monthOf(month)), day].filter(Boolean);
        yield { type: 'date', ...place, edtf: [year, ...parts.map((part) => part!.padStart(2, '0'))].join('-') };
      }
    }
  };
};
