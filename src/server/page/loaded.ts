import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask, type Question } from './api.ts';
import { takeGiven } from './given.ts';

/** What was asked for: not here yet, here, or refused. */
export interface Loaded<Value> {
  readonly value?: Value;
  readonly error?: Error;
  readonly again: () => void;
}

/**
 * The answer to a question; the page may have come with it. Until another is here the old one stands.
 * @param needs asked again whenever one of them changes, as when the question does.
 */
export const useLoaded = <Value>(question: Question<Value>, needs: readonly unknown[] = []): Loaded<Value> => {
  const [state, setState] = useState<{ value?: Value; error?: Error }>(() => {
    const value = takeGiven<Value>(question.address);
    return value === undefined ? {} : { value };
  });
  const here = useRef(state.value !== undefined);
  const [turn, setTurn] = useState(0);
  // Before the page is painted: an effect would ask a frame later.
  useLayoutEffect(() => {
    if (here.current) {
      here.current = false;
      return;
    }
    let wanted = true;
    ask(question).then(
      (value) => wanted && setState({ value }),
      (error) => wanted && setState({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [question.address, ...needs, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, again };
};
