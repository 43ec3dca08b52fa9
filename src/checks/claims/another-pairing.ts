import type { Figure } from '../text/figure.ts';
import { type MaskedText, sentenceSpan } from '../text/masked-text.ts';
import { offsetOf } from '../text/rate-noun.ts';

/** The other figures of the sentence that a claim stands in. */
const beside = (text: MaskedText, figures: readonly Figure[]): Figure[] => {
  const places = figures.map((figure) => offsetOf(text, figure)).filter((at) => at >= 0);
  const [start, end] = sentenceSpan(text, Math.min(...places), Math.max(...places));
  return [...text.figures].flatMap(([at, figure]) =>
    at >= start && at < end && !figures.includes(figure) ? [figure] : [],
  );
};

/**
 * Would a claim fit with another figure of its sentence in the place of one of its own? Then that is what belongs to it:
 * “income decreased 49% to $1.7 billion, as compared to revenues of $8.8 billion and income of $3.3 billion”.
 */
export const fitsOtherwise = (
  text: MaskedText,
  figures: Readonly<Record<string, Figure>>,
  fits: (figures: Readonly<Record<string, Figure>>) => boolean,
): boolean => {
  const others = beside(text, Object.values(figures));
  return Object.entries(figures).some(([name, { kind, currency }]) =>
    others.some((other) => other.kind === kind && other.currency === currency && fits({ ...figures, [name]: other })),
  );
};
