import type { Language } from '../../../record/index.ts';
import type { ReckonedClaim } from '../claim.ts';
import type { Sentence } from '../told.ts';
import { averagesBack } from './averages.ts';
import { combinedBack } from './combined.ts';
import { passagesTo } from './passage.ts';
import { restsBack } from './rests.ts';
import { totalsBack } from './totals.ts';
import { backWords } from './words.ts';

const claimOf = (sentences: readonly Sentence[], at: number, language: Language): ReckonedClaim[] => {
  const words = backWords[language];
  for (const passage of passagesTo(sentences, at)) {
    const found = [
      ...restsBack(passage, words),
      ...averagesBack(passage, words, language),
      ...totalsBack(passage, words, language),
      ...combinedBack(passage, words),
    ];
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
};

/** What sentences say of figures that were told before: in them, or in those before them. */
export const claimsBack = (sentences: readonly Sentence[], language: Language): ReckonedClaim[] =>
  sentences.flatMap(({ words, told }, at) =>
    told.length > 0 && backWords[language].any.test(words) ? claimOf(sentences, at, language) : [],
  );
