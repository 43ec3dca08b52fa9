import type { Block } from '../../record/index.ts';
import { monthNames } from '../../record/month-names.ts';
import type { FindingDraft } from '../check.ts';
import { atBlock } from '../places.ts';
import { type Beside, type Between, standsBeside, standsIn } from './missing-numbers.ts';
import { type Break, partOf } from './number-runs.ts';
import { inHan, inRoman, printedLike } from './number-scripts.ts';

type Numbered = (number: string) => string;

/** A sort of numbered thing. */
export interface Kind {
  /** How messages give its number. */
  readonly en: readonly [one: string, several: string, number: Numbered];
  /** One of them with its number, two of them, and the number: 第8段, 两个段落. */
  readonly zh: readonly [numbered: Numbered, two: string, number: Numbered];
  /** Words that stand before the number. */
  readonly captions?: string;
}

/** A Chinese number in English text is quoted. */
const quoted: Numbered = (number) => (/\p{Script=Han}/u.test(number) ? `“${number}”` : number);
/** Letters and small Roman numbers of items stand in brackets. */
const bracketed: Numbered = (number) => (/^[a-z]{1,5}$/.test(number) ? `(${number})` : quoted(number));
const bare: Numbered = (number) => (/^[a-z]{1,5}$/.test(number) ? `(${number})` : number);
const asPrinted: Numbered = (number) => number;

export const kinds = {
  heading: { en: ['heading', 'headings', quoted], zh: [(number) => `标题${number}`, '两个标题', asPrinted] },
  item: { en: ['item', 'items', bracketed], zh: [(number) => `分项${bare(number)}`, '两个分项', bare] },
  paragraph: { en: ['paragraph', 'paragraphs', quoted], zh: [(number) => `第${number}段`, '两个段落', asPrinted] },
  footnote: { en: ['footnote', 'footnotes', quoted], zh: [(number) => `脚注${number}`, '两条脚注', asPrinted] },
  table: {
    en: ['table', 'tables', inRoman],
    zh: [(number) => `表${number}`, '两个表', asPrinted],
    captions: 'Table|TABLE|表',
  },
  figure: {
    en: ['figure', 'figures', inRoman],
    zh: [(number) => `图${inHan(number)}`, '两幅图', inHan],
    captions: 'Figure|FIGURE|图',
  },
  annex: {
    en: ['annex', 'annexes', inRoman],
    zh: [(number) => `附件${inHan(number)}`, '两个附件', inHan],
    captions: 'Annex|ANNEX|附件',
  },
} as const satisfies Record<string, Kind>;

/** The numbers that are not there. */
const missingIn = (
  { before, expected, found, block: { number = '' } }: Break,
  { en: [one, several, numbered], zh: [named] }: Kind,
) => {
  const like = (value: number): string => printedLike(value, number, before?.number);
  const [first, last] = [like(expected), like(found - 1)];
  if (first === last) return { en: `${one} ${numbered(first)} is missing`, zh: `缺${named(first)}` };
  const [and, andZh] = found - expected === 2 ? ['and', '和'] : ['to', '至'];
  return {
    en: `${several} ${numbered(first)} ${and} ${numbered(last)} are missing`,
    zh: `缺${named(first)}${andZh}${named(last)}`,
  };
};

const messageOf = (found: Break, kind: Kind): FindingDraft['message'] => {
  const [own, before] = [found.block.number ?? '', found.before?.number ?? ''];
  const { en, zh } = kind;
  if (found.sort === 'repeat')
    return {
      en: `Two ${en[1]} in succession are numbered ${en[2](own)}.`,
      zh: `连续${zh[1]}的编号均为${zh[2](own)}。`,
    };
  const why =
    found.sort === 'gap' ? missingIn(found, kind) : { en: 'the numbers are out of order', zh: '编号次序有误' };
  const name = `${en[0].charAt(0).toUpperCase()}${en[0].slice(1)}`;
  return {
    en: `${name} ${en[2](own)} follows ${en[0]} ${en[2](before)}: ${why.en}.`,
    zh: `${zh[0](own)}紧接${zh[0](before)}之后，${why.zh}。`,
  };
};

const computationOf = ({ before, block, expected, found }: Break): FindingDraft['computation'] => ({
  expression: `${before?.number ?? '0'} → ${block.number}`,
  expected: String(expected),
  found: String(found),
  difference: String(found - expected),
});

/** The first number of a list, printed or left in the text. */
const FIRST = /^[（(]?(?:1|a|A|I|i|一)[.．、)）]?(?:\s|$)/;
/** With the number before it, the rest of a date: 23 February 2025. */
const MONTH = new RegExp(`^(?:${monthNames.join('|')})\\b(?: (?:19|20)\\d{2})?`);

/** The rest of a number in parts: “C.” before “1. Reduction in duty” and “2. Increase in duty”. */
const IN_PARTS = /^\d{1,3}[.．)）]?\s/;

