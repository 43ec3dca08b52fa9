import { describe, expect, it } from 'vitest';
import { findFigureRegions } from '../../../src/layout/figures/figure-regions.ts';
import type { Segment } from '../../../src/layout/index.ts';
import { findTableRegions, type PageContent } from '../../../src/layout/table-regions/index.ts';
import { looksNumeric } from '../../../src/layout/table-regions/text.ts';
import type { Rule } from '../../../src/pdf/index.ts';
import { expectInProportion } from '../../in-proportion.ts';
import { ruleAt, segmentAt, segmentTo, uprightAt } from '../../tables/place-segments.ts';

const page = (segments: readonly Segment[], rules: readonly Rule[] = []): PageContent => ({
  page: 1,
  width: 600,
  height: 800,
  angle: 0,
  segments,
  rules,
});

const paragraph = (y: number): Segment[] => [
  segmentAt(70, y, '12.'),
  segmentAt(100, y, 'The Committee considered the report of the Secretary-General on the matter, and it'),
  segmentAt(70, y + 12, 'noted that the amounts had been presented in full, together with the statements that'),
  segmentAt(70, y + 24, 'had been asked for.'),
];

const rows = (y: number): Segment[] =>
  ['Australia', 'Belgium', 'Chile', 'Denmark'].flatMap((name, index) => [
    segmentAt(70, y + index * 14, name),
    segmentTo(400, y + index * 14, String(1000 * (index + 1))),
  ]);

const titled = (y: number): Segment[] =>
  ['79/172', '79/191', '79/226', '79/243'].flatMap((symbol, index) => [
    segmentAt(70, y + index * 14, symbol),
    segmentAt(150, y + index * 14, 'Human rights in the administration of justice'),
  ]);

const textsOf = (content: PageContent): string[][] =>
  findTableRegions(content).map((region) => region.segments.map((segment) => segment.text));

