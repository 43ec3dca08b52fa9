import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atText } from '../places.ts';
import { type Impossible, impossibleDates } from './impossible-dates.ts';

const run = ({ blocks, document }: CheckedRecord): FindingDraft[] =>
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

export const dateOrder: Check = {
  name: 'date-order',
  rule: {
    en: 'Every date is in the calendar, falls on the weekday that is stated, no period ends before it begins, and a biennium has two years.',
    zh: '日期应存在于日历中，与所述星期相符，期间的结束不得早于开始，两年期应为两年。',
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
    ],
    zh: [
      { text: '1．\t研讨会于2004年6月31日开幕。', verdict: 'conflict' },
      { text: '1．\t研讨会于2004年5月11日星期一开幕。', verdict: 'conflict' },
      { text: '1．\t研讨会于2004年5月20日至11日举行。', verdict: 'conflict' },
      { text: '1．\t2000－1999年两年期的执行率为138%。', verdict: 'conflict' },
      { text: '1．\t2000－2001年两年期的执行率为138%。', verdict: 'none' },
      { text: '1．\t研讨会于2004年5月11日至20日举行。', verdict: 'none' },
    ],
  },
  needs: ['block.text'],
  run,
};
