import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindingsAnswer, MadeDecision, QueuedFinding } from '../../schemas/findings.ts';
import { stretch } from '../addresses.ts';
import { api } from '../api.ts';
import type { Filter } from './filter.ts';

/** The next findings are asked for when the reviewer has as many left. */
const ahead = 20;

export interface Queue {
  readonly items: readonly QueuedFinding[];
  readonly total: number;
  readonly decided: number;
  readonly facets?: FindingsAnswer['facets'];
  readonly at: number;
  readonly error?: Error;
  readonly loaded: boolean;
  /** Whether it answers this very filter: while another is asked for, the old queue stands. */
  readonly answers: boolean;
  readonly move: (to: number) => void;
  /** Shows a decision that the server has taken; none where one was taken back. */
  readonly note: (key: string, decision: MadeDecision | undefined) => void;
  readonly again: () => void;
  /** What the next key acts on, whether drawn already or not. */
  readonly peek: () => { readonly items: readonly QueuedFinding[]; readonly at: number };
}

interface State {
  readonly answer?: FindingsAnswer;
  readonly asked?: Filter;
  readonly items: readonly QueuedFinding[];
  readonly at: number;
  readonly error?: Error;
}

const withNew = (items: readonly QueuedFinding[], more: readonly QueuedFinding[]): QueuedFinding[] => {
  const known = new Set(items.map(({ key }) => key));
  return [...items, ...more.filter(({ key }) => !known.has(key))];
};

const decided = (item: QueuedFinding, made: MadeDecision | undefined): QueuedFinding => {
  const { decision: _, ...open } = item;
  return made ? { ...open, decision: made } : open;
};

/** How the count of decided findings changes when one of them does. */
const shift = (before: QueuedFinding | undefined, after: MadeDecision | undefined): number =>
  Number(after !== undefined) - Number(before?.decision !== undefined);

/** The queue under a filter, fetched as the reviewer goes along; what is decided stays where it stands. */
export const useQueue = (filter: Filter, wanted: string | undefined): Queue => {
  const [state, show] = useState<State>({ items: [], at: 0 });
  const now = useRef(state);
  /** The next key may be pressed before the page is drawn anew: what it acts on is up to date at once. */
  const set = useCallback((change: (before: State) => State) => {
    now.current = change(now.current);
    show(now.current);
  }, []);
  const [turn, setTurn] = useState(0);
  const asking = useRef(false);
  const query = useMemo(() => filter, [JSON.stringify(filter)]);
  const first = useRef(wanted);

  // Before the page is painted: an effect would ask a frame later.
  useLayoutEffect(() => {
    const stop = new AbortController();
    api.findings({ ...query, limit: stretch.findings }, stop.signal).then(
      (answer) => {
        const place = answer.items.findIndex(({ key }) => key === first.current);
        first.current = undefined;
        set(() => ({ answer, asked: query, items: answer.items, at: Math.max(place, 0) }));
      },
      (error) => error.name !== 'AbortError' && set((before) => ({ ...before, error })),
    );
    return () => stop.abort();
  }, [query, turn]);

  const { answer, items, at } = state;
  useEffect(() => {
    if (!answer || asking.current || items.length >= answer.total || at < items.length - ahead) return;
    asking.current = true;
    // Under “undecided”, what was decided here has left the list on the server.
    const gone = query.decision === 'undecided' ? items.filter(({ decision }) => decision).length : 0;
    api
      .findings({ ...query, limit: stretch.findings, offset: items.length - gone })
      .then((more) => set((before) => ({ ...before, items: withNew(before.items, more.items) })))
      .catch(() => {})
      .finally(() => {
        asking.current = false;
      });
  }, [answer, items, at, query]);

  const move = useCallback(
    (to: number) =>
      set((before) => ({ ...before, at: Math.min(Math.max(to, 0), Math.max(before.items.length - 1, 0)) })),
    [],
  );
  const note = useCallback((key: string, made: MadeDecision | undefined) => {
    set((before) => {
      const old = before.items.find((item) => item.key === key);
      return {
        ...before,
        ...(before.answer && { answer: { ...before.answer, decided: before.answer.decided + shift(old, made) } }),
        items: before.items.map((item) => (item.key === key ? decided(item, made) : item)),
      };
    });
  }, []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return {
    ...{ items, at, move, note, again, peek: () => now.current },
    total: answer?.total ?? 0,
    decided: answer?.decided ?? 0,
    loaded: answer !== undefined,
    answers: answer !== undefined && state.asked === query,
    ...(answer && { facets: answer.facets }),
    ...(state.error && { error: state.error }),
  };
};
