import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import type { Rule } from '../../src/pdf/index.ts';
import { joinTables, readTable, type TableReading } from '../../src/tables/index.ts';
import { lineAt, ruleAt, segmentAt, segmentTo } from './place-segments.ts';

const regionOf = (segments: readonly Segment[], rules: readonly Rule[] = [], number = 1, angle: 0 | 90 = 0) => {
  const placed = segments.map((segment) => ({ ...segment, page: number, angle }));
  const [region] = findTableRegions({ page: number, width: 600, height: 800, angle, segments: placed, rules });
  if (!region) throw new Error('no table found');
  return region;
};

const texts = ({ table }: Pick<TableReading, 'table'>): string[] =>
  table.rows.map((row) => [row.role, ...row.cells.map((cell) => cell.text)].join(' | '));

const head = (y: number): Segment[] => [segmentAt(70, y, 'Country'), segmentTo(400, y, 'Amount')];
const row = (y: number, name: string, amount: string): Segment[] => [segmentAt(70, y, name), segmentTo(400, y, amount)];
const rules = (y: number): Rule[] => [ruleAt(y, 70, 400), ruleAt(y + 17, 70, 400, 1.4)];

describe('marks behind amounts', () => {
  it.each<[string, string, string[] | undefined, string]>([
    ['116*', '116', ['*'], 'a star that is not raised (DP/2025/10, table 7)'],
    ['5a/', '5', ['a'], 'as typed (DP/OPS/2025/4, table 2)'],
    ['United Nations*', 'United Nations', ['*'], 'behind a word (JIU/REP/2025/2)'],
    ['(“CPC”)*', '(“CPC”)', ['*'], 'behind a name in quotation marks (A/79/847)'],
    ['No*', 'No*', undefined, 'behind two letters a star may be anything'],
  ])('%s is %s: %s', (text, own, notes, _) => {
    const rows = [232, 246, 260].flatMap((y) => [segmentAt(70, y, 'Chile'), segmentTo(300, y, '12')]);
    const region = regionOf(
      [
        segmentAt(70, 212, 'Office'),
        segmentTo(300, 212, 'Reports'),
        ...rows,
        segmentAt(70, 274, 'Peru'),
        segmentTo(300, 274, text),
      ],
      [ruleAt(200, 60, 320), ruleAt(218, 60, 320), ruleAt(280, 60, 320)],
    );
    const cell = readTable(region, [], []).table.rows.at(-1)!.cells[1]!;
    expect([cell.text, cell.notes]).toEqual([own, notes]);
  });
});

describe('lines of a cell of text in Chinese', () => {
  it('are set wider apart than those in Latin letters, where each is full (frameworks of performance reports)', () => {
    const cells = (y: number, index: number): Segment[] => [
      segmentAt(70, y, `1.1.${index} 地方和平委员会数目增加（2019/20年度：14；2020/21`),
      segmentAt(300, y, '已实现，委员会全部运作'),
      segmentAt(70, y + 16.2, '年度：20；2021/22年度：26）'),
    ];
    const region = regionOf(
      [
        segmentAt(70, 112, '计划绩效指标', { bold: true }),
        segmentAt(300, 112, '实际绩效指标', { bold: true }),
        ...[132, 169, 206].flatMap((y, index) => cells(y, index + 1)),
      ],
      [ruleAt(100, 60, 420), ruleAt(117, 60, 420, 1.2), ruleAt(228, 60, 420, 1.2)],
    );
    expect(texts(readTable(region, [], []))).toEqual([
      'header | 计划绩效指标 | 实际绩效指标',
      ...[1, 2, 3].map(
        (index) =>
          `data | 1.1.${index} 地方和平委员会数目增加（2019/20年度：14；2020/21年度：20；2021/22年度：26） | 已实现，委员会全部运作`,
      ),
    ]);
  });
});

