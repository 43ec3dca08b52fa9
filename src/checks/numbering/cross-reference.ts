import type { Block } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atText } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { printedLike } from './number-scripts.ts';
import { ABOVE, type ReferenceForm, referenceForms, type Target, targetNames } from './reference-forms.ts';
import { allTargets, romanOrPlain, type Targets } from './reference-targets.ts';

/** Where a reference is made from among the blocks; where the paragraph that it belongs to stands, if it leads to one. */
const placeFrom = (block: Block, to: Target, index: Index): number => {
  if (to !== 'paragraph') return placeOf(index, block.id);
  let at: Block | undefined = block;
  for (let depth = 0; at && depth < 8; depth += 1) {
    if (at.type === 'paragraph' && /^\d{1,3}$/.test(at.number ?? '')) return placeOf(index, at.id);
    at = at.parent === undefined ? undefined : index.block(at.parent);
  }
  return -1;
};

interface Problem {
  readonly en: string;
  readonly zh: string;
  readonly expected: string;
}

const problemOf = (
  number: string,
  to: Target,
  { places, starts = [] }: Targets,
  here: number,
  way: string | undefined,
): Problem | undefined => {
  const { en, zh } = targetNames[to];
  const wanted = romanOrPlain(number);
  if (wanted === undefined) return undefined;
  const place = places.get(wanted);
  const last = Math.max(...places.keys());
  if (!places.has(wanted)) {
    const shown = printedLike(last, number);
    const end =
      wanted <= last
        ? { en: '', zh: '' }
        : last === 1
          ? { en: ': there is only one', zh: `（只有一${zh.measure}）` }
          : { en: `: the last is ${en.numbered(shown)}`, zh: `（最后为${zh.numbered(shown)}）` };
    return {
      en: `The text refers to ${en.numbered(number)}, but the document has no such ${en.name}${end.en}.`,
      zh: `文中提及${zh.numbered(number)}，但本文件没有${zh.numbered(number)}${end.zh}。`,
      expected: last === 1 ? '1' : `1–${last}`,
    };
  }
  // Tables and annexes stand where there is room; only of paragraphs and sections the side is sure.
  if (
    way === undefined ||
    place === undefined ||
    here < 0 ||
    place === here ||
    (to !== 'paragraph' && to !== 'section')
  )
    return undefined;
  if (starts.some((start) => start > Math.min(place, here) && start <= Math.max(place, here))) return undefined;
  const isAbove = ABOVE.test(way);
  if (isAbove === place < here) return undefined;
  const [said, is] = isAbove ? (['above', 'below'] as const) : (['below', 'above'] as const);
  const [saidZh, isZh] = isAbove ? ['上文', '下文'] : ['下文', '上文'];
  return {
    en: `The text says “${en.numbered(number)} ${said}”, but that ${en.name} stands ${is}.`,
    zh: `文中称“${saidZh}${zh.numbered(number)}”，但${zh.numbered(number)}位于${isZh}。`,
    expected: said,
  };
};

/** Right before a reference: it belongs to the document named there. */
const OF_ANOTHER = /(?:[A-Z]\/[\d/A-Z.]+\)?,? |resolutions? \S+,? |ibid\., |决议[，,]?\s?|号文件[，,]?\s?)$/i;

/** `12, 14 and 36`: each is looked for; of `12 to 36` the ends. */
const numbersIn = (numbers: string): string[] => numbers.match(/\d+|[IVX]+|[一二三四五六七八九十]+/g) ?? [];

const referencesIn = (block: Block, form: ReferenceForm, targets: Targets, here: number): FindingDraft[] =>
  Array.from(block.text.matchAll(form.form)).flatMap((match): FindingDraft[] => {
    const { number = '', numbers = number, way } = match.groups ?? {};
    if (OF_ANOTHER.test(block.text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const [found] = numbersIn(numbers).flatMap((each) => {
      const problem = problemOf(each, form.to, targets, here, way);
      return problem ? [{ ...problem, number: each }] : [];
    });
    if (!found) return [];
    const { en, zh, expected } = found;
    return [
      {
        verdict: 'conflict',
        severity: 'warning',
        doubt: 'cannot tell',
        confidence: 0.8,
        message: { en, zh },
        evidence: [atText(block, match.index, match.index + match[0].length)],
        computation: { expression: match[0], expected, found: found.number, difference: '' },
      },
    ];
  });

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const targets = allTargets(index);
  return record.blocks.flatMap((block) => {
    if (block.type === 'contents' || block.type === 'furniture') return [];
    return referenceForms[index.language].flatMap((form) =>
      targets[form.to].sure ? referencesIn(block, form, targets[form.to], placeFrom(block, form.to, index)) : [],
    );
  });
};

export const crossReference: Check = {
  name: 'cross-reference',
  rule: {
    en: 'A reference to a paragraph, section, table, figure or annex of the document leads to one that is there, on the side that the text says.',
    zh: '文中所指本文件的段落、章节、表、图和附件应存在，且“上文”“下文”位置相符。',
  },
  source: 'see also para. 24 below (A/80/604/Add.9, para. 18)',
  examples: {
    en: [
      {
        text: '1.\tOne.\n\n2.\tTwo, see paragraph 9 below.\n\n3.\tThree.\n\n4.\tFour.\n\n5.\tFive.',
        verdict: 'conflict',
      },
      {
        text: '1.\tOne.\n\n2.\tTwo, see paragraph 4 below.\n\n3.\tThree, see resolution 55/25, annex IX.\n\n4.\tFour.\n\n5.\tFive.',
        verdict: 'none',
      },
      {
        text: '1.\tContributions rose by 43 per cent (A/58/222, para. 56; see annex II).\n\nAnnex\nContributions\nList.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe members are listed in annex IV to the present report.\n\nAnnex I\nMembers\nList of members.\nAnnex II\nExperts\nList of experts.',
        verdict: 'conflict',
      },
    ],
    zh: [
      {
        text: '1．\t第一点。\n\n2．\t第二点，见下文第9段。\n\n3．\t第三点。\n\n4．\t第四点。\n\n5．\t第五点。',
        verdict: 'conflict',
      },
      {
        text: '1．\t第一点。\n\n2．\t第二点，见下文第4段。\n\n3．\t第三点，见大会第55/25号决议，附件九。\n\n4．\t第四点。\n\n5．\t第五点。',
        verdict: 'none',
      },
      {
        text: '1．\t增长43%（见附件二）。\n\n附件\n成员名单\n名单。',
        verdict: 'conflict',
      },
      {
        text: '1．\t成员名单见本报告附件四。\n\n附件一\n成员\n成员名单。\n附件二\n专家\n专家名单。',
        verdict: 'conflict',
      },
    ],
  },
  needs: ['paragraph.number', 'heading.number', 'table.number', 'annex.number'],
  run,
};