describe('tables', () => {
  it('between rules, from the head to the last row, without title and notes', () => {
    const title = segmentAt(70, 190, 'Contributions', { bold: true });
    const head = [segmentAt(70, 212, 'Country'), segmentTo(400, 212, 'Amount')];
    const note = segmentAt(75, 310, 'a Pledged only.', { size: 8 });
    const body = rows(232);
    const found = textsOf(
      page(
        [...paragraph(100), title, ...head, ...body, note, ...paragraph(340)],
        [ruleAt(200, 70, 400), ruleAt(217, 70, 400, 1.4), ruleAt(280, 70, 400, 1.4)],
      ),
    );
    expect(found).toEqual([[...head, ...body].map(({ text }) => text)]);
  });
  it('of which the second has its caption, title and tall head above its first rule, below the notes to the first', () => {
    const first = [segmentAt(70, 112, 'Country'), segmentTo(400, 112, 'Amount'), ...rows(132)];
    const head = [
      segmentTo(400, 262, 'Actual'),
      segmentTo(400, 274, 'at 30 June'),
      segmentAt(70, 286, 'Country'),
      segmentTo(400, 286, '2025'),
    ];
    const between = [
      segmentAt(75, 196, 'a Pledged only.', { size: 8 }),
      segmentAt(70, 222, 'Table 2'),
      segmentAt(70, 234, 'Financial resources', { bold: true }),
      segmentAt(70, 244, '(Thousands of dollars)', { size: 8 }),
    ];
    const found = textsOf(
      page(
        [...first, ...between, ...head, ...rows(306)],
        [ruleAt(100, 70, 400), ruleAt(117, 70, 400), ruleAt(180, 70, 400), ruleAt(292, 70, 400)],
      ),
    );
    expect(found).toEqual([first, [...head, ...rows(306)]].map((all) => all.map(({ text }) => text)));
  });
  it('of which none is text in a box of its own, nor the two columns below it (a summary over a report in columns)', () => {
    const box = [112, 124, 136].map((y) =>
      segmentAt(75, y, 'The session of the Commission was held at Headquarters from 12 to 23 March'),
    );
    const columns = [170, 182, 194, 206].flatMap((y) => [
      segmentAt(70, y, '1. The Commission recommends to the'),
      segmentAt(290, y, '2. The following four resolutions'),
    ]);
    const summary = segmentAt(220, 92, 'Summary', { bold: true });
    const rules = [ruleAt(100, 70, 470), ruleAt(144, 70, 470), uprightAt(70, 100, 144), uprightAt(470, 100, 144)];
    expect(textsOf(page([summary, ...box, ...columns], rules))).toEqual([]);
  });
  it('above a heading in larger letters, and above the title and unit of another table', () => {
    const table = [segmentAt(70, 112, 'Country'), segmentTo(400, 112, '2022'), ...rows(132)];
    const rules = [ruleAt(100, 70, 400), ruleAt(117, 70, 400), ruleAt(160, 70, 400), ruleAt(180, 70, 400)];
    const other = [segmentTo(400, 232, '2023'), ...rows(246)];
    const heading = segmentAt(70, 200, 'Notes to the statements', { size: 13 });
    const titled = [segmentAt(70, 200, 'Note 6', { bold: true }), segmentAt(70, 212, '(Thousands of dollars)')];
    for (const between of [[heading], titled])
      expect(textsOf(page([...table, ...between, ...other], rules))[0]).toEqual(table.map(({ text }) => text));
  });
  it('of which the foot of the page has the head and the name of a group only', () => {
    const head = [segmentAt(70, 740, 'Item'), ...[250, 330, 400].map((x) => segmentTo(x, 740, 'Total'))];
    const group = segmentAt(70, 758, 'Regular budget');
    const found = textsOf(page([...paragraph(100), ...head, group], [ruleAt(728, 70, 400), ruleAt(745, 70, 400)]));
    expect(found).toEqual([[...head, group].map(({ text }) => text)]);
  });
  it('whose lowest title ends in brackets, which are no unit of another table (`Share`, `(percentage)`)', () => {
    const titles = [segmentTo(400, 107, 'Share'), segmentAt(70, 113, 'Country'), segmentTo(300, 113, 'Total')];
    const head = [...titles, segmentTo(400, 119, '(percentage)')];
    const body = rows(138).flatMap((segment, index) =>
      index % 2 ? [segmentTo(300, segment.baseline, '3 200'), segment] : [segment],
    );
    const rules = [98, 124, 190].flatMap((y) => [ruleAt(y, 70, 200), ruleAt(y, 200, 310), ruleAt(y, 310, 400)]);
    expect(textsOf(page([segmentAt(70, 90, 'Table 1'), ...head, ...body, ...paragraph(220)], rules))).toEqual([
      [...head, ...body].map(({ text }) => text),
    ]);
  });
  it('without rules, by the openings between columns', () => {
    expect(textsOf(page([...paragraph(100), ...rows(160), ...paragraph(250)]))).toEqual([
      rows(160).map(({ text }) => text),
    ]);
  });
  it('with a title over two columns, though the titles below it stand close beside each other and to the stubs', () => {
    const head = [
      segmentAt(330, 82, 'Changes'),
      segmentAt(70, 96, 'Mission'),
      segmentAt(210, 96, 'Technical adjustments New mandates'),
      segmentTo(460, 96, 'Total'),
    ];
    const body = ['Furniture and equipment', 'Medical', 'Travel'];
    const amounts = body.flatMap((name, index) => [
      segmentAt(70, 110 + index * 14, name.padEnd(27, '.')),
      segmentTo(300, 110 + index * 14, '1 000'),
      segmentTo(380, 110 + index * 14, '4'),
      segmentTo(460, 110 + index * 14, '1 004'),
    ]);
    expect(textsOf(page([...head, ...amounts]))).toEqual([[...head, ...amounts].map(({ text }) => text)]);
  });
  it('below a head with a rule, down to text in two columns', () => {
    const head = [segmentAt(70, 100, 'Mission'), segmentTo(400, 100, 'Approved'), segmentTo(480, 100, 'Proposed')];
    const body = ['Medical', 'Travel', 'Posts', 'Mines', 'Fuel', 'Air', 'Sea'].flatMap((name, index) => [
      segmentAt(70, 120 + index * 12, name),
      segmentTo(400, 120 + index * 12, '1 000'),
      segmentTo(480, 120 + index * 12, '20'),
    ]);
    const text = [216, 228, 240].flatMap((y) => [
      segmentAt(70, y, 'the proposed resources reflect the changes'),
      segmentAt(310, y, 'reduced requirements were attributable'),
    ]);
    const spaced = [
      segmentAt(70, 252, 'of the'),
      segmentAt(140, 252, 'personnel'),
      segmentAt(310, 252, 'present report'),
    ];
    expect(textsOf(page([...head, ...body, ...text, ...spaced], [ruleAt(105, 70, 480)]))[0]).toEqual(
      [...head, ...body].map(({ text: one }) => one),
    );
  });
  it('of symbols and titles', () => {
    expect(textsOf(page(titled(100)))).toHaveLength(1);
  });
  it('in a box, down to the short rule over its notes', () => {
    const box = [ruleAt(90, 60, 420), ruleAt(200, 60, 420), uprightAt(60, 90, 200), uprightAt(420, 90, 200)];
    const notes = [segmentAt(75, 185, 'a Estimates.', { size: 8 })];
    expect(textsOf(page([...rows(105), ...notes], [...box, ruleAt(165, 75, 130)]))).toEqual([
      rows(105).map(({ text }) => text),
    ]);
  });
  it('cut by the end of the page, below a head with rules', () => {
    const head = [segmentAt(70, 112, 'Country'), segmentTo(400, 112, 'Amount')];
    const found = textsOf(page([...head, ...rows(132)], [ruleAt(100, 70, 400), ruleAt(117, 70, 400, 1.4)]));
    expect(found).toEqual([[...head, ...rows(132)].map(({ text }) => text)]);
  });
});

