import { monthNames } from '../../record/month-names.ts';
import { type CoverForm, capitalized, organOf, type Words } from './words.ts';

export const words: Words = {
  summary: /^(?:executive\s)?summary$/i,
  contents: /^(?:table of )?contents$/i,
  notes: /^(?:end)?notes$/i,
  annexList: /^(?:list of )?(?:annexes|appendi(?:x|c)es)(?:\s\([^)]+\))?$/i,
  annexEntry: /^(?:annex|appendix)\s+(?:[IVXLC]+|\d{1,2}[A-Z]?)\s?[.:–—]/i,
  annex:
    /^(?:annex\s+\S{1,5}\s?[-–—]\s?(?=appendix))?(?:annex|appendix|enclosure|attachment)(?:\s+([IVXLC]+(?:-[A-Z])?|\d{1,2}|[A-Z]))?(?:\s?\*+)?(?:\s\[[a-z, ]+ only\])?$/i,
  annexTo:
    /^(?:annex|appendix|enclosure|attachment)(?:\s+([IVXLC]+|\d{1,2}))?\s+to the (?:letter|identical letters|notes? verbale|report|communication|annex)\b/i,
  annexTitled:
    /^(?:annex|appendix|enclosure|attachment)(?:\s+([IVXLC]+|\d{1,2}[A-Z]?(?:\.\d{1,2})?))?\s?[.:–—]\s?(?=\p{L})/iu,
  annexNamed:
    /^(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE)(?:\s+([IVXLC]+|\d{1,2}[A-Z]?))?\s+(?!(?:Part(?:y|ies)|Countr(?:y|ies)|States?|[IVXLC]+)(?!\S))(?=\p{Lu}\p{L})/u,
  appendix: /^(?:appendix|enclosure|attachment)/i,
  appendixOf: /^annex\s+\S{1,5}\s?[-–—]\s?(?=appendix)/i,
  introduction: /^(?:introduction|background)$/i,
  original: /^\[(?:original: [^\]]+|[a-z/, ]+ only)\]$/i,
  letter: /^(?:(?:identical )?letters?|notes? verbales?) dated \d.* addressed to /i,
  chapter: /^(?:chapter|part)\s+([IVXLC]+|\d{1,2}|one|two|three|four|five)\.?$/i,
  chapterNamed: /^(?:Chapter|CHAPTER)\s+(?:[IVXLC]+|\d{1,2})\.?\s+(?=\p{Lu})/u,
  label:
    /^(?:sub)?(?:(?:draft )?article|rule|regulation|principle|guideline|section|standard)\s+(?:[IVXLC]+|\d{1,3}|[A-Z])(?:\s(?:bis|ter|quater))?\.?$/i,
  budgetPart: /^(?:part|section)\s+(?:[IVXLC]+|\d{1,3}[A-Z]?)$/i,
  divisions: [
    /^part\s+(?:[IVXLC]+|\d{1,2}|one|two|three|four|five)\b/i,
    /^chapter\s+(?:[IVXLC]+|\d{1,2})\b/i,
    /^(?:income\s)?section\s+(?:[IVXLC]+|\d{1,2}[A-Z]?)\b/i,
    /^(?:article|rule)\s+(?:[IVXLC]+|\d{1,3})\b/i,
  ],
  draft: /^(draft (?:resolution|decision))\s+([IVXLC]+|\d{1,2})\b/i,
  box: /^box\s+(?:\d+|[IVXLC]+)\b/i,
  figure: /^(?:figure|chart|map|diagram)(?:\s+(?:\d+[A-Z]?\.)?(?:[IVXLC]+|\d+|[A-Z]))?(?:\s?\([a-z]\))?\.?$/i,
  figureTitled: /^(?:figure|chart|map|diagram)\s+(?:\d+[A-Z]?\.)?(?:[IVXLC]+|\d+)(?:\s?\([a-z]\))?(?:\s?[.:–—]|\s-)\s/i,
  issuer: /^(?:united nations|general assembly|security council|economic and social council)$/i,
  openTitle:
    /^(?:report of the working group\b.*|(?:(?!of\b|on\b|the\b)[a-z]+ ){0,4}(?:commission|committee|fund|forum|executive board|volunteers programme)(?: (?:of|on|for|in) .*)?)$/i,
  byline:
    /^(?:\S+ )?(?:report|note|statement)s? (?:of|by) the (?:[A-Z]+ )?(?:secretar|under-secretar|executive|administrator|director|chair|president|co-chair)/i,
  titlePage: /^(?:general assembly|economic and social council|security council)\b.*\bofficial records\b/i,
  imprint: /^united nations\s?[•·∙]\s?(?:new york|geneva|vienna|nairobi|santiago|bangkok)/i,
  cover: [
    /^\(?(?:\S+-)?\S+ (?:regular |special |emergency special |resumed |substantive |organizational )?session\b/i,
    /^(?:provisional )?agenda items? \d/i,
    /^items? \d.* of the (?:provisional|preliminary)/i,
    /^distr\.?:/i,
    /^original:/i,
  ],
  addition: /^(?:addendum|corrigendum|revision)$/i,
  masthead: /^united(?:\s+nations\b|$)/i,
  resolution: /^(?:resolution|decision) \d/i,
  opening:
    /^the (?:general assembly|security council|economic and social council|human rights council|trade and development board|executive board)[,:]?$/i,
  adoptedAt: /^\d+(?:st|nd|rd|th)(?: \([a-z ]+\))? (?:plenary )?meeting\s+\d{1,2} [A-Z][a-z]+ ?\d{4}\.?$/,
};

