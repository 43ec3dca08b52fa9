import type { Check, FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';

/** What a list names twice: the members' names and where they stand. */
const find = (index: Index): FindingDraft[] =>
  index.all('countryList').flatMap((list) => {
    const seen = new Map<string, string>();
    return list.value.members.flatMap((id): FindingDraft[] => {
      const member = index.mention(id);
      if (member?.kind !== 'country') return [];
      const key = member.value.iso3 ?? member.value.name;
      const first = index.mention(seen.get(key) ?? '');
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
            zh: `同一列举中同一国家出现两次：${namesZh}。`,
          },
          evidence: [atMention(first), atMention(member)],
          computation: { expression: member.text, expected: '1', found: '2', difference: '1' },
        },
      ];
    });
  });

export const duplicateMember: Check = {
  name: 'duplicate-member',
  rule: { en: 'A list of States names each State once.', zh: '一项国家列举中同一国家只应出现一次。' },
  source: 'Lists of States in reports: 萨尔瓦多、肯尼亚、墨西哥和斯里兰卡 (crime programme report, para. 7)',
  needs: ['countryList'],
  examples: {
    en: [
      { text: '1.\tWorkshops were held in Chile, Peru, Kenya and Chile.', verdict: 'conflict' },
      { text: '1.\tWorkshops were held in Guinea, Equatorial Guinea and Guinea-Bissau.', verdict: 'none' },
    ],
    zh: [
      { text: '1．\t在智利、秘鲁、肯尼亚和智利举办了讲习班。', verdict: 'conflict' },
      { text: '1．\t在几内亚、赤道几内亚和几内亚比绍举办了讲习班。', verdict: 'none' },
    ],
  },
  run: (record) => find(indexOf(record)),
};
