import type { ProportionForm } from './proportion-form.ts';

const nearly = 'more than|over|nearly|almost|close to|about|around|roughly|approximately|just over|just under|at least';
const enNear = `(?:(?<near>${nearly}) )?`;
/** One of several in a row says nothing of both: “doubled in 2023 and tripled in 2024, from 12 to 72”. */
const enAlone = '(?<!(?:doubled|tripled|trebled|quadrupled|halved)[^STOP]{0,60})';
const enMultiple = '(?<times>doubled|tripled|trebled|quadrupled|quintupled|halved|cut (?:by|in) half)';
const enMany =
  '(?<times>[Tt]wice|[Dd]ouble|[Tt]riple|(?:[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) times)';
/** Within a clause, figures and all: “tripled in two years, from …”. */
const enClause = '(?:(?!doubled|tripled|trebled|quadrupled|halved)[^STOP,;:()]){0,50}?';
const enFold = '(?<times>(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})-?fold)';
const ordinals = '(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?';
const enFraction = `\\b(?<fraction>(?:[Oo]ne|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)[ -]${ordinals}|[Hh]alf)\\b`;
const enAny = '(?:(?:the|its|their|these|those|all|a total of) )*';
/** `bounds` reads these where the figures stand in brackets. */
const enBare = '(?<!(?:[Mm]ore than|[Oo]ver|[Uu]nder|[Nn]early|[Aa]lmost|[Ll]ess than|[Ff]ewer than) )';
const enThatIs = '(?:or|namely|that is,?|i\\.e\\.,?)';

/** Parts and multiples in English words. */
export const en: readonly ProportionForm[] = [
  {
    form: `${enAlone}${enNear}${enMultiple}(?! from)${enClause},? (?:(?:rising|increasing|growing|going|falling|up|down) )?from {old:Q}~60 to {new:Q}`,
    example: 'The number of judges more than doubled in ten years, from 31 in 2015 to 68 in 2024',
    sort: 'times',
    tied: true,
  },
  {
    form: `(?<near>${nearly}) ${enMultiple} from {old:Q}~60 to {new:Q}`,
    example: 'Arrivals nearly doubled from 1,000 in May to 1,950 in June',
    sort: 'times',
    tied: true,
  },
  {
    form: `${enNear}${enMultiple}^30,? (?:reaching|standing at|to(?: reach)?) {new:Q}~30(?:compared (?:with|to)|from|against)^20 {old:Q}`,
    example: 'Arrivals nearly doubled, reaching 1,950 compared with 1,000 in the first quarter',
    sort: 'times',
    tied: true,
  },
  {
    form: `${enNear}${enFold}(?: (?:increase|rise|growth))?${enClause},?(?: rising| up)? from {old:Q}~60 to {new:Q}`,
    example: 'The number of users increased fourfold, from 1,500 to 6,000',
    sort: 'fold',
    tied: true,
  },
  {
    form: `{new:Q}~40, an? ${enFold} (?:increase|rise) (?:from|over|on|compared (?:with|to))^30 {old:Q}`,
    example: 'Claims numbered 450, a threefold increase over the 150 lodged in 2020',
    sort: 'fold',
  },
  {
    form: `by a factor of (?<times>two|three|four|five|six|seven|eight|nine|ten),? from {old:Q}~60 to {new:Q}`,
    example: 'Exports rose by a factor of five, from $20 million to $100 million',
    sort: 'times',
    tied: true,
  },
  {
    form: `{new:Q}~60 ${enNear}${enMany} (?:as (?:many|much|high|large|great)(?: as)?|the|that of|those of)~60{old:Q}`,
    example: 'At 900, the number of attacks was three times as high as in 2021, when 300 were recorded',
    sort: 'times',
  },
  {
    form: `${enMany} as (?:many|much)~60 \\({new:Q}~20 (?:compared (?:with|to)|against|versus|up from) {old:Q}`,
    example: 'Twice as many women took part as in 2022 (84 compared with 42)',
    sort: 'times',
    tied: true,
  },
  {
    form: `(?:increas|r[io]s|gr[eo]w|expand|fell|fall|declin|decreas|dropp|reduc)~20 by ${enNear}${enFraction}${enClause},? from {old:Q}~60 to {new:Q}`,
    example: 'Seizures grew by a quarter between 2022 and 2023, from 1,600 to 2,000 tons',
    sort: 'change',
    tied: true,
  },
  {
    form: `${enNear}${enFraction} of ${enAny}{whole:Q}^40, ${enThatIs} {part:Q}`,
    example: 'Half of the 86 recommendations, namely 43, have been implemented',
    sort: 'part',
    tied: true,
  },
  {
    form: `${enBare}${enFraction} of ${enAny}{whole:Q}^40 \\({part:Q}~20\\)`,
    example: 'Two thirds of the 90 members (60) are elected',
    sort: 'part',
    tied: true,
  },
  {
    form: `\\b[Oo]f ${enAny}{whole:Q}~40, ${enNear}${enFraction} \\({part:Q}~20\\)`,
    example: 'Of 400 households interviewed, one quarter (100) had no access to safe water',
    sort: 'part',
    tied: true,
  },
  {
    form: `${enBare}${enFraction} of^50 \\({part:Q} (?:out )?of ${enAny}{whole:Q}~20\\)`,
    example: 'Four fifths of the States surveyed (40 of 50) reported progress',
    sort: 'part',
    tied: true,
  },
  {
    form: `{part:Q} (?:out )?of ${enAny}{whole:Q}^30(?:, | \\()${enThatIs} (?:exactly |precisely )?${enNear}${enFraction}`,
    example: 'organizations submitted 21 of the 84 contributions, i.e. exactly one quarter',
    sort: 'part',
    tied: true,
  },
  {
    form: '[Rr]atio~40(?:was|is|of|stood at|stands at) {a:N}(?: ?: ?| to ){b:N}(?! ?:)~30{x:N}(?! ?:| to )~30{y:N}(?! ?:)',
    example: 'The ratio of supervisors to staff stood at 1 to 8 (15 supervisors for 120 staff members)',
    sort: 'ratio',
  },
  {
    form: '{x:N}(?! ?:| to )~24{y:N}(?! ?:)~24 ratio~16{a:N}(?: ?: ?| to ){b:N}(?! ?:)',
    example: 'There were 60 boys and 40 girls, a ratio of 3:2',
    sort: 'ratio',
  },
];