describe('the end of the head', () => {
  it('is above a first row whose change is one less, with a hairline below each row (posts of a mission)', () => {
    const line = (y: number, texts: readonly string[]): Segment[] =>
      texts.map((text, column) => (column === 0 ? segmentAt(70, y, text) : segmentTo(150 + column * 80, y, text)));
    const region = regionOf(
      [
        ...line(112, ['Category', '2024/25', '2025/26', 'Variance']),
        ...line(130, ['Field Service', '61', '60', '(1)']),
        ...line(148, ['National', '84', '80', '(4)']),
        ...line(166, ['Total', '145', '140', '(5)']),
      ],
      [100, 118, 136, 154, 172].map((y) => ruleAt(y, 60, 400, 0.3)),
    );
    const { table } = readTable(region, [], []);
    expect(table.rows.map(({ role }) => role)).toEqual(['header', 'data', 'data', 'total']);
  });
});

describe('cells', () => {
  it('take note marks off and say what a number is', () => {
    const { table } = readTable(
      regionOf(
        [
          ...head(112),
          segmentAt(70, 132, 'Australiaa', { raised: 1 }),
          segmentTo(400, 132, '1 000'),
          ...row(148, 'Malta', '(2 500)'),
          ...row(164, 'Chile', '–'),
        ],
        [...rules(100), ruleAt(170, 70, 400)],
      ),
      [],
      [],
    );
    expect(table.rows[1]!.cells[0]).toMatchObject({ text: 'Australia', notes: ['a'] });
    expect(table.rows[2]!.cells[1]).toMatchObject({ text: '(2 500)', value: '-2500' });
    expect(table.rows[3]!.cells[1]).toMatchObject({ text: '–', nil: true });
    expect(table.columns).toEqual([
      { title: 'Country', type: 'text' },
      { title: 'Amount', type: 'amount' },
    ]);
  });

  it('of several lines are joined, wherever the amount stands beside them', () => {
    const found = readTable(
      regionOf(
        [
          ...head(112),
          segmentAt(70, 132, 'Communications and information'),
          segmentTo(400, 137, '1 000'),
          segmentAt(70, 142, 'technology'),
          segmentAt(70, 160, 'United Nations Military and'),
          segmentAt(70, 170, 'police personnel'),
          segmentTo(400, 170, '2 000'),
          ...row(188, 'Travel', '300'),
          ...row(206, 'Total', '3 300'),
        ],
        [...rules(100), ruleAt(215, 70, 400)],
      ),
      [],
      [],
    );
    expect(texts(found)).toEqual([
      'header | Country | Amount',
      'data | Communications and information technology | 1 000',
      'data | United Nations Military and police personnel | 2 000',
      'data | Travel | 300',
      'total | Total | 3 300',
    ]);
  });

  it('of ideographs are joined at a wider leading, and a year to what it is the year of', () => {
    const found = readTable(
      regionOf([
        segmentAt(70, 112, '国家'),
        segmentTo(400, 112, '2025 年实际'),
        ...row(132, '赠款和捐款', '1 000'),
        ...row(154, '支持发展中国家执行公约', '200'),
        segmentAt(78, 170, '的信托基金'),
        ...row(192, '医疗', '20'),
      ]),
      [],
      [],
    );
    expect(texts(found)).toEqual([
      'header | 国家 | 2025年实际',
      'data | 赠款和捐款 | 1 000',
      'data | 支持发展中国家执行公约的信托基金 | 200',
      'data | 医疗 | 20',
    ]);
  });

  it('with Roman numbers are rows of a results framework', () => {
    const found = readTable(
      regionOf(
        [
          segmentAt(70, 112, 'Expected accomplishments'),
          segmentAt(300, 112, 'Indicators of achievement'),
          segmentAt(70, 132, '(a) Improved capacity'),
          segmentAt(300, 132, '(i) Adoption of the'),
          segmentAt(300, 144, 'electoral law'),
          segmentAt(300, 162, '(ii) Number of States'),
          segmentAt(70, 182, '(b) Better services'),
          segmentAt(300, 182, '(i) Fewer requests'),
        ],
        [ruleAt(100, 70, 500), ruleAt(117, 70, 500, 1.4), ruleAt(190, 70, 500, 1.4)],
      ),
      [],
      [],
    );
    expect(texts(found)).toEqual([
      'header | Expected accomplishments | Indicators of achievement',
      'data | (a) Improved capacity | (i) Adoption of the electoral law',
      'data |  | (ii) Number of States',
      'data | (b) Better services | (i) Fewer requests',
    ]);
  });

  it('lose the points that lead from stubs to amounts, of a typewriter as well', () => {
    const found = readTable(
      regionOf([
        ...head(112),
        ...row(132, 'Posts . . . . . . . . .', '1 000'),
        segmentAt(70, 146, 'National Professional'),
        ...row(158, '  Officers . . . . . . .', '200'),
        ...row(172, 'of developing countries .', '2 000'),
        ...row(186, 'Travel . . . . . . . . .', '20'),
      ]),
      [],
      [],
    );
    expect(texts(found)).toEqual([
      'header | Country | Amount',
      'data | Posts | 1 000',
      'data | National Professional Officers | 200',
      'data | of developing countries | 2 000',
      'data | Travel | 20',
    ]);
  });

  it('lie on the page as displayed, though the table is turned', () => {
    const turned = regionOf([...row(112, 'A', '1'), ...row(126, 'B', '2'), ...row(140, 'C', '3')], [], 1, 90);
    const { table } = readTable(turned, [], []);
    // The frame of 600 by 800 points is a page of 800 by 600; what is at the top of the frame is at the page's right.
    const [x0, y0, x1, y1] = table.rows[0]!.cells[0]!.evidence[0]!.bbox;
    expect([y0, y1]).toEqual([70, 75]);
    expect([x0, x1].map(Math.round)).toEqual([686, 696]);
  });
});

