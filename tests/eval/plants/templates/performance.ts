// A report on the performance of a mission's budget: a table of balances on its first page, figures that text and tables
// both give, statements of revenue and of assets, posts by category, and sentences with figures in other orders.
import type { Part, PrintedDocument, PrintedRow } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, type Speech } from './speech.ts';

/** An amount in hundreds of dollars, as budgets round. */
const hundreds = (random: Random, low: number, high: number): number => random.whole(low * 10, high * 10) * 100;

const POSTS: readonly (readonly [en: string, zh: string])[] = [
  ['Executive direction and management', '行政领导和管理'],
  ['Political affairs', '政治事务'],
  ['Human rights', '人权'],
  ['Mission support', '特派团支助'],
  ['Security', '安保'],
];

const REVENUE: readonly (readonly [en: string, zh: string])[] = [
  ['Assessed contributions', '摊款'],
  ['Voluntary contributions', '自愿捐款'],
  ['Investment revenue', '投资收入'],
];

const EXPENSES: readonly (readonly [en: string, zh: string])[] = [
  ['Employee salaries and allowances', '雇员薪金和津贴'],
  ['Travel', '差旅'],
  ['Contractual services', '订约承办事务'],
  ['Other operating expenses', '其他业务费用'],
];

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export const performance = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const { money, number, percent } = speech;
  const year = random.whole(2016, 2024);
  const period = `${year}/${String(year + 1).slice(2)}`;
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const h = (at: number, en: string, other: string): Part => ({
    kind: 'heading',
    level: 1,
    number: chapter(speech, at),
    text: say(en, other),
  });
  const appropriation = hundreds(random, 41_000, 68_000) + 300;
  const balance = hundreds(random, 1_100, 3_900) + 700;
  const proposal = hundreds(random, 41_000, 68_000) + 100;
  const cut = hundreds(random, 11, 99) + 600;
  const rows = (names: readonly (readonly [string, string])[], values: readonly number[]): PrintedRow[] =>
    names.map((name, at) => ({ stub: name[zh ? 1 : 0], cells: [number(values[at]!)] }));
  const total = (en: string, other: string, value: number): PrintedRow => ({
    stub: say(en, other),
    role: 'total',
    cells: [number(value)],
  });
  const revenue = REVENUE.map(() => hundreds(random, 2_100, 9_800) + 400);
  const expenses = EXPENSES.map(() => hundreds(random, 510, 1_900) + 200);
  const posts = POSTS.map(() => [random.whole(11, 48), random.whole(13, 66), random.whole(11, 29)]);
  const cases = [random.whole(21, 48), random.whole(13, 19), random.whole(31, 60)];
  const received = random.whole(410, 890);
  const closed = Math.round(received * (random.whole(41, 78) / 100));
  const [old, now] = [hundreds(random, 310, 480), hundreds(random, 510, 890)];
  const vacant = random.whole(121, 189);
  const authorized = random.whole(610, 980);
  return {
    name: `performance-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/${year - 1943}/${random.whole(560, 790)}`,
    date: speech.day(`${year + 2}-02-${random.whole(10, 28)}`),
    session: say('Seventy-fourth session', '第七十四届会议'),
    item: say('Agenda item 161', '议程项目161'),
    title: say('Budget performance of the Observer Force', '观察员部队预算执行情况'),
    author: say('Report of the Secretary-General', '秘书长的报告'),
    parts: [
      {
        kind: 'table',
        table: {
          number: '1',
          title: say('Resources', '资源'),
          unit: say('(United States dollars)', '（美元）'),
          head: [say('Item', '项目'), say('Amount', '数额')],
          rows: [
            { stub: say(`Appropriation for ${period}`, `${period}年度批款`), cells: [number(appropriation)] },
            { stub: say(`Expenditure for ${period}`, '支出'), cells: [number(appropriation - balance)] },
            { stub: say(`Unencumbered balance for ${period}`, '未支配余额'), cells: [number(balance)] },
            { stub: say('Proposal submitted by the Secretary-General', '秘书长提议数额'), cells: [number(proposal)] },
            { stub: say('Adjustment recommended by the Committee', '建议调整数'), cells: [`(${number(cut)})`] },
            { stub: say('Recommendation of the Committee', '建议数额'), cells: [number(proposal - cut)] },
          ],
          properties: ['balance'],
        },
      },
      h(1, 'Introduction', '导言'),
      p(
        `The General Assembly appropriated an amount of [[same-quantity#digit|${money(appropriation)}]] for the maintenance of the Force. The unencumbered balance stood at [[same-quantity#digit|${money(balance)}]].`,
        `大会为部队的维持批款[[same-quantity#digit|${money(appropriation)}]]。未支配余额为[[same-quantity#digit|${money(balance)}]]。`,
      ),
      p(
        `The report covers the [[date-order#=nine|twelve]]-month period from 1 July ${year} to 30 June ${year + 1}.`,
        `本报告所述期间为${year}年7月1日至${year + 1}年6月30日，为期[[date-order#=九|十二]]个月。`,
      ),
      h(2, 'Financial statements', '财务报表'),
      p('Revenue and expenses are set out in table 2.', '收入和支出载于表2。'),
      {
        kind: 'table',
        table: {
          number: '2',
          title: say('Statement of financial performance', '财务执行情况表'),
          unit: say('(United States dollars)', '（美元）'),
          head: [say('Item', '项目'), String(year + 1)],
          rows: [
            ...rows(REVENUE, revenue),
            total('Total revenue', '收入共计', sum(revenue)),
            ...rows(EXPENSES, expenses),
            total('Total expenses', '支出共计', sum(expenses)),
            { stub: say('Surplus for the year', '本年度盈余'), cells: [number(sum(revenue) - sum(expenses))] },
          ],
          properties: ['results'],
        },
      },
      p(
        `Claims of ${money(now)} were settled, against ${money(old)} a year earlier, which is [[growth#lead|${percent(((now - old) / old) * 100)}]] more.`,
        `结清的索偿额为${money(now)}，而一年前为${money(old)}，多出[[growth#lead|${percent(((now - old) / old) * 100)}]]。`,
      ),
      h(3, 'Personnel', '人员'),
      p('The distribution of posts is shown in table 3.', '员额分布情况见表3。'),
      {
        kind: 'table',
        table: {
          number: '3',
          title: say('Posts by component', '按构成部分分列的员额'),
          head: zh
            ? ['构成部分', '国际', '本国', '志愿人员', '共计']
            : ['Component', 'International', 'National', 'Volunteers', 'Total'],
          rows: [
            ...POSTS.map((name, at) => ({
              stub: name[zh ? 1 : 0],
              cells: [...posts[at]!, sum(posts[at]!)].map(number),
            })),
            {
              stub: say('Total', '共计'),
              role: 'total' as const,
              cells: [0, 1, 2]
                .map((column) => number(sum(posts.map((row) => row[column]!))))
                .concat(number(sum(posts.flat()))),
            },
          ],
          properties: ['sum', 'row'],
          reckoned: 3,
        },
      },
      p(
        `Out of the ${number(authorized)} posts that are authorized, [[difference#lead|${number(authorized - vacant)}]] are encumbered, which leaves ${number(vacant)} unfilled.`,
        `核定员额为${number(authorized)}个，其中[[difference#lead|${number(authorized - vacant)}]]个已填补，${number(vacant)}个空缺。`,
      ),
      p(
        `During the period, ${number(received)} requests came in; ${number(closed)} of them, that is, [[share#lead|${percent((closed / received) * 100)}]], were closed.`,
        `期间收到${number(received)}份请求，其中${number(closed)}份（占[[share#lead|${percent((closed / received) * 100)}]]）已办结。`,
      ),
      p(
        `The Unit looked into [[parts-sum#lead|${number(sum(cases))}]] cases, comprising ${cases[0]} on fuel, ${cases[1]} on rations, also from earlier years, and ${cases[2]} on transport.`,
        `该股调查了[[parts-sum#lead|${number(sum(cases))}]]起案件，包括燃料${cases[0]}起、口粮${cases[1]}起和运输${cases[2]}起。`,
      ),
      p('The Assembly may wish to take note of the report.', '大会不妨注意到本报告。'),
    ],
    notes: [],
  };
};