const day = (match: RegExpExecArray): string | undefined => {
  const month = monthNames.findIndex((name) => name.toLowerCase() === match[2]!.toLowerCase()) + 1;
  return month > 0 ? `${match[3]}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : undefined;
};

export const coverForms: readonly CoverForm[] = [
  {
    field: 'session',
    form: /^\(?((?:[^\s(]+-)?[^\s(]+ (?:regular |special |emergency special |resumed |substantive |organizational )?session(?: (?:of )?(?:19|20)\d\d)?)\b/i,
    example: 'Eightieth session',
  },
  {
    field: 'agendaItem',
    form: /^(?:provisional )?(?:agenda )?items? (\d+(?:\.\d+)*(?: ?\([a-z]{1,4}\))*(?:(?:,? and |, )(?:\d+|\([a-z]{1,4}\))(?: ?\([a-z]{1,4}\))*)*)/i,
    example: 'Agenda items 32 (a), 84, 107 and 108',
  },
  {
    field: 'distribution',
    form: /\b[Dd](?:istr?|ISTR?)(?:[.:]+|\s)\s*(?!Distr)(\p{Lu}?\p{Ll}+|\p{Lu}+)(?!\p{L})/u,
    read: capitalized,
    example: 'Distr.: General',
  },
  {
    field: 'date',
    form: new RegExp(`(?:^|\\s)(\\d{1,2}) (${monthNames.join('|')}) ?(\\d{4})$`, 'i'),
    read: day,
    example: '7 April 2026',
  },
  {
    field: 'date',
    form: new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\\d{1,2}) (${monthNames.join('|')}) (\\d{4}), \\d`),
    read: day,
    example: 'Wednesday, 16 April 2025, 10 a.m.',
  },
  { field: 'originalLanguage', form: /original:\s*([A-Za-z/, ]+)$/i, read: capitalized, example: 'Original: English' },
  { field: 'originalLanguage', form: /^([A-Z][a-z]+) only$/i, read: capitalized, example: 'English only' },
  {
    field: 'body',
    form: /^(General Assembly|Security Council|Economic and Social Council)\b/,
    read: organOf,
    example: 'General Assembly',
  },
];
