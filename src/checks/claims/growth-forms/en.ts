import { enBase, enClause, enDirection, enMove, enMoved, enOld, enRate, enTie, enTo, enVerb } from './en-words.ts';
import type { GrowthForm } from './growth-form.ts';

/** How English reports state growth; forms stand from the fullest to the barest. */
export const en: readonly GrowthForm[] = [
  {
    form: '{new:Q}~60{old:Q}~30,? (?:so that )?the former (?:being|is|was|are|were) {rate:P} (?:(?<up>more|higher|longer|larger|greater)|(?<down>less|fewer|lower|shorter|smaller)) than the latter',
    example:
      'Simplified reports averaged 19,600 words and others 24,500 words, the former being 20 per cent shorter than the latter',
    tied: true,
  },
  {
    form: `{new:Q}~100${enTie}${enDirection}~40 of {change:Q}${enRate}~60${enBase}^100${enOld}`,
    example:
      'The proposed resources amount to $15,322,700, reflecting a decrease of $521,900, or 3.3 per cent, compared with the apportionment of $15,844,600',
    tied: true,
  },
  {
    form: `{new:Q}(?: ?\\([^()]{0,60}\\))?~60${enTie}${enDirection}~40 of {change:Q}${enBase}^100${enOld}`,
    example: 'amounted to $7,589,600 (or 11.0 per cent), representing an increase of $187,500 compared with $7,402,100',
    tied: true,
  },
  {
    form: `${enDirection}~60 of {change:Q}${enRate}~60(?:compared (?:with|to)|over|in comparison with)^100${enOld}`,
    example: 'a decrease of $4,501,900, or 32.3 per cent, compared to the cancellation of $13,937,400',
  },
  {
    form: `${enDirection}~60 of {change:Q}${enRate},? from {old:Q}~60 to {new:Q}`,
    example: 'an increase of $100, or 10 per cent, from $1,000 in 2003 to $1,100 in 2004',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {rate:P},?(?: ?[–—])? ?from {old:Q}~60 to {new:Q}`,
    example: 'contributions increased by 43 per cent, from $9,546,300 in 2003 to $13,626,894 in 2004',
    tied: true,
  },
  {
    form: `${enVerb}~30 from {old:Q}~60 to {new:Q}(?: per {per:N})?~20,? (?:or|\\(|an? (?:increase|rise|decrease|reduction|decline) of|by|representing an? (?:increase|decrease) of)[ (]?~12{rate:P}`,
    example: 'expenditure rose from $9,546,300 to $13,626,894, an increase of 43 per cent',
    tied: true,
  },
  {
    form: `${enDirection}~30 from {old:Q}~60 to {new:Q},? (?:or|\\() ?~12{rate:P}`,
    example: 'a decrease in arrears from $1,000 to $900, or 10 per cent',
    tied: true,
  },
  {
    form: `{new:Q}~60${enTie}${enDirection}~40 of ~12{rate:P}${enBase}^100${enOld}`,
    example: 'totalled $13,626,894, an increase of 43 per cent over the $9,546,300 of the previous period',
    tied: true,
  },
  {
    form: `{new:Q}~60,? (?:or |which is )?{rate:P} (?:(?<up>more|higher|above|over|up on)|(?<down>less|lower|fewer|below|under|down on))(?! [^,.]{0,60}\\b(?:and|but) (?:[a-z]+ )?(?:lower|higher|down|up|more|less)\\b)^30(?: than)?^60${enOld}`,
    example: '$13,626,894, 43 per cent more than the $9,546,300 of the previous period',
    tied: true,
  },
  {
    form: `(?:${enMove}|\\b(?:increase|rise|decrease|decline|reduction|drop|fall)\\b)~30 from {old:Q}~60 to {new:Q}~12(?: per {per:N})?~40,? (?:(?:representing|reflecting|constituting|or|which is|that is,?|for) )?an? {rate:P} (?:increase|rise|growth|jump|gain|decrease|reduction|decline|drop|fall|cut)`,
    example: 'The number of cases grew from 250 in 2019 to 300 in 2020, representing a 20 per cent increase',
    tied: true,
  },
  {
    form: `{new:Q}~60, (?:(?:representing|reflecting|constituting|or|which is) )?an? {rate:P} (?:(?<up>increase|rise|growth)|(?<down>decrease|reduction|decline|drop|fall))~12(?:compared (?:with|to)|over|from|on|in comparison with|relative to)^60${enOld}`,
    example: '330 complaints were received, a 10 per cent increase over the 300 complaints received in 2022',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {change:Q}${enRate},? from {old:Q}~60 to {new:Q}`,
    example: 'Staff costs declined by $2.0 million (20 per cent), from $10.0 million to $8.0 million',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {rate:P}~20,? to {new:Q}~40,? (?:(?:as )?compared (?:with|to)|from|up from|down from|against|after (?:having )?(?:reach|stand|total|amount)(?:ing|led|ed)(?: at| to)?)^60${enOld}`,
    example: 'The caseload increased by 50 per cent, to 1,500 cases in 2023, compared with 1,000 cases in 2022',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {rate:P} (?:compared (?:with|to)|over|since)~20,? from {old:Q}~60 to {new:Q}`,
    example: 'Resources decreased by 5 per cent compared with 2019, from $200,000 to $190,000',
    tied: true,
  },
  {
    form: `{new:Q}~40,? (?:as )?compared (?:with|to) {old:Q}~60, (?:(?:representing|reflecting|or) )?an? ${enDirection} of ~12{rate:P}`,
    example: 'Income amounted to $110 million, compared with $100 million in 2022, an increase of 10 per cent',
    tied: true,
  },
  {
    form: `{new:Q}~60,? (?:as )?(?:compared (?:with|to)|against|versus|up from|down from)^30{old:Q}(?:~60| {years:N} (?:years?|months?|quarters?) (?:earlier|before|previously|ago)),? (?:(?:representing|reflecting|or|that is,?|i\\.e\\.,?) )?an? ${enDirection} of {change:Q}~20${enRate}`,
    example:
      'Obligations amounted to $8.0 million, compared with $10.0 million one year earlier, a decrease of $2.0 million, or 20 per cent',
    tied: true,
  },
  {
    form: `[Cc]ompared (?:with|to) {old:Q}~30,~60${enVerb}~12 to {new:Q}~40,? (?:(?:representing|reflecting|or) )?an? (?:increase|rise|growth|decrease|reduction|decline) of ~12{rate:P}`,
    example: 'Compared with 2,000 in 2021, the number rose to 2,500 in 2022, an increase of 25 per cent',
    tied: true,
  },
  {
    form: `[Cc]ompared (?:with|to) {old:Q}~40,~40${enVerb}~12 by {rate:P},? to {new:Q}`,
    example: 'Compared with 257 cases in the previous period, registered cases rose by 114.4 per cent, to 551',
    tied: true,
  },
  {
    form: `{new:Q} \\((?:~20(?:OTHER|compared (?:with|to)|against|versus|previous|prior|last))~24{old:Q}~24\\),? (?:(?:representing|reflecting|or|that is,?) )?(?:an? )?${enDirection} of ~12{rate:P}`,
    example: 'Total assets were $880 million (2023: $800 million), an increase of 10 per cent',
    tied: true,
  },
  {
    form: `{rate:P} (?:(?<up>increase|rise|growth)|(?<down>decrease|reduction|decline|drop|fall))(?: in ~60)?,? from {old:Q}~60 to {new:Q}`,
    example: 'a 20 per cent increase in reported cases, from 250 in 2019 to 300 in 2020',
    tied: true,
  },
  {
    form: `{new:Q}~40,? (?:as )?(?:against|versus|up from|down from)^40{old:Q}~60,? (?:(?:representing|reflecting|or|that is,?) )?an? ${enDirection} of ~12{rate:P}`,
    example: 'contributions of $63.0 million, up from $60.0 million in 2022, an increase of 5 per cent',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {rate:P} \\(~12{new:Q}~24\\)~20(?:compared (?:with|to)|from|over)~60\\(~12{old:Q}~24\\)`,
    example: 'crime increased by 7 per cent (2,429 incidents) compared with the previous period (2,260 incidents)',
    tied: true,
  },
  {
    form: `{change:Q},? \\(?(?:or )?{rate:P}\\)?,? (?:(?<up>more|higher|above)|(?<down>less|lower|below))(?: than)?^60${enOld}`,
    example: 'This level is $0.6 billion (3.0 per cent) lower than the $20.6 billion spending estimate for 2022',
  },
  {
    form: `{new:Q}~60 (?:exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|out(?:ran|runs|running)|overran)~40{old:Q}~30 by {change:Q}`,
    example: 'Revenue of $318.6 million exceeded expenses of $301.2 million by $17.4 million',
  },
  {
    form: `{new:Q}~60 (?:(?:exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|out(?:ran|runs|running)|overran)~40{old:Q}~30 by )(?:about |some |nearly |almost )?{rate:P}`,
    example: 'Revenue of $330 million exceeded the $300 million of the previous year by 10 per cent',
  },
  {
    form: `{new:Q}~40 {change:Q} (?:(?<up>more|higher|greater)|(?<down>less|lower|fewer)) than^60\\(?{old:Q}`,
    example:
      'The final appropriation of $96.3 million was $28.8 million higher than the initial appropriation of $67.5 million',
  },
  {
    form: `{new:Q}~40, (?:(?<up>up)|(?<down>down)) (?:by )?{rate:P} (?:from|on|over|compared (?:with|to))^60${enOld}`,
    example: 'contributions amounted to $24.0 million in 2021, up by 20 per cent from $20.0 million in 2020',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {change:Q}^24,? from {old:Q}~40 to {new:Q}`,
    example: 'The number of women in senior positions rose by 15, from 45 to 60',
    tied: true,
  },
  {
    form: `${enVerb}~20 by {change:Q},? to {new:Q}~20,? (?:from|compared (?:with|to)) ^20{old:Q}`,
    example: 'Unpaid assessments decreased by $10.0 million to $40.0 million, from $50.0 million a year earlier',
    tied: true,
  },
  {
    form: `${enVerb}(?: by)? {change:Q}^60 to ^30{new:Q}^40 from ^40{old:Q}`,
    example:
      'Reserves rose 12.7 billion francs to 388.7 billion at the end of February from 376.0 billion at the end of January',
  },
  {
    form: `(?:stood at|was|were|totalled|numbered|amounted to) {old:Q}~30, ${enVerb}~12 to {new:Q}~20, (?:up|down|an? (?:increase|decrease|rise|decline) of)(?: by)? {rate:P}`,
    example: 'The caseload, which stood at 120 in 2022, climbed to 150 in 2023, up by 25 per cent',
    tied: true,
  },
  {
    form: `{new:Q}~30 \\((?:OTHER|\\d{4}): ?{old:Q}\\),? (?:or|i\\.e\\.,?|that is,?) {rate:P} (?:(?<up>more|higher)|(?<down>less|lower|fewer))`,
    example: 'Delivery rose to $66 million in 2024 (2023: $60 million), i.e. 10 per cent more',
    tied: true,
  },
  {
    form: `${enMoved}~20(?:by )?{rate:P}(?:^60|~12),? (?:to|at) ^40{new:Q}~60,? (?:from|against|versus|vs\\.?|compared (?:with|to)) ^40{old:Q}`,
    example: 'Exports of soft wheat fell 27.6 per cent to 8.21 million tonnes from 11.34 million tonnes in 2022',
    tied: true,
  },
  {
    form: `{rate:P} (?:up|down|higher|lower),? (?:to|at) ^40{new:Q}~60,? (?:from|against|versus|compared (?:with|to)) ^40{old:Q}`,
    example: 'Domestic sales were 39 per cent down at 3,267 units, from 5,397',
    tied: true,
  },
  {
    form: `${enMoved}~20(?:by )?{change:Q}${enRate}${enClause}^40${enTo}{new:Q}`,
    example: 'Clothing expenditure increased by $208.2 million or 31.6 per cent to $867.6 million',
  },
  {
    form: `${enMoved}~20(?:by )?{rate:P},? \\(?or {change:Q}\\)?,?${enClause}^40${enTo}{new:Q}`,
    example: 'Shipments fell 3.8 per cent, or $7.8 billion, to a total of $196.7 billion',
  },
  {
    form: `${enVerb}~20 by {change:Q}~30 to {new:Q}~20, (?:representing|reflecting|or|that is,?)~40{rate:P}`,
    example:
      'Gross domestic product increased by $206 million to $3,017 million, representing a rate of growth of 7.3 per cent',
  },
  {
    form: `${enDirection} of {change:Q}${enRate}${enClause}^60${enTo}{new:Q}`,
    example:
      'an increase of $1,655.3 million, or 21.2 per cent over that in 1972, to reach a total of $9,450.6 million',
  },
  {
    form: `{new:Q}(?:~60{other:Q})?~40,? (?:but |and |although )?(?:(?:still|only|about|some|or) )*{change:Q}~16,? \\(?(?:or )?{rate:P}\\)?,? (?:(?<up>more|higher|greater|above)|(?<down>less|lower|fewer|below))\\b`,
    example:
      'Spending is projected to be $12.47 billion, about $2.80 billion or 18 per cent lower than in the previous year',
  },
  {
    form: `{new:Q}(?:~60{other:Q})?~40,? (?:but |and |although )?(?:(?:still|only|about|some|or) )*{rate:P} \\({change:Q}~16\\) (?:(?<up>more|higher|greater|above)|(?<down>less|lower|fewer|below))\\b`,
    example:
      'output now stands at 2,498 million tonnes, still 1 per cent (23 million tonnes) below the record of last year',
  },
  {
    form: '(?<!\\b(?:almost|nearly|than|about) )(?<times>doubled|tripled|trebled|quadrupled|halved) from {old:Q}~60 to {new:Q}',
    example: 'The number of staff doubled from 50 to 100',
    tied: true,
  },
  {
    form: `{new:Q}^60${enTie}${enDirection} of {change:Q}${enRate}`,
    example: 'an amount of $1,303,972 for travel, or an increase of $526,400 (or 67.7 per cent)',
  },
];
