/** Words of the English forms of growth. */

export const enDirection =
  '(?:(?:net |overall |slight |significant |sharp |nominal )*(?:(?<up>increase|rise|growth)|(?<down>decrease|reduction|decline|drop|fall))s?)';
const ups =
  'increas(?:e[ds]?|ing)|ris(?:es?|en|ing)|rose|grew|grow(?:s|n|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surged|soared|widen(?:s|ed|ing)?|expand(?:s|ed|ing)?|(?:went|gone|goes) up';
const downs =
  'decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|contract(?:ed|ing)|shr[aiu]nk(?:s|ing)?|narrow(?:s|ed|ing)?|plunged|plummeted|diminished|(?:went|gone|goes) down|reduced|(?:been|was|were) (?:cut|lowered)';
/** No attribute: “the rising Taiwan dollar”. */
const noun = '(?<!\\b(?:the|an?|of|its|their|with) )';
export const enVerb = `(?:${noun}\\b(?:(?<up>${ups})|(?<down>${downs}))\\b)`;
/** And what figures are: “were down 6.3 per cent”. */
export const enMoved = `(?:${noun}\\b(?:(?<up>${ups}|up|ahead)|(?<down>${downs}|down|off))\\b)`;
/** A change whose direction the verb leaves open, or that has none: “has gone from 40 to 58”, “from 40 to 58”. */
export const enMove = `(?:${enVerb}|(?:went|gone|going|moved|changed)\\b)`;
export const enTie = '(?:,? ?(?:and )?(?:reflect|represent|constitut|show)(?:ing|s|ed)? (?:an?|the) |, (?:or )?an? )';
export const enRate =
  ',? \\(?(?:or |that is, |i\\.e\\.,? |equivalent to )?(?:about |some |approximately )?{rate:P}\\)?';
/** The amount itself, not that of another change: “and $1.5 billion (7.9 per cent) compared to …”, “and more than $350 million above …”. */
export const enOld = '{old:Q}(?! ?\\(?(?:or )?PERCENT)(?! (?:above|below|more|less|higher|lower))';
export const enBase =
  '(?:,? ?(?:as |when )?compared (?:with|to)|,? over(?! the (?:year|quarter|month|week|period) and)|,? from|,? in comparison with|,? relative to|,? against|,? vis-à-vis)(?! [^,.]{0,80}\\b(?:and|but) (?:[a-z]+ )?(?:lower|higher|down|up|more|less)\\b)';
/** Goes on with what grew, not with another matter: “or 7.6 per cent, and total expenses to $59.81 million”. */
export const enClause = '(?!,? (?:and|while|whereas|but)\\b)';
/** Leads to a figure that something grew to: not “compared to”, “due to”. */
export const enTo =
  ',?(?<!\\b(?:compared|relative|due|owing|prior|according|similar|attributable|subject)) to (?:reach )?(?:(?:an?|the|about|some|nearly|almost|over|just|around|total|record|high|low|level|of) )*';
