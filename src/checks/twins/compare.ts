import type { FindingDraft } from '../check.ts';
import type { Aligned } from './alignment.ts';
import { differs, lacks, type Said } from './difference.ts';
import type { Passage } from './passage.ts';
import type { Twins } from './twin-check.ts';

/** A kind of fact that both languages should state. */
export interface FactKind<T> {
  readonly what: { readonly en: string; readonly zh: string };
  readonly in: (passage: Passage) => readonly T[];
  /** Whether a passage of the other language says it, in whatever form. */
  readonly isSaidIn: (fact: T, passage: Passage) => boolean;
  readonly said: (fact: T) => Said;
  /** Of facts that the other side lacks, those that one may stand for in the other language; the nearest is taken. */
  readonly distance: (a: T, b: T) => number;
  /** Whether a fact that one side lacks is worth a finding by itself. */
  readonly aloneCounts: (fact: T) => boolean;
}

/** Passages that were laid side by side for want of better: nothing they say is the same. */
const isLoose = (a: Passage, b: Passage): boolean =>
  a.facts.size > 1 &&
  b.facts.size > 1 &&
  ![...a.facts].some((fact) => b.facts.has(fact)) &&
  a.blocks[0]!.number !== b.blocks[0]!.number;

/** Each fact only once: a passage may name a resolution five times. */
const unsaid = <T>(kind: FactKind<T>, from: Passage, other: Passage): T[] => {
  const seen = new Set<string>();
  return kind.in(from).filter((fact) => {
    const { text } = kind.said(fact);
    if (seen.has(text) || kind.isSaidIn(fact, other)) return false;
    seen.add(text);
    return true;
  });
};

const inPassages = <T>(kind: FactKind<T>, a: Passage, b: Passage): FindingDraft[] => {
  if (isLoose(a, b)) return [];
  const left = unsaid(kind, b, a);
  const found: FindingDraft[] = [];
  for (const fact of unsaid(kind, a, b)) {
    const [nearest] = left
      .map((other) => ({ other, distance: kind.distance(fact, other) }))
      .filter(({ distance }) => Number.isFinite(distance))
      .toSorted((one, two) => one.distance - two.distance);
    if (nearest) {
      left.splice(left.indexOf(nearest.other), 1);
      found.push(differs({ a, b, what: kind.what }, kind.said(fact), kind.said(nearest.other)));
    } else if (kind.aloneCounts(fact)) found.push(lacks({ a, b, what: kind.what }, kind.said(fact)));
  }
  for (const fact of left)
    if (kind.aloneCounts(fact)) found.push(lacks({ a: b, b: a, what: kind.what }, kind.said(fact)));
  return found;
};

/** The differences of one kind of fact, passage by passage. */
export const compareFacts = <T>({ body, notes }: Twins, kind: FactKind<T>): FindingDraft[] =>
  [...body, ...notes].flatMap(({ a, b }: Aligned) => (a && b ? inPassages(kind, a, b) : []));
