import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindingsAnswer, MadeDecision } from '../../schemas/findings.ts';
import { stretch } from '../addresses.ts';
import { ask, questions } from '../api.ts';
import { takeGiven } from '../given.ts';
import type { Filter } from './filter.ts';
import { answered, decided, decidedHere, joined, moved, type Stretch } from './stretch.ts';

/** More findings are asked for when the reviewer has as many left. */
const ahead = 20;

/** The part of the queue that is here, and what the reviewer does with it. */
export interface Queue extends Stretch {
  readonly total: number;
  readonly decided: number;
  readonly facets?: FindingsAnswer['facets'];
  readonly error?: Error;
  /** How many stand behind what is here. */
  readonly left: number;
  readonly loaded: boolean;
  /** Whether it answers this very filter: while another is asked for, the old queue stands. */
  readonly answers: boolean;
  readonly move: (to: number) => void;
  /** Brings more of the queue, before or behind what is here. */
  readonly more: (where: 'before' | 'behind') => void;
  /** Shows a decision that the server has taken; none where one was taken back. */
  readonly note: (key: string, decision: MadeDecision | undefined) => void;
  readonly again: () => void;
  /** What the next key acts on, whether drawn already or not. */
  readonly peek: () => Stretch;
}

interface State extends Stretch {
  readonly answer?: FindingsAnswer;
  readonly asked?: Filter;
  readonly error?: Error;
}

const first = (filter: Filter, wanted: string | undefined) =>
  questions.findings({ ...filter, at: wanted, limit: stretch.findings });

/** The queue as the page came with it. */
const given = (filter: Filter, wanted: string | undefined): State => {
  const answer = takeGiven<FindingsAnswer>(first(filter, wanted).address);
  return answer ? { answer, asked: filter, ...answered(answer, wanted) } : { items: [], at: 0, offset: 0 };
};

/** The queue under a filter, fetched as the reviewer goes along; what is decided stays where it stands. */
export const useQueue = (filter: Filter, wanted: string | undefined): Queue => {
  const query = useMemo(() => filter, [JSON.stringify(filter)]);
  const [state, show] = useState<State>(() => given(query, wanted));
  const now = useRef(state);
  /** The next key may be pressed before the page is drawn anew: what it acts on is up to date at once. */
  const set = useCallback((change: (before: State) => State) => {
    now.current = change(now.current);
    show(now.current);
  }, []);
  const [turn, setTurn] = useState(0);
  const asking = useRef(false);
  const start = useRef(wanted);
  const here = useRef(state.answer !== undefined);

  // Before the page is painted: an effect would ask a frame later.
  useLayoutEffect(() => {
    const key = start.current;
    start.current = undefined;
    if (here.current) {
      here.current = false;
      return;
    }
    const stop = new AbortController();
    ask(first(query, key), stop.signal).then(
      (answer) => set(() => ({ answer, asked: query, ...answered(answer, key) })),
      (error) => error.name !== 'AbortError' && set((before) => ({ ...before, error })),
    );
    return () => stop.abort();
  }, [query, turn]);

  const { answer, items, at, offset } = state;
  const left = answer ? answer.total - offset - items.length : 0;
  const more = (where: 'before' | 'behind'): void => {
    if (asking.current) return;
    asking.current = true;
    const gone = query.decision === 'undecided' ? decidedHere(items) : 0;
    const from = where === 'before' ? Math.max(offset - stretch.findings, 0) : offset + items.length - gone;
    const limit = where === 'before' ? offset - from : stretch.findings;
    ask(questions.findings({ ...query, limit, offset: from }))
      .then((next) => set((before) => ({ ...before, ...joined(before, next, where) })))
      .catch(() => {})
      .finally(() => {
        asking.current = false;
      });
  };
  useEffect(() => {
    if (left > 0 && at >= items.length - ahead) more('behind');
    else if (offset > 0 && at < ahead) more('before');
  }, [answer, items, at, query]);

  const move = useCallback((to: number) => set((before) => ({ ...before, ...moved(before, to) })), []);
  const note = useCallback((key: string, made: MadeDecision | undefined) => {
    set((before) => {
      const { items, shift } = decided(before.items, key, made);
      const { answer } = before;
      return { ...before, items, ...(answer && { answer: { ...answer, decided: answer.decided + shift } }) };
    });
  }, []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return {
    ...{ items, at, offset, left, move, more, note, again, peek: () => now.current },
    total: answer?.total ?? 0,
    decided: answer?.decided ?? 0,
    loaded: answer !== undefined,
    answers: answer !== undefined && state.asked === query,
    ...(answer && { facets: answer.facets }),
    ...(state.error && { error: state.error }),
  };
};
