import type { Block } from '../../record/index.ts';
import { monthNames } from '../../record/month-names.ts';
import { numberedAnnexes, numberedFigures, numberedTables } from '../captioned.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atBlock } from '../places.ts';
import { groupBy } from '../record-index.ts';
import { type Between, betweenIn, printed, standsIn } from './missing-numbers.ts';
import { type Break, breaksIn, firstNumber, lastNumber } from './number-runs.ts';

interface Name {
  readonly en: string;
  readonly zh: string;
}

interface Kind extends Name {
  /** Words that stand before the number. */
  readonly captions?: string;
}

const kinds = {
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

/** Does a list begin with a block that counts as another does, by letters or by figures? */
const begins = ({ number, text }: Block, like: Block): boolean => {
  const first = FIRST.exec(number ?? text)?.[0];
  return first !== undefined && /\d/.test(first) === /\d/.test(like.number ?? '');
};

/**
 * A number that comes twice may be that of another list, which begins between the two (a heading begins none of
 * paragraphs, nor do the letters of items); or no number at all: the day of a date that opens a line.
 */
const isOfAnother = ({ before, block }: Break, between: readonly Block[]): boolean =>
  between.some((each) => (each.type !== 'heading' || block.type === each.type) && begins(each, block)) ||
  [before, block].some((each) => MONTH.test(each?.text ?? ''));

const broken = (found: Break, kind: Kind, between: Between): FindingDraft => {
  const reason = reasons[found.sort as keyof typeof reasons];
  const sure =
    found.certain &&
    !(found.sort === 'gap' && standsIn(found, between(found), kind.captions)) &&
    !(found.sort === 'repeat' && isOfAnother(found, between(found)));
  return {
    verdict: sure ? 'conflict' : 'cannot-tell',
    severity: sure ? 'warning' : 'info',
    ...(sure ? { doubt: found.sort === 'gap' ? ('cannot tell' as const) : ('document' as const) } : {}),
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

const allBroken = (breaks: readonly Break[], count: number, kind: Kind, between: Between): FindingDraft[] => {
  const tooMany = breaks.length > Math.max(FEW, count * SHARE);
  return breaks.map((found) => broken(tooMany ? { ...found, certain: false } : found, kind, between));
};

/** Where a section has one heading only, nothing else was misread; where it has more, the first may be one that we missed. */
const wrongStart = (block: Block, found: number, alone: boolean): FindingDraft => ({
  verdict: 'conflict',
  severity: 'warning',
  confidence: 0.8,
  doubt: alone ? 'document' : 'cannot tell',
  message: {
    en: `The first heading of its section is numbered ${block.number}: “${block.text.slice(0, 60)}”.`,
    zh: `本节首个标题的编号为${block.number}：“${block.text.slice(0, 40)}”。`,
  },
  evidence: [atBlock(block)],
  computation: {
    expression: `0 → ${block.number}`,
    expected: '1',
    found: String(found),
    difference: String(found - 1),
  },
});

/** A list that has numbers, not marks. */
const isNumbered = ({ number }: Block): boolean => number !== undefined && /[\p{L}\p{N}]/u.test(number);

const siblings = (blocks: readonly Block[]): Block[][] => [
  ...groupBy(blocks, ({ parent, level }) => `${parent ?? ''} ${level ?? ''}`).values(),
];

/** A section that seems to begin with a later number is part of a list. */
const LATEST = 8;

/**
 * Is the number before it there, though not as a heading beside it? As an item of the section, as a heading that was taken
 * for one of another level, or as the section's own number: I between H and J is a letter.
 */
const isFirstElsewhere = (heading: Block, first: number, blocks: readonly Block[]): boolean => {
  const before = printed(first - 1, heading.number ?? '');
  const at = blocks.indexOf(heading);
  const from = blocks.findIndex(({ id }) => id === heading.parent);
  const last = blocks.slice(0, at).findLast(({ type, number }) => type === 'heading' && number !== undefined);
  return (
    (last?.number === before && last.level !== heading.level) ||
    blocks.slice(Math.max(0, from), at).some(({ number }) => number === before)
  );
};

/**
 * Sections whose first heading does not have the first number. Where headings are counted on from section to section,
 * or where more than one section starts late, that is the document's way (or our reading), and no finding.
 */
const wrongStarts = (groups: readonly Block[][], blocks: readonly Block[]): FindingDraft[] => {
  const byLevel = groupBy(groups, ([first]) => String(first!.level));
  return [...byLevel.values()].flatMap((alike) => {
    const late = alike.filter((group) => (firstNumber(group) ?? 1) > 1);
    const [group] = late;
    if (!group || late.length > 1) return [];
    const at = alike.indexOf(group);
    const first = firstNumber(group)!;
    const countsOn = lastNumber(alike[at - 1] ?? []) === first - 1;
    const startsAnew = alike.slice(at + 1).some((other) => firstNumber(other) === 1);
    const isWrong = alike.length > 1 && (!countsOn || startsAnew) && !isFirstElsewhere(group[0]!, first, blocks);
    return isWrong && first <= LATEST ? [wrongStart(group[0]!, first, group.length === 1)] : [];
  });
};

/** Captions that are counted together through the document. */
const captions = (record: CheckedRecord, between: Between): FindingDraft[] =>
  (
    [
      [numberedTables(record), kinds.table],
      [numberedFigures(record), kinds.figure],
      [numberedAnnexes(record), kinds.annex],
    ] as const
  ).flatMap(([blocks, kind]) => allBroken(breaksIn(blocks), blocks.length, kind, between));

/** A note that is missing while its mark stands in the text is the business of `footnote-marks`. */
const marksOf = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ anchors }) => (anchors ?? []).flatMap(({ mark }) => mark ?? [])));

