import type { Language } from '../../record/index.ts';
import { type DateForm, enMonth, monthNumber } from './date-form.ts';
import { type DateWords, dateWords } from './date-words.ts';

type Parts = Readonly<Record<string, string>>;

const dayOf = (year: string | undefined, month: string | undefined, day: string | undefined): number =>
  Date.UTC(Number(year), monthNumber(month ?? '') - 1, Number(day));

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What a session adopts it adopts on one of its days. */
const outsideSession = (parts: Parts) => {
  const last = dayOf(parts.year2 ?? parts.year, parts.month2 ?? parts.month, parts.day2);
  const first = dayOf(parts.year ?? parts.year2, parts.month ?? parts.month2, parts.day);
  const told = dayOf(parts.year3 ?? parts.year2 ?? parts.year, parts.month3, parts.day3);
  if (!(first < last) || Number.isNaN(told) || (told >= first && told <= last)) return undefined;
  const days = [first, last, told].map(isoOf) as [string, string, string];
  const [from, to, on] = days.map(dateWords) as [DateWords, DateWords, DateWords];
  return {
    en: `${on.en} is none of the days of the session, which was held from ${from.en} to ${to.en}.`,
    zh: `会议于${from.zh}至${to.zh}举行，${on.zh}不在会期之内。`,
    expected: `${days[0]}/${days[1]}`,
    found: days[2],
  };
};

const enDays = `(?<day>\\d{1,2})(?: (?<month>${enMonth}))?(?: (?<year>\\d{4}))? ?(?:to|until|–|-) ?(?<day2>\\d{1,2}) (?<month2>${enMonth}) (?<year2>\\d{4})`;
const enDay = `(?<day3>\\d{1,2}) (?<month3>${enMonth})(?: (?<year3>\\d{4}))?(?!\\d)`;
/** A session that was resumed, or one of several parts, has other days as well. */
const enSession =
  '(?<!(?:resumed|reconvened|special|parts? of (?:its|the)) (?:[a-z0-9-]+ )?(?:resumed |special )?)\\bsession';
const enDecided = '(?:adopted|approved|elected|endorsed|decided on)';
/** No other day, meeting or document comes between what was done and its day. */
const enNoOther =
  '(?:(?!held|dated|issued|signed|resumed|reconvened|adopted|submitted|which|that|recall|noted|considered)[^.;:\\d]){0,90}?';

const zhDays =
  '(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日 ?(?:至|－|—|–|-) ?(?:(?<year2>\\d{4}) ?年 ?)?(?:(?<month2>\\d{1,2}) ?月 ?)?(?<day2>\\d{1,2}) ?日';
const zhDay = '(?:(?<year3>\\d{4}) ?年 ?)?(?<month3>\\d{1,2}) ?月 ?(?<day3>\\d{1,2}) ?日';
const zhDecided = '(?:通过|核准|批准|选举|选出)(?!的)';
const zhNoOther = '(?:(?!续会|举行|签署|印发|提交|审议|回顾|大会|理事会)[^。；：\\d]){0,30}?';

/** Ways to say on which day a session that has its days did something. */
export const sessionDayForms: Readonly<Record<Language, readonly DateForm[]>> = {
  en: [
    {
      form: new RegExp(
        `${enSession},? (?:which was )?\\(?(?:held )?(?:(?:in|at) [A-Z][^.;:\\d]{1,30}? )?(?:from )?${enDays}\\)?,? ${enNoOther}\\b${enDecided} ${enNoOther}\\bon ${enDay}`,
        'g',
      ),
      judge: outsideSession,
      example:
        'at its sixty-first session, held in Vienna from 12 to 16 March 2018, the Commission adopted a draft resolution on 21 March 2018',
    },
    {
      form: new RegExp(
        `\\b[Oo]n ${enDay}, (?:at|during) its (?:[a-z0-9-]+ ){0,3}${enSession},? \\(?(?:held )?(?:(?:in|at) [A-Z][^.;:\\d]{1,30}? )?(?:from )?${enDays}\\)?,? ${enNoOther}\\b${enDecided}`,
        'g',
      ),
      judge: outsideSession,
      example: 'On 21 March 2018, at its sixty-first session (12–16 March 2018), the Commission adopted',
    },
  ],
  zh: [
    {
      form: new RegExp(
        `${zhDays}(?:[在于][\\p{Script=Han}]{2,10})?(?:举行|召开)的(?!续会)[^。；：\\d]{0,24}?会议(?:上|期间)?，?${zhNoOther}于 ?${zhDay}${zhDecided}`,
        'gu',
      ),
      judge: outsideSession,
      example: '委员会在2018年3月12日至16日于维也纳举行的第六十一届会议上，于2018年3月21日通过了一项决议草案',
    },
    {
      form: new RegExp(`会议[（(]${zhDays}[)）](?:上|期间)?，?${zhNoOther}于 ?${zhDay}${zhDecided}`, 'gu'),
      judge: outsideSession,
      example: '委员会第六十一届会议（2018年3月12日至16日）于2018年3月21日通过了一项决议草案',
    },
  ],
};
