import type { Block, Language } from '../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from './check.ts';
import { atText } from './places.ts';
import { type Index, indexOf } from './record-index.ts';

interface ReferenceForm {
  /** Catches `number`, and `way`: which side of the reference the paragraph stands on. */
  readonly form: RegExp;
  readonly above: RegExp;
  readonly example: string;
}

/**
 * References to paragraphs of this document. Only those that say above or below are its own beyond doubt: another
 * “para. 56” belongs to the document cited before it.
 */
const forms: Readonly<Record<Language, readonly ReferenceForm[]>> = {
  en: [
    {
      form: /\bpara(?:graph)?s?\.? (?:\d{1,3}(?:[–-]| to | and |, ))?(?<number>\d{1,3}),? (?<way>above|below)\b/g,
      above: /above/,
      example: 'see para. 24 below',
    },
  ],
  zh: [
    {
      form: /(?<way>上文|下文)\s?第?\s?(?:\d{1,3}\s?(?:[－–-]|至|和|、)\s?(?:第\s?)?)?(?<number>\d{1,3})\s?段/g,
      above: /上文/,
      example: '见下文第24段',
    },
  ],
};

/** The number of the paragraph that a block belongs to. */
const paragraphOf = (block: Block, index: Index): number | undefined => {
  let at: Block | undefined = block;
  for (let depth = 0; at && depth < 8; depth += 1) {
    if (at.type === 'paragraph' && /^\d{1,3}$/.test(at.number ?? '')) return Number(at.number);
    at = at.parent === undefined ? undefined : index.block(at.parent);
  }
  return undefined;
};

const problemOf = (target: number, here: number | undefined, last: number, isAbove: boolean) => {
  if (target > last)
    return {
      en: `The text refers to paragraph ${target}; the last paragraph is ${last}.`,
      zh: `文中提及第${target}段，但最后一段为第${last}段。`,
    };
  if (here === undefined || target === here) return undefined;
  if (isAbove === target < here) return undefined;
  const [en, zh] = isAbove ? ['above', '上文'] : ['below', '下文'];
  return {
    en: `Paragraph ${here} refers to paragraph ${target} “${en}”, which stands on the other side.`,
    zh: `第${here}段称“${zh}第${target}段”，但该段不在${zh}。`,
  };
};

const referencesIn = (block: Block, last: number, index: Index): FindingDraft[] =>
  forms[index.language].flatMap(({ form, above }) =>
    Array.from(block.text.matchAll(form)).flatMap((match): FindingDraft[] => {
      const { number = '', way = '' } = match.groups ?? {};
      const here = paragraphOf(block, index);
      const problem = problemOf(Number(number), here, last, above.test(way));
      if (!problem) return [];
      return [
        {
          verdict: 'conflict',
          severity: 'warning',
          doubt: 'cannot tell',
          confidence: 0.8,
          message: problem,
          evidence: [atText(block, match.index, match.index + match[0].length)],
          computation: {
            expression: match[0],
            expected: here === undefined ? `≤ ${last}` : above.test(way) ? `< ${here}` : `> ${here}`,
            found: number,
            difference: '',
          },
        },
      ];
    }),
  );

/** Numbers that start anew (annexes, draft texts) leave “above” and “below” without one meaning. */
const lastParagraph = (blocks: readonly Block[]): number | undefined => {
  const numbers = blocks.flatMap(({ type, number }) =>
    type === 'paragraph' && /^\d{1,3}$/.test(number ?? '') ? [Number(number)] : [],
  );
  const rising = numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
  return rising && numbers.length >= 5 ? numbers.at(-1) : undefined;
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const last = lastParagraph(record.blocks);
  if (last === undefined) return [];
  const index = indexOf(record);
  return record.blocks.flatMap((block) => referencesIn(block, last, index));
};

export const crossReference: Check = {
  name: 'cross-reference',
  rule: {
    en: 'A reference to a paragraph above or below leads to one that stands there.',
    zh: '“上文”“下文”所指段落应存在且位置相符。',
  },
  source: 'see also para. 24 below (A/80/604/Add.9, para. 18)',
  examples: {
    en: [
      {
        text: '1.\tOne.\n\n2.\tTwo, see paragraph 9 below.\n\n3.\tThree.\n\n4.\tFour.\n\n5.\tFive.',
        verdict: 'conflict',
      },
      { text: '1.\tOne.\n\n2.\tTwo, see paragraph 4 below.\n\n3.\tThree.\n\n4.\tFour.\n\n5.\tFive.', verdict: 'none' },
    ],
    zh: [
      {
        text: '1．\t第一点。\n\n2．\t第二点，见下文第9段。\n\n3．\t第三点。\n\n4．\t第四点。\n\n5．\t第五点。',
        verdict: 'conflict',
      },
      {
        text: '1．\t第一点。\n\n2．\t第二点，见下文第4段。\n\n3．\t第三点。\n\n4．\t第四点。\n\n5．\t第五点。',
        verdict: 'none',
      },
    ],
  },
  needs: ['paragraph.number'],
  run,
};
