import type { Language, MentionOf } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { clauseManners, contentOf } from '../text/clause-words.ts';
import { sentenceAt } from '../text/sentences.ts';

/** What happens to one thing once, and its words. */
interface ActForm {
  readonly act: string;
  readonly words: RegExp;
  /** Such an act happens again and again, but the one of a number once: the third meeting. */
  readonly ordinal?: RegExp;
  readonly example: string;
}

const acts: Readonly<Record<Language, readonly ActForm[]>> = {
  en: [
    {
      act: 'force',
      words: /\b(?:entered|came|come|enters?|entering|entry) into force\b/,
      example: 'Since 22 January 2021, when the Treaty entered into force, three meetings have been held',
    },
    {
      act: 'signature',
      words:
        /\b(?:signed|signing|signature|concluded|reached)\b|(?<=\b(?:agreement|accord|truce|memorandum|pact|declaration|communiqué)) (?:of|dated) $/,
      example: 'the ceasefire agreement of 27 November 2024',
    },
    { act: 'election', words: /\belect(?:ed|ion)\b/, example: 'the election of Ms. Ruiz on 9 May 2025' },
    {
      act: 'office',
      words:
        /\b(?:assum(?:ed|ing) (?:(?:his|her|their|the) )?(?:functions|office|duties)|(?:took|taking|taken) office|appoint(?:ed|ment)|sworn in)\b/i,
      example: 'Since taking office on 1 September 2024, the Special Representative has visited seven countries',
    },
    {
      act: 'foundation',
      words: /\b(?:established|establishment|inaugurated|inauguration)\b/i,
      example: 'the Centre, which was established on 3 May 2019',
    },
    {
      act: 'meeting',
      words: /\b(?:held|took place|convened|met|meet)\b/,
      ordinal:
        /\b(?<ordinal>(?:twenty-|thirty-|forty-|fifty-|sixty-|seventy-|eighty-)?(?:first|second|third|[a-z]+th)) (?:[a-z]+ ){0,2}(?:meeting|conference|round|summit|forum|congress|assembly)\b/i,
      example: 'The third meeting of States Parties was held from 3 to 7 March 2025',
    },
  ],
  zh: [
    { act: 'force', words: /生效/, example: '自该条约2021年1月22日生效以来，已举行三次会议' },
    {
      act: 'signature',
      words: /签署|签订|缔结|达成|订立|^(?=的?[^，。；]{0,8}(?:协定|协议|备忘录|宣言|公报))/,
      example: '2024年11月27日停火协定',
    },
    { act: 'election', words: /当选|选举|选出/, example: '2025年5月9日鲁伊斯女士当选' },
    { act: 'office', words: /就任|上任|履新|任命|就职/, example: '特别代表自2024年9月1日就任以来' },
    { act: 'foundation', words: /设立|成立|启用|揭幕|启动/, example: '该中心于2019年5月3日成立' },
    {
      act: 'meeting',
      words: /举行|召开/,
      ordinal: /第(?<ordinal>[一二三四五六七八九十百]{1,5})(?:次|轮)/,
      example: '第三次缔约国会议于2025年3月3日至7日举行',
    },
  ],
};

interface Manner {
  /** How far from its date an act is told, before it and behind. */
  readonly before: number;
  readonly behind: number;
  /** Which words name the thing. */
  readonly names: (text: string) => ReadonlySet<string>;
  /** It is another thing's, a plan's, a part's. */
  readonly other: RegExp;
}

