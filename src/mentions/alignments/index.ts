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
const figures = new Set(['date', 'money', 'percentage', 'count']);

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

/**
 * Pairs the n-th name with the n-th date or figure, only where there are as many of one as of the other.
 * @example 公约、议定书 A 以及议定书 B 分别于 2003 年 9 月 29 日、2003 年 12 月 25 日和 2004 年 1 月 18 日生效
 */
export const findAlignments = (text: string, { language }: Context, found: readonly Found[]): FoundAlignment[] => {
  const { cue, sentenceEnd, between } = forms[language];
  return [...text.matchAll(cue)].flatMap((match): FoundAlignment[] => {
    const [start, end] = sentenceAround(text, match.index, sentenceEnd);
    const left = row(found, names, start, between ? match.index : end);
    const right = row(found, figures, between ? match.index : start, end);
    if (left.length < 2 || left.length !== right.length) return [];
    return [{ cue: match[0], pairs: left.map((name, index) => [name.span, right[index]!.span] as const) }];
  });
};