/** A rule drawn in pieces, one a column. */
const pieces = (y: number, edges: readonly number[], thickness = 0.5): Rule[] =>
  edges.slice(1).map((end, index) => ruleAt(y, edges[index]!, end - 1, thickness));

describe('a title over the first column alone', () => {
  const title = segmentAt(113, 710, 'Seventy-seventh session (2025)', { size: 8 });
  const cells = ['Croatia', 'Kenya', 'Peru'].flatMap((name, index) => [
    segmentAt(113, 733 + 19 * index, name),
    segmentAt(369, 733 + 19 * index, `E/C.12/${name.slice(0, 3).toUpperCase()}/5`),
  ]);
  const inPieces = [ruleAt(717, 113, 368), ruleAt(717, 370, 482)];

  it.each([
    [
      'between the rule over the head and one drawn cell by cell (E/2025/22)',
      [ruleAt(698, 113, 482), ...inPieces],
      true,
    ],
    ['far below the rule', [ruleAt(650, 113, 482), ...inPieces], false],
    ['below a shorter rule', [ruleAt(698, 113, 240), ...inPieces], false],
  ])('%s', (_, rules, isHead) => {
    const [table] = textsOf(page([...paragraph(600), title, ...cells], rules));
    expect(table?.includes(title.text)).toBe(isHead);
    expect(table).toContain('Peru');
  });
});

