import { describe, expect, it } from 'vitest';
import { footnoteMarks } from '../../../src/checks/numbering/footnote-marks.ts';
import { numbering } from '../../../src/checks/numbering/numbering.ts';
import type { BlockType } from '../../../src/record/index.ts';
import { inShort, type SmallBlock, smallRecord, table } from '../small-record.ts';

const blocks = (type: BlockType, numbers: string, extra: Partial<SmallBlock> = {}): SmallBlock[] =>
  numbers.split(' ').map((number) => ({ type, number, text: `${type} ${number}`, ...extra }));

/** Headings of two levels: `A 1 2 B 3` are sections A and B with their subsections. */
const sections = (numbers: string): SmallBlock[] => {
  let parent = '';
  return numbers.split(' ').map((number, at): SmallBlock => {
    if (/[A-Z]/.test(number)) parent = `h${at}`;
    const level = /[A-Z]/.test(number) ? 1 : 2;
    return { id: `h${at}`, type: 'heading', number, level, text: number, ...(level === 2 ? { parent } : {}) };
  });
};

const cases: readonly { blocks: readonly SmallBlock[]; found: readonly string[]; why: string }[] = [
  {
    blocks: sections('A 1 2 B 3 C 1 2'),
    found: ['conflict document 2'],
    why: 'the only subsection of B is numbered 3',
  },
  { blocks: sections('A 1 2 B 3 4 C 5'), found: [], why: 'subsections are counted on from section to section' },
  {
    blocks: sections('A 1 2 3 B 1 3 4 C 1 2'),
    found: ['conflict cannot tell 1'],
    why: 'a gap that the run goes on from',
  },
  {
    blocks: sections('A 1 2 B 1 1 C 1 2'),
    found: ['conflict cannot tell -1'],
    why: 'the second subsection has the number of the first (二、A. 政策, A. 问责制)',
  },
  { blocks: sections('A 1 B 1 C 1'), found: [], why: 'each section has one subsection' },
  { blocks: blocks('paragraph', '1 2 3 4 5 6'), found: [], why: 'in order' },
  { blocks: blocks('paragraph', '1 2 3 3 5 6'), found: ['conflict document -1'], why: 'a number repeated' },
  { blocks: blocks('paragraph', '1 2 3 3 4 5'), found: ['conflict document -1'], why: 'a number used twice, and on' },
  {
    blocks: blocks('paragraph', '1 2 1 2 1 2 1 2 3 4 5 5 6 7'),
    found: ['conflict cannot tell -1'],
    why: 'a plan counts its paragraphs anew under each heading: the start of a list may not have been read',
  },
  {
    blocks: ['I', 'III', 'IV'].map((number) => ({ type: 'annex' as const, text: `Annex ${number}` })),
    found: ['conflict cannot tell 1'],
    why: 'annex III is no annex II',
  },
  { blocks: blocks('paragraph', '1 2 3 5 6 7'), found: ['conflict cannot tell 1'], why: 'a number left out' },
  {
    blocks: blocks('paragraph', '1 2 3 9 4 5'),
    found: ['cannot-tell 5'],
    why: 'a number that belongs to no place in the run',
  },
  {
    blocks: [
      ...blocks('paragraph', '25.1 25.2 25.3', { parent: 'h1' }),
      { type: 'paragraph', number: '25.3', text: 'Table 25.1 lists all deliverables.', parent: 'h2' },
    ],
    found: ['conflict cannot tell -1'],
    why: 'A/81/6 (Sect. 25): the last paragraph of a part, under another heading, has the number of the one before it',
  },
  {
    blocks: [
      ...blocks('paragraph', '25.1 25.2 25.3', { parent: 'h1' }),
      { type: 'item', number: '1', text: 'First objective', parent: 'b3' },
      ...blocks('paragraph', '25.3 25.5 25.6', { parent: 'h1' }),
    ],
    found: ['conflict document -1'],
    why: 'a list from 1 on between two paragraphs of a part begins no other part',
  },
  {
    blocks: [
      ...blocks('heading', 'I II III', { level: 1 }),
      ...blocks('item', '(a) (b)', { parent: 'h3' }),
      ...blocks('heading', 'III V', { level: 1 }),
    ],
    found: ['conflict document -1'],
    why: 'items by letters below a heading begin no other list of chapters',
  },
  {
    blocks: [
      ...blocks('heading', 'a b', { level: 3 }),
      ...blocks('item', '(a)'),
      ...blocks('heading', 'b c', { level: 3 }),
    ],
    found: ['cannot-tell -1'],
    why: 'they may do so where headings count by letters of the same sort',
  },
  {
    blocks: [
      ...blocks('paragraph', '25.1 25.2', { parent: 'h1' }),
      ...blocks('paragraph', '25.1 25.2 25.3', { parent: 'h2' }),
    ],
    found: [],
    why: 'the paragraphs of an annex are counted anew',
  },
  {
    blocks: [
      ...blocks('heading', '3.1 3.2 3.3', { level: 2 }),
      { type: 'paragraph', text: '3.' },
      { type: 'heading', number: '3.4', level: 2, text: 'Detention' },
      ...blocks('heading', '3.4 3.5', { level: 2 }),
    ],
    found: [],
    why: 'the first piece of “3.3.4. Detention” stands beside the second',
  },
  {
    blocks: [
      ...blocks('paragraph', '110 111'),
      { type: 'paragraph', text: '111.28 Adopt measures to eradicate the practice;' },
      { type: 'paragraph', number: '111', text: '29 Strengthen efforts to promote rights;' },
      ...blocks('paragraph', '112 113'),
    ],
    found: [],
    why: 'A/HRC/23/6: “111. 29 Strengthen …”, printed with a space',
  },
  {
    blocks: [...blocks('paragraph', '11 12'), ...blocks('item', 'a b c'), ...blocks('paragraph', '12 14 15')],
    found: ['conflict document -1'],
    why: 'letters of items between the two begin no list of paragraphs',
  },
  { blocks: blocks('paragraph', '10 11 1 2 3 12 13'), found: [], why: 'a draft resolution inside a report' },
  {
    blocks: blocks('paragraph', '16.1 16.2 16.3 16.5 16.6'),
    found: ['conflict cannot tell 1'],
    why: 'compound numbers',
  },
  {
    blocks: blocks('paragraph', '1 2 57 3 88'),
    found: ['cannot-tell 54', 'cannot-tell 84'],
    why: 'a mess',
  },
  {
    blocks: [
      { type: 'paragraph', number: '1', text: 'One.' },
      { type: 'paragraph', number: '2', text: 'Two. 3. Three that was not parted.' },
      { type: 'paragraph', number: '4', text: 'Four.' },
      { type: 'paragraph', number: '5', text: 'Five.' },
    ],
    found: ['cannot-tell 1'],
    why: 'the missing number stands in the text: our reading failed to part it',
  },
  {
    blocks: [
      ...blocks('paragraph', '156 158 159'),
      { type: 'paragraph', number: '157', text: 'Sir, I further propose to introduce fees.' },
      ...blocks('paragraph', '160 161'),
    ],
    found: ['cannot-tell 1', 'cannot-tell -3'],
    why: 'a budget speech in columns: the missing number was read further down the page',
  },
  {
    blocks: [
      ...blocks('paragraph', '106 107'),
      { type: 'table', text: 'serve the people 108. Mr. Speaker, many of our citizens and stakeholders' },
      ...blocks('paragraph', '109 110'),
    ],
    found: ['cannot-tell 1'],
    why: 'a budget speech in columns: the missing number was taken for the text of a table',
  },
  {
    blocks: [
      ...blocks('paragraph', '12 13'),
      { type: 'table', text: 'Staff costs 14.6 Travel' },
      ...blocks('paragraph', '15 16'),
    ],
    found: ['conflict cannot tell 1'],
    why: 'an amount in a table is no number of a paragraph',
  },
  {
    blocks: [
      ...blocks('heading', 'I II', { level: 1 }),
      { type: 'heading', level: 1, text: 'PART III THE 2016 BUDGET' },
      ...blocks('heading', 'IV V', { level: 1 }),
    ],
    found: ['cannot-tell 1'],
    why: 'a heading in one line with its label',
  },
  {
    blocks: [
      { type: 'heading', number: '二', level: 1, text: '部门决算单位构成' },
      { type: 'paragraph', text: '第二部分2024 年度部门决算表一、收入支出决算总表' },
      ...blocks('heading', '二 三 四', { level: 1 }),
    ],
    found: ['cannot-tell -1'],
    why: 'contents of a departmental account whose entries ran together',
  },
  {
    blocks: [
      { type: 'paragraph', number: '4', text: 'Four.' },
      { type: 'item', number: '\ufffd', text: '5.\ufffdCDC.\ufffdNational\ufffdVital Statistics System.' },
      { type: 'item', number: '\ufffd', text: '6.\ufffdCDC.\ufffdCompressed mortality file.' },
      ...blocks('paragraph', '7 8'),
    ],
    found: ['cannot-tell 2'],
    why: 'references whose letters have no map: the number stands behind one that was taken for a bullet',
  },
  {
    blocks: [
      ...blocks('item', 'i ii', { parent: 'p' }),
      { type: 'item', parent: 'p', number: 'iii', text: 'Control the growth in the wage bill; iv) Limit the deficit.' },
      ...blocks('item', 'v vi', { parent: 'p' }),
    ],
    found: ['cannot-tell 1'],
    why: 'a small Roman number of one letter stands in the text',
  },
  {
    blocks: [
      { type: 'heading', number: '七', level: 2, text: '一般公共预算决算情况说明' },
      { type: 'heading', number: '八', level: 2, text: '政府性基金预算决算情况说明九、国有资本经营预算决算情况说明' },
      { type: 'heading', number: '十', level: 2, text: '预算绩效管理情况' },
      { type: 'heading', number: '十一', level: 2, text: '其他重要事项说明' },
    ],
    found: ['cannot-tell 1'],
    why: 'contents of a departmental account: two entries ran together over the page',
  },
  {
    blocks: [
      { type: 'heading', number: '四', level: 3, text: '漁業發展基金' },
      ...blocks('paragraph', '1 2'),
      { type: 'heading', number: '五', level: 3, text: '農產品受進口損害救助基金' },
      { type: 'heading', number: '1', level: 4, text: '國產農產品因政府與外國協議降低關稅稅率' },
      ...blocks('paragraph', '2 3'),
    ],
    found: ['cannot-tell -1'],
    why: 'the first paragraph of the next list was taken for a heading',
  },
  {
    blocks: [
      ...blocks('heading', '一 二', { level: 1, parent: 'p', evidence: [{ page: 1, bbox: [56, 359, 188, 371] }] }),
      {
        ...blocks('heading', '二', { level: 1, parent: 'p' })[0]!,
        evidence: [{ page: 2, bbox: [125, 405, 521, 442] }],
      },
    ],
    found: ['cannot-tell -1'],
    why: 'sheets between the parts of a budget have titles in larger letters, counted for themselves',
  },
  {
    blocks: [
      { ...blocks('paragraph', '153')[0]!, evidence: [{ page: 1, bbox: [307, 600, 523, 640] }] },
      { ...blocks('paragraph', '154')[0]!, evidence: [{ page: 1, bbox: [307, 680, 523, 733] }] },
      { ...blocks('paragraph', '151')[0]!, evidence: [{ page: 1, bbox: [72, 729, 288, 755] }] },
      { ...blocks('paragraph', '155')[0]!, evidence: [{ page: 2, bbox: [72, 100, 288, 155] }] },
      { ...blocks('paragraph', '156')[0]!, evidence: [{ page: 2, bbox: [72, 200, 288, 255] }] },
    ],
    found: ['cannot-tell -4'],
    why: 'a budget speech in columns: the end of the left one was read after the right one',
  },
  {
    blocks: [
      { type: 'figure', text: 'Figure 3.49: Frequency by substance Figure 3.50: Substances by gender' },
      { type: 'figure', text: 'Figure 3.51: Frequency during the last month' },
      { type: 'figure', text: 'Figure 3.52: Frequency during the last year' },
    ],
    found: ['cannot-tell 1'],
    why: 'two drawings beside each other, with both captions in one block',
  },
  { blocks: blocks('item', 'a b d e', { parent: 'p' }), found: ['conflict cannot tell 1'], why: 'items' },
  { blocks: blocks('item', 'i ii iii iv v', { parent: 'p' }), found: [], why: 'small Roman numerals' },
  { blocks: blocks('item', 'g h i j', { parent: 'p' }), found: [], why: 'i is a letter among letters' },
  { blocks: blocks('item', '• • •', { parent: 'p' }), found: [], why: 'bullets have no order' },
  {
    blocks: blocks('heading', '一 二 四 五', { level: 1 }),
    found: ['conflict cannot tell 1'],
    why: 'Chinese numerals',
  },
  {
    blocks: blocks('paragraph', '1 2 4 5 7 8 10 11 13 14'),
    found: ['cannot-tell 1', 'cannot-tell 1', 'cannot-tell 1', 'cannot-tell 1'],
    why: 'so many gaps are our reading',
  },
  { blocks: blocks('footnote', '1 2 2 4'), found: ['conflict document -1'], why: 'footnotes' },
];

