import type { Language, MentionOf } from '../../record/index.ts';
import { monthNames } from '../../record/month-names.ts';
import { compareFacts, type FactKind } from './compare.ts';
import { saidInMention } from './difference.ts';
import type { Passage } from './passage.ts';
import type { TwinCheck } from './twin-check.ts';

/** A day or month that a passage states: one end of a period, or a date by itself. */
interface StatedDate {
  readonly mention: MentionOf<'date'>;
  /** `2004-05-11` or `2004-05`. */
  readonly edtf: string;
}

const DAY_OR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

const endsOf = (mention: MentionOf<'date'>): StatedDate[] =>
  mention.value.edtf
    .split('/')
    .filter((edtf) => DAY_OR_MONTH.test(edtf))
    .map((edtf) => ({ mention, edtf }));

const statedIn = ({ dates }: Passage): StatedDate[] =>
  dates.filter(({ value }) => value.relativeTo === undefined && value.unresolved === undefined).flatMap(endsOf);

/** One language may leave the day or the year to the context. */
const compatible = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const within = (edtf: string, period: string): boolean => {
  const [from = '', to = ''] = period.split('/');
  return to !== '' && DAY_OR_MONTH.test(from) && from <= edtf && edtf <= `${to}-99`;
};

const printsMonth: Readonly<Record<Language, (text: string, month: number) => boolean>> = {
  zh: (text, month) =>
    new RegExp(`(?<!\\d)0?${month} ?月`).test(text) || text.includes(`${'一二三四五六七八九十'[month - 1] ?? '十'}月`),
  en: (text, month) =>
    text.includes(monthNames[month - 1]!) || new RegExp(`\\b${monthNames[month - 1]!.slice(0, 3)}\\b`).test(text),
};

/** The passage prints year, month and day somewhere, though we have not read them as one date. */
const isPrinted = ({ edtf }: StatedDate, { text, said, language, dates }: Passage): boolean => {
  const [year = '', month = '', day] = edtf.split('-');
  const inAnotherYear = dates.flatMap(endsOf).some((date) => date.edtf.slice(4) === edtf.slice(4));
  if (inAnotherYear) return false;
  if (!printsMonth[language](text, Number(month))) return false;
  if (day !== undefined && !said.values.has(String(Number(day)))) return false;
  return said.values.has(year) || !/\d{4}/.test(text);
};

/** How many of year, month and day differ. */
const distance = (a: StatedDate, b: StatedDate): number => {
  const other = b.edtf.split('-');
  return a.edtf.split('-').filter((part, at) => part !== other[at]).length;
};

const dates: FactKind<StatedDate> = {
  what: { en: 'the date', zh: '日期' },
  in: statedIn,
  isSaidIn: (date, passage) =>
    passage.dates.some(
      (mention) =>
        endsOf(mention).some(({ edtf }) => compatible(date.edtf, edtf)) || within(date.edtf, mention.value.edtf),
    ) || isPrinted(date, passage),
  said: ({ mention }) => saidInMention(mention),
  distance,
  aloneCounts: () => true,
};

export const twinDates: TwinCheck = {
  name: 'twin-dates',
  rule: {
    en: 'A day or month that one language states is the same in the other; a part that one leaves out is no difference.',
    zh: '一种语文文本所述日期应与另一种语文文本一致；一种语文文本省略部分日期不作为差异。',
  },
  source: '至2021年2月26日 … until 26 February 2021 (S/RES/2511 (2020), para. 2)',
  needs: ['document.twinKey', 'date'],
  examples: [
    { zh: '任务期限延长至2021年2月26日。', en: 'The mandate is extended until 26 February 2021.', verdict: 'none' },
    { zh: '会议于2004年5月11日至20日举行。', en: 'The session was held from 11 to 20 May 2004.', verdict: 'none' },
    { zh: '任务期限延长至2021年2月28日。', en: 'The mandate is extended until 26 February 2021.', verdict: 'conflict' },
    { zh: '报告于2003年9月提交。', en: 'The report was submitted in November 2003.', verdict: 'conflict' },
  ],
  run: (twins) => compareFacts(twins, dates),
};
