// What is said of two languages of a document, and of documents of a shelf, word by word in both languages.
import { describe, expect, it } from 'vitest';
import { authorityOf, type HeldStatement, oddOnesOut } from '../../src/checks/shelf/index.ts';
import { runTwinChecks } from '../../src/checks/twins/index.ts';
import { extractText } from '../../src/extract.ts';
import type { Table } from '../../src/record/index.ts';
import { smallRecord, table } from './small-record.ts';

interface Pair {
  readonly check: string;
  readonly zh: string;
  readonly en: string;
  readonly messages: readonly [en: string, zh: string];
}

const pairs: readonly Pair[] = [
  {
    check: 'twin-numbers',
    zh: '1．\t部队员额上限为17 420人。',
    en: '1.\tThe troop ceiling is 17,240.',
    messages: [
      'Paragraph 1: the figure is “17 420” in the Chinese version and “17,240” in the English version.',
      '第1段：数字在中文本中为“17 420”，在英文本中为“17,240”。',
    ],
  },
  {
    check: 'twin-dates',
    zh: '1．\t任务期限延长至2021年2月28日。',
    en: '1.\tThe mandate is extended until 26 February 2021.',
    messages: [
      'Paragraph 1: the date is “2021年2月28日” in the Chinese version and “26 February 2021” in the English version.',
      '第1段：日期在中文本中为“2021年2月28日”，在英文本中为“26 February 2021”。',
    ],
  },
  {
    check: 'twin-symbols',
    zh: '1．\t见秘书长的报告(A/58/165)。',
    en: '1.\tSee the report of the Secretary-General (A/58/156).',
    messages: [
      'Paragraph 1: the symbol is “A/58/165” in the Chinese version and “A/58/156” in the English version.',
      '第1段：文号在中文本中为“A/58/165”，在英文本中为“A/58/156”。',
    ],
  },
  {
    check: 'twin-countries',
    zh: '1．\t请求来自阿尔巴尼亚、柬埔寨、肯尼亚、马里和秘鲁。',
    en: '1.\tRequests came from Albania, Cambodia, Kenya and Peru.',
    messages: [
      'Paragraph 1: the country “马里” is in the Chinese version but not in the English version.',
      '第1段：中文本中的国家“马里”未见于英文本。',
    ],
  },
  {
    check: 'twin-countries',
    zh: '1．\t请求来自阿尔巴尼亚、柬埔寨和秘鲁。',
    en: '1.\tRequests came from Albania, Cambodia, Kenya and Peru.',
    messages: [
      'Paragraph 1: the country “Kenya” is in the English version but not in the Chinese version.',
      '第1段：英文本中的国家“Kenya”未见于中文本。',
    ],
  },
  {
    check: 'twin-paragraphs',
    zh: '1．\t第一次会议审议了方案预算。\n\n2．\t委员会通过了报告。\n\n3．\t会议闭幕。',
    en: '1.\tThe first meeting considered the programme budget.\n\n3.\tThe meeting was closed.',
    messages: [
      'Paragraph 2 is in the Chinese version only; nothing in the English version corresponds to it.',
      '第2段只见于中文本，英文本中无对应内容。',
    ],
  },
];

