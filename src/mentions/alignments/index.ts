import type { Language, Span } from '../../record/index.ts';
import type { Context, Found } from '../found.ts';

/** A pairing read off "respectively" / 分别. */
export interface FoundAlignment {
  readonly cue: string;
  readonly pairs: readonly (readonly [Span, Span])[];
}

interface CueForm {
  readonly cue: RegExp;
  /** Where one sentence ends and the next begins. */
  readonly sentenceEnd: RegExp;
  /** 分别 stands between names and figures; "respectively" behind both. */
  readonly between: boolean;
}

const forms: Readonly<Record<Language, CueForm>> = {
  zh: { cue: /分别/g, sentenceEnd: /[。；;！？]/, between: true },
  en: { cue: /\brespectively\b/g, sentenceEnd: /[.;](?=\s+[A-Z(]|$)/, between: false },
};

const names = new Set(['instrument', 'country', 'organization', 'region', 'city', 'citation']);
const amounts = new Set(['money', 'percentage', 'count']);
const figures = new Set(['date', ...amounts]);
const dates = new Set(['date']);
/** All that stands between two members of one row of amounts or periods. */
const listGap = /^(?:,? (?:and|or) (?:the |for the |for |to )?|, |、| ?(?:和|以及|与|及) ?)$/;

/** The commonest kind, in printed order, of which no two overlap. */
const row = (found: readonly Found[], kinds: ReadonlySet<string>, from: number, to: number): Found[] => {
  const inside = found.filter(({ kind, span }) => kinds.has(kind) && span[0] >= from && span[1] <= to);
  const counts = new Map<string, number>();
  for (const { kind } of inside) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return inside.filter(({ kind }) => kind === best).toSorted((a, b) => a.span[0] - b.span[0]);
};

const sentenceAround = (text: string, offset: number, end: RegExp): [number, number] => {
  let start = 0;
  let rest = text;
  for (let match = end.exec(rest); match; match = end.exec(rest)) {
    const stop = start + match.index + match[0].length;
    if (stop > offset) return [start, stop];
    start = stop;
    rest = text.slice(start);
  }
  return [start, text.length];
};

type Pairs = FoundAlignment['pairs'];

const paired = (left: readonly Found[], right: readonly Found[]): Pairs =>
  left.length < 2 || left.length !== right.length
    ? []
    : left.map((one, index) => [one.span, right[index]!.span] as const);

/** Runs of dates, and of amounts of one kind, with nothing but "and" and commas between their members. */
const rowsIn = (text: string, found: readonly Found[]): Found[][] => {
  const rows: Found[][] = [];
  for (const one of found) {
    const last = rows.at(-1)?.at(-1);
    if (last?.kind === one.kind && listGap.test(text.slice(last.span[1], one.span[0]))) rows.at(-1)!.push(one);
    else rows.push([one]);
  }
  return rows;
};

/**
 * Amounts with periods: "expenditures of $211,900 and $160,600 and amounts of $187,700 and $188,000 in the 2024/25 and
 * 2023/24 periods, respectively"; "… for 2024/25 and … for 2023/24 against $665,500 and $690,100 respectively".
 */
const withPeriods = (text: string, found: readonly Found[], from: number, to: number): Pairs => {
  const inside = found
    .filter(({ kind, span }) => figures.has(kind) && span[0] >= from && span[1] <= to)
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const rows = rowsIn(text, inside);
  const last = rows.at(-1) ?? [];
  if (last[0]?.kind !== 'date') return paired(row(inside, dates, from, to), last);
  return rows
    .slice(0, -1)
    .flatMap((amountsHere) => (amounts.has(amountsHere[0]!.kind) ? paired(last, amountsHere) : []));
};

/**
 * Pairs the n-th name with the n-th date or figure, only where there are as many of one as of the other.
 * @example 公约、议定书 A 以及议定书 B 分别于 2003 年 9 月 29 日、2003 年 12 月 25 日和 2004 年 1 月 18 日生效
 */
export const findAlignments = (text: string, { language }: Context, found: readonly Found[]): FoundAlignment[] => {
  const { cue, sentenceEnd, between } = forms[language];
  return [...text.matchAll(cue)].flatMap((match): FoundAlignment[] => {
    const [start, end] = sentenceAround(text, match.index, sentenceEnd);
    const rightStart = between ? match.index : start;
    // Names stand before the cue in both languages: “…, respectively, and noting that the Treaty remains open”.
    const left = row(found, names, start, match.index);
    const right = row(found, figures, rightStart, end);
    const named = paired(left, right);
    const pairs = named.length
      ? named
      : between
        ? paired(row(found, dates, start, match.index), row(found, amounts, rightStart, end))
        : withPeriods(text, found, start, match.index);
    return pairs.length ? [{ cue: match[0], pairs }] : [];
  });
};
