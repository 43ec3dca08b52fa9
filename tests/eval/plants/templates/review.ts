// A review of projects: a table with the day on which each began and ended, an average a year, ratios of two of its rows and
// persons of another table, what a session adopted, a decision, and figures that the last chapter tells again.
import type { Part, PrintedDocument } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, type Speech } from './speech.ts';

const PROJECTS: readonly (readonly [en: string, zh: string])[] = [
  ['Border control in the Sahel', '萨赫勒边境管制'],
  ['Judicial training in the Andes', '安第斯司法培训'],
  ['Forensic laboratories', '法证实验室'],
  ['Maritime patrols', '海上巡逻'],
  ['Asset recovery', '资产追回'],
  ['Prison reform', '监狱改革'],
];

const CATEGORIES: readonly (readonly [en: string, zh: string])[] = [
  ['Professional staff', '专业人员'],
  ['General Service staff', '一般事务人员'],
  ['Consultants', '咨询人'],
];

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const dated = (year: number, random: Random): string =>
  `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;

export const review = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const { number, money, percent } = speech;
  const year = random.whole(2012, 2022);
  const paragraph = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: paragraph(), text: say(en, other) });
  const h = (at: number, en: string, other: string): Part => ({
    kind: 'heading',
    level: 1,
    number: chapter(speech, at),
    text: say(en, other),
  });
  const projects = random
    .some(PROJECTS, 5)
    .map((name) => ({ name: name[zh ? 1 : 0], begun: dated(year - 2, random), ended: dated(year, random) }));
  const times = random.whole(3, 4);
  const small = random.whole(110, 240) * 1000;
  const budgets = [small * times, small, ...projects.slice(2).map(() => random.whole(250, 990) * 1000)];
  const staff = [random.whole(41, 89), random.whole(21, 39), random.whole(11, 19)];
  const years = 5;
  const each = random.whole(112, 390);
  const days = random.whole(9, 14);
  const [low, high] = [random.whole(12, 19), random.whole(31, 58)];
  const trained = random.whole(41, 79) * 10;
  const before = random.whole(21, 39) * 10;
  const change = percent(((trained - before) / before) * 100);
  const met = `${year}-06-${random.whole(10, 28)}`;
  const reports = random.whole(30, 80);
  const category = (at: number): string => CATEGORIES[at]![zh ? 1 : 0];
  return {
    name: `review-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `E/CN.7/${year + 1}/${random.whole(2, 20)}`,
    date: speech.day(`${year + 1}-0${random.whole(1, 2)}-${random.whole(10, 28)}`),
    session: say('Sixty-first session', '第六十一届会议'),
    item: say('Item 9 of the provisional agenda', '临时议程项目9'),
    title: say('Review of the projects of the Office', '办事处项目审查'),
    author: say('Report of the Executive Director', '执行主任的报告'),
    parts: [
      h(1, 'Mandate', '任务'),
      p(
        `The review was requested by the General Assembly in its [[citation-range#=resolution|decision]] ${year - 1946}/540.`,
        `大会在其[[citation-range#=第${year - 1946}/540号决议|第${year - 1946}/540号决定]]中要求进行审查。`,
      ),
      p(
        `The Commission, at its session held in Vienna from ${days} to ${days + 5} March ${year}, adopted a draft resolution on [[date-order#=${speech.day(`${year}-03-${days + 12}`)}|${speech.day(`${year}-03-${days + 4}`)}]].`,
        `委员会在${year}年3月${days}日至${days + 5}日于维也纳举行的会议上，于[[date-order#=${speech.day(`${year}-03-${days + 12}`)}|${speech.day(`${year}-03-${days + 4}`)}]]通过了一项决议草案。`,
      ),
      p(
        `A first meeting of the evaluators took place on [[date-order#no-such-day|${speech.day(met)}]].`,
        `评价员于[[date-order#no-such-day|${speech.day(met)}]]举行了第一次会议。`,
      ),
      h(2, 'Projects', '项目'),
      p('The projects that were completed are shown in table 1.', '已完成的项目见表1。'),
      {
        kind: 'table',
        table: {
          number: '1',
          title: say('Completed projects', '已完成的项目'),
          head: zh
            ? ['项目', '开始日期', '结束日期', '预算（美元）']
            : ['Project', 'Start date', 'End date', 'Budget (United States dollars)'],
          rows: [
            ...projects.map(({ name, begun, ended }, at) => ({
              stub: name,
              cells: [speech.day(begun), speech.day(ended), number(budgets[at]!)],
            })),
            { stub: say('Total', '共计'), role: 'total' as const, cells: ['', '', number(sum(budgets))] },
          ],
          properties: ['period'],
        },
      },
      p(
        `As shown in table 1, the budget of the project “${projects[0]!.name}” was [[proportion#=${times === 3 ? 'four' : 'six'}|${times === 3 ? 'three' : 'four'}]] times that of the project “${projects[1]!.name}”.`,
        `如表1所示，“${projects[0]!.name}”项目的预算是“${projects[1]!.name}”项目预算的[[proportion#=${times + 2}|${times}]]倍。`,
      ),
      p(
        `Over the five years from ${year - 4} to ${year}, a total of ${number(each * years)} inspections were carried out, or an average of [[average#lead|${each}]] a year.`,
        `${year - 4}年至${year}年的五年间，共进行了${number(each * years)}次检查，年均[[average#lead|${each}]]次。`,
      ),
      p(
        `Seminars had between [[bounds#=${high + 30}|${low}]] and ${high} participants.`,
        `每期研讨会有[[bounds#=${high + 30}|${low}]]至${high}名学员。`,
      ),
      p(
        `The number of trainees [[growth#=decreased|increased]] from ${before} in ${year - 1} to ${trained} in ${year}, or by ${change}.`,
        `学员人数从${year - 1}年的${before}人[[growth#=减少|增加]]到${year}年的${trained}人，增幅为${change}。`,
      ),
      h(3, 'Persons', '人员'),
      p('The persons who worked on the projects are shown in table 2.', '参与项目的人员见表2。'),
      {
        kind: 'table',
        table: {
          number: '2',
          title: say('Persons by category', '按类别分列的人员'),
          head: zh ? ['类别', '人数'] : ['Category', 'Number'],
          rows: [
            ...CATEGORIES.map((_, at) => ({ stub: category(at), cells: [number(staff[at]!)] })),
            { stub: say('Total', '共计'), role: 'total' as const, cells: [number(sum(staff))] },
          ],
          properties: ['sum'],
        },
      },
      p(
        `In total, [[count-matches-total#lead|${sum(staff)}]] persons worked on the projects (see table 2). The ratio of General Service staff to Professional staff was ${staff[1]} to [[same-quantity#second|${staff[0]}]].`,
        `共有[[count-matches-total#lead|${sum(staff)}]]人参与项目（见表2）。一般事务人员与专业人员之比为${staff[1]}比[[same-quantity#second|${staff[0]}]]。`,
      ),
      h(4, 'Conclusions', '结论'),
      p(
        `The total budget of the completed projects amounted to [[total-matches-text#lead|${money(sum(budgets))}]] (see table 1).`,
        `已完成项目的总预算为[[total-matches-text#lead|${money(sum(budgets))}]]（见表1）。`,
      ),
      p(
        `The [[same-quantity#lead|${number(each * years)}]] inspections carried out from ${year - 4} to ${year} led to ${reports} reports.`,
        `${year - 4}年至${year}年进行的[[same-quantity#lead|${number(each * years)}]]次检查产生了${reports}份报告。`,
      ),
      p('The Commission may wish to take note of the review.', '委员会不妨注意到本审查。'),
    ],
    notes: [],
  };
};
