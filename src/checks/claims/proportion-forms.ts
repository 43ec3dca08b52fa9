import type { Language } from '../../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

/**
 * How documents say in words that figures are a part or a multiple of each other. `new` and `old` are two states, `part`
 * and `whole` what the words say, `x` and `y` what a ratio of `a` to `b` is of; `near` catches “nearly”, “more than”.
 */
export interface ProportionForm extends ClaimForm {
  /**
   * `times`: new ÷ old is the multiple; `fold`: so many times, or one more, as usage wavers; `more`: one more; `change`:
   * what lies between is that part of old; `part`: of a whole; `ratio`: of two numbers, in either order.
   */
  readonly sort: 'times' | 'fold' | 'more' | 'change' | 'part' | 'ratio';
  /** The words leave no doubt that these figures belong together. */
  readonly tied?: true;
}

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

const en: readonly ProportionForm[] = [
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
    form: `${enFold}(?: (?:increase|rise|growth))?${enClause},?(?: rising| up)? from {old:Q}~60 to {new:Q}`,
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

const zhNear = '(?:(?<near>超过|逾|近|将近|几乎|接近|大约|约))?';
const zhBare = '(?<!将近|接近|近|超过|逾|不到|不足)';
const zhMultiple = '(?<times>翻了?[一两]番|翻番|减半|减少了?一半)';
const zhTimes = '(?<times>[两二三四五六七八九十]倍)';
const zhFraction = '(?<fraction>[二三四五六七八九十]分之[一二三四五六七八九]|一半|半数)';
const zhAlone = '(?<!(?:番|倍)[^STOP]{0,24})(?<!又|再)';
const zhFromTo = '[，,](?:即)?(?:从|由)~20{old:Q}~20(?:至|到|为)~12{new:Q}';
const zhWasFromTo = '(?:从|由)~20{old:Q}~20(?:至|到|为)~12{new:Q}~6[，,]~6';
const zhChange = '(?:增加|增长|上升|提高|扩大|减少|下降|降低|缩减)了?';

const zh: readonly ProportionForm[] = [
  {
    form: `${zhAlone}${zhNear}${zhMultiple}~6${zhFromTo}`,
    example: '流离失所者人数自2022年以来翻了一番，从30万人增至60万人',
    sort: 'times',
    tied: true,
  },
  {
    form: `${zhWasFromTo}${zhNear}${zhMultiple}`,
    example: '人数从30万人增至60万人，翻了一番',
    sort: 'times',
    tied: true,
  },
  {
    form: `(?:增|增加|增长|扩大|上升)(?:至|到|为)原来的${zhTimes}~6${zhFromTo}`,
    example: '用户数目增至原来的四倍，从1 500人增至6 000人',
    sort: 'times',
    tied: true,
  },
  {
    form: `(?:增|增加|增长|扩大|上升)(?:至|到)${zhTimes}~6${zhFromTo}`,
    example: '申请数三年内增至五倍，从200份增加到1 000份',
    sort: 'times',
    tied: true,
  },
  {
    form: `${zhAlone}(?:增加|增长|上升|扩大)了?(?<times>[一两二三四五六七八九十]倍)(?<near>以上)?~6${zhFromTo}`,
    example: '适应资金增加了两倍，从2019年的2 000万美元增至2023年的6 000万美元',
    sort: 'more',
  },
  {
    form: `${zhWasFromTo}(?:增加|增长|上升|扩大)了?(?<times>[一两二三四五六七八九十]倍)(?<near>以上)?`,
    example: '适应资金从2 000万美元增至6 000万美元，增加了两倍',
    sort: 'more',
  },
  {
    form: `{new:Q}~10[，,]是~20{old:Q}~10的${zhTimes}`,
    example: '袭击事件达900起，是2021年300起的三倍',
    sort: 'times',
    tied: true,
  },
  {
    form: `${zhChange}${zhNear}${zhFraction}~6${zhFromTo}`,
    example: '年产量增加五分之一，从5 000万吨提高到6 000万吨',
    sort: 'change',
    tied: true,
  },
  {
    form: `${zhWasFromTo}${zhChange}${zhNear}${zhFraction}`,
    example: '缉获量由2022年的1 600吨增至2023年的2 000吨，增加了四分之一',
    sort: 'change',
    tied: true,
  },
  {
    form: `${zhBare}${zhFraction}的~16[（(]{whole:Q}~8中的?{part:Q}~4[)）]`,
    example: '三分之二的成员（90名成员中的60名）由大会选举产生',
    sort: 'part',
    tied: true,
  },
  {
    form: `{whole:Q}~16中?[，,]?有?${zhNear}${zhFraction}[（(]{part:Q}~4[)）]`,
    example: '在接受访谈的400户家庭中，有四分之一（100户）无法获得安全饮用水',
    sort: 'part',
    tied: true,
  },
  {
    form: `{whole:Q}~16有?${zhNear}${zhFraction}[，,]?即{part:Q}`,
    example: '86项建议中有一半，即43项，已得到执行',
    sort: 'part',
    tied: true,
  },
  {
    form: `{whole:Q}~10中[，,]?(?:已|共)?有?~4{part:Q}~20[，,（(]约?占?(?:总数的?)?${zhNear}${zhFraction}`,
    example: '84份来文中有21份来自非政府组织，占四分之一',
    sort: 'part',
    tied: true,
  },
  {
    form: `{part:Q}~10[，,]占~16{whole:Q}~6的${zhNear}${zhFraction}`,
    example: '自愿捐款4 000万美元，占总收入1亿美元的五分之二',
    sort: 'part',
    tied: true,
  },
  {
    form: '(?:之比|比例|比)(?:为|是){a:N}[:：比]{b:N}(?![:：])~6[，,（(]~10{x:N}(?![:：])~20{y:N}(?![:：])',
    example: '师生比为1:20，教师30名，学生600名',
    sort: 'ratio',
  },
  {
    form: '{x:N}(?![:：])~20{y:N}(?![:：])~20(?:之比|比例|比)(?:为|是){a:N}[:：比]{b:N}(?![:：])',
    example: '男童60名，女童40名，男女童之比为3:2',
    sort: 'ratio',
  },
];

export const proportionForms: Readonly<Record<Language, readonly ProportionForm[]>> = { en, zh };
