import type { Language } from '../../record/index.ts';

/** Words that leave nothing out between them: women and men, international and national; in Chinese also what is other. */
const opposites: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bwomen\b.*\bmen\b|\bmen\b.*\bwomen\b|\bfemales?\b.*\bmales?\b|\bmales?\b.*\bfemales?\b/,
    /\bchildren\b.*(?:\bboys\b.*\bgirls\b|\bgirls\b.*\bboys\b)/,
    /\binternational\b.*\bnational\b|\bnational\b.*\binternational\b/,
    /\bhigh\b.*\bmedium\b.*\blow\b/,
    /\b(?:in|were) public\b.*\b(?:in|were) (?:private|closed)\b|\bopen\b.*\bclosed\b|\bplenary\b.*\binformal\b/,
    /\burban\b.*\brural\b|\brural\b.*\burban\b/,
    /\bmilitary\b.*\bpolice\b.*\bcivilian\b/,
  ],
  zh: [
    /(?:妇女|女性).*(?:男子|男性)|(?:男子|男性).*(?:妇女|女性)/,
    /儿童.*(?:男童.*女童|女童.*男童)/,
    /国际.*本国|本国.*国际/,
    /高.*中.*低/,
    /公开.*非公开|正式.*非正式/,
    /城市.*农村|农村.*城市/,
    /[、，和及]其[他余][^、，；]{0,10}$/,
  ],
};

/** Do words name parts that leave nothing out? */
export const isOfOpposites = (words: string, language: Language): boolean =>
  opposites[language].some((form) => form.test(words));
