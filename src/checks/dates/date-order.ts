import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atText } from '../places.ts';
import { indexOf } from '../record-index.ts';
import type { Impossible } from './date-form.ts';
import { extensionsIntoThePast } from './extensions.ts';
import { impossibleDates } from './impossible-dates.ts';
import { meetingsOutOfOrder } from './numbered-meetings.ts';
import { turnedSequences } from './sequences.ts';
import { wrongWeekdays } from './weekdays.ts';

const impossible = ({ blocks, document }: CheckedRecord): FindingDraft[] =>
  blocks
    .filter(({ type }) => type !== 'furniture' && type !== 'contents')
    .flatMap((block) =>
      impossibleDates(block.text, document.language).map(
        ({ start, end, en, zh, expected, found }: Impossible): FindingDraft => ({
          verdict: 'conflict',
          severity: 'error',
          doubt: 'document',
          confidence: 0.9,
          message: { en, zh },
          evidence: [atText(block, start, end)],
          computation: { expression: block.text.slice(start, end), expected, found, difference: '' },
        }),
      ),
    );

const run = (record: CheckedRecord): FindingDraft[] => [
  ...impossible(record),
  ...extensionsIntoThePast(indexOf(record)),
  ...meetingsOutOfOrder(indexOf(record)),
  ...turnedSequences(indexOf(record)),
  ...wrongWeekdays(indexOf(record)),
];

export const dateOrder: Check = {
  name: 'date-order',
  rule: {
    en: 'Every date is in the calendar and falls on the weekday stated; no period ends before it begins or is longer than its dates say; meetings follow each other by their numbers; what follows from something else has the later date.',
    zh: '日期应存在于日历中，与所述星期相符，期间的结束不得早于开始，其长度应与起止日期相符，会议应按次序先后举行，在后事项不得早于在先事项。',
  },
  source: 'The Gregorian calendar',
  examples: {
    en: [
      { text: '1.\tThe seminar opened on 31 June 2004.', verdict: 'conflict' },
      { text: '1.\tThe seminar opened on Monday, 11 May 2004.', verdict: 'conflict' },
      { text: '1.\tThe seminar was held from 20 to 11 May 2004.', verdict: 'conflict' },
      { text: '1.\tThe rate was 142 per cent for the biennium 2002-2005.', verdict: 'conflict' },
      { text: '1.\tThe rate was 142 per cent for the 2002–2003 biennium.', verdict: 'none' },
      { text: '1.\tThe seminar was held from Tuesday, 11 May 2004, to 20 May 2004.', verdict: 'none' },
      { text: '1.\tIt covers the nine-month period from 1 January to 30 June 2025.', verdict: 'conflict' },
      { text: '1.\tIt covers the six-month period from 1 January to 30 June 2025.', verdict: 'none' },
      { text: '1.\tIt met for a two-week session, held from 3 to 14 March 2025.', verdict: 'none' },
      {
        text: '1.\tIt met for a duration of 10 days, from 6 to 10 March 2023, and from 15 to 19 May 2023.',
        verdict: 'none',
      },
      {
        text: '1.\tAt its 3711th meeting, on 14 April 2025, it elected its Chair. At its 3745th meeting, on 12 June 2025, it adopted the draft. At its 3752nd meeting, on 28 May 2025, it adopted its report.',
        verdict: 'conflict',
      },
      {
        text: '1.\tAt its 11th meeting, on 14 April 2025, it met. At its 3745th meeting, on 12 June 2025, it adopted the draft. At its 10th meeting, on 15 April 2025, it met again.',
        verdict: 'none',
      },
      { text: '1.\tHe was arrested on 4 May 2023 and released on 9 June 2022.', verdict: 'conflict' },
      {
        text: '1.\tBy its resolution 2719 (2023) of 21 December 2023, the Council decided to extend until 30 June 2023 the authorization set out in paragraph 3.',
        verdict: 'conflict',
      },
      {
        text: '1.\tBy its resolution 2719 (2023) of 21 December 2023, the Council decided to extend until 30 June 2024 the authorization set out in paragraph 3.',
        verdict: 'none',
      },
      {
        text: '1.\tDecides to extend until 30 June 2018 the mandate of the Mission.',
        date: '2019-03-15',
        verdict: 'conflict',
      },
      { text: '1.\tIt was adopted on 27 June 2018 and entered into force on 15 March 2019.', verdict: 'none' },
    ],
    zh: [
      { text: '1．\t重新部署从2025年1月16日开始，于2024年12月20日结束，历时四周。', verdict: 'conflict' },
      { text: '1．\t重新部署从2024年12月20日开始，于2025年1月16日结束，历时四周。', verdict: 'none' },
      { text: '1．\t研讨会于2004年6月31日开幕。', verdict: 'conflict' },
      { text: '1．\t研讨会于2004年5月11日星期一开幕。', verdict: 'conflict' },
      { text: '1．\t研讨会于2004年5月20日至11日举行。', verdict: 'conflict' },
      { text: '1．\t2000－1999年两年期的执行率为138%。', verdict: 'conflict' },
      { text: '1．\t2000－2001年两年期的执行率为138%。', verdict: 'none' },
      { text: '1．\t研讨会于2004年5月11日至20日举行。', verdict: 'none' },
      { text: '1．\t本报告所述期间为2025年1月1日至6月30日，为期九个月。', verdict: 'conflict' },
      { text: '1．\t任务期限延长一年，自2024年7月1日起至2025年6月30日止。', verdict: 'none' },
      { text: '1．\t专家组于2023年3月6日至10日和2023年5月15日至19日开会，为期10天。', verdict: 'none' },
      {
        text: '1．\t安理会在2023年12月21日第2719(2023)号决议中决定将第3段规定的授权延长至2023年6月30日。',
        verdict: 'conflict',
      },
      { text: '1．\t决定将特派团的任务期限延长至2020年6月30日。', date: '2019-03-15', verdict: 'none' },
      { text: '1．\t他于2023年5月4日被捕，2022年6月9日获释。', verdict: 'conflict' },
      { text: '1．\t该协定于2018年6月27日开放供签署，于2019年3月15日生效。', verdict: 'none' },
    ],
  },
  needs: ['block.text'],
  run,
};
