import { placeOf } from '../block-order.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atText } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { turnoutFindings } from './turnout.ts';
import type { Side } from './vote-forms.ts';
import { type Place, type VoteList, type VoteResult, voteLists, voteResults } from './vote-lists.ts';
import { paired, type Vote, votesIn } from './votes-paired.ts';

interface Name {
  /** Of one vote, of several, and of those who stand in the list. */
  readonly en: readonly [one: string, several: string, listed: string];
  readonly zh: string;
}

const names: Readonly<Record<Side, Name>> = {
  for: { en: ['vote in favour', 'votes in favour', 'in favour'], zh: '赞成' },
  against: { en: ['vote against', 'votes against', 'against'], zh: '反对' },
  abstaining: { en: ['abstention', 'abstentions', 'abstaining'], zh: '弃权' },
  absent: { en: ['State not voting', 'States not voting', 'not voting'], zh: '未参加表决' },
};

const at = ({ block, start, end }: Place): FindingDraft['evidence'][number] => atText(block, start, end);

/** Does every entry name a State that we know? Then a wrong count is the document's. */
const isKnown = ({ voters }: VoteList): boolean => voters.every(({ state }) => state !== undefined);

const agreed = (stated: number, { en: [one, several], zh }: Name): FindingDraft['message'] => {
  if (stated === 0)
    return { en: `The text counts no ${several}, and its list names none.`, zh: `文中称无人${zh}，名单中也没有。` };
  return {
    en: `The text counts ${stated} ${stated === 1 ? one : several}, and its list names as many.`,
    zh: `文中称${zh}${stated}票，与所列名单相符。`,
  };
};

const judged = (list: VoteList, stated: number, statedAt: Place): FindingDraft => {
  const { voters, side } = list;
  const known = voters.filter(({ state }) => state !== undefined).length;
  const agrees = voters.length === stated || known === stated;
  const { en, zh } = names[side];
  const listed = agrees ? stated : voters.length;
  return {
    verdict: agrees ? 'agreement' : 'conflict',
    severity: agrees ? 'info' : 'error',
    ...(agrees ? {} : { doubt: isKnown(list) ? ('document' as const) : ('cannot tell' as const) }),
    confidence: isKnown(list) ? 0.95 : 0.75,
    message: agrees
      ? agreed(stated, names[side])
      : {
          en: `The text counts ${stated} ${stated === 1 ? en[0] : en[1]}; its list names ${listed}.`,
          zh: `文中称${zh}${stated}票，但名单列出${listed}个国家。`,
        },
    evidence: [at(statedAt), ...list.places.map(at)].slice(0, 12),
    computation: {
      expression: voters.map(({ text }) => text).join(' + '),
      expected: String(listed),
      found: String(stated),
      difference: String(stated - listed),
    },
  };
};

/** One vote is cast once: a State that two lists of a vote name, or one list twice. */
const repeated = ({ lists }: Vote): FindingDraft[] => {
  const seen = new Map<string, VoteList>();
  return lists.flatMap((list) =>
    list.voters.flatMap(({ state, text }): FindingDraft[] => {
      if (state === undefined) return [];
      const first = seen.get(state);
      seen.set(state, first ?? list);
      if (!first) return [];
      const [one, other] = [names[first.side], names[list.side]];
      return [
        {
          verdict: 'conflict',
          severity: 'error',
          doubt: 'document',
          confidence: 0.9,
          message:
            first === list
              ? { en: `“${text}” appears twice among those ${one.en[2]}.`, zh: `“${text}”在${one.zh}名单中出现两次。` }
              : {
                  en: `“${text}” is listed both ${one.en[2]} and ${other.en[2]}.`,
                  zh: `“${text}”同时列入${one.zh}和${other.zh}名单。`,
                },
          evidence: [...first.places, ...(first === list ? [] : list.places)].map(at).slice(0, 12),
          computation: { expression: text, expected: '1', found: '2', difference: '1' },
        },
      ];
    }),
  );
};

const judge = (vote: Vote, result: VoteResult | undefined): FindingDraft[] =>
  vote.lists.flatMap((list) => {
    const said = result?.counts[list.side];
    const own = list.counted;
    return [
      ...(own === undefined || (list.voters.length === 0 && own > 0) ? [] : [judged(list, own, list.label)]),
      ...(said === undefined || (list.voters.length === 0 && (said > 0 || own !== undefined))
        ? []
        : [judged(list, said, result!.place)]),
    ];
  });

const find = (index: Index): FindingDraft[] => {
  const lists = voteLists(index);
  const stated = voteResults(index);
  const turnouts = turnoutFindings(stated, index.language);
  if (lists.length === 0) return turnouts;
  const results = stated.map((result) => [placeOf(index, result.place.block.id), result] as const);
  const votes = votesIn(lists, index);
  const said = paired(votes, results);
  return [...votes.flatMap((vote, place) => [...judge(vote, said[place]), ...repeated(vote)]), ...turnouts];
};

export const voteCounts: Check = {
  name: 'vote-counts',
  rule: {
    en: 'A count of votes is the number of voters that its list names, no State appears in two lists, and the counts add up to the number that voted.',
    zh: '票数应与名单所列国家数相符，同一国家不得列入两个名单，各方票数之和应等于参加表决者数。',
  },
  source:
    'The draft resolution received 13 votes in favour, none against and 2 abstentions (records of the Security Council)',
  needs: ['block.text', 'country'],
  examples: {
    en: [
      {
        text: '1.\tA vote was taken. In favour: Belgium, China, Estonia. Abstaining: Tunisia and Viet Nam. The draft resolution received 3 votes in favour, none against and 2 abstentions.',
        verdict: 'agreement',
      },
      {
        text: '1.\tThe proposal was rejected by a recorded vote of 67 to 52, with 21 abstentions; 104 delegations took part in the vote.',
        verdict: 'conflict',
      },
      {
        text: '1.\tOf the fifteen members of the Council, nine voted in favour, none voted against and five abstained.',
        verdict: 'none',
      },
      { text: 'In favour (15): BELGIUM; ESTONIA; BOSNIA AND HERZEGOVINA.', verdict: 'conflict' },
      {
        text: '5.\tThe draft was adopted by 2 votes to 1. The voting was as follows:\n\nIn favour: Chile, Peru\n\nAgainst: Chile',
        verdict: 'conflict',
      },
    ],
    zh: [
      {
        text: '1．\t赞成：比利时、中国、爱沙尼亚。弃权：突尼斯和越南。决议草案以3票赞成、0票反对、2票弃权获得通过。',
        verdict: 'agreement',
      },
      { text: '1．\t安理会十五国中，九国投赞成票，三国投反对票，四国弃权。', verdict: 'conflict' },
      { text: '1．\t安理会十五国中，九国投赞成票，两国投反对票，四国弃权。', verdict: 'agreement' },
      { text: '赞成（4）：比利时、中国、波斯尼亚和黑塞哥维那。', verdict: 'conflict' },
    ],
  },
  run: (record: CheckedRecord) => find(indexOf(record)),
};
