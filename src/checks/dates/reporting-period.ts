import type { Language, MentionOf } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Days, daysOf } from './days.ts';

/** The period that a report says it covers. */
export interface ReportingPeriod extends Days {
  readonly mention: MentionOf<'date'>;
}

/** How a passage says that the dates in it are those of the period: by what stands right before them, or right behind. */
interface Statement {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The period of a year is told by the year alone. */
  readonly ofYear?: true;
  readonly example: string;
}

const enPeriod = '(?:reporting period|period under (?:review|consideration)|period covered by the (?:present )?report)';
const zhPeriod =
  '(?:报告期|(?:报告|审查)(?:所述|所涉|涵盖的?|述及的?|覆盖的?)?(?:期间|时期)|(?:所述|所涉)(?:期间|时期))';

const statements: Readonly<Record<Language, readonly Statement[]>> = {
  en: [
    {
      before:
        /\breport,? (?:(?:which|that) )?(?:covers|covering|describes [^.]{0,60}?|provides [^.]{0,80}?) (?:the )?(?:\S+ ){0,2}period,?(?: from| of| between)? ?$/i,
      example: 'The present report, which covers the period from 1 July 2003 to 30 June 2004',
    },
    {
      before:
        /\breport,? (?:(?:which|that) )?(?:covers|covering)[^.]{0,80}?(?: (?:from|during|in|between) (?:the (?:\S+ )?period )?(?:from )?)?$/i,
      example: 'The report covers the activities of the Office from 1 July 2003 to 30 June 2004',
    },
    {
      before:
        /\breport (?:describes|outlines|reviews|summari[sz]es|provides an (?:overview|account|update)|contains an? (?:overview|account|update))[^.]{0,80} (?:carried out|undertaken|implemented|conducted|that took place)(?: during| in)? ?(?:from )?$/i,
      example: 'The report describes the activities carried out between 1 July 2003 and 30 June 2004',
    },
    {
      before:
        /\b(?:[Tt]his is the (?:\S+ )?|[Tt]he present (?:\S+ )?)report\b[^.;]{0,80}, (?:and )?cover(?:s|ing) [^.;]{0,60}?(?:from |during |in )?$/,
      example: 'This is the second report of the Team, covering developments from 1 July 2003 to 30 June 2004',
    },
    {
      before:
        /\b(?:[Tt]he present|[Tt]his) (?:\S+ ){0,2}report\b[^.;]{0,160}?\b(?:covers|covering|for) the (?:\S+ )?period (?:from )?$/,
      example:
        'The Office submits this annual report on internal audit activities for the period from 1 July 2003 to 30 June 2004',
    },
    {
      before:
        /\b(?:[Tt]he present|[Tt]his) (?:\S+ )?report (?:summari[sz]es|describes|outlines|reviews) the (?:activities|work|operations) [^.;]{0,80}$/,
      example: 'This report summarizes the activities of the Office from 1 July 2003 to 30 June 2004',
    },
    {
      before: new RegExp(
        `\\b${enPeriod}(?:,| ?\\(| is| was| runs| ran| extends| extended| covers| covered)(?: ?that is,?| ?i\\.e\\.,?)? ?(?:from )?$`,
        'i',
      ),
      example: 'the reporting period (1 July 2003 to 30 June 2004)',
    },
    {
      after: new RegExp(
        `^,? (?:\\((?:i\\.e\\.,? |that is,? )?|that is(?: to say)?,? |i\\.e\\.,? )(?:during )?(?:the |“)+${enPeriod}`,
        'i',
      ),
      example: 'from 1 July 2003 to 30 June 2004 (the reporting period)',
    },
    {
      before: /\breport,? (?:(?:which|that) )?(?:covers|covering) [^.]{0,40}?(?:calendar year |the year )$/i,
      ofYear: true,
      example: 'The present report covers the calendar year 2003',
    },
  ],
  zh: [
    {
      before: new RegExp(`${zhPeriod}内?(?:为|是|系|即|[（(]|，即)(?:自|从)?$`),
      example: '本报告所述期间为2003年7月1日至2004年6月30日',
    },
    {
      before: /报告[^。；]{0,30}(?:涵盖|述及|叙述|介绍|概述|覆盖|说明)了?(?:自|从)?$/,
      example: '本报告涵盖2003年7月1日至2004年6月30日期间',
    },
    {
      after: /^(?:[（(](?:即|下称“?)?|，?即)(?:本报告(?:所述|所涉|涵盖的?)?(?:期间|时期)|(?:本?报告期))/,
      example: '2003年7月1日至2004年6月30日（即本报告所述期间）',
    },
    {
      before: /报告(?:涵盖|述及|覆盖|的?期间为|期为)了?$/,
      ofYear: true,
      example: '本报告涵盖2003历年',
    },
  ],
};

/** The period of another report, or a part of this one. */
const another: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:previous|last|preceding|prior|earlier|next|following|corresponding|same) (?:\S+ )?(?:report|period)|(?<!-)\b(?:first|second|third|fourth|each|every|any|half|quarter|part|most|end|beginning|start) (?:of (?:the )?)?(?:reporting period|period under)/i,
  zh: /(?:上|前|下|另|该|每)一?(?:次|个|份)?(?:报告|审查)|以往|以前的?报告|同期|去年|报告期(?:之?前|之?后|结束)/,
};

