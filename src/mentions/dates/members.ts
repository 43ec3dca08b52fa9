import type { Span } from '../../record/index.ts';
import type { Parts } from './edtf.ts';
import type { Grammar } from './form.ts';
import type { Sighting } from './sighting.ts';

type Member = Pick<Sighting, 'span' | 'means' | 'start' | 'end' | 'edtf'>;

/** What the members of each kind of list are, from their numbers. */
const kinds: Readonly<Record<string, (value: number, shared: Parts) => Omit<Member, 'span'>>> = {
  days: (day, shared) => ({ means: 'date', start: { ...shared, day } }),
  months: (month, shared) => ({ means: 'date', start: { ...shared, month } }),
  years: (year) => ({ means: 'date', start: { year } }),
  quarters: (quarter, shared) => ({
    means: 'range',
    start: { ...shared, month: quarter * 3 - 2 },
    end: { ...shared, month: quarter * 3 },
  }),
  centuries: (century) => ({ means: 'century', start: {}, edtf: `${String(century - 1).padStart(2, '0')}XX` }),
};

/** A member with the unit that stands behind its number, where it has one: the 11日 of 11日和12日. */
const member =
  /第?(\d+(?:st|nd|rd|th)?|[A-Z][A-Za-z]+\.?|[a-z]+(?:-[a-z]+)?|[零〇○O一二三四五六七八九十廿卅]+)(?: ?[日月年])?/g;

/** The members of a list that share what stands before or behind it: each is a date of its own. */
export const membersOf = (match: RegExpExecArray, grammar: Grammar, shared: Parts): readonly Member[] => {
  const name = Object.keys(kinds).find((list) => match.groups?.[list]);
  const at = name && match.indices?.groups?.[name];
  if (!name || !at) return [];
  const numbered = [...(match.groups?.[name] ?? '').matchAll(member)].flatMap((one) => {
    const value = grammar.number(one[1]!);
    return value ? [{ one, value }] : [];
  });
  return numbered.map(({ one, value }, index) => {
    const from = index === 0 ? match.index : at[0] + one.index;
    const to = index === numbered.length - 1 ? match.index + match[0].length : at[0] + one.index + one[0].length;
    const span: Span = [from, to];
    return { span, ...kinds[name]!(value, shared) };
  });
};