describe('tables cut by the end of the page, their rules drawn cell by cell', () => {
  const edges = [60, 120, 200, 330, 460];
  const head = [
    segmentAt(60, 112, 'State', { size: 8 }),
    segmentAt(120, 112, 'Due', { size: 8 }),
    segmentAt(200, 112, 'Session', { size: 8 }),
    segmentAt(330, 112, 'Result', { size: 8 }),
  ];
  const record = (y: number, name: string): Segment[] => [
    segmentAt(60, y, name),
    segmentAt(120, y, '1 May 2011'),
    segmentAt(200, y, '-'),
    segmentAt(330, y, 'Report submitted'),
    segmentAt(330, y + 11, 'to the Deputy Director'),
    segmentAt(330, y + 22, 'for consideration'),
  ];
  it('go on below lines of a cell that run over where the openings of the first rows are (A/80/48, annex III)', () => {
    const body = [
      ...[132, 172, 212].flatMap((y) => record(y, 'Chile')),
      segmentAt(60, 252, 'Congo'),
      segmentAt(120, 252, '1 May 2011'),
      segmentAt(200, 252, 'Intersessional period'),
      segmentAt(330, 252, '-'),
      segmentAt(200, 263, '(2020): 1 March 2022'),
      segmentAt(120, 282, '2 July 2029'),
      segmentAt(330, 282, '-'),
    ];
    const found = textsOf(page([...head, ...body], [...pieces(100, edges), ...pieces(117, edges, 1.5)]));
    expect(found.map((texts) => texts.length)).toEqual([head.length + body.length]);
  });
  it('keep the name of a group below the head, larger than it, and the rows below the last group (E/ICEF/2025/AB/L.3/Add.2)', () => {
    const body = [
      segmentAt(60, 132, 'Theft of property'),
      ...record(155, '1'),
      segmentAt(60, 202, 'Entitlement fraud'),
      ...record(225, '2'),
      ...record(275, '3'),
    ];
    const rules = [100, 140, 187, 210].flatMap((y) => pieces(y, edges));
    const found = textsOf(page([...head, ...body], [...rules, ...pieces(117, edges, 0.72)]));
    expect(found.map((texts) => texts.length)).toEqual([head.length + body.length]);
  });
  it('go on below a rule over the bold title of a group, where no closing rule tells otherwise (E/ICEF/2025/14)', () => {
    const two = [60, 300, 550];
    const titles = [segmentAt(67, 112, 'Relevant recommendations'), segmentAt(415, 112, 'Remarks')];
    const texts = (y: number): Segment[] =>
      [0, 12, 24].flatMap((step) => [
        segmentAt(67, y + step, 'The executive heads of the United Nations'),
        segmentAt(308, y + step, 'As highlighted in the report, as a good'),
      ]);
    const title = segmentAt(67, 190, 'Review of governance and oversight of the Executive Boards of the United', {
      bold: true,
    });
    const all = [...titles, ...texts(135), title, ...texts(210), ...texts(255)];
    const rules = [100, 117, 178].flatMap((y) => pieces(y, two));
    expect(textsOf(page(all, rules)).map((found) => found.length)).toEqual([all.length]);
  });
  it('have no note rule in a piece of the rule below their head, nor under words', () => {
    const body = [
      segmentAt(120, 132, '–'),
      segmentAt(200, 132, 'Enemy warplanes circled over the south'),
      segmentAt(200, 144, 'of the town'),
      segmentAt(60, 170, 'Action to respond'),
      segmentAt(200, 170, 'Enemy warplanes circled over the south'),
    ];
    const wide = [60, 120, 200, 460];
    const rules = [...pieces(100, wide), ...pieces(117, wide, 1.4), ...pieces(156, wide), ruleAt(172, 60, 140)];
    const found = textsOf(page([...head.slice(0, 3), ...body], rules));
    expect(found.map((texts) => texts.length)).toEqual([8]);
  });
  it('have a head whose titles stand close, one at each side of where its rules are parted', () => {
    const two = [59, 259, 535];
    const close = segmentAt(63, 112, `${'Expected accomplishments of the Secretar'}at  Indicators of achievement`, {
      size: 9,
    });
    const row = [
      segmentAt(63, 132, '1.1 Progress towards'),
      segmentAt(263, 132, '1.1.1 Increase in the'),
      segmentAt(263, 150, '1.1.2 Zero'),
    ];
    const rules = [100, 117, 160].flatMap((y) => pieces(y, two, 0.75));
    const titles = { ...close, edges: close.edges.map((edge, index) => (index > 43 ? edge + 8 : edge)) };
    expect(textsOf(page([titles, ...row], rules)).map((found) => found.length)).toEqual([4]);
  });
  it('with uprights between cells, though the titles of the head are in many lines (E/ICEF/2025/4)', () => {
    const tall = ['Actions taken', 'and stage:', 'Not started', 'Under way', 'Completed'].map((text, index) =>
      segmentAt(200, 100 + index * 10, text),
    );
    const last = [segmentAt(62, 150, 'Action'), segmentAt(122, 150, 'Section'), segmentAt(332, 150, 'Documents')];
    const rules = [88, 155, 190].flatMap((y) => pieces(y, edges));
    const walls = edges.map((x) => uprightAt(x, 88, 190));
    const row = [segmentAt(62, 170, 'Ensure'), segmentAt(122, 170, 'DAPM'), segmentAt(332, 170, 'N/A')];
    expect(textsOf(page([...tall, ...last, ...row], [...rules, ...walls])).map((texts) => texts.length)).toEqual([11]);
  });
});

