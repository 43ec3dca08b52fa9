import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** What was asked for: not here yet, here, or refused. */
export interface Loaded<Value> {
  readonly value?: Value;
  readonly error?: Error;
  readonly again: () => void;
}

/** Asks again whenever one of `needs` changes; until the new answer is here the old one stands. */
export const useLoaded = <Value>(load: () => Promise<Value>, needs: readonly unknown[]): Loaded<Value> => {
  const [state, setState] = useState<{ value?: Value; error?: Error }>({});
  const [turn, setTurn] = useState(0);
  // Before the page is painted: an effect would ask a frame later.
  useLayoutEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setState({ value }),
      (error) => wanted && setState({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [...needs, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { ...state, again };
};
