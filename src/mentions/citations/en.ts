import { monthNames } from '../../record/month-names.ts';
import type { CitationManner } from './manner.ts';

const letter = String.raw`(?:\s?\([a-z]{1,4}\))`;
const number = String.raw`\d{1,4}${letter}{0,2}`;
const list = String.raw`(${number}(?:(?:\s?[,–-]\s?(?:(?:and|or)\s)?|,?\s(?:and|to|or)\s)(?:${number}|\([a-z]{1,4}\))){0,30})`;
const roman = '[IVX]{1,6}';
const section = String.raw`(?:${roman}|[A-Z]|\d{1,2})(?:\.(?:[A-Z]|\d{1,2})){0,2}(?![A-Za-z\d])`;
const draft = String.raw`(?:${roman}|[A-Z])(?![A-Za-z/.\d])`;
const drafts = String.raw`${draft}(?:(?:,\s|,?\sand\s|\sto\s|[–-])${draft}){0,12}`;
const rule = String.raw`\d{1,3}\.\d{1,3}(?:\s?\([a-z]\))?`;
const rules = String.raw`${rule}(?:(?:,\s|,?\sand\s|\sto\s)${rule}){0,8}`;
const treaty = String.raw`of\sthe\s(?:[A-Z][A-Za-z-]*\s(?:(?:of|on|for|the|and|to|against)\s){0,3}){0,8}(?:Convention|Protocol|Covenant|Charter|Statute|Treaty|Agreement)s?(?![A-Za-z])`;

/** "That" points back behind a preposition or at the head of a sentence; elsewhere it is a conjunction. */
const pointing = String.raw`(?:[Tt]he\s(?:same|said|above|above-mentioned|aforementioned|aforesaid)|That|that(?<=(?:[Ii]n|[Uu]nder|[Bb]y|[Oo]f|[Tt]o|[Ww]ith|[Ff]or|[Ff]rom|[Oo]n|[Ss]ince)\sthat))`;

const actWords = '[Rr]esolutions?|[Dd]ecisions?';
const places = String.raw`(?:operative\s)?(?:para(?:graph|\.)?s?|sections?|part|annex)[^.;]{0,40}?\sof`;

const day = String.raw`(?<day>\d{1,2})\s(?<month>${monthNames.join('|')})\s(?<year>(?:19|20)\d\d)`;
/** A title or name: words with capitals, and small words between them. */
const capital = "[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]*";
const small = String.raw`(?:of|the|to|for|and|on|in|at|de|du|des|la|le|d’affaires|a\.i\.|ad\sinterim|representatives?|delegations?)`;
const party = String.raw`(?:${small}\s){0,3}${capital}(?:\s(?:${small}\s){0,4}(?:${capital}|\([A-Z][A-Za-z\s]{3,30}\sof\)))*(?:\sa\.i\.)?`;
const from = String.raw`\sfrom\s(?<sender>${party})`;
const addressed = String.raw`\saddressed\sto\s(?<addressee>${party})`;
/** The order of date, sender and addressee. */
const letterForms = (noun: string): readonly string[] => [
  String.raw`${noun}\s(?:dated|of)\s${day},?(?:${from}(?:,?${addressed})?|${addressed})`,
  String.raw`${noun}${from}(?:,?${addressed})?,?\s(?:dated|of)\s${day}`,
];

const nouns =
  'resolution|decision|statement|report|letter|note(?:\\sverbale)?|bulletin|document|Convention|Protocol|Covenant|Treaty';