describe('heads and rows', () => {
  it('a title over a part of the columns spans those that its rule runs over', () => {
    const found = readTable(
      regionOf(
        [
          segmentAt(310, 110, 'Variance'),
          segmentAt(70, 130, 'Category'),
          segmentTo(240, 130, 'Approved'),
          segmentTo(320, 130, 'Amount'),
          segmentTo(400, 130, 'Per cent'),
          ...[150, 164, 178].flatMap((y, index) => [
            segmentAt(70, y, ['Posts', 'Travel', 'Total'][index]!),
            segmentTo(240, y, String((index + 1) * 100)),
            segmentTo(320, y, String((index + 1) * 10)),
            segmentTo(400, y, '10.0'),
          ]),
        ],
        [ruleAt(100, 70, 400), ruleAt(115, 260, 400), ruleAt(135, 70, 400, 1.4), ruleAt(183, 70, 400, 1.4)],
      ),
      [],
      [],
    );
    expect(texts(found).slice(0, 2)).toEqual([
      'header |  |  | Variance | ',
      'header | Category | Approved | Amount | Per cent',
    ]);
    expect(found.table.rows[0]!.cells[2]!.columns).toBe(2);
    expect(found.table.columns).toEqual([
      { title: 'Category', type: 'text' },
      { title: 'Approved', type: 'amount' },
      { title: 'Variance: Amount', type: 'amount' },
      { title: 'Variance: Per cent', type: 'percentage' },
    ]);
  });

  it('symbols and titles in two pairs of columns are read down the left pair first', () => {
    const pairs = [
      ['79/172', 'Human rights', '79/317', 'Afghanistan'],
      ['79/191', 'The world drug problem', '79/319', 'Parliaments'],
      ['79/226', 'Policy review', '80/126', 'Illicit flows'],
    ].flatMap((texts, index) =>
      texts.map((text, column) => segmentAt([60, 130, 310, 380][column]!, 100 + index * 14, text)),
    );
    expect(texts(readTable(regionOf(pairs), [], []))).toEqual([
      'data | 79/172 | Human rights',
      'data | 79/191 | The world drug problem',
      'data | 79/226 | Policy review',
      'data | 79/317 | Afghanistan',
      'data | 79/319 | Parliaments',
      'data | 80/126 | Illicit flows',
    ]);
  });

  it('groups of rows and their indentation', () => {
    const { table } = readTable(
      regionOf(
        [
          ...head(112),
          segmentAt(70, 132, 'Africa', { bold: true }),
          segmentAt(84, 146, 'Algeria'),
          segmentTo(400, 146, '100'),
          segmentAt(84, 160, 'Egypt'),
          segmentTo(400, 160, '250'),
          segmentAt(70, 174, 'Subtotal'),
          segmentTo(400, 174, '350'),
        ],
        [...rules(100), ruleAt(180, 70, 400)],
      ),
      [],
      [],
    );
    expect(table.rows.map(({ role, indent }) => [role, indent ?? 0])).toEqual([
      ['header', 0],
      ['data', 0],
      ['data', 1],
      ['data', 1],
      ['subtotal', 0],
    ]);
  });
});

