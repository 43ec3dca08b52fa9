import { monthNames } from '../../record/month-names.ts';
import { fixed } from './en-fixed.ts';
import { day, drafts, roman } from './en-words.ts';
import type { CitationManner } from './manner.ts';

const letter = String.raw`(?:\s?\([a-z]{1,4}\))`;
const number = String.raw`\d{1,4}${letter}{0,2}`;
const list = String.raw`(${number}(?:(?:\s?[,–-]\s?(?:(?:and|or)\s)?|,?\s(?:and|to|or)\s)(?:${number}|\([a-z]{1,4}\))){0,30})`;
const section = String.raw`(?:${roman}|[A-Z]|\d{1,2})(?:\.(?:[A-Z]|\d{1,2})){0,2}(?![A-Za-z\d])`;

const actWords = '[Rr]esolutions?|[Dd]ecisions?';
const places = String.raw`(?:operative\s)?(?:para(?:graph|\.)?s?|sections?|part|annex)[^.;]{0,40}?\sof`;

export const en: CitationManner = {
  bodies: [
    { form: '(?:United Nations )?Security Council|UNSC|SC(?=\\s(?:[Rr]esolution|[Dd]ecision))', body: 'SC' },
    { form: 'Parliamentary Assembly|European Parliament', body: 'other' },
    { form: 'General Assembly|UNGA|GA(?=\\s(?:[Rr]esolution|[Dd]ecision))', body: 'GA' },
    { form: 'Economic and Social Council|ECOSOC', body: 'ECOSOC' },
    { form: 'Human Rights Council|HRC', body: 'HRC' },
    { form: '(?:United Nations )?Environment Assembly|UNEA', body: 'UNEA' },
    {
      form: 'Governing Council|Health Assembly|Economic (?:and Social )?Commission for (?:Africa|Europe|Western Asia|Asia and the Pacific|Latin America(?: and the Caribbean)?)',
      body: 'other',
    },
    { form: 'Assembly', body: 'GA' },
    { form: 'Council', body: 'Council' },
    {
      form: 'Commission|Committee|Conference|Executive Board|Board|Parties|Meeting|Summit|Forum',
      body: 'other',
    },
    // ECLAC resolution 574 (XXVII), ESCAP resolution 79/1: an organization of its own numbering.
    { form: '(?!UN[\\s-])[A-Z][A-Za-z-]*[A-Z](?=\\s(?:[Rr]esolution|[Dd]ecision))', body: 'other' },
  ],
  acts: [
    { form: '[Rr]esolutions?', act: 'resolution' },
    { form: '[Dd]ecisions?', act: 'decision' },
    { form: 'UNSCRs?', act: 'resolution', body: 'SC' },
  ],
  actStands: 'before',
  trigger: String.raw`(?:esolutions?|ecisions?|UNSCRs?)\s(?:No\.\s?)?[\dIVX]|\d\s?[A-Z]?\s{0,2}[/(]\s{0,2}[\dIVXLES]`,
  ordinal: 'No(?:s)?\\.',
  ordinalBehind: '',
  filler:
    '(?:of|in|by|on|with|under|to)\\sthe|of|in|its|the|dated|adopted|adopted on|including|in particular|as well as|inter alia|particularly|especially|relevant',
  own: String.raw`(?<![A-Za-z])(?:its|adopted)\s(?:(?:recent|relevant|earlier|previous|annual)\s)?(?:${actWords})\s`,
  within: String.raw`(?<![A-Za-z])[Ii]n\s(?:(?:${places})\s)?(?:${actWords})\s`,
  adopterBehind: String.raw`(?:,?\s(?:of|dated|adopted\son)\s\d{1,2}\s[A-Z][a-z]+\s\d{4})?,\s(?:entitled\s“[^”]{1,200}[”,]{1,2}\s)?(?:the\s)?BODY`,
  heading: '(?:Resolution|Decision)\\s',
  yearBefore: String.raw`((?:19[4-9]|20\d)\d)\s(?:Security\sCouncil\s)?(?:${actWords})\s`,
  yearBehind: String.raw`(?:,\sadopted)?\s(?:of|in)\s((?:19[4-9]|20\d)\d)(?!\d)`,
  separator: '[,;]|and|or|&',
  date: String.raw`(?:(?:(?:of|on|dated|adopted\son)\s)?(?<day>\d{1,2})\s|of\s)(?<month>${monthNames.join('|')})\s(?<year>(?:19|20)\d\d)`,
  reportBefore: String.raw`\b(?:reports?|letters?|statements?|notes?|study)\b[^.;,]{0,90}$`,
  monthOf: (month) => monthNames.indexOf(month) + 1,
  dateStands: 'behind',
  statementDay: String.raw`${day},?\s\((?:see\s)?`,
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
  fixed,
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
