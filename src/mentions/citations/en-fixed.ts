import { monthNames } from '../../record/month-names.ts';
import { day, drafts, roman } from './en-words.ts';
import type { FixedForm } from './manner.ts';

const rule = String.raw`\d{1,3}\.\d{1,3}(?:\s?\([a-z]\))?`;
const rules = String.raw`${rule}(?:(?:,\s|,?\sand\s|\sto\s)${rule}){0,8}`;
/** The Convention counts its articles in Arabic numerals, the Treaty on the Non-Proliferation of Nuclear Weapons in Roman ones. */
const article = String.raw`(?:\d{1,3}|${roman})(?![A-Za-z])`;
const treaty = String.raw`of\sthe\s(?:[A-Z][A-Za-z-]*\s(?:(?:of|on|for|the|and|to|against)\s){0,3}){0,8}(?:Convention|Protocol|Covenant|Charter|Statute|Treaty|Agreement)s?(?![A-Za-z])`;
/** A title or name: words with capitals, and small words between them. */
const capital = "[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]*";
const small = String.raw`(?:of|the|to|for|and|on|in|at|de|du|des|la|le|d’affaires|a\.i\.|ad\sinterim|representatives?|delegations?)`;
const party = String.raw`(?:${small}\s){0,3}${capital}(?:\s(?:${small}\s){0,4}(?:${capital}|\([A-Z][A-Za-z\s]{3,30}\sof\)))*(?:\sa\.i\.)?`;
/** “The representatives of Bahrain, Egypt and Jordan”: a list of names behind a word for several senders. */
const several = String.raw`(?=(?:[A-Za-zÀ-ÿ’.-]+\s){0,6}?(?:[Rr]epresentatives|Missions|Observers|Governments|Ministers|Chargés|Ambassadors|Chairs|[Dd]elegations)\s)${party}(?:,\s${party})+`;
const from = String.raw`\sfrom\s(?<sender>${several}|${party})`;
const office = '(?=President|Secretary-|Under-|Chair|Director|Executive|High\\sCommissioner)';
const addressed = String.raw`(?:,\s${capital}(?:\s${capital}){1,3},)?\saddressed\sto\s(?<addressee>${party}(?:,\sthe\s${office}${party})*)`;
/** The order of date, sender and addressee. */
const letterForms = (noun: string): readonly string[] => [
  String.raw`${noun}\s(?:dated|of)\s${day},?(?:${from}(?:,?${addressed})?|${addressed})`,
  String.raw`${noun}${from}(?:,?${addressed})?,?\s(?:dated|of)\s${day}`,
  String.raw`${noun}(?:\sto\s${party})?\s\((?:[^()]{0,40},\s)?dated\s${day}\)${from}`,
];
/** "That" points back behind a preposition or at the head of a sentence; elsewhere it is a conjunction. */
const pointing = String.raw`(?:[Tt]he\s(?:same|said|above|above-mentioned|aforementioned|aforesaid)|That|that(?<=(?:[Ii]n|[Uu]nder|[Bb]y|[Oo]f|[Tt]o|[Ww]ith|[Ff]or|[Ff]rom|[Oo]n|[Ss]ince)\sthat))`;
const nouns =
  'resolution|decision|statement|report|letter|note(?:\\sverbale)?|bulletin|document|Convention|Protocol|Covenant|Treaty';

/** Words behind "the report" that say which one is meant, so that it points nowhere. */
const complement = String.raw`\s(?:of|on|by|from|for|to|that|which|whose|dated|entitled|titled|adopted|issued|prepared|submitted|transmitted|requested|contained|mentioned|referred|set|annexed|addressed|concerning|regarding|about|published|taken|made|(?:and|or)\s[a-z]+\s(?:of|on|by)|(?:[a-z]+ed|read|given)\s(?:[a-z]+\s)?by|verbale|in\s(?:[A-Z]|\d)|\d|[“(]|[A-Z]+\/)`;
/** The body whose act it is: that Council resolution. */
const adopter = String.raw`(?:(?:(?:General\s)?Assembly|(?:(?:Security|Economic\sand\sSocial|Human\sRights)\s)?Council|Board|Commission|Committee|Conference)\s)?`;
/** Adjectives of the document at hand: this annual report. */
const current = '(?:(?:annual|interim|final|biennial|quarterly|progress|summary|comprehensive)\\s)?';

