import type { Grammar } from '../form.ts';
import { forms } from './forms.ts';
import { longWords, relatives, relativeWords } from './relatives.ts';
import { dayStart, decadeWord, monthNames, numberOf, someCentury, weekday } from './words.ts';

const seasons = '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter';

/** Words that a form may begin with, beside numbers, months and symbols. */
const openings = [
  '[Rr]esolution',
  '[Dd]ecision',
  '[Bb]ienni',
  'FY ?(?=\\d)',
  '[Ff](?:iscal|inancial) (?:years?|periods?) (?=\\d)',
  '[Bb]etween (?=[\\dA-Z]|the \\d|[a-z]+ \\d)',
  '[Ff]rom (?=[\\dA-Z]|the \\d|[a-z]+ \\d)',
  '(?:Nos?|pp?|[Vv]ols?|[Pp]aras?|[Aa]rts?|[Ss]ects?|[Cc]haps?)\\.',
  '(?:the )?same period',
  '(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)(?:,| and| or)?(?: \\w+(?: and)?)? (?:quarters?|half|semester|months)\\b',
  `(?:the )?(?:first|second|third|fourth|fifth|last) (?:week\\b|${weekday}\\b)`,
  '(?:the )?week of ',
  seasons,
  "the (?=(?:(?:early|mid|late|beginning|end)[ -])?(?:['‘’]?\\d|nineteen))",
  `(?:the )?(?:nineteen[- ])?(?:${decadeWord})`,
  `(?:the )?${someCentury}(?=,? (?:and |or )?[\\w-]*(?: and [\\w-]+)? ?centur)`,
  longWords,
  '(?:the )?year (?=(?:one|two) thousand|nineteen|twenty)',
  '(?:[Ee]arly|[Mm]id|[Ll]ate)(?= in \\d| (?:this|last|next|the)|[ -][\\dA-Z])|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)(?= of (?:[\\dA-Z]|the |th|last|next)|-\\d)',
  '[QH][1-4][ /,\\d-]',
  `${weekday}\\.?,? (?=\\d|the \\d|[A-Z])`,
  `(?:${dayStart}) (?:day )?of (?=[A-Z])`,
  `(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) (?:week\\b(?! ?ly)|(?:${weekday}|${seasons})\\b|(?=(?:${monthNames})\\b))`,
  '[Tt]oday\\b',
  relativeWords(),
];

/** How English texts of the United Nations write dates. */
export const en: Grammar = {
  starts: new RegExp(
    `(?<![A-Za-z\\d./$€£¥]|\\d[,–-])\\d+(?:,\\d+)*|\\b(?:(?:${monthNames})\\b|[A-Z][A-Za-z0-9]*(?:\\.\\d+)?/|${openings.join('|')})`,
    'g',
  ),
  forms,
  number: numberOf,
  relatives,
  weeks: (text) => ({ last: -1, next: 1 })[text.toLowerCase()] ?? 0,
  parts: (text) => (/^(?:early|beginning|start)/i.test(text) ? 'early' : /^mid/i.test(text) ? 'middle' : 'late'),
  approximate: /\b(?:on or about|about|around|approximately|circa|ca?\.) $/i,
  approximateBehind: /^ or so\b/,
  onwards: /\b(?:[Ss]ince|(?:as|with effect|effective) from)(?: the)? $/,
  onwardsBehind: /^ (?:onwards?|and (?:onwards?|thereafter))\b/,
  joint: /^(?:,? and (?:on |in )?|,? or |, | to (?:on )?|; )$/,
};