it('units of columns below the rule of the head are part of it (DP/FPA/2025/11, table 1)', () => {
  const region = regionOf(
    [
      segmentAt(70, 212, 'Item'),
      segmentAt(210, 212, 'Resources'),
      segmentAt(210, 228, 'Millions'),
      segmentAt(300, 228, 'Share'),
      ...[250, 264, 278].flatMap((y) => [
        segmentAt(70, y, 'Outcome'),
        segmentTo(250, y, '12.5'),
        segmentTo(330, y, '40'),
      ]),
    ],
    [ruleAt(200, 60, 340), ruleAt(218, 60, 340), ruleAt(284, 60, 340)],
  );
  expect(texts(readTable(region, [], [])).slice(0, 3)).toEqual([
    'header | Item | Resources | ',
    'header |  | Millions | Share',
    'data | Outcome | 12.5 | 40',
  ]);
});

describe('amounts that stand close beside each other', () => {
  it('are parted where columns are (A/79/352, table 6)', () => {
    const amounts = (y: number, ...rest: [number, string][]): Segment[] => [
      segmentAt(70, y, 'Contingency'),
      ...rest.map(([right, text]) => segmentTo(right, y, text, { size: 8 })),
    ];
    const words: [number, string][] = [
      [70, 'Subtotal'],
      [250, '81'],
      [259.8, '203'],
      [274.8, '107'],
      [288.6, '661'],
    ];
    const text = words.map(([, word]) => word).join(' ');
    const edges = words.flatMap(([left, word]) =>
      Array.from({ length: word.length + 1 }, (_, index) => left + 4 * index),
    );
    const packed: Segment = { ...segmentAt(70, 260, text, { size: 8 }), edges, box: [70, 253, 300.6, 262] };
    const region = regionOf(
      [
        segmentAt(70, 212, 'Item'),
        ...amounts(232, [271.8, '1 203'], [300.6, '2 661']),
        ...amounts(246, [271.8, '5 203'], [300.6, '6 661']),
        packed,
      ],
      [ruleAt(200, 60, 320), ruleAt(218, 60, 320), ruleAt(270, 60, 320)],
    );
    expect(
      readTable(region, [], [])
        .table.rows.at(-1)!
        .cells.map(({ text }) => text),
    ).toEqual(['Subtotal', '81 203', '107 661']);
  });
});

describe('what stands around the table', () => {
  const body = [...head(212), ...row(232, 'A', '1'), ...row(246, 'B', '2'), ...row(260, 'C', '3')];
  const region = regionOf(body, [...rules(200), ruleAt(266, 70, 400, 1.4)]);
  it('number, title and unit above are its own', () => {
    const above = [
      lineAt(70, 150, 'as is shown in table 3 below.'),
      lineAt(70, 168, 'Table 3'),
      lineAt(70, 180, 'Resources by object', { bold: true }),
      lineAt(70, 192, '(Thousands of United States dollars)', { size: 8 }),
    ];
    const { table, takenAbove } = readTable(region, above, []);
    expect(takenAbove).toBe(3);
    expect(table).toMatchObject({ number: '3', title: 'Resources by object', unit: { currency: 'USD', scale: 1000 } });
  });
  it('a numbered heading names it but stays in the text', () => {
    const { table, takenAbove } = readTable(region, [lineAt(70, 185, '2. Civilian personnel', { bold: true })], []);
    expect([table.title, takenAbove]).toEqual(['Civilian personnel', 0]);
  });
  it.each([
    ['Table A.II.3', 'Overall financing overview', { number: 'A.II.3', title: 'Overall financing overview' }],
    ['Table 1', 'Budget expenses,', { number: '1', title: 'Budget expenses,' }],
  ])('%s and %s (A/79/352, annex; DP/FPA/2025/11)', (number, title, expected) => {
    const above = [lineAt(70, 172, number), lineAt(70, 184, title, { bold: true })];
    expect(readTable(region, above, []).table).toMatchObject(expected);
  });
  it('the end of a paragraph is none of it', () => {
    const { table, takenAbove } = readTable(region, [lineAt(70, 185, 'as follows:')], []);
    expect([table.title, takenAbove]).toEqual(['', 0]);
  });
  it('notes below are its own, the paragraph after them is not', () => {
    const below = [
      lineAt(75, 280, 'Note: excludes staff assessment.', { size: 8 }),
      lineAt(75, 290, 'Budgeted at full cost.', { size: 8 }),
      lineAt(70, 312, '24. The proposed resources amount to'),
    ];
    const { table, takenBelow } = readTable(region, [], below);
    expect(takenBelow).toBe(2);
    expect(table.notes).toEqual([{ mark: 'Note', text: 'excludes staff assessment. Budgeted at full cost.' }]);
  });
});

