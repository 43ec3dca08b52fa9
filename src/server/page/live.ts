import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../schemas/shelf.ts';
import { questions } from './api.ts';
import { takeGiven } from './given.ts';

/** The progress of the shelf as the server sends it; before its first event, as the page came with it. */
export const ProgressContext = createContext<Progress | undefined>(undefined);
export const useProgress = (): Progress | undefined => useContext(ProgressContext);

/** Another value whenever the index has changed since the page first heard of it: what was loaded is old then. */
export const useIndexChange = (): string => {
  const index = useProgress()?.index;
  const first = useRef(index);
  // The first word of it is no change: what the page asked for at once came from that very index.
  first.current ??= index;
  return index === undefined || index === first.current ? '' : index;
};

/** Listens to the server's events; the browser connects again by itself when the server was away. */
export const useEvents = (): Progress | undefined => {
  const [progress, set] = useState(() => takeGiven<Progress>(questions.progress.address));
  useEffect(() => {
    const source = new EventSource('/api/events');
    source.addEventListener('progress', (event) => set(JSON.parse(event.data)));
    return () => source.close();
  }, []);
  return progress;
};