describe('numbering', () => {
  it.each([
    ['6. Annual statistics | 2 | 5', 'conflict', 'a row of deliverables is no paragraph'],
    ['6. | Mr. Speaker, many of our citizens | have asked', 'cannot-tell', 'columns that were taken for a table are'],
  ])('%s: %s (%s)', (row, verdict) =>
    expect(
      numbering
        .run(smallRecord('en', blocks('paragraph', '4 5 7 8'), [table(`Deliverables | 2025 | 2026\n${row}`)]))
        .map((found) => found.verdict),
    ).toEqual([verdict]),
  );

  it.each(cases)('$why', ({ blocks, found }) =>
    expect(numbering.run(smallRecord('en', blocks)).map(inShort)).toEqual(found),
  );
});

const marked = (marks: string): SmallBlock => ({
  text: 'text '.repeat(20),
  anchors: marks.split(' ').map((mark, at) => ({ mark, offset: 5 * (at + 1) })),
});

const markCases: readonly { blocks: readonly SmallBlock[]; found: readonly string[]; why: string }[] = [
  { blocks: [marked('1 2 3 4'), ...blocks('footnote', '1 2 3 4')], found: [], why: 'all there' },
  {
    blocks: [marked('1 2 3 4'), ...blocks('footnote', '1 2 4')],
    found: ['Footnote mark 3 has no note.'],
    why: 'a note lost',
  },
  {
    blocks: [marked('1 2 4'), ...blocks('footnote', '1 2 3 4')],
    found: ['Footnote 3 has no mark in the text.'],
    why: 'a mark lost',
  },
  { blocks: [marked('a b * 1 2'), ...blocks('footnote', '1 2')], found: [], why: 'marks of tables and title pages' },
  {
    blocks: [
      marked('1 2'),
      { text: '访谈74次，受访人员136人。', anchors: [{ mark: '7', offset: 15 }] },
      ...blocks('footnote', '1 2'),
    ],
    found: ['Footnote mark 7 has no note.'],
    why: 'one mark out of place behind a clause, all others have their notes',
  },
  {
    blocks: [
      marked('1 2'),
      { text: 'an area of 30 km', anchors: [{ mark: '2', offset: 16 }] },
      { text: 'a volume of 30 m', anchors: [{ mark: '3', offset: 16 }] },
      ...blocks('footnote', '1 2'),
    ],
    found: [],
    why: 'powers of units',
  },
  { blocks: [marked('1 2')], found: [], why: 'no notes at all: they were not read' },
];

describe('footnote-marks', () => {
  it.each(markCases)('$why', ({ blocks, found }) =>
    expect(
      footnoteMarks
        .run(smallRecord('en', blocks))
        .filter(({ verdict }) => verdict === 'conflict')
        .map(({ message }) => message.en),
    ).toEqual(found),
  );

  it('takes a stray superscript for nothing sure', () => {
    const found = footnoteMarks.run(smallRecord('en', [marked('1 2 9 3'), ...blocks('footnote', '1 2 3')]));
    expect(found.map(({ verdict }) => verdict)).toEqual(['cannot-tell']);
  });
});
