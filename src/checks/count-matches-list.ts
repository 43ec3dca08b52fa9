import type { Check, FindingDraft } from './check.ts';
import { atMention } from './places.ts';
import { type Index, indexOf } from './record-index.ts';

const find = (index: Index): FindingDraft[] =>
  index.all('countryList').flatMap((list): FindingDraft[] => {
    const { stated, members } = list.value;
    if (stated === undefined) return [];
    const countries = members.filter((id) => index.mention(id)?.kind === 'country').length;
    const evidence = [atMention(list)];
    const computation = {
      expression: `${members.map((id) => index.mention(id)?.text ?? '?').join(' + ')}`,
      expected: String(stated),
      found: String(countries),
      difference: String(countries - stated),
    };
    if (countries === stated)
      return [
        {
          verdict: 'agreement',
          severity: 'info',
          confidence: list.certainty,
          message: {
            en: `The text announces ${stated} States and names ${countries}.`,
            zh: `文中称有${stated}个国家，随后列出${countries}个。`,
          },
          evidence,
          computation,
        },
      ];
    const mixed = countries !== members.length;
    return [
      {
        verdict: mixed ? 'cannot-tell' : 'conflict',
        severity: mixed ? 'info' : 'error',
        confidence: list.certainty,
        ...(mixed ? {} : { doubt: 'document' as const }),
        message: {
          en: `The text announces ${stated} States but names ${countries}.`,
          zh: `文中称有${stated}个国家，但随后列出${countries}个。`,
        },
        evidence,
        computation,
      },
    ];
  });

export const countMatchesList: Check = {
  name: 'count-matches-list',
  rule: {
    en: 'A stated number of States is the number of States listed after it.',
    zh: '所述国家数目应与随后列出的国家数目一致。',
  },
  source: 'Arithmetic; 这 4个国家是：萨尔瓦多、肯尼亚、墨西哥和斯里兰卡 (crime programme report, para. 7)',
  needs: ['countryList.stated'],
  run: (record) => find(indexOf(record)),
};
