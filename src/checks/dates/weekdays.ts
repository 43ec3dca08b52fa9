import type { Language, MentionOf } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';

const EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ZH = '日一二三四五六';

/** The weekday beside a date without its year, before it or behind. */
const beside: Readonly<Record<Language, { readonly before: RegExp; readonly behind: RegExp }>> = {
  en: { before: new RegExp(`\\b(?<weekday>${EN.join('|')}),? (?:the )?$`), behind: /^(?!)/ },
  zh: { before: /^(?!)/, behind: /日\s?[（(，,]?\s?星期(?<weekday>[日天一二三四五六])/ },
};

/** The mention of a date may end with its weekday, or before it. */
const BEHIND = 6;

const numberOf = (weekday: string): number =>
  EN.includes(weekday) ? EN.indexOf(weekday) : ZH.indexOf(weekday.replace('天', '日'));

/** The year of a date is told beside it, by another of its sentence. */
const hasYearBeside = (index: Index, date: MentionOf<'date'>): boolean => {
  const text = index.block(date.block)?.text ?? '';
  const [start, end] = sentenceAt(text, date.span[0], index.language);
  const years = new Set(text.slice(start, end).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  return years.size === 1 && years.has(date.value.edtf.slice(0, 4));
};

const judge = (index: Index, date: MentionOf<'date'>): FindingDraft[] => {
  const { edtf, unresolved } = date.value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf) || unresolved || /\d{4}/.test(date.text)) return [];
  const text = index.block(date.block)?.text ?? '';
  const { before, behind } = beside[index.language];
  const match =
    before.exec(text.slice(Math.max(0, date.span[0] - 20), date.span[0])) ??
    behind.exec(text.slice(date.span[0], date.span[1] + BEHIND));
  if (!match) return [];
  const said = numberOf(match.groups?.weekday ?? '');
  const is = new Date(edtf).getUTCDay();
  if (said === is || !hasYearBeside(index, date)) return [];
  return [
    {
      verdict: 'conflict',
      severity: 'error',
      doubt: 'document',
      confidence: 0.85,
      message: {
        en: `${date.text} of ${edtf.slice(0, 4)} was a ${EN[is]}, not a ${EN[said]}.`,
        zh: `${edtf.slice(0, 4)}年${Number(edtf.slice(5, 7))}月${Number(edtf.slice(8))}日是星期${ZH[is]}，不是星期${ZH[said]}。`,
      },
      evidence: [atMention(date)],
      computation: { expression: date.text, expected: EN[is]!, found: EN[said]!, difference: '' },
    },
  ];
};

/** Weekdays of dates whose year another date of their sentence gives: 2025年7月7日（星期一）和7月8日（星期二）. */
export const wrongWeekdays = (index: Index): FindingDraft[] => index.all('date').flatMap((date) => judge(index, date));
