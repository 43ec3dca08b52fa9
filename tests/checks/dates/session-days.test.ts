import { describe, expect, it } from 'vitest';
import { impossibleDates } from '../../../src/checks/dates/impossible-dates.ts';
import type { Language } from '../../../src/record/index.ts';

const found = (text: string, language: Language): string[] =>
  impossibleDates(text, language).map(({ found: day }) => day);

const en =
  'The Commission, at its sixty-first session, held in Vienna from 12 to 16 March 2018, adopted a draft resolution on ';
const zh = '委员会在2018年3月12日至16日于维也纳举行的第六十一届会议上，于';

describe('what a session adopted', () => {
  it.each([
    [`${en}21 March 2018.`, '2018-03-21'],
    [`${en}15 January 2018.`, '2018-01-15'],
    [
      'On 21 March 2018, at its sixty-first session (12–16 March 2018), the Commission adopted its report.',
      '2018-03-21',
    ],
    ['At its session held from 28 February to 4 March 2022, the Board approved the plan on 7 March.', '2022-03-07'],
  ])('was on none of its days: %s', (text, day) => expect(found(text, 'en')).toEqual([day]));

  it.each([
    [`${zh}2018年3月21日通过了一项决议草案。`, '2018-03-21'],
    ['委员会第六十一届会议（2018 年 3 月 12 日至 16 日）于 2018 年 3 月 21 日通过了一项决议草案。', '2018-03-21'],
  ])('was on none of its days: %s', (text, day) => expect(found(text, 'zh')).toEqual([day]));

  it.each([
    `${en}16 March 2018.`,
    'At its session held from 12 to 16 March 2018, the Commission adopted the report on the meeting held on 3 May 2017.',
    'At its resumed sixty-first session, held from 12 to 16 March 2018, the Commission adopted its budget on 21 June 2018.',
    'At its session held from 12 to 16 March 2018, the Commission recalled the text which the Assembly adopted on 3 May 2007.',
    'At its session held from 12 to 16 March 2018, the Commission met. The text was adopted on 21 March 2018.',
  ])('may well be: %s', (text) => expect(found(text, 'en')).toEqual([]));

  it.each([
    `${zh}2018年3月16日通过了一项决议草案。`,
    '委员会在2018年3月12日至16日举行的会议上审议了大会于2017年5月3日通过的决议。',
    '2018年3月12日至16日在日内瓦举行的续会上，委员会于2018年6月3日通过了决定。',
  ])('may well be: %s', (text) => expect(found(text, 'zh')).toEqual([]));
});