export const en: CitationManner = {
  bodies: [
    { form: '(?:United Nations )?Security Council|UNSC', body: 'SC' },
    { form: 'General Assembly', body: 'GA' },
    { form: 'Economic and Social Council|ECOSOC', body: 'ECOSOC' },
    { form: 'Human Rights Council', body: 'HRC' },
    { form: '(?:United Nations )?Environment Assembly', body: 'UNEA' },
    { form: 'Governing Council|Health Assembly', body: 'other' },
    { form: 'Assembly', body: 'GA' },
    { form: 'Council', body: 'Council' },
    {
      form: 'Commission|Committee|Conference|Executive Board|Board|Parties|Meeting|Summit|Forum',
      body: 'other',
    },
  ],
  acts: [
    { form: '[Rr]esolutions?', act: 'resolution' },
    { form: '[Dd]ecisions?', act: 'decision' },
    { form: 'UNSCRs?', act: 'resolution', body: 'SC' },
  ],
  actStands: 'before',
  trigger: String.raw`(?:esolutions?|ecisions?|UNSCRs?)\s(?:No\.\s?)?\d|\d\s?[A-Z]?\s{0,2}[/(]\s{0,2}[\dIVXLES]`,
  ordinal: 'No(?:s)?\\.',
  ordinalBehind: '',
  filler:
    '(?:of|in|by|on|with|under|to)\\sthe|of|in|its|the|dated|adopted|adopted on|including|in particular|as well as|inter alia|particularly|especially|relevant',
  own: String.raw`(?<![A-Za-z])its\s(?:(?:recent|relevant|earlier|previous|annual)\s)?(?:${actWords})\s`,
  within: String.raw`(?<![A-Za-z])[Ii]n\s(?:(?:${places})\s)?(?:${actWords})\s`,
  adopterBehind: String.raw`(?:,?\s(?:of|dated|adopted\son)\s\d{1,2}\s[A-Z][a-z]+\s\d{4})?,\s(?:entitled\s“[^”]{1,200}[”,]{1,2}\s)?(?:the\s)?BODY`,
  heading: '(?:Resolution|Decision)\\s',
  yearBefore: String.raw`((?:19[4-9]|20\d)\d)\s(?:Security\sCouncil\s)?(?:${actWords})\s`,
  yearBehind: String.raw`(?:,\sadopted)?\s(?:of|in)\s((?:19[4-9]|20\d)\d)(?!\d)`,
  separator: '[,;]|and|or|&',
  date: String.raw`(?:(?:(?:of|on|dated|adopted\son)\s)?(?<day>\d{1,2})\s|of\s)(?<month>${monthNames.join('|')})\s(?<year>(?:19|20)\d\d)`,
  monthOf: (month) => monthNames.indexOf(month) + 1,
  dateStands: 'behind',
  pinpoints: {
    link: String.raw`[\s,)”"]{0,3}(?:(?:and|in|the|its)\s){0,2}`,
    forms: [
      {
        role: 'annex',
        form: String.raw`[Aa]nnex(?:es)?(?:\s(${roman}|\d{1,2}|[A-Z])(?![A-Za-z\d]))?(?![A-Za-z])`,
        example: 'annex I',
        numerals: 'as printed',
      },
      {
        role: 'part',
        form: String.raw`[Pp]art\s(${roman}|[A-Z]|one|two|three|four|five|six)(?![A-Za-z])`,
        example: 'part one',
        numerals: 'as printed',
      },
      {
        role: 'chapter',
        form: String.raw`[Cc]hap(?:\.|ter)\s(${roman}|\d{1,2})(?![A-Za-z\d])`,
        example: 'chap. I',
        numerals: 'as printed',
      },
      {
        role: 'section',
        form: String.raw`[Ss]ect(?:s?\.|ions?)\s(${section}(?:(?:,\s|,?\sand\s)${section}){0,8})`,
        example: 'sect. II.B',
        numerals: 'as printed',
      },
      {
        role: 'draft',
        form: String.raw`draft\s(?:resolution|decision)s?\s(${drafts})`,
        example: 'draft resolution II',
        numerals: 'as printed',
      },
      { role: 'article', form: String.raw`[Aa]rt(?:\.|icle)\s(\d{1,3})`, example: 'article 32', numerals: 'arabic' },
      {
        role: 'page',
        form: String.raw`pp?\.\s(\d{1,4}(?:[–-]\d{1,4})?)`,
        example: 'p. 5',
        numerals: 'as printed',
      },
      {
        role: 'paragraph',
        form: String.raw`(?:(?:operative|preambular)\s)?[Pp]ara(?:s?\.|graphs?)\s${list}`,
        example: 'paras. 5 and 6',
        numerals: 'as printed',
      },
    ],
  },
  pinpointBefore: true,
  fixed: [
    {
      kind: 'meeting',
      form: String.raw`(?<=Security\sCouncil,?\s(?:at|in|during)\s(?:its|the)\s)(?<council>\d{1,5})(?:st|nd|rd|th)\s(?:\(closed\)\s)?meeting(?![A-Za-z])`,
      example: 'Adopted by the Security Council at its 8699th meeting',
    },
    {
      kind: 'meeting',
      form: String.raw`(?<=(?:[Aa]t|[Ii]n|[Dd]uring)\s(?:its|the)\s)(?<council>\d{1,5})(?:st|nd|rd|th)\s(?:\(closed\)\s)?meeting(?=,?\s(?:(?:held\s)?on\s\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?,?\s)?(?:of\s)?the\sSecurity\sCouncil)`,
      example: 'At its 8699th meeting, on 10 January 2020, the Security Council',
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
    {
      kind: 'note',
      type: 'document',
      form: String.raw`(?:foot)?note\s(?<note>\d{1,3})\sabove`,
      example: 'see footnote 4 above',
    },
    {
      kind: 'short',
      form: String.raw`${pointing}\s(?<noun>${nouns})(?![A-Za-z])(?!\s(?:\d|of\s))`,
      example: 'in the same resolution',
    },
    {
      kind: 'short',
      form: String.raw`(?:[Bb]oth|[Tt]h[eo]se(?:\s(?:two|three|four|five))?|[Tt]he\s(?:said|same|above(?:-mentioned)?|aforementioned)(?:\s(?:two|three|four|five))?)\s(?<noun>resolution|decision|statement|report|letter|note|document)s(?![A-Za-z])(?!\s(?:\d|of\s))`,
      example: 'in those two resolutions',
    },
    {
      kind: 'self',
      form: String.raw`(?:[Tt]he\spresent|[Tt]his)\s(?<noun>resolution|decision|report|letter|[Nn]ote(?:\sverbale)?|bulletin|document)(?![A-Za-z])(?!\s\d)`,
      example: 'the present report',
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
      form: String.raw`[Aa]rticles?\s(?<article>\d{1,3}(?:(?:,\s|\sand\s|\sto\s)\d{1,3}){0,8})(?:,?\sparagraphs?\s(?<paragraph>\d{1,3})(?:\s?\([a-z]\))?,?)?\s${treaty}`,
      example: 'article 32, paragraph 2, of the Convention',
    },
    {
      kind: 'treaty',
      type: 'treaty',
      form: String.raw`[Cc]hapter\s(?<chapter>${roman})\s${treaty}`,
      example: 'Acting under Chapter VII of the Charter',
    },
  ],
  nouns: {
    resolution: 'resolution',
    decision: 'decision',
    statement: 'statement',
    Convention: 'treaty',
    Protocol: 'treaty',
    Covenant: 'treaty',
    Treaty: 'treaty',
  },
};
