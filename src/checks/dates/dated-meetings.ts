import type { Block, Language, MentionOf } from '../../record/index.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import type { DatedEvent } from './dated-events.ts';
import { meetingForms, notItsDays } from './meeting-forms.ts';

/** Stands for a date; of the private use area, which UN texts do not use. */
const DATE = '\uE000';

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: meetingForms.zh.map(({ form }) => new RegExp(form.replace('D', DATE), 'gu')),
  en: meetingForms.en.map(({ form }) => new RegExp(form.replace(/D$/, DATE), 'gu')),
};

/** Days or periods given to the day; a month says too little to conflict. */
const TO_THE_DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

interface DatedText {
  readonly text: string;
  readonly dates: ReadonlyMap<number, MentionOf<'date'>>;
}

/** A block's text with one sign for each date, and in Chinese without spaces. */
const withDates = (index: Index, block: Block): DatedText => {
  const tidy = (text: string): string => (index.language === 'zh' ? text.replaceAll(/\s+/g, '') : text);
  const dates = new Map<number, MentionOf<'date'>>();
  let [text, at] = ['', 0];
  for (const date of index.inBlock(block.id, 'date')) {
    if (date.span[0] < at) continue;
    text += tidy(block.text.slice(at, date.span[0]));
    dates.set(text.length, date);
    text += DATE;
    at = date.span[1];
  }
  return { text: text + tidy(block.text.slice(at)), dates };
};

/** One name for one meeting: `第十一届预防犯罪和刑事司法大会`, `thirteenth session of the Commission on …`. */
const named: Readonly<Record<Language, (ordinal: string, name?: string, body?: string) => string>> = {
  zh: (ordinal, name, body) => (name === undefined ? `${body}第${ordinal}届会议` : `第${ordinal}届${name}`),
  en: (ordinal, name, body) =>
    name === undefined ? `${ordinal.toLowerCase()} session of the ${body}` : `${ordinal.toLowerCase()} ${name}`,
};

/** Long enough for the words that say whose days they are. */
const NEAR = 60;

const isOfAnother = (text: string, { index: at, 0: form }: RegExpExecArray, language: Language): boolean => {
  const { before, behind } = notItsDays[language];
  const end = at + form.length;
  return (
    before.test(text.slice(Math.max(0, at - NEAR), at)) ||
    behind.test(text.slice(end, end + NEAR).replaceAll(DATE, 'D'))
  );
};

const meetingsIn = (index: Index, block: Block): DatedEvent[] => {
  const { text, dates } = withDates(index, block);
  if (dates.size === 0) return [];
  return patterns[index.language].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match): DatedEvent[] => {
      const date = dates.get(match.index + match[0].indexOf(DATE));
      const { ordinal = '', name, body } = match.groups ?? {};
      if (!date || !TO_THE_DAY.test(date.value.edtf) || isOfAnother(text, match, index.language)) return [];
      return [
        {
          subject: named[index.language](ordinal, name, body),
          date: date.value.edtf,
          evidence: [atMention(date)],
          certainty: date.certainty,
        },
      ];
    }),
  );
};

/** Every meeting that the document dates to the day. */
export const meetings = (index: Index): DatedEvent[] => {
  const blocks = [...new Set(index.all('date').map(({ block }) => block))];
  return blocks.flatMap((id) => {
    const block = index.block(id);
    return block ? meetingsIn(index, block) : [];
  });
};
