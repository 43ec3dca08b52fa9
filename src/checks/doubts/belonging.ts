import type { FindingDraft } from '../check.ts';
import type { Crowd } from './crowd.ts';

type Hypothesis = NonNullable<NonNullable<FindingDraft['computation']>['hypothesis']>;

/** So many things that do not fit in one table are no slips: it is reckoned, or was read, otherwise than we think. */
const CROWDED = 3;
/** So many figures that fit, for each that does not, show how those of a table hang together. */
const BORNE = 5;

const isBorne = ({ fitting = 0, failing = 1 }: NonNullable<FindingDraft['bearing']>): boolean =>
  fitting >= BORNE * failing;

/**
 * Why the figures of a conflict may not belong together, or need not fit, though each was read right; undefined where
 * something speaks for a slip of the document: one that makes them fit, or many others that hang together in the same way.
 */
export const strayOf = (draft: FindingDraft, crowd: Crowd): Hypothesis | undefined => {
  const others = crowd.get(draft.evidence[0]?.table ?? '') ?? 0;
  if (others >= CROWDED)
    return {
      en: `the figures may not belong together: ${others} rows or columns of this table do not fit`,
      zh: `这些数字可能并无关联：本表有${others}行或栏不相符`,
    };
  const { bearing } = draft;
  if (bearing?.slip !== false || isBorne(bearing)) return undefined;
  return {
    en: 'the figures may not belong together: a slip in one of them would hardly explain the difference',
    zh: '这些数字可能并无关联：难以用其中一数的笔误解释',
  };
};
