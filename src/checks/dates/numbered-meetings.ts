import type { Language, MentionOf } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { dateWords } from './date-words.ts';

/** A meeting by its number in the count of one body, with its day. */
interface NumberedMeeting {
  readonly number: number;
  readonly date: MentionOf<'date'>;
}

/** What stands between the day and the number; the number is in the group `number`. */
interface NumberForm {
  /** Behind the day. */
  readonly behind?: RegExp;
  /** Before the day. */
  readonly before?: RegExp;
  readonly example: string;
}

const forms: Readonly<Record<Language, readonly NumberForm[]>> = {
  zh: [
    {
      behind: /^(?:举行的?|召开的?)?(?:其|的)?第(?<number>\d{1,5})次(?:全体|公开|正式)?会议/,
      example: '委员会在2025年5月28日第3752次会议上',
    },
    {
      before: /第(?<number>\d{1,5})次(?:全体|公开|正式)?会议[（(，]?(?:于|在)?$/,
      example: '第3752次会议（2025年5月28日）',
    },
  ],
  en: [
    {
      before:
        /\b(?<number>\d{1,2}(?:,\d{3})|\d{1,5})(?:st|nd|rd|th) (?:(?:plenary|open|formal) )?meeting,? (?:\(|held )?(?:on )?$/,
      example: 'At its 3752nd meeting, on 28 May 2025, the Commission',
    },
    {
      behind: /^,? at its (?<number>\d{1,2}(?:,\d{3})|\d{1,5})(?:st|nd|rd|th) (?:(?:plenary|open|formal) )?meeting\b/,
      example: 'On 28 May 2025, at its 3752nd meeting, the Commission',
    },
  ],
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const REACH = 60;

const meetingsIn = (index: Index): NumberedMeeting[] =>
  index.all('date').flatMap((date): NumberedMeeting[] => {
    if (!DAY.test(date.value.edtf)) return [];
    const text = index.block(date.block)?.text ?? '';
    const tidy = (part: string): string => (index.language === 'zh' ? part.replaceAll(/\s+/g, '') : part);
    const before = tidy(text.slice(Math.max(0, date.span[0] - REACH), date.span[0]));
    const behind = tidy(text.slice(date.span[1], date.span[1] + REACH));
    const match = forms[index.language]
      .map((form) => form.before?.exec(before) ?? form.behind?.exec(behind))
      .find((found) => found != null);
    const number = match?.groups?.number?.replace(',', '');
    return number === undefined ? [] : [{ number: Number(number), date }];
  });

/** Meetings of one body have numbers near each other: the 3,711th to the 3,752nd, not the sixth of a committee. */
const NEAR = 1.1;
/** So many in order at least show that one body is counted. */
const FEWEST = 3;

const isBefore = (one: NumberedMeeting, other: NumberedMeeting): boolean =>
  (one.number - other.number) * (one.date.value.edtf < other.date.value.edtf ? -1 : 1) >= 0;

const isOneDay = (one: NumberedMeeting, other: NumberedMeeting): boolean =>
  one.date.value.edtf === other.date.value.edtf;

const agree = (one: NumberedMeeting, other: NumberedMeeting): boolean =>
  isOneDay(one, other) || (one.number !== other.number && isBefore(one, other));

const distinct = (meetings: readonly NumberedMeeting[]): NumberedMeeting[] => [
  ...new Map(meetings.map((each) => [`${each.number} ${each.date.value.edtf}`, each])).values(),
];

const conflict = (stray: NumberedMeeting, other: NumberedMeeting): FindingDraft => {
  const [day, otherDay] = [dateWords(stray.date.value.edtf), dateWords(other.date.value.edtf)];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'cannot tell',
    confidence: Math.min(stray.date.certainty, other.date.certainty),
    message: {
      en: `Meeting ${stray.number} is dated ${day.en}, but meeting ${other.number} is dated ${otherDay.en}.`,
      zh: `第${stray.number}次会议的日期为${day.zh}，而第${other.number}次会议的日期为${otherDay.zh}。`,
    },
    evidence: [atMention(stray.date), atMention(other.date)],
    computation: {
      expression: `${stray.number}, ${other.number}`,
      expected: stray.number < other.number ? `≤ ${other.date.value.edtf}` : `≥ ${other.date.value.edtf}`,
      found: stray.date.value.edtf,
      difference: '',
    },
  };
};

/**
 * A body counts its meetings day after day: where all others are in order, one that is not has a wrong day or number.
 * Two that are out of order with each other alone do not tell which is wrong; then the finding names both.
 */
export const meetingsOutOfOrder = (index: Index): FindingDraft[] => {
  const all = distinct(meetingsIn(index));
  const told = new Set<NumberedMeeting>();
  return all.flatMap((stray): FindingDraft[] => {
    const others = all.filter(
      ({ number }) => Math.max(number, stray.number) <= NEAR * Math.min(number, stray.number) && number !== 0,
    );
    const against = others.filter((other) => other !== stray && !agree(stray, other));
    const inOrder = others.filter((other) => !against.includes(other) || other === stray);
    const rest = others.filter((other) => other !== stray);
    const isLone = rest.every((one) => rest.every((other) => one === other || agree(one, other)));
    if (against.length === 0 || inOrder.length < FEWEST - 1 || !isLone || told.has(against[0]!)) return [];
    told.add(stray);
    return [conflict(stray, against[0]!)];
  });
};