/** Words that put what a sentence tells into the period: before a date, or right behind it. */
const inside: Readonly<Record<Language, { readonly before: RegExp; readonly behind: RegExp }>> = {
  en: {
    before:
      /\b(?:[Dd]uring|[Ii]n|[Oo]ver|[Tt]hroughout|[Ww]ithin) (?:the|this) (?:(?:present |current )?reporting period|period under (?:review|consideration|report)|period covered by th)|\b[Tt]he (?:reporting period|period under review) (?:saw|witnessed|was marked by)\b/,
    behind:
      /^,? (?:that is, )?(?:during|within|in) the (?:(?:present |current )?reporting period|period under review)\b/,
  },
  zh: {
    before:
      /(?:在|于)?(?<![上前下]一?个?|以往)(?:本?报告(?:所述|所涉|述及|涵盖的?)?(?:期间|时期|期(?!间))|审查所涉期间|所述期间)(?!之?[前后]|以[前后外]|开始|结束|届满|终了|[末初外])/,
    behind: /^，?(?:即|正值)?在?本?报告(?:所述期间|期内)/,
  },
};

const bare = (text: string, language: Language): string => (language === 'zh' ? text.replaceAll(/\s+/g, '') : text);

/** As long as the longest statement. */
const BEFORE = 240;
const BEHIND = 60;

const isStatement = (index: Index, { block, span, value }: MentionOf<'date'>): boolean => {
  const { language } = index;
  const text = index.block(block)?.text ?? '';
  const [start] = sentenceAt(text, span[0], language);
  const before = bare(text.slice(Math.max(start, span[0] - BEFORE), span[0]), language);
  const behind = bare(text.slice(span[1], span[1] + BEHIND), language);
  const isYear = value.precision === 'year' && !value.edtf.includes('/');
  if (another[language].test(before)) return false;
  return statements[language].some(
    (each) =>
      isYear === (each.ofYear ?? false) && (each.before?.test(before) ?? true) && (each.after?.test(behind) ?? true),
  );
};

/** Every passage that states the period of the report. */
export const statedPeriods = (index: Index): ReportingPeriod[] =>
  index.all('date').flatMap((mention): ReportingPeriod[] => {
    if (!mention.value.edtf.includes('/') && mention.value.precision !== 'year') return [];
    const days = daysOf(mention.value.edtf);
    return days && isStatement(index, mention) ? [{ ...days, mention }] : [];
  });

/** The period that the document states for itself, where it states one only. */
export const reportingPeriod = (index: Index): ReportingPeriod | undefined => {
  const found = statedPeriods(index);
  const [first] = found;
  return found.every(({ first: from, last }) => from === first?.first && last === first.last) ? first : undefined;
};

/** So far behind the words for the period a sentence still tells of it, and not of what it then mentions. */
const REACH = 140;

/** Does the sentence of a date say that it tells of the reporting period? */
export const isToldOfPeriod = (index: Index, date: MentionOf<'date'>): boolean => {
  const { language } = index;
  const text = index.block(date.block)?.text ?? '';
  const [start] = sentenceAt(text, date.span[0], language);
  const { before, behind } = inside[language];
  return (
    before.test(text.slice(Math.max(start, date.span[0] - REACH), date.span[0])) ||
    behind.test(bare(text.slice(date.span[1], date.span[1] + BEHIND), language))
  );
};
