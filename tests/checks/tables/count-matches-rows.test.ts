import { describe, expect, it } from 'vitest';
import { countMatchesRows } from '../../../src/checks/tables/count-matches-rows.ts';
import type { Language, Table } from '../../../src/record/index.ts';
import { count, inShort, smallRecord, table } from '../small-record.ts';

const projects = `Project | Cost
  Water supply | 10
  Road safety | 20
  Schools | 30
  Clinics | 5
  Bridges | 7
  Wells | 8
  ΣTotal | 80`;
const grouped = `Project | Cost
  Africa |
  Water supply | 10
  Road safety | 20
  σSubtotal | 30
  Asia |
  Schools | 30
  Clinics | 5
  Bridges | 7
  Wells | 8
  σSubtotal | 50
  ΣTotal | 80`;
const levels = `Project | Cost
  Africa | 30
  >Water supply | 10
  >Road safety | 20
  Asia | 50
  >Schools | 30
  >Clinics | 5
  >Bridges | 7
  >Wells | 8
  ΣTotal | 80`;

interface Case {
  readonly language?: Language;
  readonly text: string;
  /** The count in the text and its number. */
  readonly counted: readonly (readonly [string, string, string])[];
  readonly lines: string;
  readonly extra?: Partial<Table>;
  readonly found: readonly string[];
  readonly why: string;
}

const cases: readonly Case[] = [
  {
    text: 'Table 3 presents the seven projects completed in 2023.',
    counted: [['seven projects', '7', 'projects']],
    lines: projects,
    found: ['conflict document 1'],
    why: 'a count in words; the total is no row',
  },
  {
    text: 'A total of seven States made contributions (see table 3).',
    counted: [['seven States', '7', 'States']],
    lines: projects.replace('Project', 'Donor'),
    found: ['conflict cannot tell 1'],
    why: 'a sentence that only points to its table',
  },
  {
    text: 'The 6 projects listed in table 3 were approved.',
    counted: [['6 projects', '6', 'projects']],
    lines: grouped,
    found: ['agreement 0'],
    why: 'heads of groups are no rows',
  },
  {
    text: 'The 7 projects listed in table 3 were approved.',
    counted: [['7 projects', '7', 'projects']],
    lines: grouped,
    found: ['conflict document 1'],
    why: 'neither the rows nor the groups are so many',
  },
  {
    text: 'The 7 projects listed in table 3 were approved.',
    counted: [['7 projects', '7', 'projects']],
    lines: levels,
    found: ['conflict cannot tell -1'],
    why: 'levels leave open what is counted',
  },
  {
    text: 'The 2 regions listed in table 3 had projects.',
    counted: [['2 regions', '2', 'regions']],
    lines: levels,
    found: ['agreement 0'],
    why: 'the outer rows',
  },
  {
    text: 'Table 3 shows that 7 countries had adopted the plan.',
    counted: [['7 countries', '7', 'countries']],
    lines: projects,
    found: [],
    why: 'a count of something else than the rows',
  },
  {
    text: 'The 7 staff members of the six offices listed in table 3 were trained.',
    counted: [
      ['7 staff members', '7', 'staff members'],
      ['six offices', '6', 'offices'],
    ],
    lines: projects.replace('Project', 'Office'),
    found: [],
    why: 'the staff is not what is listed',
  },
  {
    text: 'The 8 donors listed in table 3 gave more than that.',
    counted: [['8 donors', '8', 'donors']],
    lines: projects.replace('Project', 'Donor').replace('Wells', 'Other donors'),
    found: [],
    why: 'a row of others is of several',
  },
  {
    text: 'The 7 projects listed in table 3 were approved.',
    counted: [['7 projects', '7', 'projects']],
    lines: projects.replace('ΣTotal | 80', 'ΣTotal | 85'),
    extra: { pages: [3, 4] },
    found: ['conflict cannot tell 1'],
    why: 'a row of a table over two pages may have been lost',
  },
  {
    text: 'The 7 projects listed in table 3 were approved.',
    counted: [['7 projects', '7', 'projects']],
    lines: projects,
    extra: { pages: [3, 4] },
    found: ['conflict document 1'],
    why: 'a table over two pages whose rows come to its total has lost none',
  },
  {
    text: 'A list of the 7 projects closed in 2023 is contained in table 3.',
    counted: [['7 projects', '7', 'projects']],
    lines: projects,
    found: ['conflict document 1'],
    why: 'a list of the projects is of all',
  },
  {
    text: 'The Fund supported 8 projects in 2023, which are summarized in table 3.',
    counted: [['8 projects', '8', 'projects']],
    lines: projects,
    found: ['conflict document 2'],
    why: 'summarized in a table',
  },
  {
    text: 'Views on the 8 projects as presented in the information note are included in table 3.',
    counted: [['8 projects', '8', 'projects']],
    lines: projects,
    found: [],
    why: 'DP/2025/12/Add.1: presented elsewhere than in the table',
  },
  {
    language: 'zh',
    text: '表3列出了7个项目。',
    counted: [['7个项目', '7', '个项目']],
    lines: `项目 | 费用
      供水 | 10
      道路 | 20
      学校 | 30
      诊所 | 5
      桥梁 | 7
      水井 | 8
      Σ共计 | 80`,
    found: ['conflict document 1'],
    why: '列出了',
  },
  {
    language: 'zh',
    text: '表3列出7个国家的项目。',
    counted: [['7个国家', '7', '个国家']],
    lines: `项目 | 费用
      供水 | 10
      道路 | 20
      学校 | 30
      诊所 | 5
      桥梁 | 7
      水井 | 8
      Σ共计 | 80`,
    found: [],
    why: '所数并非各行',
  },
];

describe('count-matches-rows', () => {
  it.each(cases)('$why: $found', ({ language = 'en', text, counted, lines, extra, found }) => {
    const mentions = counted.map(([shown, number, of]) => {
      const mention = count(shown, number);
      return { ...mention, value: { number, of } } as typeof mention;
    });
    const read = table(lines, { number: '3', ...extra });
    expect(countMatchesRows.run(smallRecord(language, [{ text, mentions }], [read])).map(inShort)).toEqual(found);
  });
});