describe('two languages of a document', () => {
  it.each(pairs)('$check: $messages.0', ({ check, zh, en, messages }) => {
    const found = runTwinChecks(extractText(zh, { language: 'zh' }), extractText(en, { language: 'en' }));
    expect(
      found
        .filter((finding) => finding.check === check && finding.verdict === 'conflict')
        .map(({ message }) => message),
    ).toEqual([{ en: messages[0], zh: messages[1] }]);
  });

  const chinese = table('国家|捐款\n奥地利|880\n意大利|1 260\n日本|400\n挪威|75\nΣ共计|2 615', { title: '捐款' });
  const against = (tables: readonly Table[]) =>
    runTwinChecks(
      smallRecord('zh', [{ text: '捐款如下' }], [chinese]),
      smallRecord('en', [{ text: 'The pledges are' }], tables),
    )
      .filter(({ check }) => check === 'twin-tables')
      .map(({ message }) => [message.en, message.zh]);

  it.each([
    [
      'State|Pledge\nAustria|880\nItaly|1,290\nJapan|400\nNorway|75\nΣTotal|2,615',
      'Table “捐款”, row “意大利”: the figure is “1 260” in the Chinese version and “1,290” in the English version.',
      '表“捐款”中“意大利”一行：数字在中文本中为“1 260”，在英文本中为“1,290”。',
    ],
    [
      'State|Pledge\nAustria|880\nItaly|1,260\nNorway|75\nΣTotal|2,615',
      'Table “捐款”: the row “日本 400” is in the Chinese version only; no row of the English version has its figures.',
      '表“捐款”：“日本 400”一行只见于中文本，英文本中没有数字相同的行。',
    ],
  ])('twin-tables: %s', (english, en, zh) => {
    expect(against([table(english, { title: 'Pledges' })])).toEqual([[en, zh]]);
  });

  it('twin-tables: a table that the other language lacks', () => {
    expect(against([])).toEqual([
      [
        'Table “捐款” of the Chinese version has no counterpart in the English version.',
        '中文本中的表“捐款”在英文本中无对应表格。',
      ],
    ]);
  });

  it('twin-tables: a table that was read otherwise in the other language', () => {
    const english = 'State|Pledge\nAustria|880|1\nItaly|1,260|2\nChile|17|3\nPeru|19|4\nCuba|23|5\nMali|29|6';
    expect(against([table(english, { title: 'Pledges' })])).toEqual([
      [
        'Table “捐款” was read differently in the two languages, so its rows cannot be compared.',
        '两种语文文本中表“捐款”的读取结果不同，无法逐行比较。',
      ],
    ]);
  });

  it('that are hardly the same document', () => {
    const paragraphs = (texts: readonly string[]) => texts.map((text) => ({ text }));
    const one = smallRecord('zh', paragraphs(['会议通过了报告。', '主席宣布会议闭幕。', '秘书处提供了资料。']));
    const [first] = runTwinChecks(one, smallRecord('en', [{ text: 'Contents' }]));
    expect(first?.message).toEqual({
      en: 'The two languages cannot be laid side by side: only 1 of 3 passages has a counterpart. Are they the same document?',
      zh: '两种语文文本无法逐段对照：3个段落中只有1个有对应段落。请确认是否为同一文件。',
    });
  });

  it('that agree, and that cannot be laid side by side', () => {
    const one = extractText('1．\t会议闭幕。', { language: 'zh' });
    expect(runTwinChecks(one, extractText('1.\tThe meeting was closed.', { language: 'en' }))[0]!.message).toEqual({
      en: 'The Chinese version and the English version were laid side by side: 1 passage and 0 tables correspond.',
      zh: '中文本与英文本已逐段对照：1个段落、0个表格均有对应。',
    });
  });
});

describe('documents of a shelf', () => {
  const said = (document: string, check: string, name: string, value: string, printed = value): HeldStatement => ({
    ...{ check, subject: name, name: { en: name, zh: name }, value, language: 'en' as const, certainty: 0.9 },
    ...{ document, documentName: document, places: [{ page: 1, bbox: [0, 0, 1, 1], text: printed }] },
  });
  const messageOf = (statements: readonly HeldStatement[]) => oddOnesOut(authorityOf(statements))[0]?.finding.message;

  it.each([
    [
      'shelf-adoption-date',
      'A/RES/58/140',
      ['2003-12-22', '2003-12-22', '2003-12-23'],
      'This document says that A/RES/58/140 was adopted on 23 December 2003; 2 others say that it was adopted on 22 December 2003 (a, b).',
      '本文件称A/RES/58/140于2003年12月23日通过；另有2份文件称其于2003年12月22日通过（a、b）。',
    ],
    [
      'shelf-entry-into-force',
      'the Migrants Protocol',
      ['2004-01-28', '2004-01-28', '2004-01-18'],
      'This document says that the Migrants Protocol entered into force on 18 January 2004; 2 others say that it entered into force on 28 January 2004 (a, b).',
      '本文件称the Migrants Protocol于2004年1月18日生效；另有2份文件称其于2004年1月28日生效（a、b）。',
    ],
    [
      'shelf-title',
      'A/RES/58/135',
      ['Crime', 'Crime', 'Trade'],
      'This document says that A/RES/58/135 is entitled “Trade”; 2 others say that it is entitled “Crime” (a, b).',
      '本文件称A/RES/58/135题为“Trade”；另有2份文件称其题为“Crime”（a、b）。',
    ],
  ])('%s', (check, name, values, en, zh) => {
    const statements = values.map((value, at) => said('abc'[at]!, check, name, value));
    expect(messageOf(statements)).toEqual({ en, zh });
  });

  it('shelf-table-total, with none beside the table itself', () => {
    const quote = said('b', 'shelf-table-total', 'the total of table 2 of A/59/123', 'USD 101 200');
    const own = {
      ...said('a', 'shelf-table-total', 'the total of table 2 of A/59/123', 'USD 101 100'),
      own: true as const,
    };
    expect(messageOf([own, quote])).toEqual({
      en: 'This document says that the total of table 2 of A/59/123 is $101,200; the table itself says $101,100.',
      zh: '本文件称the total of table 2 of A/59/123为101 200美元；原表为101 100美元。',
    });
  });
});
