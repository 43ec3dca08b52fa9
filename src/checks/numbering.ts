import type { Block, FindingEvidence } from '../record/index.ts';
import type { Check, FindingDraft } from './check.ts';
import { atBlock } from './places.ts';
import { type Index, indexOf } from './record-index.ts';

const HAN = '〇一二三四五六七八九';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const hanValue = (text: string): number => {
  const ten = text.indexOf('十');
  if (ten < 0) return HAN.indexOf(text);
  const tens = ten === 0 ? 1 : HAN.indexOf(text[ten - 1]!);
  const ones = ten === text.length - 1 ? 0 : HAN.indexOf(text[ten + 1]!);
  return tens * 10 + ones;
};

const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, i) => {
    const [value, next] = [ROMAN[letter] ?? 0, ROMAN[text[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

interface Numbered {
  readonly sort: 'arabic' | 'han' | 'roman' | 'letter' | 'small';
  readonly value: number;
}

/** A printed number by its sort. `I`, `V`, `X` … are read as Roman unless letters surround them. */
const read = (number: string, siblings: readonly string[]): Numbered | undefined => {
  if (/^\d{1,3}$/.test(number)) return { sort: 'arabic', value: Number(number) };
  if (/^[一二三四五六七八九十]+$/.test(number)) return { sort: 'han', value: hanValue(number) };
  if (/^[a-z]$/.test(number)) return { sort: 'small', value: number.charCodeAt(0) - 96 };
  const letters = siblings.some((other) => /^[ABDEFGHJK]$/.test(other));
  if (/^[A-Z]$/.test(number) && (letters || !/^[IVXLC]$/.test(number)))
    return { sort: 'letter', value: number.charCodeAt(0) - 64 };
  if (/^[IVXLC]+$/.test(number)) return { sort: 'roman', value: romanValue(number) };
  return undefined;
};

interface Break {
  readonly block: Block;
  readonly before: Block | undefined;
  readonly expected: number;
  readonly found: number;
}

/** Breaks in one run of siblings: a first number that is not the first, a gap, a repeat. */
const breaksIn = (blocks: readonly Block[]): Break[] => {
  const numbers = blocks.map((block) => block.number!);
  const breaks: Break[] = [];
  const last = new Map<string, { value: number; block: Block }>();
  for (const block of blocks) {
    const numbered = read(block.number!, numbers);
    if (!numbered) continue;
    const before = last.get(numbered.sort);
    const expected = (before?.value ?? 0) + 1;
    if (numbered.value !== expected) breaks.push({ block, before: before?.block, expected, found: numbered.value });
    last.set(numbered.sort, { value: numbered.value, block });
  }
  return breaks;
};

/** A run that starts late, or skips many, more likely lost its beginning in reading (a table's rows, say). */
const isLikelyOurs = ({ before, found }: Pick<Break, 'before' | 'found'>): boolean => before === undefined && found > 4;

const finding = ({ block, before, expected, found }: Break, en: string, zh: string): FindingDraft => ({
  ...(isLikelyOurs({ before, found })
    ? { verdict: 'cannot-tell' as const, severity: 'info' as const, confidence: 0.4 }
    : {
        verdict: 'conflict' as const,
        severity: 'warning' as const,
        confidence: 0.8,
        doubt: before ? ('cannot tell' as const) : ('document' as const),
      }),
  message: before
    ? {
        en: `The ${en} numbered ${block.number} follows number ${before.number}: ${found > expected ? 'a number is missing' : 'a number comes back'}.`,
        zh: `${zh}编号${block.number}紧接${before.number}之后：${found > expected ? '中间缺号' : '编号重复或倒退'}。`,
      }
    : {
        en: `The first ${en} of its section is numbered ${block.number}: “${block.text.slice(0, 60)}”.`,
        zh: `本节首个${zh}的编号为${block.number}：“${block.text.slice(0, 40)}”。`,
      },
  evidence: [before, block]
    .filter((each): each is Block => each !== undefined)
    .map((each): FindingEvidence => atBlock(each)),
  computation: {
    expression: `${before?.number ?? '0'} → ${block.number}`,
    expected: String(expected),
    found: String(found),
    difference: String(found - expected),
  },
});

const bySibling = (blocks: readonly Block[]): Block[][] => {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = `${block.parent ?? ''} ${block.level ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()];
};

const find = ({ record }: Index): FindingDraft[] => {
  const numbered = record.blocks.filter((block) => block.number !== undefined);
  const headings = bySibling(numbered.filter((block) => block.type === 'heading'));
  const items = bySibling(numbered.filter((block) => block.type === 'item'));
  return [
    ...headings.flatMap(breaksIn).map((each) => finding(each, 'heading', '标题')),
    ...items
      .flatMap(breaksIn)
      .filter((each) => each.before !== undefined)
      .map((each) => finding(each, 'item', '分项')),
    ...paragraphBreaks(numbered).map((each) => finding(each, 'paragraph', '段落')),
  ];
};

/** Paragraphs are numbered through the whole text; an annex, or a new document inside one, starts again. */
const paragraphBreaks = (blocks: readonly Block[]): Break[] => {
  const breaks: Break[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.type === 'annex') before = undefined;
    if (block.type !== 'paragraph' || !/^\d{1,3}$/.test(block.number!)) continue;
    const [found, expected] = [Number(block.number), Number(before?.number ?? Number.NaN) + 1];
    if (before && found !== expected && found !== 1) breaks.push({ block, before, expected, found });
    before = block;
  }
  return breaks;
};

export const numbering: Check = {
  name: 'numbering',
  rule: {
    en: 'Headings, paragraphs and items are numbered without gap or repeat, from the first number on.',
    zh: '标题、段落和分项应从首号起连续编号，不缺不重。',
  },
  source: 'B． 打击有组织犯罪 whose only subsection is 3． (crime programme report)',
  needs: ['heading.number', 'paragraph.number', 'item.number'],
  run: (record) => find(indexOf(record)),
};
