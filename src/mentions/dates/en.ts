import { forms } from './en-forms.ts';
import { relatives, relativeWords } from './en-relatives.ts';
import { centuryStart, dayStart, decadeWord, monthNames, numberOf, weekday } from './en-words.ts';
import type { Grammar } from './grammar.ts';

/** Words that a form may begin with, beside numbers, months and symbols. */
const openings = [
  '[Rr]esolution',
  '[Dd]ecision',
  '[Bb]ienni',
  '[Bb]etween (?=[\\dA-Z])',
  '[Ff]rom (?=[\\dA-Z])',
  '(?:Nos?|pp?|[Vv]ols?|[Pp]aras?|[Aa]rts?|[Ss]ects?|[Cc]haps?)\\.',
  '(?:the )?same period',
  '(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:quarter|half|semester|(?:\\w+ )?(?:months|quarters))',
  '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter',
  'the (?=(?:(?:early|mid|late|beginning|end)[ -])?(?:\\d|nineteen))',
  `(?:the )?(?:nineteen[- ])?(?:${decadeWord})`,
  `(?:the )?(?:${centuryStart}) century`,
  '(?:[Ee]arly|[Mm]id|[Ll]ate)(?= in \\d|[ -][\\dA-Z])|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)(?= of [\\dA-Z]|-\\d)',
  '[QH][1-4][ /,\\d-]',
  `${weekday}\\.?,? (?=\\d|the \\d|[A-Z])`,
  `(?:${dayStart}) (?:day )?of (?=[A-Z])`,
  `(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week\\b(?! ?ly)|${weekday}\\b)`,
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
  approximate: /\b(?:about|around|approximately|circa|ca?\.) $/i,
  joint: /^(?:,? and (?:on |in )?|,? or |, | to (?:on )?|; )$/,
};