describe('tables over pages', () => {
  const first = readTable(
    regionOf([...head(712), ...row(732, 'A', '1'), ...row(746, 'B', '2'), ...row(760, 'C', '3')], rules(700)),
    [],
    [],
  );
  const second = readTable(
    regionOf(
      [...head(112), ...row(132, 'D', '4'), ...row(146, 'Total', '10')],
      [...rules(100), ruleAt(150, 70, 400)],
      2,
    ),
    [],
    [],
  );
  it('are joined, with the head once and roles found over all rows', () => {
    const joined = joinTables([
      { reading: first, textBefore: true },
      { reading: second, textBefore: false },
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]!.table.pages).toEqual([1, 2]);
    expect(texts(joined[0]!)).toEqual([
      'header | Country | Amount',
      'data | A | 1',
      'data | B | 2',
      'data | C | 3',
      'data | D | 4',
      'total | Total | 10',
    ]);
  });
  it('are one though all rows of the second page are of a group, further right', () => {
    const amounts = (y: number, x: number, name: string): Segment[] => [
      segmentAt(x, y, name),
      segmentTo(400, y, '1 000'),
    ];
    const first = [segmentAt(70, 112, 'Posts'), ...[132, 146, 160].flatMap((y) => amounts(y, 90, 'Medical'))];
    const second = [112, 126, 140].flatMap((y) => amounts(y, 90, 'Travel'));
    const joined = joinTables(
      [first, second].map((segments, index) => ({
        reading: readTable(regionOf([...(index ? [] : head(98)), ...segments], [], index + 1), [], []),
        textBefore: false,
      })),
    );
    expect(joined).toHaveLength(1);
    expect(joined[0]!.table.rows.map(({ indent }) => indent)).toEqual([undefined, undefined, 1, 1, 1, 1, 1, 1]);
  });

  it('are one though only a total and a share stand below the first rule of the second page (DP/2025/3, table 3)', () => {
    const top = [
      ...row(84, 'Risk management', '3'),
      ...row(102, 'related to Sustainable Development', '1'),
      segmentAt(70, 113, '16 (Governance)'),
      ...row(131, 'Total', '10'),
      ...row(149, 'Percentage', '100%'),
    ];
    const under = [ruleAt(118, 70, 400), ruleAt(136, 70, 400), ruleAt(155, 70, 400, 2)];
    const first = [...head(612), ...row(632, 'Finance', '5'), ...row(650, 'Travel', '1')];
    const joined = joinTables([
      { reading: readTable(regionOf(first, rules(600)), [], []), textBefore: true },
      { reading: readTable(regionOf(top, under, 2), [], []), textBefore: false },
    ]);
    expect(joined.map(texts)).toEqual([
      [
        'header | Country | Amount',
        'data | Finance | 5',
        'data | Travel | 1',
        'data | Risk management | 3',
        'data | related to Sustainable Development 16 (Governance) | 1',
        'total | Total | 10',
        'data | Percentage | 100%',
      ],
    ]);
  });

  it('are two where text stands between', () => {
    expect(
      joinTables([
        { reading: first, textBefore: true },
        { reading: second, textBefore: true },
      ]),
    ).toHaveLength(2);
  });
});