/** What stands for a source without a number, and what names its place by words, in English. */
export const fixed: readonly FixedForm[] = [
  {
    kind: 'meeting',
    form: String.raw`(?<=Security\sCouncil,?\s(?:at|in|during)\s(?:its|the)\s)(?<council>\d{1,5})(?:st|nd|rd|th)\s(?:\(closed\)\s)?meeting(?![A-Za-z])`,
    example: 'Adopted by the Security Council at its 8699th meeting',
  },
  {
    kind: 'meeting',
    form: String.raw`(?<=(?:[Aa]t|[Ii]n|[Dd]uring)\s(?:its|the)\s)(?<council>\d{1,5})(?:st|nd|rd|th)\s(?:\(closed\)\s)?meeting(?=,?\s(?:(?:held\s(?:in\sprivate\s)?)?on\s(?:[A-Z][a-z]{2,5}day,\s)?\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?,?\s)?(?:of\s)?the\sSecurity\sCouncil)`,
    example: 'At its 8699th meeting, on 10 January 2020, the Security Council',
  },
  {
    kind: 'meeting',
    form: String.raw`(?<=[Tt]he\s)(?<council>\d{4,5})(?:st|nd|rd|th)\s(?:\(closed\)\s)?meeting(?=\sof\sthe\sSecurity\sCouncil(?![A-Za-z]))`,
    example: 'Provisional agenda for the 7364th meeting of the Security Council',
  },
  {
    kind: 'meeting',
    form: String.raw`(?<=[Aa]t\s(?:its|the)\s)(?<plenary>\d{1,3})(?:st|nd|rd|th)\splenary\smeeting(?=,\s(?:held\s)?on\s(?<day>\d{1,2})\s(?<month>${monthNames.join('|')})\s(?<year>(?:19|20)\d\d),\s(?:on\sthe\srecommendation\sof\sthe\sGeneral\sCommittee,\s)?the\s(?:General\s)?Assembly)`,
    example: 'At its 3rd plenary meeting, on 21 September 2007, the General Assembly',
  },
  ...letterForms('[Ll]etters?').map((form) => ({
    kind: 'letter' as const,
    form,
    example: 'letter dated 5 March 2004 from the Permanent Representative of Cuba addressed to the Secretary-General',
  })),
  ...letterForms(String.raw`[Nn]otes?\sverbales?`).map((form) => ({
    kind: 'note verbale' as const,
    form,
    example: 'note verbale dated 5 March 2004 from the Permanent Mission of Cuba',
  })),
  {
    kind: 'ibid',
    type: 'document',
    form: String.raw`(?:[Ii]bid\.|[Ii]bid(?=[,;)])|[Ii]bidem|IBID\.)`,
    example: 'Ibid., para. 5',
  },
  // Loc. cit. stands for the very place of the note before.
  { kind: 'ibid', type: 'document', form: String.raw`[Ll]oc\.\s?cit\.`, example: 'Loc. cit.' },
  { kind: 'work', type: 'document', form: String.raw`[Oo]p\.\s?cit\.`, example: 'Smith, op. cit., p. 5' },
  {
    kind: 'note',
    type: 'document',
    form: String.raw`(?:foot)?note\s(?<note>\d{1,3})\sabove`,
    example: 'see footnote 4 above',
  },
  {
    kind: 'short',
    form: String.raw`${pointing}\s${adopter}(?<noun>${nouns})(?![A-Za-z])(?!\s(?:\d|of\s))`,
    example: 'in the same resolution',
  },
  {
    kind: 'short',
    form: String.raw`(?:[Bb]oth|[Tt]h[eo]se(?:\s(?:two|three|four|five))?|[Tt]he\s(?:said|same|above(?:-mentioned)?|aforementioned)(?:\s(?:two|three|four|five))?)\s${adopter}(?:and\s${adopter})?(?<noun>resolution|decision|statement|report|letter|note|document)s(?![A-Za-z])(?!\s(?:\d|of\s))`,
    example: 'in those two resolutions',
  },
  {
    kind: 'self',
    form: String.raw`(?:[Tt]he\spresent|[Tt]his)\s${current}(?<noun>resolution|decision|report|letter|[Nn]ote(?:\sverbale)?|bulletin|document|statement|addendum)(?![A-Za-z])(?!\s\d)`,
    example: 'the present report',
  },
  // The last step of `references/` leaves of these only what the words before give a source to.
  {
    kind: 'short',
    form: String.raw`[Tt]he\s(?<noun>resolution|decision|statement|report|letter|note(?:\sverbale)?|bulletin)(?![A-Za-z-])(?!${complement})`,
    example: 'its report (A/79/352). The report covers',
  },
  {
    kind: 'draft',
    type: 'document',
    form: String.raw`draft\s(?:resolution|decision)s?\s(?<draft>${drafts})`,
    example: 'adopt draft resolution II',
  },
  {
    kind: 'rule',
    type: 'rule',
    form: String.raw`(?<title>(?:[Ff]inancial|[Ss]taff)\s(?:[Rr]egulation|[Rr]ule)s?)\s(?<article>${rules})`,
    example: 'financial rule 105.8',
  },
  {
    kind: 'rule',
    type: 'rule',
    form: String.raw`(?:[Rr]egulation|[Rr]ule)s?\s(?<article>${rules}|\d{1,3}(?:\s?\(\d{1,2}\))?(?:(?:,\s|,?\sand\s)\d{1,3}){0,8})\sof\s(?:the\s(?:[A-Z][a-z]+’s\s)?|its\s)(?<title>(?:(?:Financial|Staff)\s(?:Regulations|Rules)(?:\sand\s(?:Regulations|Rules))?)|(?:provisional\s)?rules\sof\sprocedure)`,
    example: 'regulation 4.13 of the Financial Regulations',
  },
  {
    kind: 'treaty',
    type: 'treaty',
    form: String.raw`[Aa]rticles?\s(?<article>${article}(?:(?:,\s|,?\sand\s|\sto\s)${article}){0,8})(?:,?\sparagraphs?\s(?<paragraph>\d{1,3})(?:\s?\([a-z]\))?,?)?\s${treaty}`,
    example: 'article 32, paragraph 2, of the Convention',
  },
  {
    kind: 'treaty',
    type: 'treaty',
    form: String.raw`[Cc]hapter\s(?<chapter>${roman})\s${treaty}`,
    example: 'Acting under Chapter VII of the Charter',
  },
];
