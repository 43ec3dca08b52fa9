import type { BoundForm } from './bound-form.ts';

const enOver =
  '(?:(?<![Nn]o |[Nn]ot )[Mm]ore than|[Oo]ver|[Aa]t least|[Nn]o (?:less|fewer) than|[Uu]pwards of|[Ii]n excess of|[Ee]xceeding)';
const enUnder =
  '(?:(?<![Nn]o |[Nn]ot )(?:[Ll]ess|[Ff]ewer) than|[Uu]nder|[Uu]p to|[Aa]t most|[Nn]ot? (?:more|higher) than|[Bb]elow|[Nn]early|[Aa]lmost)';
const enFraction =
  '(?<fraction>half|a third|one third|two thirds|a quarter|one quarter|three quarters|the majority|a majority)';
const enExact = '(?: \\(|, namely |, that is,? |: |, i\\.e\\.,? )(?:precisely |exactly |namely )?';

/** How English reports bound a figure. */
export const en: readonly BoundForm[] = [
  {
    form: `${enOver} {bound:P}^30${enExact}{exact:P}[) ,.]`,
    example: 'more than 40 per cent (38.5 per cent)',
    leans: 'over',
  },
  { form: `${enOver} {bound:M}^30${enExact}{exact:M}[) ,.]`, example: 'over $10 million ($9,876,000)', leans: 'over' },
  { form: `${enOver} {bound:N}^30 \\({exact:N}\\)`, example: 'more than 40 States (38)', leans: 'over' },
  {
    form: `${enOver} {bound:N}~40 \\({exact:N} (?:in person|registered|to be exact)\\)`,
    example: 'More than 500 participants attended (534 in person)',
    leans: 'over',
  },
  {
    form: `${enOver} {bound:N}~30, {exact:N} to be (?:precise|exact)`,
    example: 'At least 30 States, 33 to be precise, have enacted such laws',
    leans: 'over',
  },
  {
    form: `${enUnder} {bound:P}^40, or {exact:P},`,
    example: 'No more than 10 per cent of the budget, or 9.6 per cent, was spent',
    leans: 'under',
  },
  {
    form: `${enOver} {bound:N}~80 \\((?:a total of )?{exact:N} (?:in total|in all|altogether)\\)`,
    example: 'More than 40 complaints were received in 2024 (46 in total)',
    leans: 'over',
  },
  {
    form: `${enUnder} {bound:N}~80 \\((?:a total of )?{exact:N} (?:in total|in all|altogether)\\)`,
    example: 'Fewer than 50 complaints were received in 2024 (46 in total)',
    leans: 'under',
  },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )[Mm]ore than|[Oo]ver|[Jj]ust over) ${enFraction} of (?:(?:the|its|these|those|all) )*{whole:N}~40 \\({part:N}\\)`,
    example: 'more than half of the 48 members (27) were women',
    leans: 'over',
  },
  {
    form: `(?:[Nn]early|[Aa]lmost|[Jj]ust under) ${enFraction} of (?:(?:the|its|these|those|all) )*{whole:N}~40 \\({part:N}\\)`,
    example: 'Nearly half of the 48 members (23) were women',
    leans: 'under',
    near: true,
  },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )[Mm]ore than|[Oo]ver|[Jj]ust over) ${enFraction}\\b~60 \\({part:N} (?:out )?of (?:(?:the|its|a total of) )?{whole:N}~20\\)`,
    example: 'more than half of the posts (27 of 48)',
    leans: 'over',
  },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )(?:[Ll]ess|[Ff]ewer) than|[Uu]nder|[Jj]ust under|[Nn]early|[Aa]lmost) ${enFraction}\\b~60 \\({part:N} (?:out )?of (?:(?:the|its|a total of) )?{whole:N}~20\\)`,
    example: 'less than a third of the States (28 of 90)',
    leans: 'under',
  },
  {
    form: '(?<!not |never )exceed(?:ed|s|ing) {bound:M}~16, (?:reaching|totalling|amounting to|standing at) ~12{exact:M}',
    example: 'The amount exceeded $5 million, reaching $5.4 million by year end',
    leans: 'over',
  },
  {
    form: '(?:not exceed(?:ed|ing)?|(?:remained|stayed|kept) (?:below|under|within))~40{bound:M}~16, (?:reaching|totalling|amounting to|standing at) ~12{exact:M}',
    example: 'Expenditure did not exceed the ceiling of $2.0 million, amounting to $1.8 million',
    leans: 'under',
  },
  {
    form: `${enUnder} {bound:P}^30${enExact}{exact:P}[) ,.]`,
    example: 'less than 5 per cent (5.6 per cent)',
    leans: 'under',
  },
  {
    form: `${enUnder} {bound:M}^30${enExact}{exact:M}[) ,.]`,
    example: 'less than $10 million ($10,876,000)',
    leans: 'under',
  },
  { form: `${enUnder} {bound:N}^30 \\({exact:N}\\)`, example: 'fewer than 40 States (42)', leans: 'under' },
  {
    form: `(?:[Jj]ust|[Ss]lightly) over ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'just over one third (34.7 per cent)',
    leans: 'over',
    near: true,
  },
  {
    form: `(?:[Nn]early|[Aa]lmost|[Jj]ust under) ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'nearly a quarter of the States (24 per cent)',
    leans: 'under',
    near: true,
  },
  {
    form: `(?<![Nn]o |[Nn]ot )[Mm]ore than ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'more than half of the participants (45 per cent)',
    leans: 'over',
  },
  {
    form: `[Oo]ver ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'over two thirds of the staff (60 per cent)',
    leans: 'over',
  },
  {
    form: `(?<![Nn]o |[Nn]ot )[Ll]ess than ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'less than a third of the States (36 per cent)',
    leans: 'under',
  },
  {
    form: '{exact:P}~260,? which exceeded the (?:planned )?target of {bound:P}',
    example: '99 per cent of capitalizable assets, which exceeded the planned target of 97 per cent',
    leans: 'over',
  },
  {
    form: '(?:contributed to~80|total of ){exact:N}~160,? which exceeded the (?:planned )?target of {bound:N}',
    example: 'a total of 984 additional seats, which exceeded the planned target of 580',
    leans: 'over',
  },
  { form: '[Bb]etween {low:Q}^12 and {high:Q}(?! years? ago| BC)', example: 'between 40 and 35 experts' },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )(?:[Ll]ess|[Ff]ewer) than|[Uu]nder) ${enFraction} of (?:(?:the|its|these|those|all) )*{whole:N}~40 \\({part:N}\\)`,
    example: 'fewer than half of the 48 reporting States (20) had designated an authority',
    leans: 'under',
  },
  {
    form: '(?<fraction>[Tt]he majority|[Aa] majority) of (?:(?:the|its|these|those|all) )*{whole:N}~40 \\({part:N}\\)',
    example: 'The majority of the 60 experts (34) supported the first option',
    leans: 'over',
  },
  {
    form: '\\b(?:[Rr]ang(?:e[sd]?|ing)|[Vv]ar(?:y|ies|ied|ying)|[Ff]luctuat(?:e[sd]?|ing))(?: [a-z]+){0,2} from {low:Q} to {high:Q}',
    example: 'Attendance at the workshops ranged from 18 to 32 participants',
  },
  {
    form: '\\b(?:[Rr]ang(?:e[sd]?|ing)|[Vv]ar(?:y|ies|ied|ying)|[Ff]luctuat(?:e[sd]?|ing))(?: [a-z]+){0,2} from {low:P} to {high:P}',
    example: 'Vacancy rates ranged from 5 to 12 per cent',
  },
  { form: '[Bb]etween {low:P} and {high:P}', example: 'between 40 per cent and 35 per cent' },
];
