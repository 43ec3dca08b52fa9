import type { ExplainedRegion } from './explained-page.ts';

/** `heading 2 A`: type, level, number. */
export const labelOf = ({ type, level, number }: ExplainedRegion): string =>
  [type, level, number].filter((part) => part !== undefined && part !== '').join(' ');
