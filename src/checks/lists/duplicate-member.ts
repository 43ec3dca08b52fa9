import type { Mention, MentionOf } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';

/** Between two names that begins another list, a pairing, or another part of the sentence. */
const PARTED = /[;；:：]|[（(][^（()）]*(?:\d|item|议程)[^（()）]*[)）]|\bv\.|\b(?:between|against|from|of) |诉/;

/** Several names in a row that are joined in pairs: Angola and the Congo, Angola and Kenya, … */
const JOINT = /\band\b|和|与|及/g;

/** Fewer names are a phrase, no list: in territories occupied by a State and in that State. */
const FEWEST = 4;

/** What stands between two names; a list one name an item has nothing there. */
const between = (index: Index, one: Mention, other: Mention): string =>
  one.block === other.block ? (index.block(one.block)?.text ?? '').slice(one.span[1], other.span[0]) : '';

const isOneList = (index: Index, list: MentionOf<'countryList'>): boolean => {
  const names = list.value.members.flatMap((id) => index.mention(id) ?? []);
  const joints = names.slice(1).filter((name, at) => between(index, names[at]!, name).search(JOINT) >= 0);
  return names.length >= FEWEST && joints.length <= 1;
};

const isParted = (index: Index, first: Mention, other: Mention): boolean => PARTED.test(between(index, first, other));

/** Who speaks for others, too, is named twice: “Indonesia, Indonesia (on behalf of …)”. */
const isSpeaker = (index: Index, { block, span }: Mention): boolean =>
  /^ ?[(（](?:(?:also )?on behalf of|代表)/.test((index.block(block)?.text ?? '').slice(span[1], span[1] + 20));

/** A list of abbreviations tells each with what it stands for: “UK, United Kingdom; UNDP, …”. */
const isAbbreviation = (index: Index, first: Mention, other: Mention): boolean =>
  /^\p{Lu}{2,5}$/u.test(first.text) && /^(?:, ?|，|：|: )$/.test(between(index, first, other));

/** A piece of another name: Equatorial-Guinea. */
const isPiece = (index: Index, { block, span }: Mention): boolean =>
  /[\p{L}]-$/u.test((index.block(block)?.text ?? '').slice(Math.max(0, span[0] - 2), span[0]));

/** A name that goes on is of something else: the Sudan People's Liberation Movement, South Africa’s envoy, Israel Katz. */
const goesOn = (index: Index, { block, span }: Mention): boolean =>
  /^(?:[’']s\b| \p{Lu})/u.test((index.block(block)?.text ?? '').slice(span[1], span[1] + 3));

/** What a list names twice: the members' names and where they stand. */
const find = (index: Index): FindingDraft[] =>
  index.all('countryList').flatMap((list) => {
    const seen = new Map<string, string>();
    if (!isOneList(index, list)) return [];
    return list.value.members.flatMap((id): FindingDraft[] => {
      const member = index.mention(id);
      if (member?.kind !== 'country' || [goesOn, isSpeaker, isPiece].some((is) => is(index, member))) return [];
      const key = member.value.iso3 ?? member.value.name;
      const first = index.mention(seen.get(key) ?? '');
      if (first && (isParted(index, first, member) || isAbbreviation(index, first, member))) {
        seen.set(key, id);
        return [];
      }
      if (!first) {
        seen.set(key, id);
        return [];
      }
      const names = first.text === member.text ? `“${member.text}”` : `“${first.text}” and “${member.text}”`;
      const namesZh = first.text === member.text ? `“${member.text}”` : `“${first.text}”和“${member.text}”`;
      return [
        {
          verdict: 'conflict',
          severity: 'warning',
          doubt: 'document',
          confidence: Math.min(first.certainty, member.certainty),
          message: {
            en: `One list names the same State twice: ${names}.`,
            zh: `同一份名单中重复列出同一国家：${namesZh}。`,
          },
          evidence: [atMention(first), atMention(member)],
          computation: { expression: member.text, expected: '1', found: '2', difference: '1' },
        },
      ];
    });
  });

export const duplicateMember: Check = {
  name: 'duplicate-member',
  rule: { en: 'A list of States names each State once.', zh: '一份国家名单中，同一国家只应出现一次。' },
  source: 'Lists of States in reports: 萨尔瓦多、肯尼亚、墨西哥和斯里兰卡 (crime programme report, para. 7)',
  needs: ['countryList'],
  examples: {
    en: [
      { text: '1.\tWorkshops were held in Chile, Peru, Kenya and Chile.', verdict: 'conflict' },
      { text: '1.\tWorkshops were held in Guinea, Equatorial Guinea and Guinea-Bissau.', verdict: 'none' },
      {
        text: '1.\tTalks were held by Angola and the Congo, Angola and Kenya, and Rwanda and South Sudan.',
        verdict: 'none',
      },
      {
        text: '1.\tAlso on behalf of Albania, Georgia, Iceland and Serbia (agenda item 5 (b)); Albania, Georgia, Iceland and Serbia (agenda item 5 (c)).',
        verdict: 'none',
      },
      {
        text: '1.\tAbbreviations: CA, Canada; CN, China; DE, Germany; FR, France; JP, Japan; NO, Norway; SE, Sweden; UK, United Kingdom.',
        verdict: 'none',
      },
    ],
    zh: [
      { text: '1．\t在智利、秘鲁、肯尼亚和智利举办了讲习班。', verdict: 'conflict' },
      { text: '1．\t在几内亚、赤道几内亚和几内亚比绍举办了讲习班。', verdict: 'none' },
    ],
  },
  run: (record) => find(indexOf(record)),
};