describe('one rule drawn cell by cell, down to the end of the page', () => {
  const lines = (y: number, left: string, right: string): Segment[] => [
    segmentAt(70, y, left),
    segmentAt(260, y, right),
  ];
  const timetable = [
    ...lines(215, 'Thursday, 13 February', 'Organization of work'),
    ...lines(235, 'To be determined', 'Regional seminar'),
    ...lines(255, 'Monday, 9 June', 'Question of Gibraltar'),
    segmentAt(260, 275, 'Question of Tokelau'),
  ];
  const rule: Rule[] = [ruleAt(200, 70, 250), ruleAt(200, 250, 500)];

  it('is over a table without a head (A/AC.109/2025/L.2)', () => {
    expect(textsOf(page(timetable, rule))).toEqual([timetable.map(({ text }) => text)]);
  });
  it('is none where text goes on below', () => {
    expect(textsOf(page([...timetable, ...paragraph(300)], rule))).toEqual([]);
  });
  it('keeps names of groups that stand further apart, below a head (E/2025/37, annex)', () => {
    const head = [segmentAt(70, 212, 'Officers'), segmentAt(260, 212, 'Session'), segmentAt(400, 212, 'Report')];
    const group = (y: number): Segment[] => [
      segmentAt(70, y, 'Working Party on Transport Trends and Economics'),
      ...[22, 38, 54, 70].flatMap((down) => [
        segmentAt(70, y + down, 'Chair: Ms. E. de Wit'),
        segmentAt(330, y + down, '36th'),
        segmentAt(400, y + down, 'ECE/WP.5/74'),
      ]),
    ];
    const all = [...head, ...group(236), ...group(340)];
    const joined = [70, 320, 390].map((left, index) => ruleAt(217, left, [320, 390, 500][index]!, 1.4));
    expect(textsOf(page(all, [ruleAt(200, 70, 500), ...joined]))).toEqual([all.map(({ text }) => text)]);
  });
});

it('contents without leaders may have their pages flush left (DP/OPS/2025/12)', () => {
  const entries = ['9', '10', '13', '17'].flatMap((number, index) => [
    segmentAt(70, 140 + 20 * index, `${['IV', 'V', 'VI', 'VII'][index]}.`),
    segmentAt(110, 140 + 20 * index, 'Procurement by region of supplier'),
    segmentAt(400, 140 + 20 * index, number),
  ]);
  expect(
    textsOf(
      page([segmentAt(70, 100, 'Contents'), segmentAt(70, 120, 'Chapter'), segmentAt(395, 120, 'Page'), ...entries]),
    ),
  ).toEqual([]);
});

describe('what only looks like a table', () => {
  it.each<[string, Segment[], Rule[]]>([
    [
      'paragraphs with hanging numbers',
      [...paragraph(100), ...paragraph(140), ...paragraph(180), ...paragraph(220)],
      [],
    ],
    [
      'items',
      ['(a)', '(b)', '(c)', '(d)'].flatMap((item, index) => [
        segmentAt(70, 100 + index * 14, item),
        segmentAt(100, 100 + index * 14, 'To take note of the report;'),
      ]),
      [],
    ],
    [
      'contents with leaders',
      [1, 2, 3, 4, 5].flatMap((chapter) => [
        segmentAt(70, 100 + chapter * 14, `Chapter ${chapter} .......................................`),
        segmentTo(400, 100 + chapter * 14, String(chapter * 3)),
      ]),
      [],
    ],
    [
      'contents whose first pages have Roman numbers (E/2025/28)',
      ['v', '1', '1', '2', '22'].flatMap((number, index) => [
        segmentAt(70, 100 + index * 14, `Chapter ${index} .......................................`),
        segmentTo(400, 100 + index * 14, number),
      ]),
      [],
    ],
    [
      'contents with an entry that fills its line (E/2025/43)',
      [
        ...[1, 2, 3].flatMap((chapter) => [
          segmentAt(70, 200 + chapter * 14, `Chapter ${chapter} .......................................`),
          segmentTo(400, 200 + chapter * 14, String(chapter * 3)),
        ]),
        ...[160, 174, 188].flatMap((y, index) => [
          segmentAt(70, y, index === 0 ? 'Chapter' : 'Matters calling for action by the Council or brought to it ...'),
          segmentTo(400, y, index === 0 ? 'Page' : '2'),
        ]),
      ],
      [],
    ],
    [
      'contents without leaders, under the word for them (DP/OPS/2025/3)',
      [
        segmentAt(70, 90, 'Contents'),
        segmentAt(70, 112, 'Chapter'),
        segmentTo(400, 112, 'Page'),
        ...['Introduction', 'Background', 'Options analysis', 'Conclusion'].flatMap((title, index) => [
          segmentAt(70, 130 + index * 16, title),
          segmentTo(400, 130 + index * 16, String(3 + index)),
        ]),
      ],
      [ruleAt(102, 70, 400), ruleAt(200, 70, 400)],
    ],
    [
      'contents that go on over the page',
      Array.from({ length: 9 }, (_, index) => [
        segmentAt(70, 100 + index * 16, `4.${index + 1}.`),
        segmentAt(110, 100 + index * 16, 'Findings on implementation'),
        segmentTo(400, 100 + index * 16, String(21 + index)),
      ]).flat(),
      [],
    ],
    [
      'notes of a typewriter (A/48/653)',
      ['5/', '6/', '7/'].flatMap((mark, index) => [
        segmentAt(70, 100 + index * 14, mark),
        segmentAt(110, 100 + index * 14, `A/48/2${index}`),
      ]),
      [],
    ],
    [
      'the masthead of a meeting record (A/79/PV.64)',
      [
        segmentAt(70, 80, 'United Nations', { size: 14 }),
        segmentAt(400, 80, 'A/79/PV.64', { size: 14 }),
        segmentAt(70, 100, 'General Assembly', { size: 18 }),
        segmentAt(400, 100, 'Official Records'),
        segmentAt(70, 120, '64th plenary meeting'),
        segmentAt(400, 120, 'New York'),
      ],
      [ruleAt(70, 60, 560), ruleAt(85, 60, 560), ruleAt(105, 60, 560), ruleAt(125, 60, 560)],
    ],
    [
      'signatures',
      [
        segmentAt(70, 100, '(Signed) John Smith'),
        segmentAt(300, 100, '(Signed) Jane Doe'),
        segmentAt(70, 114, 'Chair'),
        segmentAt(300, 114, 'Rapporteur'),
        segmentAt(70, 128, '2004'),
        segmentAt(300, 128, '2004'),
      ],
      [],
    ],
    [
      'members in columns',
      [0, 1, 2, 3].flatMap((line) =>
        ['Algeria', 'Angola', 'Argentina'].map((name, column) => segmentAt(70 + column * 130, 100 + line * 14, name)),
      ),
      [],
    ],
    [
      'a paragraph in a box',
      paragraph(110),
      [ruleAt(90, 60, 560), ruleAt(150, 60, 560), uprightAt(60, 90, 150), uprightAt(560, 90, 150)],
    ],
    [
      'a masthead between rules',
      [
        segmentAt(70, 110, 'General Assembly', { size: 20 }),
        segmentAt(400, 110, 'Distr.: General'),
        segmentAt(400, 124, 'Original: English'),
      ],
      [ruleAt(90, 60, 560), ruleAt(160, 60, 560, 1.4)],
    ],
  ])('%s', (_, segments, rules) => {
    expect(findTableRegions(page(segments, rules))).toEqual([]);
  });
});

