import { yearOfCouncil } from '../mentions/citations/index.ts';
import type { MentionOf } from '../record/index.ts';
import { adoptionBeside } from './adoption-dates.ts';
import type { Check, FindingDraft } from './check.ts';
import { atMention } from './places.ts';
import { type Index, indexOf } from './record-index.ts';

/** From the thirty-first session on, decisions of the Assembly are numbered from 401 (from 301 before). */
const FIRST_DECISION = 401;
const FIRST_SESSION = 31;

/** What the text says before and behind a citation. */
interface Words {
  readonly before: string;
  readonly behind: string;
}

interface Problem {
  readonly en: string;
  readonly zh: string;
  readonly expected: string;
  readonly found: string;
}

const modernNumber = (citation: MentionOf<'citation'>): { session: number; number: number } | undefined => {
  if (citation.value.body !== 'GA') return undefined;
  const match = /(?:^|\/)(\d{2,3})\/(\d{1,4})(?:\s?[A-Z])?$/.exec(citation.value.symbol ?? '');
  return match ? { session: Number(match[1]), number: Number(match[2]) } : undefined;
};

/**
 * Decisions of the councils are numbered from 201 up in each year (to the early 1990s from 101 up), and from 101 up in
 * each session. `named` must stand before the number: executive boards and commissions number theirs from 1 in each year.
 */
const councils: readonly {
  readonly form: RegExp;
  readonly first: number;
  readonly named: RegExp;
  readonly example: string;
}[] = [
  {
    form: /^E\/(?:RES|DEC)\/((?:199[3-9]|20\d\d))\/(\d{1,3})$/,
    first: 201,
    named: /Economic and Social Council|经济及社会理事会|经社理事会/,
    example: 'Economic and Social Council decision 2004/235',
  },
  {
    form: /^A\/HRC\/(?:RES|DEC)\/(\d{1,2})\/(\d{1,3})$/,
    first: 101,
    named: /Human Rights Council|人权理事会/,
    example: 'Human Rights Council decision 2/102',
  },
];

/** Bodies that number their decisions in the way of the Council, named between it and the number. */
const OTHER_BODY = /\b(?:Executive Board|Commission|Committee|Conference|Assembly)\b|执行局|委员会|大会/;

/** Is the body that `named` catches the one that the words before the citation name last, and none is named behind it? */
const isNamed = ({ before, behind }: Words, named: RegExp): boolean => {
  const at = before.search(named);
  return at >= 0 && !OTHER_BODY.test(before.slice(at).replace(named, '')) && !OTHER_BODY.test(behind);
};

const wrongKindOfCouncil = (citation: MentionOf<'citation'>, words: Words): Problem | undefined => {
  const { symbol = '', type } = citation.value;
  for (const { form, first, named } of councils) {
    const match = form.exec(symbol);
    if (!match || (type !== 'resolution' && type !== 'decision') || !isNamed(words, named)) continue;
    const expected = Number(match[2]) >= first ? 'decision' : 'resolution';
    if (expected === type) return undefined;
    const name = `${match[1]}/${match[2]}`;
    return expected === 'decision'
      ? {
          en: `${name} is cited as a resolution, but numbers from ${first} up are decisions in that series.`,
          zh: `${name}被称为决议，但该系列中${first}及以上的编号为决定。`,
          expected,
          found: type,
        }
      : {
          en: `${name} is cited as a decision, but decisions are numbered from ${first} up in that series.`,
          zh: `${name}被称为决定，但该系列中决定的编号自${first}起。`,
          expected,
          found: type,
        };
  }
  return undefined;
};

const wrongKind = (citation: MentionOf<'citation'>): Problem | undefined => {
  const place = modernNumber(citation);
  if (!place || place.session < FIRST_SESSION) return undefined;
  const name = `${place.session}/${place.number}`;
  if (citation.value.type === 'resolution' && place.number >= FIRST_DECISION)
    return {
      en: `${name} is cited as a resolution, but numbers from 401 up are decisions in that series.`,
      zh: `${name}被称为决议，但该系列中401及以上的编号为决定。`,
      expected: 'decision',
      found: 'resolution',
    };
  if (citation.value.type === 'decision' && place.number < 300)
    return {
      en: `${name} is cited as a decision, but decisions are numbered from 401 up in that series.`,
      zh: `${name}被称为决定，但该系列中决定的编号自401起。`,
      expected: 'resolution',
      found: 'decision',
    };
  return undefined;
};

