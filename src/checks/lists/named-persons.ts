import type { Block, Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { countDraft } from '../count-draft.ts';
import { atText } from '../places.ts';
import { saidNumber } from '../text/said-number.ts';
import { shownWords } from '../text/shown-words.ts';

/** With a capital or without. */
const either = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

const enNumber = `(?<number>${either('two three four five six seven eight nine ten')}|\\d{1,2})`;
const enTitle =
  '(?:Messrs\\.|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Prof(?:essor|\\.)?|Ambassador|Judge|Justice|Sir|Dame|Lord|Lady|(?:Major |Lieutenant |Brigadier )?General|Colonel|Commissioner)';
/** Names and the small words within them, then perhaps the State in brackets. */
const enName =
  "(?: (?:[\\p{L}’'.-]*\\p{Lu}[\\p{L}’'.-]*|al|bin|bint|de|da|del|der|den|di|dos|du|el|ibn|la|le|van|von|y)){1,6}(?: \\([^()]{2,60}\\))?";
const enPerson = `${enTitle}${enName}`;
const enRoles = either(
  'chairs chairpersons chairmen presidents rapporteurs judges facilitators representatives experts members commissioners ministers secretaries secretaries-general envoys advisers advisors candidates ambassadors speakers panellists panelists moderators directors governors coordinators auditors inspectors officials officers leaders nominees laureates consultants lawyers prosecutors magistrates mediators persons journalists',
);
const enRole = `(?:[\\p{L}’-]+ ){0,2}(?:[VvCc](?:ice|o)-)?(?:${enRoles})`;

const zhNumber = '(?<number>[两二三四五六七八九十]|\\d{1,2})';
const zhPerson = '[\\p{Script=Han}·•・]{1,16}?(?:先生|女士|夫人|大使|法官|博士|教授|将军|部长)';

/** People who are counted, then named: “the two Deputy Special Representatives, Mr. A and Ms. B”. */
const forms: Readonly<Record<Language, { readonly list: RegExp; readonly person: RegExp }>> = {
  en: {
    // “Two of the three Vice-Presidents, Mr. A and Ms. B” names two of them.
    list: new RegExp(
      `(?<!\\b(?:${either('one two three four five six seven some most any each half many several members')}|\\d) of (?:the|these|those|its|our|their) (?:[a-z]+ )?)\\b${enNumber} ${enRole}(?: of [^,;:.]{3,40}?)?(?:, |: |, namely,? |, i\\.e\\.,? )(?<persons>${enPerson}(?:, ${enPerson})*,? and ${enPerson})(?! and\\b|,? and others)`,
      'gu',
    ),
    person: new RegExp(`(?:^|, |and )${enTitle} `, 'gu'),
  },
  zh: {
    list: new RegExp(
      `${zhNumber} ?[名位](?!.{0,12}中[，,])[\\p{Script=Han}]{2,12}?(?:[，,]即|[:：])?(?<persons>${zhPerson}(?:、${zhPerson})*(?:和|以及|及)${zhPerson})(?!等)`,
      'gu',
    ),
    person: /(?:先生|女士|夫人|大使|法官|博士|教授|将军|部长)(?=、|和|及|以及|$)/gu,
  },
};

/** A quick look that most texts do not pass. */
const SIGN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:Mr|Ms|Mrs|Dr|Messrs|Professor|Prof|Ambassador|Judge|Justice|General)\b/,
  zh: /先生|女士|夫人|大使|法官|博士|教授|将军|部长/,
};

const judge = (block: Block, match: RegExpMatchArray, person: RegExp): FindingDraft[] => {
  const { number = '', persons = '' } = match.groups ?? {};
  const [stated, named] = [saidNumber(number), Array.from(persons.matchAll(person)).length];
  if (!(stated > 1) || named < 2 || /Messrs/.test(persons)) return [];
  return [
    countDraft({
      ...{ stated, counted: named, agrees: stated === named, expression: persons, confidence: 0.85 },
      evidence: [atText(block, match.index ?? 0, (match.index ?? 0) + match[0].length)],
      agreement: {
        en: `The text counts ${stated} persons and names as many: “${shownWords(persons)}”.`,
        zh: `文中称有${stated}人，并列名${stated}人：“${shownWords(persons)}”。`,
      },
      conflict: {
        en: `The text counts ${stated} persons but names ${named}: “${shownWords(persons)}”.`,
        zh: `文中称有${stated}人，但列名${named}人：“${shownWords(persons)}”。`,
      },
    }),
  ];
};

/** What blocks say of people whom they count and then name. */
export const namedPersons = (blocks: readonly Block[], language: Language): FindingDraft[] => {
  const { list, person } = forms[language];
  return blocks
    .filter(({ type, text }) => type !== 'furniture' && SIGN[language].test(text))
    .flatMap((block) => Array.from(block.text.matchAll(list)).flatMap((match) => judge(block, match, person)));
};
