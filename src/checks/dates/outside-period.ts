import type { Language, MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { dateWords } from './date-words.ts';
import { daysOf } from './days.ts';
import { periodsApart } from './periods-apart.ts';
import { isToldOfPeriod, type ReportingPeriod, reportingPeriod, statedPeriods } from './reporting-period.ts';

/** Before a date that is no event of the period: a state then, a comparison, a plan, the date of a document. */
const otherwise: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:since|until|by|as (?:at|of)|from|following[^.]{0,80} (?:in|on|of)|before|prior to|after|compared (?:with|to)[^.]{0,80}|than (?:in|for|on)|to|through|up to|effective|expires? on|dated|previous[^.]{0,40}|adopted (?:on|in)|(?:resolution|decision|report|letter|document)s?\b[^.,;]{0,40} of|of|scheduled for|planned for|session,? (?:in|of)|(?:will|to) be [^.,;]{0,40}|established (?:on|in)|period,? (?:was|is|ran|runs)(?: from)?) $/i,
  zh: /(?:自|至|到|截至|截止|在此之前|早于|相比|比|较|与|同|将于|拟于|定于|计划于|通过的|上一|直至|成立于|期间[为是]|、|和)$/,
};

/** Behind a date: “…以来”, “…之前”, a resolution, the noun that the date tells of: 2023年11月8日在日内瓦作出的决定. */
const aside: Readonly<Record<Language, RegExp>> = {
  en: /^(?: and)? ?(?:session|resolution)/i,
  zh: /^(?:以来|以前|之前|为止|以后|之后|起|第?\d|的?(?:信|函|决议|决定|报告|说明)|相比|同期|年度|前(?!往|去)|(?!举行|召开)(?:在[^，。；的]{1,12})?[^，。；的]{1,12}的(?![^，。；]{0,12}(?:会议|届会|期间)[上中，]))/,
};

/** Acts that a noun has been given by a word behind it, and so are told as past: “the decisions that it had taken on …”. */
const EARLIER =
  /, and (?:in|on) $|, (?!held|organi[sz]ed|convened|conducted|hosted)\w+ed [^.,;]{0,50}(?:on|in) $|\bhad (?:been )?\w+[^.,;]{0,60} $|\bas (?:amended|adopted|revised|agreed|updated|reported|requested|approved)\b[^.,;]{0,40} $|\b(?:appeal|decision|agreement|report|request|letter|recommendation|plan|strategy|plea|complaint|claim|proposal|statement|order|judgment|application|memorandum[^.,;]{0,20}|guideline|polic(?:y|ie))s? (?:filed|issued|submitted|signed|concluded|taken|made|launched|established|adopted|agreed|reached|published|handed down)[^.,;]{0,40} (?:on|in) $/;

/** “…, referred to Serbia on 29 February 2024, …”: what had befallen a thing before, told behind its name. */
const TOLD_BEHIND = /(?<!\bperiod), (?:(?:which|who) (?:was|were) )?\w+(?:ed|en|eld)\b[^.,;]{0,40} (?:on|in) $/;

/** “During the period, two were transferred, and in July 2025, a third was”: a clause with a time of its own. */
const isOfOwnClause = (before: string, after: string): boolean =>
  /[,;]? and (?:on|in) $/.test(before) && after.startsWith(',');

const isEvent = (index: Index, date: MentionOf<'date'>): boolean => {
  if (date.value.precision !== 'day' && date.value.precision !== 'month') return false;
  const text = index.block(date.block)?.text ?? '';
  const bare = (part: string): string => (index.language === 'zh' ? part.replaceAll(/\s+/g, '') : part);
  const before = bare(text.slice(Math.max(0, date.span[0] - 100), date.span[0]));
  const after = bare(text.slice(date.span[1], date.span[1] + 36));
  if (EARLIER.test(before) || TOLD_BEHIND.test(before) || isOfOwnClause(before, after)) return false;
  return !otherwise[index.language].test(before) && !aside[index.language].test(after);
};

const judge = (index: Index, period: ReportingPeriod, date: MentionOf<'date'>): FindingDraft[] => {
  const days = daysOf(date.value.edtf);
  if (!days || !isToldOfPeriod(index, date) || !isEvent(index, date)) return [];
  if (days.last >= period.first && days.first <= period.last) return [];
  const [from, to] = [period.first, period.last];
  return [
    {
      verdict: 'conflict',
      severity: 'warning',
      doubt: 'document',
      confidence: Math.min(date.certainty, period.mention.certainty),
      message: {
        en: `The text places ${dateWords(date.value.edtf).en} in the reporting period, which runs from ${dateWords(from).en} to ${dateWords(to).en}.`,
        zh: `文中将${dateWords(date.value.edtf).zh}的事项述为报告期内，但报告所述期间为${dateWords(from).zh}至${dateWords(to).zh}。`,
      },
      evidence: [atMention(date), atMention(period.mention)],
      computation: {
        expression: date.text,
        expected: `${from}/${to}`,
        found: date.value.edtf,
        difference: '',
      },
    },
  ];
};

const find = (index: Index): FindingDraft[] => {
  const period = reportingPeriod(index);
  const stated = new Set(statedPeriods(index).map(({ mention }) => mention.id));
  const events = index.all('date').filter(({ id }) => !stated.has(id));
  return [...periodsApart(index), ...(period ? events.flatMap((date) => judge(index, period, date)) : [])];
};

export const outsidePeriod: Check = {
  name: 'outside-period',
  rule: {
    en: 'A report gives its period once or alike, and what it says of its reporting period took place in that period.',
    zh: '报告所述期间前后应当一致；述为报告期内发生的事件，其日期应在报告所述期间之内。',
  },
  source: 'The present report covers the period from 1 July 2003 to 30 June 2004 (reports to the General Assembly)',
  needs: ['date', 'block.text'],
  examples: {
    en: [
      {
        text: '1.\tThe present report covers the period from 1 July 2003 to 30 June 2004.\n\n2.\tDuring the reporting period, a workshop was held in Vienna on 12 March 2005.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe present report covers the period from 1 July 2003 to 30 June 2004.\n\n2.\tDuring the reporting period (1 July 2003 to 30 June 2005), two workshops were held.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe present report covers the period from 1 July 2003 to 30 June 2004.\n\n2.\tDuring the reporting period, a workshop was held in Vienna on 12 March 2004, pursuant to resolution 57/170 of 18 December 2002.',
        verdict: 'none',
      },
      {
        text: '1.\tThe present report covers the period from 1 July 2024 to 30 June 2025.\n\n2.\tDuring the reporting period, two persons were transferred to new enforcement States, and in July 2025, a third was transferred to Germany. During the reporting period, the Mechanism monitored two cases: one, referred to Serbia on 29 February 2024, and another, referred to Belgium on 17 September 2024.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t本报告所述期间为2003年7月1日至2004年6月30日。\n\n2．\t在报告所述期间，2005年3月12日在维也纳举办了一次讲习班。',
        verdict: 'conflict',
      },
      {
        text: '1．\t本报告所述期间为2003年7月1日至2004年6月30日。\n\n2．\t在报告所述期间（2003年7月1日至2004年6月3日），举办了两次讲习班。',
        verdict: 'conflict',
      },
      {
        text: '1．\t本报告所述期间为2003年7月1日至2004年6月30日。\n\n2．\t在报告所述期间，2004年3月12日在维也纳举办了一次讲习班。',
        verdict: 'none',
      },
    ],
  },
  run: (record) => find(indexOf(record)),
};