const isBeside = (block: Block, other: Block): boolean => {
  const [own, beside] = [block.evidence[0], other.evidence.at(-1)];
  return own?.page === beside?.page && own!.bbox[1] < beside!.bbox[3] && beside!.bbox[1] < own!.bbox[3];
};

/** A number in two pieces, of which this is one: “3.” “3.4. Detention” on a line; “111. 29 Strengthen …” behind 111.28. */
const isPiece = (block: Block, at: number, blocks: readonly Block[]): boolean => {
  const before = blocks[at - 1];
  if (!before) return false;
  const rest = /^(\d{1,3}) \p{L}/u.exec(block.text)?.[1];
  const last = rest && `${block.number}.${Number(rest) - 1}`;
  return (
    (/^\d{1,3}\.$/.test(before.text) && isBeside(block, before)) ||
    (last !== undefined && (before.number === last || before.text.startsWith(`${last} `)))
  );
};

/** A corrigendum prints pieces of another document under their numbers there. */
const isCorrigendum = ({ document }: CheckedRecord): boolean => /\/Corr\.\d+$/.test(document.symbol ?? '');

const run = (record: CheckedRecord): FindingDraft[] => {
  if (isCorrigendum(record)) return [];
  const marks = marksOf(record.blocks);
  const byType = groupBy(
    record.blocks.filter((block, at) => isNumbered(block) && !isPiece(block, at, record.blocks)),
    ({ type }) => type,
  );
  const headings = siblings(byType.get('heading') ?? []);
  const items = siblings(byType.get('item') ?? []);
  const [paragraphs, footnotes] = [byType.get('paragraph') ?? [], byType.get('footnote') ?? []];
  const between = betweenIn(record.blocks);
  const unnumbered = record.blocks.filter(({ type, number }) => type === 'heading' && number === undefined);
  const unmarked = breaksIn(footnotes).filter(({ sort, expected }) => sort !== 'gap' || !marks.has(String(expected)));
  return [
    ...wrongStarts(headings, record.blocks),
    ...allBroken(headings.flatMap(breaksIn), headings.flat().length, kinds.heading, (found) => [
      ...between(found),
      ...unnumbered,
    ]),
    ...allBroken(breaksIn(paragraphs), paragraphs.length, kinds.paragraph, between),
    ...allBroken(items.flatMap(breaksIn), items.flat().length, kinds.item, between),
    ...allBroken(unmarked, footnotes.length, kinds.footnote, between),
    ...captions(record, between),
  ];
};

export const numbering: Check = {
  name: 'numbering',
  rule: {
    en: 'Headings, paragraphs, items, footnotes, tables, figures and annexes are numbered without gap or repeat, headings from the first number on.',
    zh: '标题、段落、分项、脚注、表、图和附件应连续编号，不缺不重；标题应从首号起。',
  },
  source: 'B． 打击有组织犯罪 whose only subsection is 3． (crime programme report)',
  examples: {
    en: [
      { text: '1.\tFirst.\n\n2.\tSecond.\n\n4.\tFourth.\n\n5.\tFifth.', verdict: 'conflict' },
      { text: '1.\tFirst.\n\n2.\tSecond.\n\n2.\tThird.\n\n3.\tFourth.', verdict: 'conflict' },
      { text: '1.\tFirst.\n\n2.\tSecond.\n\n3.\tThird.', verdict: 'none' },
    ],
    zh: [
      {
        text: '1．\t第一点。\n\n2．\t第二点。\n\n一、资源\n\n2．\t第三点。\n\n4．\t第四点。',
        verdict: 'conflict',
      },
      { text: '1．\t第一点。\n\n2．\t第二点。\n\n4．\t第四点。\n\n5．\t第五点。', verdict: 'conflict' },
      { text: '1．\t第一点。\n\n2．\t第二点。\n\n3．\t第三点。', verdict: 'none' },
      {
        text: '1．\t审计委员会建议采取下列各项措施，以期进一步改进本组织的财务管理和内部控制：\n\n(一) 加强内部控制；\n\n(三) 培训工作人员。',
        verdict: 'conflict',
      },
    ],
  },
  needs: ['heading.number', 'paragraph.number', 'item.number', 'footnote.number', 'table.number'],
  run,
};
