import type { Mention } from '../../../record/mention.ts';

/** A stretch of a block's text with the mention that it belongs to. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mention?: Mention;
}

/**
 * Cuts a text at the borders of its mentions. Where one stands inside another, the inner one has the stretch.
 * @example a date inside a citation: citation, date, citation
 */
export const segmentsOf = (text: string, mentions: readonly Mention[]): Segment[] => {
  const borders = new Set([0, text.length]);
  for (const { span } of mentions) for (const border of span) borders.add(Math.min(border, text.length));
  const cuts = [...borders].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const [mention] = mentions
      .filter(({ span }) => span[0] <= start && span[1] >= end)
      .toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    return { start, text: text.slice(start, end), ...(mention && { mention }) };
  });
};
