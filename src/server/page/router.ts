import { useLayoutEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from './route.ts';

export interface Address {
  readonly route: Route;
  readonly query: URLSearchParams;
}

const here = (): Address => ({ route: routeOf(location.pathname), query: new URLSearchParams(location.search) });

const moved = new EventTarget();

/** Goes to an address of this page. `replace` leaves no step to go back to. */
export const go = (address: string, how: 'push' | 'replace' = 'push'): void => {
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  moved.dispatchEvent(new Event('move'));
};

/** Whether a click asks for this very tab; others are left to the browser. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Follows links within the page without loading it anew. */
export const followLinks = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.target || !isPlain(event)) return;
  if (link.pathname.startsWith('/api/') || link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search);
};

export const useAddress = (): Address => {
  const [address, set] = useState(here);
  // Before the page is painted: no step is missed.
  useLayoutEffect(() => {
    const update = (): void => set(here());
    moved.addEventListener('move', update);
    addEventListener('popstate', update);
    return () => {
      moved.removeEventListener('move', update);
      removeEventListener('popstate', update);
    };
  }, []);
  return address;
};
