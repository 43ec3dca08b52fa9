import type { Block } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { groupBy, indexOf } from '../record-index.ts';
import { numberedAnnexes, numberedFigures, numberedTables } from './captioned.ts';
import { besideIn, betweenIn } from './missing-numbers.ts';
import { allBroken, kinds, type Sought } from './number-breaks.ts';
import { breaksIn } from './number-runs.ts';
import { wrongStarts } from './wrong-starts.ts';

/** A list that has numbers, not marks. */
const isNumbered = ({ number }: Block): boolean => number !== undefined && /[\p{L}\p{N}]/u.test(number);

const siblings = (blocks: readonly Block[]): Block[][] => [
  ...groupBy(blocks, ({ parent, level }) => `${parent ?? ''} ${level ?? ''}`).values(),
];

/** Captions that are counted together through the document. */
const captions = (record: CheckedRecord, sought: Sought): FindingDraft[] =>
  (
    [
      [numberedTables(record), kinds.table],
      [numberedFigures(record), kinds.figure],
      [numberedAnnexes(record), kinds.annex],
    ] as const
  ).flatMap(([blocks, kind]) => allBroken(breaksIn(blocks), blocks.length, kind, sought));

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

/** Paragraphs of a report are counted through; those of a plan, under each of its headings. */
const MANY_STARTS = 4;

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
  const between = betweenIn(indexOf(record));
  const sought = { between, beside: besideIn(record) };
  const unnumbered = record.blocks.filter(({ type, number }) => type === 'heading' && number === undefined);
  const unmarked = breaksIn(footnotes).filter(({ sort, expected }) => sort !== 'gap' || !marks.has(String(expected)));
  return [
    ...wrongStarts(headings, record.blocks),
    ...allBroken(headings.flatMap(breaksIn), headings.flat().length, kinds.heading, {
      ...sought,
      between: (found) => [...between(found), ...unnumbered],
    }),
    ...allBroken(breaksIn(paragraphs), paragraphs.length, kinds.paragraph, {
      ...sought,
      isAnew: paragraphs.filter(({ number }) => number === '1').length >= MANY_STARTS,
    }),
    ...allBroken(items.flatMap(breaksIn), items.flat().length, kinds.item, sought),
    ...allBroken(unmarked, footnotes.length, kinds.footnote, sought),
    ...captions(record, sought),
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
