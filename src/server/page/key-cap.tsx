import type { ComponentChildren } from 'preact';

/** The key that does the same as the control that it stands in; not read out, for `aria-keyshortcuts` says it. */
export const KeyCap = ({ children }: { children: ComponentChildren }) => (
  <span class="key-cap" aria-hidden="true">
    {children}
  </span>
);
