import type { Language } from '../../record/index.ts';

/**
 * Ways to say when a meeting was held. `D` stands for a date in the text; the named parts make the meeting's name:
 * `ordinal`, and the `body` that it is a session of, or its `name`. They are strict, since a preparatory meeting, a
 * resumed session or another body's session of the same number is another meeting.
 */
export interface MeetingForm {
  readonly form: string;
  readonly example: string;
}

const zhOrdinal = '第(?<ordinal>[一二三四五六七八九十百]{1,5})届';
const zhName = '(?:联合国)?(?<name>[\\p{Script=Han}]{2,24}?(?:大会|会议|峰会|论坛))';
const zhPlace = '(?:在[\\p{Script=Han}]{2,12})?';

const enOrdinal = '(?<ordinal>[A-Za-z-]{2,20}(?:st|nd|rd|th))';
const enPlace = '(?: (?:in|at) [A-Z][\\p{L}, ]{1,40}?)?,?';
const enHeld = ',? (?:which )?(?:was |were |is |to be |will be |would be )?(?:held|convened)';

export const meetingForms: Readonly<Record<Language, readonly MeetingForm[]>> = {
  zh: [
    {
      form: `D${zhPlace}(?:举行|召开)的${zhOrdinal}${zhName}`,
      example: '将于2005年4月18日至25日在曼谷举行的第十一届联合国预防犯罪和刑事司法大会',
    },
    {
      form: `${zhOrdinal}${zhName}(?:将|已|曾|即将)?于D${zhPlace}(?:举行|召开)`,
      example: '第十一届联合国预防犯罪和刑事司法大会将于2005年4月18日至25日在曼谷举行',
    },
    {
      form: `《${zhOrdinal}${zhName}，[\\p{Script=Han}]{2,12}，D`,
      example: '《第八届联合国预防犯罪和罪犯待遇大会，哈瓦那，1990年8月27日至9月7日：秘书处编写的报告》',
    },
    {
      form: `(?<body>[\\p{Script=Han}]{2,24}?委员会)在?其?(?:于)?D${zhPlace}(?:举行|召开)的${zhOrdinal}会议`,
      example: '预防犯罪和刑事司法委员会在其2004年5月11日至20日在维也纳举行的第十三届会议',
    },
  ],
  en: [
    {
      form: `${enOrdinal} (?<name>(?:United Nations |World |International )?(?:Congress|Conference|Summit|Forum)(?: (?:on|of|for|the|and|to|in|[A-Z][a-z]+)){1,14})${enHeld}${enPlace} (?:from |on )?D`,
      example:
        'the Eleventh United Nations Congress on Crime Prevention and Criminal Justice, to be held in Bangkok from 18 to 25 April 2005',
    },
    {
      form: `${enOrdinal} (?<name>(?:United Nations |World |International )?(?:Congress|Conference|Summit|Forum)(?: (?:on|of|for|the|and|to|in|[A-Z][a-z]+)){1,14}), [A-Z][\\p{L} ]{1,40}, D`,
      example:
        'Eighth United Nations Congress on the Prevention of Crime and the Treatment of Offenders, Havana, 27 August–7 September 1990',
    },
    {
      form: `(?<body>(?:Commission|Committee|Council|Conference)(?: (?:on|of|for|the|and|to|in|[A-Z][a-z]+)){1,10}),? (?:at|during|in) its ${enOrdinal} session${enHeld}${enPlace} (?:from |on )?D`,
      example:
        'the Commission on Crime Prevention and Criminal Justice, at its thirteenth session, held in Vienna from 11 to 20 May 2004',
    },
  ],
};

/** What makes the days those of something else, right before the form, or of a part only, right behind it. */
interface NotItsDays {
  readonly before: RegExp;
  readonly behind: RegExp;
}

export const notItsDays: Readonly<Record<Language, NotItsDays>> = {
  zh: {
    // 第五届联合国最不发达国家问题会议第二部分
    before: /(?:部分|阶段|周年)(?:的|是)?$/,
    // 纽约，2022年3月17日和多哈，2023年3月5日至9日
    behind: /^(?:和|及|与|、)[\p{Script=Han}]{2,12}，D|^(?:区域)?(?:筹备|预备)(?:会|委)/u,
  },
  en: {
    // “the high-level meeting on the thirtieth anniversary of the Fourth World Conference on Women, held in New York on …”
    // “the 2023 regional preparatory meetings for the fourth International Conference on …, held from 24 to 26 July”
    before:
      /\b(?:(?:anniversary|part|phase|segment) of|(?:meetings?|sessions?|committee|consultations?|process) (?:of|for)) the $/i,
    // “New York, 17 March 2022, and Doha, 5–9 March 2023”
    behind: /^,? and [A-Z][\p{L} ]{1,40}, D/u,
  },
};
