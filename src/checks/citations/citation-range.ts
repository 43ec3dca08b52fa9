import type { MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { adoptionBeside } from '../dates/adoption-dates.ts';
import { atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { outsideSession, wrongKind } from './assembly-numbers.ts';
import { type Problem, type Words, wrongKindOfCouncil, wrongNeighbours, wrongYear } from './council-numbers.ts';

/** The words that name the body stand this far before the number, or before the first of its list. */
const REACH = 90;

/** Of the Assembly only where it is named beside the citation: other bodies number their decisions in the same way. */
const NAMES_ASSEMBLY = /大会|Assembly/;
const NAMES_IT_BEHIND = /^[^.;。；]{0,45}, the (?:General )?Assembly\b/;
const OWN_SERIES = /^A\/(?:RES|DEC)\//;

const isOfAssembly = ({ block, span, text }: MentionOf<'citation'>, before: string, index: Index): boolean =>
  NAMES_ASSEMBLY.test(before) ||
  OWN_SERIES.test(text) ||
  NAMES_IT_BEHIND.test(index.block(block)?.text.slice(span[1], span[1] + REACH) ?? '');

/** A date behind the resolution that a report is about is the report's: “report on … resolution 1701 (2006) of 30 October 2007”. */
const OF_A_REPORT =
  /\b(?:reports?|letters?|statements?|notes?|study)\b[^.;,]{0,90}$|(?:报告|信|说明|声明)[^。；，]{0,4}$/i;

const wordsAround = ({ block, span }: MentionOf<'citation'>, index: Index): Words => {
  const text = index.block(block)?.text ?? '';
  const behind = text.slice(span[1], span[1] + REACH);
  return { before: text.slice(Math.max(0, span[0] - REACH), span[0]), behind: /^[^.;,。；，]*/.exec(behind)![0] };
};

const wrongDate = (citation: MentionOf<'citation'>, adopted: string, before: string): Problem | undefined =>
  outsideSession(citation, adopted) ?? (OF_A_REPORT.test(before) ? undefined : wrongYear(citation, adopted));

/** Boards that number their decisions 2024/12: in their documents a decision of a year is their own. */
const OF_A_BOARD = /^(?:E\/ICEF|DP|UNW|WFP\/EB|UNEP|HSP|UNHCR|A\/AC\.96)\//;

/** Bodies whose resolutions have numbers and years like the Council's: “Resolution 1648 (2009) adopted by the Parliamentary Assembly”. */
const OF_ANOTHER_BODY =
  /Parliamentary Assembly|Council of Europe|European Parliament|African Union|Organization of African Unity|League of Arab States|议会大会|欧洲委员会|欧洲议会|非洲联盟|阿拉伯国家联盟/;

const find = (index: Index): FindingDraft[] =>
  index.all('citation').flatMap((citation): FindingDraft[] => {
    if (citation.value.antecedent) return [];
    const ofBoard = citation.value.body === 'ECOSOC' && citation.value.type === 'decision';
    if (ofBoard && index.record.document.symbols.some((symbol) => OF_A_BOARD.test(symbol))) return [];
    const words = wordsAround(citation, index);
    const { before } = words;
    if (OF_ANOTHER_BODY.test(before + words.behind)) return [];
    if (citation.value.body === 'GA' && !isOfAssembly(citation, before, index)) return [];
    const date = adoptionBeside(index, citation);
    const problem =
      wrongKind(citation) ??
      wrongKindOfCouncil(citation, words) ??
      wrongNeighbours(citation, before) ??
      (date && wrongDate(citation, date.value.edtf, before));
    if (!problem) return [];
    return [
      {
        verdict: 'conflict',
        severity: 'warning',
        confidence: citation.certainty,
        doubt: 'document',
        message: { en: problem.en, zh: problem.zh },
        evidence: [atMention(citation), ...(date ? [atMention(date)] : [])],
        computation: { expression: citation.text, expected: problem.expected, found: problem.found, difference: '' },
      },
    ];
  });

export const citationRange: Check = {
  name: 'citation-range',
  rule: {
    en: 'A citation’s kind, session and year fit its number and its date.',
    zh: '所引决议或决定的类别、届会和年份应与其编号和日期相符。',
  },
  source:
    'Numbering of General Assembly decisions since the thirty-first session; 大会1979年12月17日第34/440号决议 (crime programme report, para. 52)',
  examples: {
    en: [
      {
        text: '1.\tThe General Assembly, in its resolution 34/440 of 17 December 1979, approved the arrangements.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe General Assembly, in its resolution 58/140 of 22 December 2002, requested a report.',
        verdict: 'conflict',
      },
      {
        text: '1.\tIn addition, in its resolution 55/25 of 15 November 2002, the Assembly decided on the account.',
        verdict: 'conflict',
      },
      { text: '1.\tThe Economic and Social Council adopted its resolution 2004/241.', verdict: 'conflict' },
      { text: '1.\tResolution A/RES/58/140 of 22 December 2010 called for a report.', verdict: 'conflict' },
      { text: '1.\tResolution A/RES/58/140 of 22 December 2003 called for a report.', verdict: 'none' },
      {
        text: '1.\tThe General Assembly, in its resolution 58/140 of 22 December 2003, requested a report.',
        verdict: 'none',
      },
      { text: '1.\tThe Security Council, in its resolution 1373 (2003), set up a committee.', verdict: 'conflict' },
      { text: '1.\tThe Security Council, in its resolution 1373 (2001), set up a committee.', verdict: 'none' },
      {
        text: '1.\tIt recommended to implement the Resolution 1648 (2009) adopted by the Parliamentary Assembly of the Council of Europe.',
        verdict: 'none',
      },
      { text: '1.\tThe Executive Board, in its decision 2024/30, agreed to the schedule.', verdict: 'none' },
      {
        text: '1.\tThe Human Rights Committee, in its general comment No. 23 (1994), explained this.',
        verdict: 'none',
      },
      {
        text: '1.\tThe Economic and Social Council, in its resolution 2020/2 of 10 December 2019, supported this.',
        verdict: 'none',
      },
      {
        text: '1.\tSee the report on the implementation of Security Council resolution 1701 (2006) of 30 October 2007 (S/2007/641).',
        verdict: 'none',
      },
    ],
    zh: [
      { text: '1．\t大会1979年12月17日第34/440号决议核准了有关安排。', verdict: 'conflict' },
      { text: '1．\t经济及社会理事会2004年7月21日第2003/30号决议请秘书长提出报告。', verdict: 'conflict' },
      { text: '1．\t大会2003年12月22日第58/140号决议请秘书长提出报告。', verdict: 'none' },
      { text: '1．\t安全理事会第1325(2002)号决议强调妇女的作用。', verdict: 'conflict' },
      { text: '1．\t安全理事会第1325(2000)号决议强调妇女的作用。', verdict: 'none' },
    ],
  },
  needs: ['citation'],
  run: (record) => find(indexOf(record)),
};
