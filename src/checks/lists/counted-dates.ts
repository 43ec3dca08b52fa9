import { NUMBER_WORDS } from '../../mentions/numerals/en.ts';
import type { Block, Language, MentionOf } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { countDraft } from '../count-draft.ts';
import { atText } from '../places.ts';
import type { Index } from '../record-index.ts';
import { saidNumber } from '../text/said-number.ts';

interface Manner {
  /** Between two dates of one list. */
  readonly joined: RegExp;
  /** Right before the first date of a list: how many meetings it dates, as `count`. */
  readonly before: RegExp;
  /** Right behind the last. */
  readonly behind: RegExp;
  /** Behind the last, where the list goes on. */
  readonly goesOn: RegExp;
}

const enMeetings =
  '(?:meetings|sessions|workshops|seminars|hearings|briefings|rounds|missions|visits|consultations|webinars|elections|readings|incidents|attacks|launches|flights)';
const zhNumber = '(?:\\d{1,2}|[两三四五六七八九十]{1,2})';

const manners: Readonly<Record<Language, Manner>> = {
  en: {
    joined: /^(?:, (?:and )?|;? and |; (?:and )?)(?:on )?$/,
    before: new RegExp(
      `\\b(?<count>\\d{1,2}|${NUMBER_WORDS}) (?:[a-z]+ ){0,3}${enMeetings},? (?:\\(|(?:held |convened |which took place |that is,? )?(?:on )?)$`,
      'i',
    ),
    behind: /^(?!)/,
    goesOn: /^,? (?:and|or|as well as)\b|^, \d/,
  },
  zh: {
    joined: /^(?:、|，|和|及|以及|与|；)$/,
    before: new RegExp(
      `(?<count>${zhNumber})次[\\p{Script=Han}]{0,6}(?:会议|会|讲习班|访问|会谈|磋商)[（(，]?(?:分别)?(?:于|在|即)?$`,
      'u',
    ),
    behind: new RegExp(`^[\\p{Script=Han}]{0,10}?(?:举行|召开|举办|进行|发生)了?(?<count>${zhNumber})次`, 'u'),
    goesOn: /^(?:、|和|及|以及)/,
  },
};

/** A day, or some days of one meeting, as one date; “3 and 4 March” may be two. */
const isOne = ({ value, text }: MentionOf<'date'>): boolean =>
  value.precision === 'day' && !/,| and |、|和|及/.test(text);

/** Runs of dates that nothing but “and” and commas part. */
const runsOf = (dates: readonly MentionOf<'date'>[], text: string, { joined }: Manner): MentionOf<'date'>[][] => {
  const runs: MentionOf<'date'>[][] = [];
  for (const date of dates) {
    const last = runs.at(-1)?.at(-1);
    if (
      last &&
      joined.test(text.slice(last.span[1], date.span[0]).replaceAll(/(?<=[，、和及])\s+|^\s+(?=[，、和及])/g, ''))
    )
      runs.at(-1)!.push(date);
    else runs.push([date]);
  }
  return runs.filter((run) => run.length > 1 && run.every(isOne));
};

const BEFORE = 80;

const judge = (block: Block, run: readonly MentionOf<'date'>[], manner: Manner): FindingDraft[] => {
  const [start, end] = [run[0]!.span[0], run.at(-1)!.span[1]];
  const ahead = block.text.slice(end, end + BEFORE);
  const told = manner.before.exec(block.text.slice(Math.max(0, start - BEFORE), start)) ?? manner.behind.exec(ahead);
  const stated = saidNumber((told?.groups?.count ?? '').replace('两', '二'));
  if (!(stated > 1) || manner.goesOn.test(ahead)) return [];
  const counted = run.length;
  return [
    countDraft({
      ...{ stated, counted, agrees: stated === counted, confidence: 0.8 },
      expression: block.text.slice(start, end),
      evidence: [atText(block, start, end)],
      agreement: {
        en: `The text counts ${stated} and gives as many dates.`,
        zh: `文中称${stated}次，所列日期数目相符。`,
      },
      conflict: {
        en: `The text counts ${stated} but gives ${counted} dates.`,
        zh: `文中称${stated}次，但列出${counted}个日期。`,
      },
    }),
  ];
};

/** Meetings that a sentence counts and dates one by one: “four meetings, on 3 March, 12 May and 9 September 2024”. */
export const countedDates = (index: Index): FindingDraft[] =>
  index.blocks.flatMap((block) =>
    block.type === 'furniture' || block.type === 'contents' || block.type === 'table'
      ? []
      : runsOf(index.inBlock(block.id, 'date'), block.text, manners[index.language]).flatMap((run) =>
          judge(block, run, manners[index.language]),
        ),
  );
