import { describe, expect, it } from 'vitest';
import { runTwinChecks, twinChecks } from '../../../src/checks/twins/index.ts';
import { extractText } from '../../../src/extract.ts';
import type { Language, Table } from '../../../src/record/index.ts';
import { smallRecord, table } from '../small-record.ts';

const read = (text: string, language: Language) => extractText(text, { language });

/** Checks that say what the twins do not say alike. */
const conflicts = (zh: string, en: string): string[] =>
  runTwinChecks(read(zh, 'zh'), read(en, 'en')).flatMap(({ check, verdict }) =>
    verdict === 'conflict' ? [check] : [],
  );

describe('the examples of every twin check', () => {
  const rows = twinChecks.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const));
  it.each(rows)('%s: $verdict', (name, { zh, en, verdict }) => {
    expect(new Set(conflicts(zh, en))).toEqual(new Set(verdict === 'none' ? [] : [name]));
  });
});

describe('what one language leaves to the context is no difference', () => {
  it.each([
    ['决定在第2093(2013)号决议基础上继续。', 'Decides to build on resolution 2093.', 'the year of a resolution'],
    ['应对2019冠状病毒病。', 'To respond to the COVID-19 pandemic.', 'a figure inside a name'],
    ['五国集团部队继续行动，为期12个月。', 'The G5 force continues for twelve months.', 'words for a figure'],
    ['每两年召开一次会议。', 'The meeting is convened biennially.', 'twice, both, biennial'],
    ['员额由15 000人减至13 000人。', 'The ceiling is cut from 15, 000 to 13 000.', 'figures that the printer parted'],
    ['2002-2003两年期方案预算。', 'The programme budget for the biennium 2002/03.', 'a period in two forms'],
  ])('%s %s', (zh, en) => {
    expect(conflicts(zh, en)).toEqual([]);
  });
});

describe('alignment', () => {
  const zh = [
    '回顾其以往各项决议，特别是关于能力建设的决议',
    '欢迎秘书长2019年11月14日的报告(S/2019/883)',
    '请秘书长在90天内提出报告',
    '决定继续处理此案，并在三个月内再次审议',
  ];
  const en = [
    'Recalling its previous resolutions, in particular those on capacity-building',
    'Welcoming the report of the Secretary-General of 14 November 2019 (S/2019/883)',
    'Requests the Secretary-General to report within 90 days',
    'Decides to remain seized of the matter and to consider it again within three months',
  ];
  const records = (chinese: readonly string[], english: readonly string[]) =>
    [
      smallRecord(
        'zh',
        chinese.map((text) => ({ text })),
      ),
      smallRecord(
        'en',
        english.map((text) => ({ text })),
      ),
    ] as const;

  it('lays passages without numbers side by side by what they say', () => {
    const [a, b] = records(zh, en);
    expect(runTwinChecks(a, b).map(({ verdict }) => verdict)).toEqual(['agreement']);
  });

  it('survives a paragraph that two languages part otherwise', () => {
    const [a, b] = records([zh[0]!, `${zh[1]}，${zh[2]}`, zh[3]!], en);
    expect(runTwinChecks(a, b).map(({ verdict }) => verdict)).toEqual(['agreement']);
  });

  it('says that two files are not the same document', () => {
    const [a, b] = records(zh, ['Contents']);
    expect(runTwinChecks(a, b)).toMatchObject([{ check: 'twin-paragraphs', verdict: 'cannot-tell' }]);
  });
});

describe('tables', () => {
  const zh = table('国家|捐款\n奥地利|880\n意大利|1 260\n日本|400\n挪威|75\nΣ共计|2 615', { title: '捐款' });
  const tableCases: [string, string, Partial<Table>, string[]][] = [
    [
      'other order, other unit',
      'State|Pledge\nAustria|0.88\nNorway|0.075\nItaly|1.26\nJapan|0.4\nΣTotal|2.615',
      { unit: { scale: 1000 } },
      [],
    ],
    [
      'a figure with a slip',
      'State|Pledge\nAustria|880\nItaly|1,290\nJapan|400\nNorway|75\nΣTotal|2,615',
      {},
      ['1 260 ≠ 1,290'],
    ],
    ['a row dropped', 'State|Pledge\nAustria|880\nItaly|1,260\nNorway|75\nΣTotal|2,615', {}, ['日本 400']],
  ];
  it.each(tableCases)('%s', (_, english, extra, expected) => {
    const a = smallRecord('zh', [{ text: '捐款如下' }], [zh]);
    const b = smallRecord('en', [{ text: 'The pledges are' }], [table(english, { title: 'Pledges', ...extra })]);
    const found = runTwinChecks(a, b).filter(({ check }) => check === 'twin-tables');
    expect(
      found.map(({ computation, message }) => computation?.expression ?? /“([^”]+)” is in/.exec(message.en)![1]),
    ).toEqual(expected);
  });
});
