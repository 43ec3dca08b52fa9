import type { Language } from '../../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

const were = '(?:(?:were|are|was|is|being) )?';
const men = '(?:men|male|males|boys)';
const women = '(?:women|female|females|girls)';
const first = '{a:P} ?(?:of (?:the|all|those|these)?~24)?';
const bracket = '(?: \\([^)]{0,20}\\))?';

const enTwo = (one: string, other: string): string =>
  `${first}${were}${one}${bracket}(?:,? (?:and|or)|,) {b:P} ?${were}${other}\\b(?!,? (?:and )?PERCENT)`;
const enThree = (one: string, other: string): string =>
  `${first}${were}${one}${bracket},? (?:and )?{b:P} ?${were}${other},? (?:and )?{c:P} ?${were}(?:children|minors)\\b`;

/** How documents part a whole into percentages that leave nothing over: `a`, `b`, perhaps `c` and `d`. */
const en: readonly ClaimForm[] = [
  {
    form: '{a:P}~70{b:P}~70{c:P}~60(?:(?:[Tt]he )?remaining|[Tt]he (?:rest|remainder|balance))~30{d:P}',
    example:
      '40 per cent came from Africa, 30 per cent from Asia, 20 per cent from Europe and the remaining 10 per cent from Oceania',
  },
  {
    form: '{a:P}~70{b:P}~60(?:(?:[Tt]he )?remaining|[Tt]he (?:rest|remainder|balance))~30{c:P}',
    example: '60 per cent came from Africa, 30 per cent from Asia and the remaining 10 per cent from Europe',
  },
  {
    form: '{a:P}~90(?:(?:[Tt]he )?remaining|[Tt]he (?:rest|remainder|balance))~30{b:P}',
    example: '60 per cent was spent on staff and the remaining 40 per cent on travel',
  },
  // “77 per cent of women and 82 per cent of men owned a telephone” are two rates: only what people are parts a whole.
  { form: enTwo(men, women), example: '60 per cent of the participants were men and 40 per cent were women' },
  { form: enTwo(women, men), example: '40 per cent female and 60 per cent male' },
  { form: enThree(men, women), example: '56.5 per cent were men, 32.5 per cent women and 11 per cent children' },
  { form: enThree(women, men), example: '45 per cent were women, 41 per cent men and 14 per cent children' },
];

const zhMen = '(?:男性|男子|男)';
const zhWomen = '(?:女性|妇女|女)';

const zhTwo = (one: string, other: string): string =>
  `${one}(?:占|比例为|为){a:P}[，、；和]~6${other}(?:占|比例为|为)?{b:P}(?![、，和及]~6(?:儿童|未成年人))`;
const zhOf = (one: string, other: string): string =>
  `{a:P}(?:为|是)${one}[，、；和]~4{b:P}(?:为|是)${other}(?![、，和及]{1,2}PERCENT)`;

const zh: readonly ClaimForm[] = [
  {
    form: '{a:P}~30{b:P}~30{c:P}~24(?:其余|余下|剩余|另外)的?~16{d:P}',
    example: '40%来自非洲，30%来自亚洲，20%来自欧洲，其余10%来自大洋洲',
  },
  { form: '{a:P}~30{b:P}~24(?:其余|余下|剩余|另外)的?~16{c:P}', example: '60%来自非洲，30%来自亚洲，其余10%来自欧洲' },
  { form: '{a:P}~40(?:其余|余下|剩余|另外)的?~16{b:P}', example: '60%用于人事费，其余40%用于差旅' },
  // Two rates of women, “D-1职等的女性占31.4%，P-2职等的女性占55.3%”, part no whole.
  { form: zhTwo(zhMen, zhWomen), example: '与会者中男性占60%，女性占40%' },
  { form: zhTwo(zhWomen, zhMen), example: '女性占40%，男性占60%' },
  { form: zhOf(zhMen, zhWomen), example: '60%为男性，40%为女性' },
  { form: zhOf(zhWomen, zhMen), example: '40%是妇女，60%是男子' },
];

export const wholeForms: Readonly<Record<Language, readonly ClaimForm[]>> = { en, zh };