/** Height of a line of a short text, in points; undefined where its box is that of several lines. */
const heightOf = ({ evidence, text, number }: Block): number | undefined => {
  const [left, top, right, bottom] = evidence[0]?.bbox ?? [0, 0, 0, 0];
  const letters = text.length + (number?.length ?? 0);
  return right - left > LINE * letters * (bottom - top) ? bottom - top : undefined;
};

/** A line of letters is at least so wide, for its height and their number. */
const LINE = 0.35;
const LARGER = 1.5;

/** Titles of a size of their own are counted for themselves: on sheets between the parts of a budget, and in its text. */
const isOfOtherSize = (one: Block, other: Block): boolean => {
  const [a, b] = [heightOf(one), heightOf(other)];
  return a !== undefined && b !== undefined && Math.max(a, b) > LARGER * Math.min(a, b);
};

const HAN = /^[一二三四五六七八九十]+$/;
/** Entries of contents that ran together: 第二部分 决算表一、收入支出决算总表. */
const HAN_FIRST = /\p{Script=Han}\s?一[、．]/u;

/** How a number counts: in figures, or by letters of one sort or the other. */
const sortOfCount = (number: string): string => {
  if (/\d/.test(number)) return 'figures';
  return /\p{Lu}/u.test(number) ? 'capitals' : /\p{Ll}/u.test(number) ? 'small letters' : 'characters';
};

/** Items (a) and (b) below a heading are no list in which heading III comes again; below an item they may be. */
const countsAs = (first: string, { type, number = '' }: Block): boolean =>
  type === 'heading' ? sortOfCount(first) === sortOfCount(number) : /\d/.test(first) === /\d/.test(number);

/** Does a list begin with a block that counts as another does, by letters or by figures, or with the first of the same part? */
const begins = ({ number, text }: Block, like: Block): boolean => {
  const part = partOf(like);
  if (part !== undefined) return new RegExp(`^${part}1(?!\\d)`).test(number ?? text);
  const first = FIRST.exec(number ?? text)?.[0];
  return first !== undefined && countsAs(first, like);
};

/**
 * A number that comes twice may be that of another list, which begins between the two (a heading begins none of
 * paragraphs, nor do the letters of items); or no number at all: the day of a date that opens a line.
 */
const isOfAnother = ({ before, block }: Break, between: readonly Block[]): boolean =>
  between.some((each) => (each.type !== 'heading' || block.type === each.type) && begins(each, block)) ||
  (block.number === '2' && between.some(({ type, number }) => type === 'heading' && number === '1')) ||
  (before?.type === 'heading' && isOfOtherSize(before, block)) ||
  (HAN.test(block.number ?? '') && between.some(({ number, text }) => number === undefined && HAN_FIRST.test(text))) ||
  [before, block].some((each) => MONTH.test(each?.text ?? '')) ||
  [before, block].every((each) => IN_PARTS.test(each?.text ?? ''));

/** Where a number that we miss may stand. */
export interface Sought {
  readonly between: Between;
  /** On the same pages, in whatever order. */
  readonly beside: Beside;
  /** The numbers start anew so often that one which comes twice may be that of a list whose start was not read. */
  readonly isAnew?: boolean;
}

const isReadElsewhere = (found: Break, { captions }: Kind, { between, beside }: Sought): boolean =>
  standsIn(found, between(found), captions) || standsBeside(found, beside(found), captions);

/** A block to the left of the one numbered before it, on its page, was printed before that: columns were read in the wrong order. */
const isOfOtherColumn = ({ before, block }: Break): boolean => {
  const [one, other] = [before?.evidence[0], block.evidence[0]];
  return one !== undefined && one.page === other?.page && other.bbox[2] <= one.bbox[0];
};

const doubtOf = ({ sort, isLast }: Break, isAnew: boolean): 'document' | 'cannot tell' =>
  sort === 'gap' || isLast || isAnew ? 'cannot tell' : 'document';

const broken = (found: Break, kind: Kind, sought: Sought): FindingDraft => {
  const { between } = sought;
  const sure =
    found.certain &&
    !(found.sort === 'gap' && isReadElsewhere(found, kind, sought)) &&
    !(found.sort === 'repeat' && isOfAnother(found, between(found))) &&
    !(found.sort === 'out of order' && isOfOtherColumn(found));
  return {
    verdict: sure ? 'conflict' : 'cannot-tell',
    severity: sure ? 'warning' : 'info',
    ...(sure ? { doubt: doubtOf(found, sought.isAnew ?? false) } : {}),
    confidence: sure ? 0.8 : 0.4,
    message: messageOf(found, kind),
    evidence: [found.before, found.block].flatMap((block) => (block ? [atBlock(block)] : [])),
    computation: computationOf(found),
  };
};

/** So many breaks that it is our reading of the numbers which fails: a share of the numbered blocks, and at least a few. */
const FEW = 3;
const SHARE = 0.05;

/** Findings for the breaks of one sort of things, of which there are `count`. */
export const allBroken = (breaks: readonly Break[], count: number, kind: Kind, sought: Sought): FindingDraft[] => {
  const tooMany = breaks.length > Math.max(FEW, count * SHARE);
  return breaks.map((found) => broken(tooMany ? { ...found, certain: false } : found, kind, sought));
};
