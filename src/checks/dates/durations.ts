import { NUMBER_WORDS } from '../../mentions/numerals/en.ts';
import type { Language } from '../../record/index.ts';
import { type DateForm, enMonth } from './date-form.ts';
import { wrongLength, wrongMonths, wrongOrder } from './told-periods.ts';

const count = `(?<count>\\d{1,2}|${NUMBER_WORDS})`;
const enFirst = `(?<day>\\d{1,2})(?: (?<month>${enMonth}))?(?: (?<year>(?:19|20)\\d{2}))?`;
const enLast = `(?<day2>\\d{1,2}) (?<month2>${enMonth}),? (?<year2>(?:19|20)\\d{2})(?!\\d)`;
const enFull = (suffix: string): string =>
  `(?<day${suffix}>\\d{1,2}) (?<month${suffix}>${enMonth}),? (?<year${suffix}>(?:19|20)\\d{2})(?!\\d)`;
const zhFirst = '(?:(?<year>(?:19|20)\\d{2}) ?年 ?)?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日';
const zhLast = '(?:(?<year2>(?:19|20)\\d{2}) ?年 ?)?(?:(?<month2>\\d{1,2}) ?月 ?)?(?<day2>\\d{1,2}) ?日';
const zhFull = (suffix: string): string =>
  `(?<year${suffix}>(?:19|20)\\d{2}) ?年 ?(?<month${suffix}>\\d{1,2}) ?月 ?(?<day${suffix}>\\d{1,2}) ?日`;
const zhPeriod = `(?:自|从)?${zhFirst} ?起?(?:至|到|—|－|–)${zhLast}`;
const zhMonths =
  '(?:自|从)?(?<year>(?:19|20)\\d{2}) ?年 ?(?<month>\\d{1,2}) ?月 ?起?(?:至|到|—|－|–)(?:(?<year2>(?:19|20)\\d{2}) ?年 ?)?(?<month2>\\d{1,2}) ?月(?! ?\\d)';
const zhCount = '(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3}) ?(?<unit>个月|年|周|星期|天)';

/** Periods whose length is told beside their dates, and events that come one after the other. */
export const durationForms: Readonly<Record<Language, readonly DateForm[]>> = {
  en: [
    {
      form: new RegExp(
        `\\b${count}[- ](?<unit>month|year|week|day)s?\\b(?: (?:period|mandate|session|term|programme|cycle|budget|interval|phase|visit|mission))?(?: [a-z]+){0,2}?,?(?: held| running| starting| covering)? [(]?(?:from )?${enFirst}(?: (?:to|until|through) | ?– ?)${enLast}(?!,? (?:and|followed by) (?:from )?\\d)`,
        'gi',
      ),
      judge: wrongLength,
      example: 'the six-month period from 1 January to 30 June 2025',
    },
    {
      form: new RegExp(
        `\\b(?:from )?${enFirst} (?:to|until|through) ${enLast}(?:,? (?:that is,? |i\\.e\\.,? )?(?:a|the) (?:total )?(?:period|duration) of |,? or |,? lasting | \\()${count}[- ](?<unit>month|year|week)s?\\b`,
        'g',
      ),
      judge: wrongLength,
      example: 'from 1 July 2023 to 30 June 2024, a period of 12 months',
    },
    {
      form: new RegExp(
        `\\b${count}[- ]months?(?: period)?,? \\(?(?:from )?(?<month>${enMonth})(?: (?<year>(?:19|20)\\d{2}))?(?: (?:to|until|through) | ?– ?)(?<month2>${enMonth}) (?<year2>(?:19|20)\\d{2})(?!\\d)`,
        'gi',
      ),
      judge: wrongMonths,
      example: 'The pilot ran for six months, from January to June 2024',
    },
    {
      form: new RegExp(
        `\\bentered into force on ${enFull('2')}[^.;]{0,40}?\\b(?:opened for signature|adopted|signed|concluded)[^.;\\d]{0,30}? on ${enFull('')}`,
        'g',
      ),
      judge: wrongOrder,
      example: 'entered into force on 15 March 2019, after having been opened for signature on 27 June 2018',
    },
    {
      form: new RegExp(
        `\\b(?:opened for signature|adopted|signed|concluded)[^.;\\d]{0,30}? on ${enFull('')}[^.;\\d]{0,40}?\\bentered into force on ${enFull('2')}`,
        'g',
      ),
      judge: wrongOrder,
      example: 'was adopted on 27 June 2018 and entered into force on 15 March 2019',
    },
  ],
  zh: [
    {
      form: new RegExp(`(?<!日 ?(?:和|及|以及|、) ?)${zhPeriod}[^。；\\d]{0,12}?为期 ?${zhCount}`, 'g'),
      judge: wrongLength,
      example: '2025年1月1日至6月30日，为期六个月',
    },
    {
      form: new RegExp(
        `(?<!日 ?(?:和|及|以及|、) ?)${zhPeriod} ?止?的? ?(?:这)?${zhCount}(?:的?(?:期间|期|任期|周期)|(?=[。，；]))`,
        'g',
      ),
      judge: wrongLength,
      example: '2023年7月1日至2024年6月30日12个月期间的维持费',
    },
    {
      form: new RegExp(
        `(?:为期|历时) ?(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3}) ?个月[，,（(]?${zhMonths}`,
        'g',
      ),
      judge: wrongMonths,
      example: '试点为期六个月，从2024年1月至6月',
    },
    {
      form: new RegExp(
        `${zhMonths}[）)]?[，,] ?(?:为期|历时) ?(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3}) ?个月`,
        'g',
      ),
      judge: wrongMonths,
      example: '试点从2024年1月至6月，为期六个月',
    },
    {
      form: new RegExp(
        `(?:延长|为期|期限为?) ?${zhCount}[^。；\\d]{0,6}?[，,]?${zhPeriod}(?! ?[，,]?(?:和|及|以及|、) ?(?:自|从)?\\d)`,
        'g',
      ),
      judge: wrongLength,
      example: '延长一年，自2024年7月1日起至2025年6月30日止',
    },
    {
      form: new RegExp(
        `${zhFull('')}[^。；\\d]{0,16}?(?:开放供签署|通过|签署|缔结|订立)[^。；\\d]{0,10}?${zhFull('2')}[^。；\\d]{0,6}?生效`,
        'g',
      ),
      judge: wrongOrder,
      example: '于2018年6月27日开放供签署，于2019年3月15日生效',
    },
  ],
};
