// A statement of contributions: an annex table of States over two pages whose total is carried over, a negative amount,
// and a text that quotes its total and counts its rows.
import type { PrintedDocument, PrintedRow } from '../document.ts';
import type { Random } from '../random.ts';
import { chapter, counter, nameIn, type Speech, STATES } from './speech.ts';

export const contributions = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const year = random.whole(2000, 2018);
  const states = random.some(STATES, random.whole(14, 20));
  const negative = random.whole(2, 5);
  const amounts = states.map((_, at) =>
    at === negative ? -random.whole(11, 99) * 100 : random.whole(300, 99_999) * 10 + random.whole(1, 9),
  );
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const half = Math.ceil(states.length / 2);
  const row = (at: number): PrintedRow => ({ stub: nameIn(speech, states[at]!), cells: [speech.number(amounts[at]!)] });
  const carried = speech.number(sum(amounts.slice(0, half)));
  const over = seed % 2 === 0;
  const rows: PrintedRow[] = [
    ...states.slice(0, half).map((_, at) => row(at)),
    ...(over
      ? [
          { stub: say('Carried forward', '转下页'), role: 'carried' as const, cells: [carried] },
          { stub: say('Brought forward', '承上页'), role: 'brought' as const, cells: [carried] },
        ]
      : []),
    ...states.slice(half).map((_, at) => row(half + at)),
    { stub: say('Total', '共计'), role: 'total', cells: [speech.number(sum(amounts))] },
  ];
  const paragraph = counter();
  return {
    name: `contributions-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `A/${year - 1945}/${random.whole(150, 320)}`,
    date: speech.day(`${year}-08-${random.whole(10, 25)}`),
    session: say('Fifty-ninth session', '第五十九届会议'),
    item: say('Item 101 of the provisional agenda', '临时议程项目101'),
    title: say('Status of contributions to the Fund', '基金捐款情况'),
    author: say('Note by the Secretary-General', '秘书长的说明'),
    parts: [
      { kind: 'heading', level: 1, number: chapter(speech, 1), text: say('Contributions', '捐款') },
      {
        kind: 'paragraph',
        number: paragraph(),
        text: say(
          `Contributions and pledges to the Fund totalled [[total-matches-text#digit|${speech.money(sum(amounts))}]] (see annex).`,
          `对基金的捐款和认捐总额为[[total-matches-text#digit|${speech.money(sum(amounts))}]]（见附件）。`,
        ),
      },
      {
        kind: 'paragraph',
        number: paragraph(),
        text: say(
          `The [[count-matches-rows#more|${states.length}]] States that made contributions and pledges to the Fund are listed in the annex.`,
          `附件列出对基金提供捐款和认捐的[[count-matches-rows#more|${states.length}]]个国家。`,
        ),
      },
      { kind: 'paragraph', number: paragraph(), text: say('States are invited to contribute.', '请各国提供捐款。') },
      { kind: 'annex', number: '', title: say('Contributions and pledges to the Fund', '对基金的捐款和认捐') },
      {
        kind: 'table',
        table: {
          title: '',
          unit: say('(United States dollars)', '（美元）'),
          head: zh ? ['国家', '数额'] : ['State', 'Amount'],
          rows,
          properties: over ? ['carried', 'sum'] : ['sum'],
        },
      },
    ],
    notes: [],
  };
};
