import type { Language } from '../../record/index.ts';
import { wordsOf } from '../text/words.ts';

/** How a sentence names what a rate is of: behind it in English, before it in Chinese. */
interface NamedWhole {
  readonly behind: RegExp;
  readonly before: RegExp;
  /** Words that name nothing. */
  readonly plain: RegExp;
}

const never = /(?!)/;

const named: Readonly<Record<Language, NamedWhole>> = {
  en: {
    behind:
      /^ of (?:the |its |their |that |these |those |all (?:the )?)?(?<name>(?:(?!(?:which|whom|them|in|for|and|were|was|is|are|at|as|had|has|have|that|who|by|on|to|from|during|under|or|with)\b)[a-z-]+ ?){1,4})(?![’'a-z-])/,
    before: never,
    plain: /\b(?:the|of|all|total|amount|number|overall|figure|full|whole|such|these|those)\b/g,
  },
  zh: {
    behind: never,
    before: /占(?:了|到)?(?:其|全部|所有|整个)?(?<name>[^，。；、%占\uE000-\uE004]{2,12}?)(?:的约?|约)?$/,
    plain: /(?:总额|总数|总量|总计|数额|毛额|净额|[的总中内])/g,
  },
};

/** Words by which two passages name one thing. */
export const namingWords = (text: string, language: Language): Set<string> =>
  wordsOf(text.toLowerCase().replaceAll(named[language].plain, ' '), language, { shortest: 4, stem: 5 });

/** So much of the words on each side of a rate is looked at. */
const NEAR = 70;

/**
 * What a rate is said to be of: `approved budget` of “11.6 per cent of the approved budget”.
 * @param words a masked text
 * @param at offset of the rate in it
 */
export const wholeNamed = (words: string, at: number, language: Language): string | undefined => {
  const { behind, before } = named[language];
  const match = behind.exec(words.slice(at + 1, at + NEAR)) ?? before.exec(words.slice(Math.max(0, at - NEAR), at));
  return match?.groups?.name?.trim();
};
