// A report on finances: tables in thousands and in millions of dollars, whose totals the text gives in full or in words,
// and sentences about figures in one of several wordings.
import type { Part, PrintedDocument, PrintedTable } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, type Speech } from './speech.ts';
import { statementsIn } from './statements.ts';

const FUNDS: readonly (readonly [en: string, zh: string])[] = [
  ['Environment Fund', '环境基金'],
  ['Habitat Foundation', '人居基金会'],
  ['Population Fund', '人口基金'],
  ['Drug Control Programme', '药物管制规划署'],
  ['Relief and Works Agency', '近东救济工程处'],
  ['Refugee Programme', '难民方案'],
  ['Trade Centre', '贸易中心'],
  ['Development Programme', '开发计划署'],
];

/** A figure in tenths. */
const tenths = ({ language }: Speech, value: number): string => {
  const [whole = '', fraction = ''] = (value / 10).toFixed(1).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, language === 'zh' ? ' ' : ',')}.${fraction}`;
};

interface Scaled {
  readonly table: PrintedTable;
  /** The total of the table, in tenths of its unit. */
  readonly total: number;
  readonly first: number;
}

const scaledTable = (
  speech: Speech,
  random: Random,
  head: Pick<PrintedTable, 'number' | 'title' | 'unit'>,
  [low, high]: readonly [number, number],
): Scaled => {
  const zh = speech.language === 'zh';
  const values = FUNDS.slice(0, random.whole(6, 8)).map(() => random.whole(low, high));
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    total,
    first: values[0]!,
    table: {
      ...head,
      head: zh ? ['机构', '收入'] : ['Organization', 'Income'],
      rows: [
        ...values.map((value, at) => ({ stub: FUNDS[at]![zh ? 1 : 0], cells: [tenths(speech, value)] })),
        { stub: zh ? '共计' : 'Total', role: 'total', cells: [tenths(speech, total)] },
      ],
      properties: ['sum'],
    },
  };
};

export const finances = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const year = random.whole(2008, 2021);
  const paragraph = counter();
  const p = (text: string): Part => ({ kind: 'paragraph', number: paragraph(), text });
  const h = (at: number, en: string, other: string): Part => ({
    kind: 'heading',
    level: 1,
    number: chapter(speech, at),
    text: say(en, other),
  });
  const thousands = scaledTable(
    speech,
    random,
    {
      number: '1',
      title: say('Income of the funds', '各基金收入'),
      unit: say('(Thousands of United States dollars)', '（千美元）'),
    },
    [2_100, 89_900],
  );
  const millions = scaledTable(
    speech,
    random,
    {
      number: '2',
      title: say('Income of the agencies', '各机构收入'),
      unit: say('(Millions of United States dollars)', '（百万美元）'),
    },
    [210, 8_900],
  );
  const inFull = speech.money(thousands.total * 100);
  const inWords = say(`$${tenths(speech, millions.total)} million`, `${tenths(speech, millions.total)}百万美元`);
  const statements = statementsIn(speech, random);
  return {
    name: `finances-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/${year - 1944}/${random.whole(340, 540)}`,
    date: speech.day(`${year + 1}-03-${random.whole(10, 28)}`),
    session: say('Sixty-eighth session', '第六十八届会议'),
    item: say('Agenda item 142', '议程项目142'),
    title: say('Financial situation of the funds and agencies', '各基金和机构的财务状况'),
    author: say('Report of the Secretary-General', '秘书长的报告'),
    parts: [
      h(1, 'Income', '收入'),
      p(
        say(
          `As shown in table 1, the income of the funds totalled [[total-matches-text#digit|${inFull}]].`,
          `如表1所示，各基金收入总额为[[total-matches-text#digit|${inFull}]]。`,
        ),
      ),
      { kind: 'table', table: thousands.table },
      p(
        say(
          `As shown in table 2, the income of the agencies totalled [[total-matches-text#second|${inWords}]].`,
          `如表2所示，各机构收入总额为[[total-matches-text#second|${inWords}]]。`,
        ),
      ),
      { kind: 'table', table: millions.table },
      h(2, 'Activities', '活动'),
      ...statements.map(p),
      h(3, 'Conclusion', '结论'),
      p(say('The Assembly may wish to take note of the report.', '大会不妨注意到本报告。')),
    ],
    notes: [],
  };
};
