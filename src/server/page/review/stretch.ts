import type { FindingsAnswer, MadeDecision, QueuedFinding } from '../../schemas/findings.ts';

/** The part of the queue that is here. */
export interface Stretch {
  readonly items: readonly QueuedFinding[];
  /** Which of them is in hand. */
  readonly at: number;
  /** How many findings stand before them. */
  readonly offset: number;
}

/** A stretch as the server answered it, with the wanted finding in hand where it is among them. */
export const answered = ({ items, offset }: FindingsAnswer, wanted: string | undefined): Stretch => ({
  ...{ items, offset },
  at: Math.max(
    items.findIndex(({ key }) => key === wanted),
    0,
  ),
});

/** With more of the queue. Somebody else may have decided meanwhile: what is here already is not taken twice. */
export const joined = (before: Stretch, more: FindingsAnswer, where: 'before' | 'behind'): Stretch => {
  const known = new Set(before.items.map(({ key }) => key));
  const fresh = more.items.filter(({ key }) => !known.has(key));
  if (where === 'before')
    return { items: [...fresh, ...before.items], at: before.at + fresh.length, offset: more.offset };
  return fresh.length === 0 ? before : { ...before, items: [...before.items, ...fresh] };
};

/** With another finding in hand; beyond the ends the last one there. */
export const moved = ({ items, offset }: Stretch, to: number): Stretch => ({
  ...{ items, offset },
  at: Math.min(Math.max(to, 0), Math.max(items.length - 1, 0)),
});

const withDecision = (item: QueuedFinding, made: MadeDecision | undefined): QueuedFinding => {
  const { decision: _, ...open } = item;
  return made ? { ...open, decision: made } : open;
};

/** With a decision made or taken back; `shift` is how the count of decided findings changes. */
export const decided = (
  items: readonly QueuedFinding[],
  key: string,
  made: MadeDecision | undefined,
): { readonly items: readonly QueuedFinding[]; readonly shift: number } => {
  const old = items.find((item) => item.key === key);
  return {
    items: items.map((item) => (item.key === key ? withDecision(item, made) : item)),
    shift: Number(made !== undefined) - Number(old?.decision !== undefined),
  };
};

/** How many of them were decided here: under “undecided” those have left the list on the server. */
export const decidedHere = (items: readonly QueuedFinding[]): number => items.filter(({ decision }) => decision).length;