it('rules over each other on a page without text are none', () => {
  expect(textsOf(page([], [ruleAt(200, 70, 500), ruleAt(208, 70, 200)]))).toEqual([]);
});

describe('charts', () => {
  const axes = [uprightAt(100, 200, 400), ruleAt(400, 100, 500)];
  const scale = [0, 1, 2, 3, 4].map((step) => segmentTo(94, 403 - step * 50, String(step * 10)));
  const labels = [2023, 2024, 2025].map((year, index) => segmentAt(150 + index * 120, 412, String(year)));
  it('are known by their axes, with the labels around them', () => {
    const found = findFigureRegions(page([...paragraph(100), ...scale, ...labels], axes));
    expect(found.map((figure) => figure.segments.length)).toEqual([scale.length + labels.length]);
  });
  it('need a scale beside the upright axis', () => {
    expect(findFigureRegions(page(paragraph(300), axes))).toEqual([]);
  });
});

it('stays quick on a page of many thousand segments', () => {
  expectInProportion(100, (lines) => {
    const segments = Array.from({ length: lines }, (_, line) =>
      Array.from({ length: 25 }, (_, column) => segmentAt(20 + column * 60, 20 + line * 12, String(line * column))),
    ).flat();
    return () => expect(findTableRegions(page(segments))).toHaveLength(1);
  });
});

describe('amounts', () => {
  it.each(['6 110', '6\u00a0110', '6\u2009110', '6\u202f110', '1,035,000', '(14.9)', '–'])('%s', (text) => {
    expect(looksNumeric(text)).toBe(true);
  });
  it.each(['A/80/56', '1.1.2', 'P-4'])('%s is none', (text) => {
    expect(looksNumeric(text)).toBe(false);
  });
});

it('rules with nothing between them, below a caption, are no table', () => {
  const rules = [ruleAt(110, 70, 400), ruleAt(114, 70, 400), ruleAt(118, 70, 400)];
  expect(textsOf(page([segmentAt(70, 100, 'Table 1')], rules))).toEqual([]);
});