/** Session N opens in September of 1945 + N and closes a year later. */
const outsideSession = (citation: MentionOf<'citation'>, adopted: string): Problem | undefined => {
  const place = modernNumber(citation);
  if (!place || !/^\d{4}-\d{2}/.test(adopted) || place.session < FIRST_SESSION) return undefined;
  const opens = `${1945 + place.session}-09`;
  const closes = `${1946 + place.session}-09`;
  const month = adopted.slice(0, 7);
  if (month >= opens && month <= closes) return undefined;
  return {
    en: `${place.session}/${place.number} cannot have been adopted on ${adopted}: session ${place.session} ran from ${opens} to ${closes}.`,
    zh: `${place.session}/${place.number}不可能于${adopted}通过：第${place.session}届会议自${opens}至${closes}。`,
    expected: `${opens}/${closes}`,
    found: adopted,
  };
};

/** Councils carry the year of adoption in the symbol: S/RES/1373 (2001), E/RES/2003/30. */
const yearIn = (symbol: string, body: string | undefined): string | undefined => {
  if (body === 'SC') return /\((\d{4})\)$/.exec(symbol)?.[1];
  return body === 'ECOSOC' ? /^E\/(?:RES|DEC)\/(\d{4})\//.exec(symbol)?.[1] : undefined;
};

/** Since 2014 a session of the Economic and Social Council that is named after a year begins in July of the year before. */
const CYCLE = 2015;

const isOfSession = (year: string, adopted: string, body: string | undefined): boolean =>
  body === 'ECOSOC' && Number(year) >= CYCLE && adopted >= `${Number(year) - 1}-07` && adopted < year;

const wrongYear = (citation: MentionOf<'citation'>, adopted: string): Problem | undefined => {
  const { symbol, body } = citation.value;
  const year = yearIn(symbol ?? '', body);
  if (!year || adopted.startsWith(year) || isOfSession(year, adopted, body)) return undefined;
  return {
    en: `${symbol} carries the year ${year} but is said to have been adopted on ${adopted}.`,
    zh: `${symbol}的年份为${year}，但文中称其于${adopted}通过。`,
    expected: year,
    found: adopted,
  };
};

/** Journals, general comments and laws have numbers with a year, too: vol. 37, No. 3 (2020). */
const COUNCIL = /\bresolutions?\b|Security Council|S\/RES|决议|安全理事会|安理会/i;

/** The Council numbers its resolutions straight through: the year must be that of the numbers around it. */
const wrongNeighbours = (citation: MentionOf<'citation'>, before: string): Problem | undefined => {
  const [, number, year] = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(citation.value.symbol ?? '') ?? [];
  if (number === undefined || year === undefined || !COUNCIL.test(`${before}${citation.text}`)) return undefined;
  const right = yearOfCouncil(number);
  if (right === undefined || String(right) === year) return undefined;
  return {
    en: `Resolution ${number} is cited with the year ${year}; the Security Council adopted the numbers around it in ${right}.`,
    zh: `第${number}号决议所注年份为${year}，而安全理事会于${right}年通过与其相邻的各号决议。`,
    expected: `${number} (${right})`,
    found: `${number} (${year})`,
  };
};

/** The words that name the body stand this far before the number, or before the first of its list. */
const REACH = 90;

/** Of the Assembly only where it is named beside the citation: other bodies number their decisions in the same way. */
const NAMES_ASSEMBLY = /大会|Assembly/;

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

const find = (index: Index): FindingDraft[] =>
  index.all('citation').flatMap((citation): FindingDraft[] => {
    if (citation.value.antecedent) return [];
    const words = wordsAround(citation, index);
    const { before } = words;
    if (citation.value.body === 'GA' && !NAMES_ASSEMBLY.test(before)) return [];
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
      { text: '1.\tThe Economic and Social Council adopted its resolution 2004/241.', verdict: 'conflict' },
      {
        text: '1.\tThe General Assembly, in its resolution 58/140 of 22 December 2003, requested a report.',
        verdict: 'none',
      },
      { text: '1.\tThe Security Council, in its resolution 1373 (2003), set up a committee.', verdict: 'conflict' },
      { text: '1.\tThe Security Council, in its resolution 1373 (2001), set up a committee.', verdict: 'none' },
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