/** Bodies that everything happens to. */
const BODIES =
  /^(?:Advisory|Committee|Secretary|General|Assembly|Council|Commission|Member|States?|Government|Mission|Office|Organization|United|Nations|Board|Secretariat|Programme|Department|Security|Mr|Ms|Mrs|Dr|The|In|On|Since|At|By|Its|His|Her|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const capitals = (text: string): string[] =>
  (text.match(/(?<=\S )\p{Lu}[\p{L}'’-]+/gu) ?? [])
    .filter((word) => !BODIES.test(word))
    .map((word) => word.toLowerCase());

const manners: Readonly<Record<Language, Manner>> = {
  en: {
    before: 120,
    behind: 80,
    names: (text) => {
      const names = capitals(text);
      return names.length > 0 ? new Set(names) : contentOf(text, clauseManners.en);
    },
    other:
      /\b(?:amendments?|respectively|(?:signed|concluded|reached|established|held|convened|elected|appointed) (?:an?|two|three|four|several|its|their|agreements)|for (?:the )?\p{Lu}|will|would|shall|expected|planned|scheduled|another|each|every|first|second|various|several|renew\w*|extend\w*|anniversar\w*|preparat\w*|ratif\w*|accession)\b/u,
  },
  zh: {
    before: 40,
    behind: 30,
    names: (text) => contentOf(text, clauseManners.zh),
    other: /修正|分别|将于|拟于|定于|预计|对[^，。；]{1,10}生效|续签|延长|周年|筹备|批准|加入|另一/,
  },
};

/** An act with its day, and the words that tell whose it is. */
export interface Act {
  readonly act: string;
  readonly ordinal: string;
  readonly names: ReadonlySet<string>;
  readonly date: MentionOf<'date'>;
}

/** What is told once and for all has its year; the doings of the period have none. */
const HAS_YEAR = /\d{4}/;
const TO_THE_DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/** The words around a date, without those of other dates; undefined where another date stands nearer to some of them. */
const around = (index: Index, date: MentionOf<'date'>): readonly [string, string] => {
  const { before, behind } = manners[index.language];
  const text = index.block(date.block)?.text ?? '';
  const [start, end] = sentenceAt(text, date.span[0], index.language);
  const others = index.inBlock(date.block, 'date').filter(({ id }) => id !== date.id);
  const from = Math.max(
    start,
    date.span[0] - before,
    ...others.flatMap(({ span }) => (span[1] <= date.span[0] ? [span[1]] : [])),
  );
  const to = Math.min(
    end,
    date.span[1] + behind,
    ...others.flatMap(({ span }) => (span[0] >= date.span[1] ? [span[0]] : [])),
  );
  return [text.slice(from, date.span[0]), text.slice(date.span[1], to)];
};

/** Up to the end of the clause; the words behind a date are of its act only so far. */
const clauseBehind = (text: string, language: Language): string => {
  const at = text.slice(1).search(clauseManners[language].clauses);
  return at < 0 ? text : text.slice(0, at + 1);
};

const clauseBefore = (text: string, language: Language): string => {
  const cuts = Array.from(
    text
      .trimEnd()
      .replace(/[，,]$/, ' ')
      .matchAll(clauseManners[language].clauses),
  );
  return text.slice(cuts.at(-1)?.index ?? 0);
};

/** The clause of an act told before its date ends with that. */
const OPENS_NEXT = /^[,，;；]/;

/** “The Memorandum, signed on …”, “The Chair, Ms. Okoro, took office on …”: whose act it is the clauses before tell. */
const ownerOf = (before: string, clause: string, language: Language): string => {
  if (!OPENS_NEXT.test(clause)) return '';
  const rest = before.slice(0, before.length - clause.length);
  const owner = clauseBefore(rest, language);
  return OPENS_NEXT.test(owner) ? clauseBefore(rest.slice(0, rest.length - owner.length), language) + owner : owner;
};

/** “Since taking office on …, the Special Representative”: the clause behind has its subject. */
const OPENING = /^\s*(?:Since|After|Upon|On|Following|Before|When|With|In|Held|[A-Z][a-z]+ed)\b/;

/** Before a day of which a state is told, not an act. */
const STATE_OF = /(?:\b(?:as (?:at|of)|by|until|before|prior to) |截至|截止)$/;

/** Acts that the document dates to the day, each of one thing. */
export const datedActs = (index: Index): Act[] =>
  index.all('date').flatMap((date): Act[] => {
    if (!TO_THE_DAY.test(date.value.edtf) || !HAS_YEAR.test(date.text)) return [];
    const { language } = index;
    const [before, behind] = around(index, date);
    const tight = language === 'zh' ? (text: string) => text.replaceAll(/\s+/g, '') : (text: string) => text;
    const clause = clauseBefore(before, language);
    const [near, next] = [tight(clause), tight(clauseBehind(behind, language))];
    const owner = tight(ownerOf(before, clause, language));
    const form = acts[language].find(
      ({ words, ordinal }) =>
        [near, next].some((part) => words.test(part)) && (ordinal === undefined || ordinal.test(owner + near + next)),
    );
    if (!form || STATE_OF.test(near)) return [];
    const isToldBefore = form.words.test(near) && OPENS_NEXT.test(next) && !OPENING.test(near);
    const told = isToldBefore ? `${owner} ${near}` : `${owner} ${near} ${next}`;
    if (manners[language].other.test(told)) return [];
    const bare = (text: string): ReadonlySet<string> =>
      manners[language].names(text.replaceAll(new RegExp(form.words.source, 'giu'), ' '));
    const own = bare(told);
    return [
      {
        act: form.act,
        ordinal: form.ordinal?.exec(owner + near + next)?.groups?.ordinal?.toLowerCase() ?? '',
        names: own.size > 0 ? own : bare(tight(before)),
        date,
      },
    ];
  });
