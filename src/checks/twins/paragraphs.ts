import type { Block } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { type Aligned, ratioOf } from './alignment.ts';
import { placeOfPassage, whereIs } from './difference.ts';
import type { Passage } from './passage.ts';
import { type TwinCheck, type Twins, versionNames } from './twin-check.ts';

/** Shorter ones may be parts of a title, a caption or a running head that one language has read otherwise. */
const SHORTEST = { zh: 24, en: 80 } as const;

const tells = ({ type, number }: Block, { text, language }: Passage): boolean =>
  type === 'paragraph' || type === 'item' || type === 'footnote'
    ? number !== undefined || text.length >= SHORTEST[language]
    : false;

const isPair = ({ a, b }: Aligned): boolean => a !== undefined && b !== undefined;

/** The nearest passages on both sides of a place that both languages have. */
const pairsBeside = (aligned: readonly Aligned[], at: number): Aligned[] => {
  const [before, after] = [aligned.slice(0, at).findLast(isPair), aligned.slice(at + 1).find(isPair)];
  return [before, after].flatMap((pair) => pair ?? []);
};

/** Letters by which the other language's side of a pair is longer than its translation should be. */
const excess = ({ a, b }: Aligned, missingIn: 'a' | 'b', ratio: number): number =>
  missingIn === 'b' ? b!.letters / ratio - a!.letters : a!.letters * ratio - b!.letters;

/** The passage beside the gap is so much too long that the missing one was read as a part of it. */
const isReadIntoNeighbour = (
  passage: Passage,
  beside: readonly Aligned[],
  missingIn: 'a' | 'b',
  ratio: number,
): boolean => beside.some((pair) => excess(pair, missingIn, ratio) > 0.5 * passage.letters);

/** A neighbour so long that its length cannot say whether the missing passage is a part of it. */
const mayHoldIt = (passage: Passage, beside: readonly Aligned[]): boolean =>
  passage.blocks[0]!.number === undefined &&
  beside.some(({ a, b }) => (passage.language === a!.language ? a! : b!).letters > 2.5 * passage.letters);

const lacking = (aligned: readonly Aligned[], twins: Twins): FindingDraft[] => {
  const side = (key: 'a' | 'b') => aligned.flatMap((pair) => (isPair(pair) ? pair[key]! : []));
  const ratio = ratioOf(side('a'), side('b'));
  return aligned.flatMap(({ a, b }, at): FindingDraft[] => {
    const passage = a ?? b;
    if ((a && b) || !passage || !tells(passage.blocks[0]!, passage)) return [];
    const other = a ? twins.b : twins.a;
    const missingIn = a ? 'b' : 'a';
    const beside = pairsBeside(aligned, at);
    if (isReadIntoNeighbour(passage, beside, missingIn, ratio)) return [];
    const neighbour = beside[0]?.[missingIn];
    const numbered = passage.blocks[0]!.number !== undefined;
    const unsure = mayHoldIt(passage, beside);
    const [here, there] = [versionNames[passage.language], versionNames[other.document.language]];
    const where = whereIs(passage);
    return [
      {
        verdict: unsure ? 'cannot-tell' : 'conflict',
        severity: unsure ? 'info' : 'warning',
        confidence: numbered ? 0.9 : 0.7,
        ...(unsure ? {} : { doubt: numbered ? 'document' : 'cannot tell' }),
        message: {
          en: `${where.en} is in the ${here.en} only; nothing in the ${there.en} corresponds to it.`,
          zh: `${where.zh}只见于${here.zh}，${there.zh}中无对应内容。`,
        },
        evidence: [placeOfPassage(passage), ...(neighbour ? [placeOfPassage(neighbour)] : [])],
      },
    ];
  });
};

export const twinParagraphs: TwinCheck = {
  name: 'twin-paragraphs',
  rule: {
    en: 'Every paragraph, item and note of one language corresponds to one of the other.',
    zh: '一种语文文本的每一段、每一项和每一脚注在另一种语文文本中均有对应。',
  },
  source: '24. … 25. … 26. … (crime programme report)',
  needs: ['document.twinKey', 'paragraph'],
  examples: [
    {
      zh: '1．\t第一次会议审议了方案预算。\n\n2．\t委员会通过了报告。\n\n3．\t会议闭幕。',
      en: '1.\tThe first meeting considered the programme budget.\n\n2.\tThe Committee adopted the report.\n\n3.\tThe meeting was closed.',
      verdict: 'none',
    },
    {
      zh: '1．\t第一次会议审议了方案预算。\n\n2．\t委员会通过了报告。\n\n3．\t会议闭幕。',
      en: '1.\tThe first meeting considered the programme budget.\n\n3.\tThe meeting was closed.',
      verdict: 'conflict',
    },
  ],
  run: (twins) => [...lacking(twins.body, twins), ...lacking(twins.notes, twins)],
};
