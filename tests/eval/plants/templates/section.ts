// A section of a programme budget: posts by level, resources over two pages whose total is carried over, parts of wholes,
// multiples and ratios in words, and an amount that the annex gives for its own biennium.
import type { Part, PrintedDocument, PrintedRow } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, type Speech } from './speech.ts';

const OBJECTS: readonly (readonly [en: string, zh: string])[] = [
  ['Posts', '员额'],
  ['Other staff costs', '其他工作人员费用'],
  ['Hospitality', '招待费'],
  ['Consultants', '咨询人'],
  ['Experts', '专家'],
  ['Travel of representatives', '代表差旅'],
  ['Travel of staff', '工作人员差旅'],
  ['Contractual services', '订约承办事务'],
  ['General operating expenses', '一般业务费用'],
  ['Supplies and materials', '用品和材料'],
  ['Furniture and equipment', '家具和设备'],
  ['Grants and contributions', '赠款和捐款'],
];

const LEVELS = ['D-1', 'P-5', 'P-4', 'P-3'] as const;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const TIMES: readonly (readonly [factor: number, en: string, zh: string])[] = [
  [2, 'doubled', '翻了一番'],
  [3, 'tripled', '增至原来的三倍'],
  [4, 'quadrupled', '增至原来的四倍'],
];

export const section = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const { money, number, percent } = speech;
  const year = random.whole(2004, 2018);
  const biennium = say(`${year}–${year + 1}`, `${year}-${year + 1}`);
  const before = say(`${year - 2}–${year - 1}`, `${year - 2}-${year - 1}`);
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const heading = (place: number, en: string, other: string): Part => ({
    kind: 'heading',
    level: 1,
    number: chapter(speech, place),
    text: say(en, other),
  });

  const amounts = OBJECTS.map(() => random.whole(1_011, 98_999) * 10 + random.whole(1, 9));
  const half = 6;
  const row = (at: number): PrintedRow => ({ stub: OBJECTS[at]![zh ? 1 : 0], cells: [number(amounts[at]!)] });
  const carried = number(sum(amounts.slice(0, half)));
  const resources: PrintedRow[] = [
    ...OBJECTS.slice(0, half).map((_, at) => row(at)),
    { stub: say('Carried forward', '转下页'), role: 'carried', cells: [carried] },
    { stub: say('Brought forward', '承上页'), role: 'brought', cells: [carried] },
    ...OBJECTS.slice(half).map((_, at) => row(half + at)),
    { stub: say('Total', '共计'), role: 'total', cells: [number(sum(amounts))] },
  ];

  const posts = LEVELS.map(() => ({
    approved: random.whole(12, 40),
    fresh: random.whole(11, 19),
    gone: random.whole(2, 9),
  }));
  const postRows: PrintedRow[] = posts.map(({ approved, fresh, gone }, at) => ({
    stub: LEVELS[at]!,
    cells: [number(approved), number(fresh), number(-gone), number(approved + fresh - gone)],
  }));
  const of = (pick: (post: (typeof posts)[number]) => number): number => sum(posts.map(pick));
  const proposed = of(({ approved, fresh, gone }) => approved + fresh - gone);

  const outputs = random.whole(110, 190);
  const [factor, enTimes, zhTimes] = random.pick(TIMES);
  const [, enOther, zhOther] = TIMES[(TIMES.findIndex(([each]) => each === factor) + 1) % TIMES.length]!;
  const experts = random.whole(12, 30) * 4;
  const officials = random.whole(400, 900);
  const women = random.whole(110, 290);
  const trainers = random.whole(11, 24);
  const each = random.whole(6, 9);
  const old = random.whole(51, 89) * 10_000;
  const now = old + random.whole(3, 9) * (old / 20);

  return {
    name: `section-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/${year - 1946}/6 (Sect. ${random.whole(2, 30)})`,
    date: speech.day(`${year - 1}-04-${random.whole(10, 28)}`),
    session: say('Sixtieth session', '第六十届会议'),
    item: say('Item 124 of the preliminary list', '暂定项目表项目124'),
    title: say(`Proposed programme budget for the biennium ${biennium}`, `${biennium}两年期拟议方案预算`),
    author: say('Report of the Secretary-General', '秘书长的报告'),
    parts: [
      heading(1, 'Overview', '概览'),
      p(
        `The number of outputs [[proportion#=${enOther}|${enTimes}]] between the two bienniums, from ${number(outputs)} to ${number(outputs * factor)}.`,
        `两个两年期之间，产出数目[[proportion#=${zhOther}|${zhTimes}]]，从${number(outputs)}项增至${number(outputs * factor)}项。`,
      ),
      p(
        `Of the ${experts} experts consulted, [[proportion#=one half|one quarter]] (${experts / 4}) came from developing countries.`,
        `在接受咨询的${experts}名专家中，有[[proportion#=一半|四分之一]]（${experts / 4}名）来自发展中国家。`,
      ),
      p(
        `Training was given to ${officials} officials, of whom [[part-of-whole#=${officials + women}|${women}]] were women.`,
        `培训了${officials}名官员，其中[[part-of-whole#=${officials + women}|${women}]]名为妇女。`,
      ),
      p(
        `The ratio of trainers to trainees was [[proportion#more|1:${each}]], with ${trainers} trainers and ${trainers * each} trainees.`,
        `培训员与学员之比为[[proportion#=1:${each * 2}|1:${each}]]，培训员${trainers}名，学员${trainers * each}名。`,
      ),
      p(
        `Travel costs rose from ${money(old)} in ${before} to ${money(now)} in ${biennium}, an increase of [[growth#lead|${percent(((now - old) / old) * 100)}]].`,
        `差旅费从${before}两年期的${money(old)}增至${biennium}两年期的${money(now)}，增幅为[[growth#lead|${percent(((now - old) / old) * 100)}]]。`,
      ),
      heading(2, 'Posts', '员额'),
      p(`A total of ${proposed} posts are proposed, as shown in table 1.`, `如表1所示，拟设员额共${proposed}个。`),
      {
        kind: 'table',
        table: {
          number: '1',
          title: say('Posts by level', '按职等分列的员额'),
          head: zh
            ? ['职等', '核定', '增设', '裁撤', '拟议']
            : ['Level', 'Approved', 'Established', 'Abolished', 'Proposed'],
          rows: [
            ...postRows,
            {
              stub: say('Total', '共计'),
              role: 'total',
              cells: [
                number(of(({ approved }) => approved)),
                number(of(({ fresh }) => fresh)),
                number(-of(({ gone }) => gone)),
                number(proposed),
              ],
            },
          ],
          properties: ['sum'],
          reckoned: 3,
        },
      },
      heading(3, 'Resources', '资源'),
      p(
        `Resources for the biennium [[total-matches-text#=${year + 4}–${year + 5}|${biennium}]] amount to ${money(sum(amounts))} (see annex).`,
        `[[total-matches-text#=${year + 4}-${year + 5}|${biennium}]]两年期资源为${money(sum(amounts))}（见附件）。`,
      ),
      p('The General Assembly may wish to take note of the report.', '大会不妨表示注意到本报告。'),
      {
        kind: 'annex',
        number: '',
        title: say(`Resources for the biennium ${biennium}`, `${biennium}两年期资源`),
      },
      {
        kind: 'table',
        table: {
          title: '',
          unit: say('(United States dollars)', '（美元）'),
          head: zh ? ['支出用途', '数额'] : ['Object of expenditure', 'Amount'],
          rows: resources,
          properties: ['carried', 'sum'],
        },
      },
    ],
    notes: [],
  };
};
