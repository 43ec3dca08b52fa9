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

/** How documents part a whole into percentages that leave nothing over: `a`, `b`, perhaps `c` and `d`; `number` says how many they are. */
export interface WholeForm extends ClaimForm {
  /** The words leave no doubt that these percentages leave nothing over, however far from 100 a slip brings them. */
  readonly tied?: true;
  /** What `number` counts: groups of one whole, as three countries are not. */
  readonly counted?: RegExp;
}

/** Words of one whole, not of a rate of each: “women make up 48 per cent of participants, and men 52 per cent”. */
const makeUp = '(?:ma[dk]e up|accounted for|account for|constituted?|represented?|comprised?)';

/** The same at the beginning of a sentence. */
const capital = (words: string): string => words.replaceAll(/(?<=[(|:])[a-z]/g, (letter) => letter.toUpperCase());

const enMadeUp = (one: string, other: string): string =>
  `\\b(?:${capital(one)}|${one}) ${makeUp} {a:P}(?:^40)?(?:, and|,| and|, while) ${other}(?: (?:the (?:remaining|other)|${makeUp}))? {b:P}`;

const enGroup = /groups|categories|components|parts|classes/;

/** So many groups are announced, and as many shares of one total follow. */
const enGroups = (shares: readonly string[]): string =>
  `[Oo]f the {number:N}~40,~60 (?:accounted for|made up|represented|took up|constituted) {a:P}${shares
    .slice(1)
    .map((name) => `~60{${name}:P}`)
    .join('')}(?!,? (?:and )?~40PERCENT)`;

const en: readonly WholeForm[] = [
  {
    form: enGroups(['a', 'b', 'c']),
    example:
      'Of the three groups of expenditure, military personnel accounted for 39.4 per cent of the total, civilian personnel for 27.6 per cent and operational costs for 33.0 per cent',
    tied: true,
    counted: enGroup,
  },
  {
    form: enGroups(['a', 'b', 'c', 'd']),
    example:
      'Of the four categories, posts accounted for 40 per cent, travel for 25 per cent, equipment for 20 per cent and other costs for 15 per cent',
    tied: true,
    counted: enGroup,
  },
  { form: enMadeUp(women, men), example: 'Women made up 48 per cent of participants, and men 52 per cent', tied: true },
  { form: enMadeUp(men, women), example: 'Men made up 52 per cent of participants and women 48 per cent', tied: true },
  {
    form: '{a:P}~60 from ~50{b:P}(?: of^20)? (?:came |was |were )?from ~50 and {c:P}(?: of^20)? (?:came |was |were )?from other\\b',
    example:
      '61 per cent was financed from assessed contributions, 27 per cent from voluntary contributions and 12 per cent from other income',
    tied: true,
  },
  {
    form: '{a:P}~40 (?:on|to|for) ~50{b:P}(?: was| were)? (?:on|to|for) ~50 and {c:P}(?: was| were)? (?:on|to|for) (?:other|unidentified|unknown|unspecified)\\b',
    example: '40 per cent was spent on staff, 35 per cent on travel and 25 per cent on other costs',
    tied: true,
  },
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
  {
    form: `\\bOf the ~40, ${enTwo(men, women)}`,
    example: 'Of the participants, 54 per cent were men and 46 per cent were women',
    tied: true,
  },
  {
    form: `\\bOf the ~40, ${enTwo(women, men)}`,
    example: 'Of the participants, 46 per cent were women and 54 per cent were men',
    tied: true,
  },
  // “77 per cent of women and 82 per cent of men owned a telephone” are two rates: only what people are parts a whole.
  { form: enTwo(men, women), example: '60 per cent of the participants were men and 40 per cent were women' },
  { form: enTwo(women, men), example: '40 per cent female and 60 per cent male' },
  { form: enThree(men, women), example: '56.5 per cent were men, 32.5 per cent women and 11 per cent children' },
  { form: enThree(women, men), example: '45 per cent were women, 41 per cent men and 14 per cent children' },
];

const zhGroup = /[组类项]|部分/;

/** So many groups are announced, and as many shares of one total follow. */
const zhGroups = (shares: readonly string[]): string =>
  `{number:N}[^，。]{0,10}?中，?${shares
    .map((name, at) => (at === 0 ? `~20占~10{${name}:P}` : `[，、；]~20占?~6{${name}:P}`))
    .join('')}(?![，、；和及]~20PERCENT)`;

const zhMen = '(?:男性|男子|男)';
const zhWomen = '(?:女性|妇女|女)';

const zhMadeUp = (one: string, other: string): string =>
  `(?:中|中的)${one}占{a:P}[，、；和]${other}占{b:P}(?![、，和及]~6(?:儿童|未成年人))`;
const zhTwo = (one: string, other: string): string =>
  `${one}(?:占|比例为|为){a:P}[，、；和]~6${other}(?:占|比例为|为)?{b:P}(?![、，和及]~6(?:儿童|未成年人))`;
const zhOf = (one: string, other: string): string =>
  `{a:P}(?:为|是)${one}[，、；和]~4{b:P}(?:为|是)${other}(?![、，和及]{1,2}PERCENT)`;

const zh: readonly WholeForm[] = [
  {
    form: '占{a:P}[，、；]~20占{b:P}[，、；和]~20占{c:P}[，,]~8(?:合计|共计|总计|相加)(?:为|是)?PERCENT',
    example: '经常预算占64.0%，预算外资源占21.5%，其他租用实体占14.5%，三者合计为100%',
    tied: true,
  },
  {
    form: zhGroups(['a', 'b', 'c']),
    example: '三组支出中，军事和警务人员占支出总额的39.4%，文职人员占27.6%，业务费用占33.0%',
    tied: true,
    counted: zhGroup,
  },
  {
    form: zhGroups(['a', 'b', 'c', 'd']),
    example: '四类支出中，人事费占支出总额的40%，差旅占25%，设备占20%，其他占15%',
    tied: true,
    counted: zhGroup,
  },
  { form: zhMadeUp(zhWomen, zhMen), example: '与会者中女性占48%，男性占52%', tied: true },
  { form: zhMadeUp(zhMen, zhWomen), example: '与会者中男性占52%，女性占48%', tied: true },
  {
    form: '{a:P}来自~24[，、；]{b:P}来自~24[，、；和]{c:P}来自其[他它余]',
    example: '预算的61%来自摊款，27%来自自愿捐款，12%来自其他收入',
    tied: true,
  },
  {
    form: '{a:P}用于~24[，、；]{b:P}用于~24[，、；和]{c:P}用于其[他它余]',
    example: '40%用于工作人员，35%用于差旅，25%用于其他费用',
    tied: true,
  },
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

export const wholeForms: Readonly<Record<Language, readonly WholeForm[]>> = { en, zh };
