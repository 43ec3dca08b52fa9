import { useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does; a key is named as `KeyboardEvent.key` has it. */
export type Keys = Readonly<Record<string, (() => unknown) | undefined>>;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

/**
 * Lets single keys act while nobody writes in a field and no dialog is open.
 * @param on whether the reader wants single keys at all.
 */
export const useKeys = (keys: Keys, on: boolean): void => {
  // Read when a key comes: an effect would run a frame after the reader has switched keys off.
  const current = useRef(keys);
  current.current = on ? keys : {};
  // Before the page is painted: whoever sees a control can use its key.
  useLayoutEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const does = current.current[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, []);
};

/** Escape leaves a field as it is, and so does Enter, with Ctrl where it has several lines: the keys act again. */
export const leaveOnEscape = (event: KeyboardEvent): void => {
  const { currentTarget, key, ctrlKey, metaKey } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  const enough = key === 'Enter' && (ctrlKey || metaKey || !(currentTarget instanceof HTMLTextAreaElement));
  if (key !== 'Escape' && !enough) return;
  // A search field would lose its words.
  event.preventDefault();
  currentTarget.blur();
};
