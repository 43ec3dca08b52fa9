import { describe, expect, it } from 'vitest';
import { totalMatchesText } from '../../../src/checks/tables/total-matches-text.ts';
import type { Language, Table } from '../../../src/record/index.ts';
import { inShort, type Marked, money, type SmallBlock, smallRecord, table } from '../small-record.ts';

const title = '2003年1月－2004年6月向联合国预防犯罪和刑事司法基金的捐款和认捐额';
const annex = (total: string): Table =>
  table(`国别 | 认捐总额\n澳大利亚 | 880 000\n智利 | 1 000\nΣ共计 | ${total}`, {
    title,
    block: 'b3',
    unit: { currency: 'USD', scale: 1 },
  });
const annexBlocks: readonly SmallBlock[] = [
  { id: 'b2', type: 'annex', text: '附件' },
  { id: 'b3', type: 'table', parent: 'b2', text: title },
];
const budget = (title: string, total: string): Table =>
  table(`Category | 2026/27\nMilitary | 1.0\nΣTotal | ${total}`, {
    title,
    block: 'b3',
    unit: { currency: 'USD', scale: 1000 },
  });

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly mentions: readonly Marked[];
  readonly rest: readonly SmallBlock[];
  readonly read: Table;
  readonly found: readonly string[];
  readonly why: string;
}

const claim = '联合国预防犯罪和刑事司法基金 2003 年 1 月至 2004 年 6 月的捐款和认捐总额为 13 626 894美元（见附件）。';
const stated = [money('13 626 894美元', '13626894')];

const cases: readonly Case[] = [
  {
    language: 'zh',
    text: claim,
    mentions: stated,
    rest: annexBlocks,
    read: annex('13 626 894'),
    found: ['agreement 0'],
    why: 'the total of the annex',
  },
  {
    language: 'zh',
    text: claim,
    mentions: stated,
    rest: annexBlocks,
    read: annex('13 627 894'),
    found: ['conflict document -1000'],
    why: 'the sentence sends to the annex, which says otherwise',
  },
  {
    language: 'zh',
    text: '联合国预防犯罪和刑事司法基金的支出总额为 12 000 111美元。',
    mentions: [money('12 000 111美元', '12000111')],
    rest: annexBlocks,
    read: annex('13 626 894'),
    found: [],
    why: 'no word of the annex',
  },
  {
    language: 'zh',
    text: '工作人员差旅费总额为 13 000 111美元（见附件）。',
    mentions: [money('13 000 111美元', '13000111')],
    rest: annexBlocks,
    read: annex('13 626 894'),
    found: [],
    why: 'another subject',
  },
  {
    language: 'en',
    text: 'The resources amount to $61,615,100 for the period.',
    mentions: [money('$61,615,100', '61615100')],
    rest: annexBlocks,
    read: budget('Financial resources', '61 615.1'),
    found: ['agreement 0'],
    why: 'thousands of the table are scaled',
  },
  {
    language: 'en',
    text: 'The resources to be removed would total $18,768,500, as indicated in the table below.',
    mentions: [money('$18,768,500', '18768500')],
    rest: annexBlocks,
    read: budget('Electoral resources', '18 786.5'),
    found: ['conflict document -18000'],
    why: 'the table below has two digits turned',
  },
  {
    language: 'en',
    text: 'The resources to be removed would total $18.8 million, as indicated in the table below.',
    mentions: [money('$18.8 million', '18800000')],
    rest: annexBlocks,
    read: budget('Electoral resources', '18 768.5'),
    found: [],
    why: 'millions are rounded: no conflict',
  },
  {
    language: 'en',
    text: 'The resources to be removed would total $18,768,500, as indicated in the table below.',
    mentions: [money('$18,768,500', '18768500')],
    rest: annexBlocks,
    read: budget('Budgetary impact of the recommendations', '(2 629.3)'),
    found: [],
    why: 'so far off that it is the total of something else',
  },
];

describe('total-matches-text', () => {
  it.each(cases)('$language: $why', ({ language, text, mentions, rest, read, found }) =>
    expect(totalMatchesText.run(smallRecord(language, [{ text, mentions }, ...rest], [read])).map(inShort)).toEqual(
      found,
    ),
  );
});
