import type { Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { groupBy, type Index } from '../record-index.ts';
import { cues } from '../text/cues.ts';
import type { Figure } from '../text/figure.ts';
import { isOpenedInPart, isToldInOrder } from '../text/figure-roles.ts';
import { type MaskedText, maskedTexts } from '../text/masked-text.ts';
import { averageClaims } from './averages.ts';
import { claimsBack } from './back/index.ts';
import { changeClaims } from './changes.ts';
import type { ReckonedCheck, ReckonedClaim } from './claim.ts';
import { agreementOn, conflictOn, type Equation, isOfOneUnit } from './equation.ts';
import { partClaims } from './parts.ts';
import { shareClaims } from './shares.ts';
import { sentencesIn, type ToldSentence, toldIn } from './told.ts';

const claimsIn = (told: ToldSentence, language: Language): ReckonedClaim[] => [
  ...changeClaims(told, cues[language]),
  ...shareClaims(told, cues[language], language),
  ...averageClaims(told, cues[language]),
  ...partClaims(told, cues[language], language),
];

interface Reckoned {
  readonly check: ReckonedCheck;
  readonly draft: FindingDraft;
  readonly figures: readonly Figure[];
}

const figuresOf = ({ figures }: Equation): Figure[] => Object.values(figures);

/** @param words of the sentence that makes the claim */
const judge = ({ check, equations, meant }: ReckonedClaim, words: string): Reckoned[] => {
  const fitting = equations.find((equation) => isOfOneUnit(equation) && equation.fits(equation.figures));
  if (fitting) return [{ check, draft: agreementOn(fitting), figures: figuresOf(fitting) }];
  // Shares are told in the order of their parts; what is left of two figures that are told so is not.
  const isPaired = (check !== 'share' && isToldInOrder(words)) || (check === 'difference' && isOpenedInPart(words));
  const wrong = meant && isOfOneUnit(meant) && !isPaired ? conflictOn(meant) : undefined;
  return wrong ? [{ check, draft: wrong, figures: figuresOf(meant!) }] : [];
};

const shares = (one: Reckoned, other: Reckoned): boolean =>
  one.figures.filter((each) => other.figures.includes(each)).length > 1;

/** Figures that one way of reckoning explains are wrong in no other. */
const consistent = (found: readonly Reckoned[]): Reckoned[] => {
  const agreeing = found.filter(({ draft }) => draft.verdict === 'agreement');
  const conflicts = found.filter(({ draft }) => draft.verdict === 'conflict');
  return [...agreeing, ...conflicts.filter((each) => !agreeing.some((other) => shares(each, other))).slice(0, 1)];
};

const inText = (text: MaskedText, language: Language): Reckoned[] => {
  const sentences = sentencesIn(text);
  const own = toldIn(sentences).flatMap((told) =>
    consistent(claimsIn(told, language).flatMap((claim) => judge(claim, told.words))),
  );
  const back = claimsBack(sentences, language).flatMap((claim) => judge(claim, ''));
  // What a sentence says of its own figures goes before what it says of those told before it.
  return [...own, ...back.filter((each) => !own.some((other) => shares(each, other)))];
};

const made = new WeakMap<Index, readonly Reckoned[]>();

const reckoned = (index: Index): readonly Reckoned[] => {
  const found = made.get(index) ?? maskedTexts(index).flatMap((text) => inText(text, index.language));
  made.set(index, found);
  return found;
};

const placesOf = ({ evidence }: FindingDraft): string[] =>
  evidence.map(({ block, mention, bbox, text }) => `${block} ${mention ?? `${bbox.join()} ${text}`}`);

interface Placed {
  readonly place: string;
  readonly draft: FindingDraft;
}

/** The drafts at each place, so that those of one place are asked and not all of a record. */
const byPlace = (drafts: readonly FindingDraft[]): ReadonlyMap<string, readonly Placed[]> =>
  groupBy(
    drafts.flatMap((draft) => [...new Set(placesOf(draft))].map((place) => ({ place, draft }))),
    ({ place }) => place,
  );

const sharesTwo = (draft: FindingDraft, told: ReadonlyMap<string, readonly Placed[]>): boolean => {
  const seen = new Set<FindingDraft>();
  for (const place of placesOf(draft))
    for (const { draft: other } of told.get(place) ?? []) {
      if (seen.has(other)) return true;
      seen.add(other);
    }
  return false;
};

/**
 * What the figures of sentences say of each other where no form of words has read them: findings of a check, less those
 * that share two figures with one that it has.
 */
export const withReckoned = (index: Index, check: ReckonedCheck, own: readonly FindingDraft[]): FindingDraft[] => {
  const told = byPlace(own);
  const others = reckoned(index).filter((each) => each.check === check && !sharesTwo(each.draft, told));
  return [...own, ...others.map(({ draft }) => draft)];
};
