import type { Language, MentionOf } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Days, daysOf } from './days.ts';

/** The period that a report says it covers. */
export interface ReportingPeriod extends Days {
  readonly mention: MentionOf<'date'>;
}

/** What stands right before the dates of the period, or, bracketed, behind the words for it. */
const statements: Readonly<Record<Language, readonly { readonly before: RegExp; readonly example: string }[]>> = {
  en: [
    {
      before:
        /\breport (?:which )?(?:covers|covering|describes [^.]{0,60}?|provides [^.]{0,80}?) (?:the )?(?:\S+ )?period(?: from| of)? $/i,
      example: 'The present report covers the period from 1 July 2003 to 30 June 2004',
    },
    {
      before: /\breport (?:covers|covering)[^.]{0,80} (?:from|during|in|between) (?:the period )?(?:from )?$/i,
      example: 'The report covers the activities of the Office from 1 July 2003 to 30 June 2004',
    },
    {
      before:
        /\b(?:reporting period|period under review|period covered by the (?:present )?report) ?(?:\(|is |was |runs |extends |, )(?:from )?$/i,
      example: 'the reporting period (1 July 2003 to 30 June 2004)',
    },
  ],
  zh: [
    {
      before: /报告(?:所述|所涉|涵盖的?|述及的?|覆盖的?)?(?:期间|时期|期)(?:为|是|系|[（(])(?:自|从)?$/,
      example: '本报告所述期间为2003年7月1日至2004年6月30日',
    },
    {
      before: /报告(?:涵盖|述及|叙述|介绍|概述|覆盖|说明)了?(?:自|从)?$/,
      example: '本报告涵盖2003年7月1日至2004年6月30日期间',
    },
  ],
};

/** Words that put what a sentence tells into the period. */
const inside: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:[Dd]uring|[Ii]n|[Oo]ver|[Tt]hroughout|[Ww]ithin) (?:the|this) (?:(?:present |current )?reporting period|period under (?:review|consideration|report)|period covered by th)/,
  zh: /(?:在|于)?(?:本?报告(?:所述|所涉|述及|涵盖的?)?(?:期间?|时期)内?|审查所涉期间|所述期间|本报告期内?)/,
};

const bare = (text: string, language: Language): string => (language === 'zh' ? text.replaceAll(/\s+/g, '') : text);

/** The period that the document states for itself, where it states one only. */
export const reportingPeriod = (index: Index): ReportingPeriod | undefined => {
  const found = index.all('date').flatMap((mention): ReportingPeriod[] => {
    if (!mention.value.edtf.includes('/')) return [];
    const text = index.block(mention.block)?.text ?? '';
    const before = bare(text.slice(Math.max(0, mention.span[0] - 140), mention.span[0]), index.language);
    const days = daysOf(mention.value.edtf);
    return days && statements[index.language].some((each) => each.before.test(before)) ? [{ ...days, mention }] : [];
  });
  const [first] = found;
  return found.every(({ first: from, last }) => from === first?.first && last === first.last) ? first : undefined;
};

/** So far behind the words for the period a sentence still tells of it, and not of what it then mentions. */
const REACH = 140;

/** Does the sentence of a date say, before it, that it tells of the reporting period? */
export const isToldOfPeriod = (index: Index, date: MentionOf<'date'>): boolean => {
  const text = index.block(date.block)?.text ?? '';
  const [start] = sentenceAt(text, date.span[0], index.language);
  return inside[index.language].test(text.slice(Math.max(start, date.span[0] - REACH), date.span[0]));
};
