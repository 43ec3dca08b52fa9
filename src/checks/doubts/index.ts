import type { FindingEvidence } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';
import { grouped } from '../figures.ts';
import { type Index, indexOf } from '../record-index.ts';
import { slipBetween, slipNames } from '../slips.ts';
import { strayOf } from './belonging.ts';
import { type Crowd, crowdOf, type NamedDraft } from './crowd.ts';
import { isOfRounding, roundedOff, roundsOneByOne } from './rounding.ts';

type Hypothesis = NonNullable<NonNullable<FindingDraft['computation']>['hypothesis']>;

/** What speaks for a misreading, in words. */
interface Doubt {
  readonly verdict: 'reading' | 'cannot tell';
  readonly why: Hypothesis;
}

/** A mention or a cell that was read with less certainty is doubted. */
const SURE = 0.6;
/** Text that no room placed casts doubt on what stands so near above or below it, in PDF points. */
const NEAR = 40;

const isNear = (a: FindingEvidence['bbox'], b: FindingEvidence['bbox']): boolean =>
  a[1] - NEAR < b[3] && b[1] < a[3] + NEAR;

const unplacedNear = ({ unplaced }: CheckedRecord, { page, bbox }: FindingEvidence): boolean =>
  unplaced.some((text) => text.page === page && isNear(text.bbox, bbox));

const problemOn = ({ problems }: CheckedRecord, page: number): boolean =>
  problems.some((problem) => problem.page === page);

const certaintyOf = (index: Index, { mention, table, cell }: FindingEvidence): number => {
  if (mention !== undefined) return index.mention(mention)?.certainty ?? 1;
  const place = /^r(\d+)c(\d+)$/.exec(cell ?? '');
  const read = index.tables.find(({ id }) => id === table)?.rows[Number(place?.[1])]?.cells[Number(place?.[2])];
  return read?.certainty ?? 1;
};

const doubtOf = (record: CheckedRecord, { evidence }: FindingDraft): Doubt | undefined => {
  const index = indexOf(record);
  if (evidence.some(({ page }) => problemOn(record, page)))
    return {
      verdict: 'reading',
      why: { en: 'part of the page could not be read', zh: '该页有部分内容未能识读' },
    };
  if (evidence.some((place) => unplacedNear(record, place)))
    return {
      verdict: 'reading',
      why: { en: 'text near it could not be placed', zh: '附近有文字未能归位' },
    };
  const unsure = evidence.find((place) => certaintyOf(index, place) < SURE);
  if (!unsure) return undefined;
  return {
    verdict: 'reading',
    why: { en: `“${unsure.text.slice(0, 40)}” was read with some doubt`, zh: `“${unsure.text.slice(0, 40)}”识读存疑` },
  };
};

const FIGURE = /^-?\d+(?:\.\d+)?$/;

/** Does a figure stand in the document? The sum that we reckoned was nobody's slip. */
const isPrinted = (figure: string, evidence: FindingDraft['evidence']): boolean =>
  evidence.some(({ text }) =>
    text.replaceAll(/[\s,\u00a0\u2009]/g, '').includes(figure.replace(/^-/, '').replace(/\.?0+$/, '') || figure),
  );

/** The figure stated would fit with one slip of the pen, or of the eye. */
const slipIn = ({ computation, evidence }: FindingDraft): Hypothesis | undefined => {
  const { expected = '', found = '' } = computation ?? {};
  if (!FIGURE.test(expected) || !FIGURE.test(found) || !isPrinted(found, evidence)) return undefined;
  const slip = slipBetween(expected, found);
  if (!slip) return undefined;
  const [right, wrong] = [grouped(expected), grouped(found)];
  const { en, zh } = slipNames[slip];
  return {
    en: `fits if ${wrong} is ${right}: ${en}`,
    zh: `若${wrong}为${right}则相符（${zh}）`,
  };
};

/** What all findings of a record tell of each of them. */
export interface Context {
  readonly crowd: Crowd;
  /** The document rounds its figures one by one. */
  readonly isRounded: boolean;
}

export const contextOf = (record: CheckedRecord, drafts: readonly NamedDraft[]): Context => ({
  crowd: crowdOf(drafts),
  isRounded: roundsOneByOne(
    record,
    drafts.map(({ draft }) => draft),
  ),
});

/** What is said to be the document's error wants more than that the figures do not fit. */
const strayDoubt = (draft: FindingDraft, crowd: Crowd): Doubt | undefined => {
  const why = draft.doubt === 'document' ? strayOf(draft, crowd) : undefined;
  return why && { verdict: 'cannot tell', why };
};

const withWhy = (draft: FindingDraft, why: Hypothesis | undefined): FindingDraft =>
  draft.computation && why ? { ...draft, computation: { ...draft.computation, hypothesis: why } } : draft;

/** A difference that rounding may make, where the document is known to round, is none. */
const leftOpen = ({ doubt: _, ...draft }: FindingDraft): FindingDraft =>
  withWhy({ ...draft, verdict: 'cannot-tell', severity: 'info' }, roundedOff);

/**
 * Weighs whether a conflict is the document's or our reading's, and says what would make it fit. A conflict that rests on
 * something read with doubt, or on figures that may not belong together, is never presented as the document's error.
 */
export const weighed = (record: CheckedRecord, draft: FindingDraft, { crowd, isRounded }: Context): FindingDraft => {
  if (draft.verdict !== 'conflict') return draft;
  const isOpen = isOfRounding(record, draft);
  if (isOpen && isRounded) return leftOpen(draft);
  const rounding: Doubt | undefined = isOpen ? { verdict: 'cannot tell', why: roundedOff } : undefined;
  const doubt = doubtOf(record, draft) ?? rounding ?? strayDoubt(draft, crowd);
  const doubted: FindingDraft = doubt
    ? { ...draft, doubt: doubt.verdict, severity: 'warning', confidence: Math.min(draft.confidence, 0.5) }
    : draft;
  return withWhy(doubted, doubt?.why ?? draft.computation?.hypothesis ?? slipIn(draft));
};
