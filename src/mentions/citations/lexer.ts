import type { Span } from '../../record/index.ts';
import { eachMatch } from './each-match.ts';
import type { Act, Body, CitationManner } from './manner.ts';
import { namedDay } from './named-day.ts';
import { ACT_NUMBER } from './numbers.ts';

export type Token =
  | { readonly type: 'body'; readonly start: number; readonly end: number; readonly body: Body }
  | {
      readonly type: 'act';
      readonly start: number;
      readonly end: number;
      readonly act: Act;
      readonly body?: Body | undefined;
    }
  | { readonly type: 'date'; readonly start: number; readonly end: number; readonly edtf: string }
  | {
      readonly type: 'number' | 'letter' | 'ordinal' | 'filler' | 'separator';
      readonly start: number;
      readonly end: number;
    };

export type Lexer = (text: string) => readonly Token[];

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

/** A word with letters may not begin or end inside another one; a Han word may stand right behind them: 72/266 B号决议. */
const word = (source: string): string => `(?<![A-Za-z](?=[A-Za-z]))(?:${source})(?!(?<=[A-Za-z])[A-Za-z])`;

/** Naming the groups of every match costs more than finding it: names become numbers once. */
const numberedGroups = (source: string) => {
  const named = /\(\?<([a-z]+)>/g;
  const place: Record<string, number> = {};
  for (const [index, match] of [...source.matchAll(named)].entries()) place[match[1]!] = index + 1;
  return { pattern: new RegExp(source.replace(named, '('), 'g'), place };
};

/** A citation has its body, its date and its word this near to a number, in UTF-16 units. */
const BEFORE = 160;
const BEHIND = 80;

const DIGIT = /\d/;

/** The stretches of a text around everything that a pattern finds, in order and without overlap. */
const neighbourhoods = (text: string, trigger: RegExp): Span[] => {
  const stretches: [number, number][] = [];
  if (!DIGIT.test(text)) return stretches;
  eachMatch(text, trigger, (match) => {
    const start = Math.max(0, match.index - BEFORE);
    const end = match.index + match[0].length + BEHIND;
    const last = stretches.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else stretches.push([start, end]);
  });
  return stretches;
};

/**
 * Builds the lexer of a language: it gives the words that citations are made of, in order, and passes over the rest.
 * One pattern, one pass over the neighbourhoods of numbers.
 */
export const lexerOf = (manner: CitationManner): Lexer => {
  const bodyOf = named(manner.bodies.map(({ form, body }) => ({ form: form.replace(/\(\?=.*\)$/, ''), value: body })));
  const actOf = named(
    manner.acts.map(({ form, act, body }) => ({ form: form.replace(/\(\?!.*$/, ''), value: { act, body } })),
  );
  const alternatives = (rows: readonly { readonly form: string }[]): string =>
    rows.map(({ form }) => `(?:${form})`).join('|');
  const { pattern, place } = numberedGroups(
    [
      `(?<date>(?<![A-Za-z\\d])${manner.date}(?!\\d))`,
      `(?<number>(?<![\\d/.A-Z-]|[a-z](?!\\d{3,4}\\s?\\((?:19|20)))(?<!\\d,(?=\\d{3}(?!\\d)))(?:${ACT_NUMBER}))`,
      // 79/257 A and B: the second letter has the number of the first.
      '(?<letter>(?<=(?:[\\d 、和及或][A-Z]|[XVIL]\\))(?:,|、|,? and| or|和|及|或) ?)[A-Z](?![A-Za-z\\d./’-]))',
      `(?<body>${word(alternatives(manner.bodies))})`,
      `(?<act>${word(alternatives(manner.acts))})`,
      `(?<ordinal>${manner.ordinal})`,
      `(?<separator>${manner.separator.replace(/([a-z]+)/g, '(?<![A-Za-z])$1(?![A-Za-z])')})`,
      `(?<filler>${word(manner.filler)})`,
    ].join('|'),
  );
  const [number, separator, filler] = [place.number!, place.separator!, place.filler!];
  const [ordinal, body, act, letter] = [place.ordinal!, place.body!, place.act!, place.letter!];
  const dateOf = (match: RegExpExecArray): string =>
    namedDay({ year: match[place.year!], month: match[place.month!], day: match[place.day!] }, manner.monthOf);
  const tokenOf = (match: RegExpExecArray, end: number): Token => {
    const start = match.index;
    if (match[number] !== undefined) return { type: 'number', start, end };
    if (match[letter] !== undefined) return { type: 'letter', start, end };
    if (match[separator] !== undefined) return { type: 'separator', start, end };
    if (match[filler] !== undefined) return { type: 'filler', start, end };
    if (match[ordinal] !== undefined) return { type: 'ordinal', start, end };
    if (match[body] !== undefined) return { type: 'body', start, end, body: bodyOf(match[0]) };
    if (match[act] !== undefined) return { type: 'act', start, end, ...actOf(match[0]) };
    return { type: 'date', start, end, edtf: dateOf(match) };
  };
  const trigger = new RegExp(manner.trigger, 'g');
  return (text) => {
    const tokens: Token[] = [];
    for (const [start, end] of neighbourhoods(text, trigger)) {
      pattern.lastIndex = start;
      for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text))
        tokens.push(tokenOf(match, pattern.lastIndex));
    }
    return tokens;
  };
};
