// A report on the budget of a mission: tables with subtotals, variances and percentages, groups of deliverables, shares,
// and the sentences that quote them.
import type { Part, PrintedDocument, PrintedRow } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, type Speech } from './speech.ts';

interface Line {
  readonly en: string;
  readonly zh: string;
  readonly approved: number;
  readonly spent: number;
}

const OBJECTS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Military and police personnel|军事和警务人员',
    [
      ['Military observers', '军事观察员'],
      ['Military contingents', '军事特遣队'],
      ['Formed police units', '建制警察部队'],
    ],
  ],
  [
    'Civilian personnel|文职人员',
    [
      ['International staff', '国际工作人员'],
      ['National staff', '本国工作人员'],
      ['United Nations Volunteers', '联合国志愿人员'],
      ['General temporary assistance', '一般临时人员'],
    ],
  ],
  [
    'Operational costs|业务费用',
    [
      ['Official travel', '公务差旅'],
      ['Facilities and infrastructure', '设施和基础设施'],
      ['Ground transportation', '陆运'],
      ['Medical', '医疗'],
    ],
  ],
];

export const budget = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const { money, number, percent } = speech;
  const year = random.whole(2006, 2019);
  const period = `${year}/${String(year + 1).slice(2)}`;
  const groups = OBJECTS.map(([title, lines]) => ({
    title,
    lines: lines.map(([en, other]): Line => {
      const approved = random.whole(200, 9_000) * 100 + random.whole(1, 99);
      const spent = approved - random.whole(-400, 900) * 10;
      return { en, zh: other, approved, spent: Math.max(1_000, spent) };
    }),
  }));
  const rate = (approved: number, spent: number): string => {
    const value = (((approved - spent) / approved) * 100).toFixed(1);
    return value.startsWith('-') ? (value === '-0.0' ? '0.0' : `(${value.slice(1)})`) : value;
  };
  const cells = (approved: number, spent: number): string[] => [
    number(approved),
    number(spent),
    number(approved - spent),
    rate(approved, spent),
  ];
  const sum = (lines: readonly Line[], key: 'approved' | 'spent'): number =>
    lines.reduce((all, line) => all + line[key], 0);
  const rows = groups.flatMap(({ lines }): PrintedRow[] => [
    ...lines.map((line): PrintedRow => ({ stub: say(line.en, line.zh), cells: cells(line.approved, line.spent) })),
    { stub: say('Subtotal', '小计'), role: 'subtotal', cells: cells(sum(lines, 'approved'), sum(lines, 'spent')) },
  ]);
  const all = groups.flatMap(({ lines }) => lines);
  const [approved, spent] = [sum(all, 'approved'), sum(all, 'spent')];
  const travel = all.find(({ en }) => en === 'Official travel')!;
  const medical = all.find(({ en }) => en === 'Medical')!;
  const [assessed, received] = [random.whole(400, 900) * 1_000_000 + random.whole(100, 999) * 1000, 0];
  const paid = assessed - random.whole(20, 90) * 1_000_000 - random.whole(1, 9) * 100_000 + received;
  const next = Math.round((approved * (1 + random.whole(3, 19) / 100)) / 100) * 100;
  const [international, national, volunteers] = [random.whole(40, 90), random.whole(110, 190), random.whole(12, 36)];
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const h = (at: number, en: string, other: string): Part => ({
    kind: 'heading',
    level: 1,
    number: chapter(speech, at),
    text: say(en, other),
  });
  const regions = [random.whole(28, 36), random.whole(21, 27), random.whole(14, 19), random.whole(8, 12)];
  const shares = [...regions, 100 - regions.reduce((a, b) => a + b)];
  const regionNames = zh
    ? ['非洲', '亚太', '东欧', '拉丁美洲和加勒比', '西欧和其他']
    : [
        'African States',
        'Asia-Pacific States',
        'Eastern European States',
        'Latin American and Caribbean States',
        'Western European and other States',
      ];
  const parentCounts = [
    [random.whole(2, 9), random.whole(10, 19), random.whole(3, 8)],
    [random.whole(11, 30), random.whole(21, 40)],
    [random.whole(2, 6), random.whole(12, 18)],
  ];
  const deliverables = zh
    ? [
        ['会议文件（文件数目）', '秘书长的报告', '理事会的报告', '会议室文件'],
        ['会议实质性服务（三小时会议次数）', '第五委员会会议', '专家组会议'],
        ['出版物（出版物数目）', '年度统计', '专题出版物'],
      ]
    : [
        [
          'Parliamentary documentation (number of documents)',
          'Reports of the Secretary-General',
          'Reports to the Council',
          'Conference room papers',
        ],
        [
          'Substantive services for meetings (number of three-hour meetings)',
          'Meetings of the Fifth Committee',
          'Meetings of expert groups',
        ],
        ['Publications (number of publications)', 'Annual statistics', 'Publications on special topics'],
      ];
  const lineNumber = counter();
  const numberedLine = (text: string): string => `${lineNumber()}. ${text}`;
  const groupRows = parentCounts.flatMap((counts, at): PrintedRow[] => {
    const planned = counts.map((count) => count + random.whole(0, 3));
    const total = (values: readonly number[]): string => String(values.reduce((a, b) => a + b));
    return [
      { stub: deliverables[at]![0]!, cells: [total(counts), total(planned)] },
      ...counts.map(
        (count, place): PrintedRow => ({
          stub: numberedLine(deliverables[at]![place + 1]!),
          cells: [String(count), String(planned[place])],
          indent: 1,
        }),
      ),
    ];
  });
  const parts: Part[] = [
    h(1, 'Introduction', '导言'),
    p(
      `The approved budget of the Mission for ${period} amounted to ${money(approved)}. As at 30 April ${year + 1}, a total of ${money(assessed)} had been assessed on Member States in respect of the Mission. Payments received as at the same date amounted to ${money(paid)}, leaving an outstanding balance of [[difference#digit|${money(assessed - paid)}]].`,
      `特派团${period}年度的核定预算为${money(approved)}。截至${year + 1}年4月30日，就该特派团向会员国共分摊${money(assessed)}。同日收到的付款为${money(paid)}，未缴余额为[[difference#digit|${money(assessed - paid)}]]。`,
    ),
    p(
      `The proposed budget amounts to ${money(next)}, reflecting an increase of [[growth#lead|${money(next - approved)}]], or [[growth#lead|${percent(((next - approved) / approved) * 100)}]], compared with the approved budget of ${money(approved)}. The Mission has a total of [[parts-sum#lead|${international + national + volunteers}]] civilian personnel, comprising ${international} international staff, ${national} national staff and ${volunteers} Volunteers.`,
      `拟议预算为${money(next)}，与核定预算${money(approved)}相比，增加[[growth#lead|${money(next - approved)}]]，即[[growth#lead|${percent(((next - approved) / approved) * 100)}]]。特派团共有[[parts-sum#lead|${international + national + volunteers}]]名文职人员，由${international}名国际工作人员、${national}名本国工作人员和${volunteers}名志愿人员组成。`,
    ),
    h(2, 'Financial performance', '财务执行情况'),
    p(
      `Total expenditure amounted to [[total-matches-text#digit|${money(spent)}]], as shown in table 1. As shown in table 1, the expenditure on official travel was [[row-matches-text#second|${money(travel.spent)}]]. Table 1 shows that medical services made up [[table-share#lead|${percent((medical.spent / spent) * 100)}]] of total expenditure.`,
      `如表1所示，支出总额为[[total-matches-text#digit|${money(spent)}]]。如表1所示，公务差旅的支出为[[row-matches-text#second|${money(travel.spent)}]]。表1显示，医疗服务占支出总额的[[table-share#lead|${percent((medical.spent / spent) * 100)}]]。`,
    ),
    {
      kind: 'table',
      table: {
        number: '1',
        title: say('Financial resource performance', '财政资源使用情况'),
        unit: say('(United States dollars)', '（美元）'),
        head: zh
          ? ['类别', '分配数', '支出', '差异', '百分比']
          : ['Category', 'Apportionment', 'Expenditure', 'Variance', 'Percentage'],
        rows: [...rows, { stub: say('Total', '共计'), role: 'total', cells: cells(approved, spent) }],
        properties: ['sum', 'row'],
        reckoned: 2,
      },
    },
    p(
      `Expenditure on medical services amounted to ${money(medical.spent)}, or [[share#lead|${percent((medical.spent / medical.approved) * 100)}]] of the apportionment of ${money(medical.approved)}. The variances are explained in table [[cross-reference#=9|2]] below.`,
      `医疗服务支出为${money(medical.spent)}，占分配数${money(medical.approved)}的[[share#lead|${percent((medical.spent / medical.approved) * 100)}]]。各项差异的说明见表[[cross-reference#=9|2]]。`,
    ),
    h(3, 'Deliverables and staff', '应交付产出和工作人员'),
    p('The deliverables of the Mission are set out below.', '特派团的应交付产出列示如下。'),
    {
      kind: 'table',
      table: {
        number: '2',
        title: say('Deliverables, by category and subcategory', '按类别和次类分列的应交付产出'),
        head: zh
          ? ['类别和次类', `${year}年计划数`, `${year + 1}年计划数`]
          : ['Category and subcategory', `${year} planned`, `${year + 1} planned`],
        rows: groupRows,
        properties: ['groups'],
      },
    },
    p('The distribution of posts by regional group is as follows.', '按区域组分列的员额分布情况如下。'),
    {
      kind: 'table',
      table: {
        number: '3',
        title: say('Distribution of posts by regional group', '按区域组分列的员额分布'),
        head: zh ? ['区域组', '占比（百分比）'] : ['Regional group', 'Share (percentage)'],
        rows: regionNames.map((stub, at) => ({ stub, cells: [`${shares[at]}.0`] })),
        properties: ['shares'],
      },
    },
    p('The Assembly may wish to take note of the report.', '大会不妨注意到本报告。'),
  ];
  return {
    name: `budget-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/${year - 1944}/${random.whole(560, 790)}`,
    date: speech.day(`${year + 1}-05-${random.whole(10, 28)}`),
    session: say('Seventy-first session', '第七十一届会议'),
    item: say('Agenda item 149', '议程项目149'),
    title: say('Budget performance of the Mission', '特派团预算执行情况'),
    author: say('Report of the Advisory Committee', '咨询委员会的报告'),
    parts,
    notes: [],
  };
};
