import type { Block } from '../../record/index.ts';
import { monthNames } from '../../record/month-names.ts';
import type { FindingDraft } from '../check.ts';
import { atBlock } from '../places.ts';
import { type Beside, type Between, standsBeside, standsIn } from './missing-numbers.ts';
import { type Break, partOf } from './number-runs.ts';

interface Name {
  readonly en: string;
  readonly zh: string;
}

/** A sort of numbered thing. */
export interface Kind extends Name {
  /** Words that stand before the number. */
  readonly captions?: string;
}

export const kinds = {
  heading: { en: 'heading', zh: '标题' },
  item: { en: 'item', zh: '分项' },
  paragraph: { en: 'paragraph', zh: '段落' },
  footnote: { en: 'footnote', zh: '脚注' },
  table: { en: 'table', zh: '表', captions: 'Table|TABLE|表' },
  figure: { en: 'figure', zh: '图', captions: 'Figure|FIGURE|图' },
  annex: { en: 'annex', zh: '附件', captions: 'Annex|ANNEX|附件' },
} as const satisfies Record<string, Kind>;

const reasons: Readonly<Record<Exclude<Break['sort'], 'start'>, Name>> = {
  gap: { en: 'a number is missing', zh: '中间缺号' },
  repeat: { en: 'the number comes twice', zh: '编号重复' },
  'out of order': { en: 'the number is out of order', zh: '编号次序有误' },
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
}

const isReadElsewhere = (found: Break, { captions }: Kind, { between, beside }: Sought): boolean =>
  standsIn(found, between(found), captions) || standsBeside(found, beside(found), captions);

/** A block to the left of the one numbered before it, on its page, was printed before that: columns were read in the wrong order. */
const isOfOtherColumn = ({ before, block }: Break): boolean => {
  const [one, other] = [before?.evidence[0], block.evidence[0]];
  return one !== undefined && one.page === other?.page && other.bbox[2] <= one.bbox[0];
};

const broken = (found: Break, kind: Kind, sought: Sought): FindingDraft => {
  const reason = reasons[found.sort as keyof typeof reasons];
  const { between } = sought;
  const sure =
    found.certain &&
    !(found.sort === 'gap' && isReadElsewhere(found, kind, sought)) &&
    !(found.sort === 'repeat' && isOfAnother(found, between(found))) &&
    !(found.sort === 'out of order' && isOfOtherColumn(found));
  return {
    verdict: sure ? 'conflict' : 'cannot-tell',
    severity: sure ? 'warning' : 'info',
    ...(sure ? { doubt: found.sort === 'gap' || found.isLast ? ('cannot tell' as const) : ('document' as const) } : {}),
    confidence: sure ? 0.8 : 0.4,
    message: {
      en: `The ${kind.en} numbered ${found.block.number} follows number ${found.before?.number}: ${reason.en}.`,
      zh: `编号为${found.block.number}的${kind.zh}紧接${found.before?.number}之后：${reason.zh}。`,
    },
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
