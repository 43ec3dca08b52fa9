import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { citationConflict } from '../../../src/checks/citations/citation-conflict.ts';
import { citationRange } from '../../../src/checks/citations/citation-range.ts';
import { duplicateCitation } from '../../../src/checks/citations/duplicate-citation.ts';
import { ibidConflict } from '../../../src/checks/citations/ibid-conflict.ts';
import { laterCitation } from '../../../src/checks/citations/later-citation.ts';
import type { Language } from '../../../src/record/index.ts';
import { citation, day, inShort, instrument, type SmallBlock, smallRecord } from '../small-record.ts';

interface Case {
  readonly check: Check;
  readonly language: Language;
  readonly blocks: readonly SmallBlock[];
  readonly found: readonly string[];
  readonly why: string;
}

const annex = (number: string): object => ({ pinpoint: { annex: number } });
const note = (number: string, text: string, ...mentions: NonNullable<SmallBlock['mentions']>): SmallBlock => ({
  type: 'footnote',
  number,
  text,
  mentions,
});

const convention = '《联合国打击跨国有组织犯罪公约》';
const protocol = '《关于防止、禁止和惩治贩运人口特别是妇女和儿童的补充议定书》';

const cases: readonly Case[] = [
  {
    check: citationConflict,
    language: 'zh',
    blocks: [
      {
        text: `${convention}（大会第 55/25 号决议，附件一）生效。${protocol}（大会第 55/25 号决议，附件一）也生效。`,
        mentions: [
          instrument(convention),
          citation('55/25', 'A/RES/55/25', annex('I')),
          instrument(protocol),
          citation('55/25', 'A/RES/55/25', annex('I')),
        ],
      },
    ],
    found: ['conflict document'],
    why: 'one annex for a convention and a protocol',
  },
  {
    check: citationConflict,
    language: 'zh',
    blocks: [
      {
        text: `${convention}（大会第 55/25 号决议，附件一）生效。${protocol}（大会第 55/25 号决议，附件二）也生效。`,
        mentions: [
          instrument(convention),
          citation('55/25', 'A/RES/55/25', annex('I')),
          instrument(protocol),
          citation('55/25', 'A/RES/55/25', annex('II')),
        ],
      },
    ],
    found: [],
    why: 'two annexes',
  },
  {
    check: citationConflict,
    language: 'en',
    blocks: [
      {
        text: 'the Firearms Protocol (General Assembly resolution 55/255, annex), and later the Firearms Protocol (General Assembly resolution 55/255, annex)',
        mentions: [
          instrument('Firearms Protocol'),
          citation('55/255', 'A/RES/55/255', annex('')),
          instrument('Firearms Protocol'),
          citation('55/255', 'A/RES/55/255', annex('')),
        ],
      },
    ],
    found: [],
    why: 'the same short title twice',
  },
  {
    check: citationConflict,
    language: 'en',
    blocks: [
      {
        text: 'the Trafficking in Persons Protocol (resolution 55/25, annex II) … the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (resolution 55/25, annex II)',
        mentions: [
          instrument('Trafficking in Persons Protocol'),
          citation('55/25', 'A/RES/55/25', annex('II')),
          instrument('Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children'),
          citation('55/25', 'A/RES/55/25', annex('II')),
        ],
      },
    ],
    found: [],
    why: 'a short title and its long form',
  },
  {
    check: citationRange,
    language: 'zh',
    blocks: [
      {
        text: '根据大会 1979 年 12 月 17 日第 34/440 号决议，基金已被列入',
        mentions: [citation('34/440', 'A/RES/34/440', { adopted: '1979-12-17' })],
      },
    ],
    found: ['conflict document'],
    why: 'numbers from 401 up are decisions',
  },
  {
    check: citationRange,
    language: 'en',
    blocks: [
      { text: 'General Assembly resolution 58/140', mentions: [citation('58/140', 'A/RES/58/140')] },
      { text: 'General Assembly decision 58/513', mentions: [citation('58/513', 'A/DEC/58/513')] },
      {
        text: 'Decision 60/1 Strengthening the subsidiary bodies',
        mentions: [citation('60/1', 'A/DEC/60/1')],
      },
    ],
    found: [],
    why: 'right kinds; a decision of a body that is not named may be another body’s',
  },
  {
    check: citationRange,
    language: 'en',
    blocks: [
      {
        text: 'General Assembly resolution 58/140 of 22 December 2005',
        mentions: [
          citation('58/140', 'A/RES/58/140', { adopted: '2005-12-22' }),
          day('22 December 2005', '2005-12-22'),
        ],
      },
      {
        text: 'Security Council resolution 1373 (2001) of 28 September 2002',
        mentions: [
          citation('1373 (2001)', 'S/RES/1373 (2001)', { adopted: '2002-09-28' }),
          day('28 September 2002', '2002-09-28'),
        ],
      },
      {
        text: 'Economic and Social Council resolution 2003/30 of 2 July 2003',
        mentions: [citation('2003/30', 'E/RES/2003/30', { adopted: '2003-07-02' })],
      },
    ],
    found: ['conflict document', 'conflict document'],
    why: 'adopted outside its session; another year than its symbol says',
  },
  {
    check: citationRange,
    language: 'zh',
    blocks: [
      {
        text: '将任务期限延长至2020年9月17日的第2489(2019)号决议',
        mentions: [
          day('2020年9月17日', '2020-09-17'),
          citation('2489(2019)', 'S/RES/2489 (2019)', { adopted: '2020-09-17' }),
        ],
      },
    ],
    found: [],
    why: 'the date is the end of a mandate',
  },
  {
    check: duplicateCitation,
    language: 'zh',
    blocks: [
      {
        text: '安全理事会第 1535, 1373(2001), 1456(2003)和 1535(2004)号决议',
        mentions: [
          citation('1535', 'S/RES/1535'),
          citation('1373(2001)', 'S/RES/1373 (2001)'),
          citation('1456(2003)', 'S/RES/1456 (2003)'),
          citation('1535(2004)', 'S/RES/1535 (2004)'),
        ],
      },
    ],
    found: ['conflict document'],
    why: 'once without its year',
  },
  {
    check: duplicateCitation,
    language: 'en',
    blocks: [
      {
        text: 'Recalling its resolutions 56/123 and 57/170, and stressing that resolution 56/123 remains in force',
        mentions: [
          citation('56/123', 'A/RES/56/123'),
          citation('57/170', 'A/RES/57/170'),
          citation('56/123', 'A/RES/56/123'),
        ],
      },
    ],
    found: [],
    why: 'cited again in another clause',
  },
  {
    check: duplicateCitation,
    language: 'en',
    blocks: [
      {
        text: 'General Assembly resolutions 56/123, 57/170 and 56/123',
        mentions: [
          citation('56/123', 'A/RES/56/123'),
          citation('57/170', 'A/RES/57/170'),
          citation('56/123', 'A/RES/56/123'),
        ],
      },
    ],
    found: ['conflict document'],
    why: 'twice in one list',
  },
  {
    check: ibidConflict,
    language: 'zh',
    blocks: [
      note('6', 'A/CONF.157/24（第一部分），第三章。', citation('A/CONF.157/24（第一部分）', 'A/CONF.157/24 (Part I)')),
      note(
        '7',
        '同上，2004 年，《补编第 10 号》（E/2004/30），第一章。',
        citation('同上', 'A/CONF.157/24 (Part I)', { form: 'ibid', antecedent: 'm1' }),
        citation('E/2004/30', 'E/2004/30'),
      ),
    ],
    found: ['conflict document'],
    why: '同上 after one document, but it names another',
  },
  {
    check: ibidConflict,
    language: 'en',
    blocks: [
      note('1', 'Official Records, 2003, Supplement No. 10 (E/2003/30).', citation('E/2003/30', 'E/2003/30')),
      note(
        '2',
        'Ibid., 2004, Supplement No. 10 (E/2004/30).',
        citation('Ibid.', 'E/2003/30', { form: 'ibid', antecedent: 'm1' }),
        citation('E/2004/30', 'E/2004/30'),
      ),
    ],
    found: [],
    why: 'ibid. keeps the title of the series',
  },
];

describe('citations', () => {
  it.each(cases)('$check.name $language: $why', ({ check, language, blocks, found }) =>
    expect(check.run(smallRecord(language, blocks)).map(({ computation: _, ...rest }) => inShort(rest))).toEqual(found),
  );
});

const byItsSymbol: readonly (readonly [own: string, cited: string, message: string | undefined])[] = [
  [
    'A/59/205',
    'A/61/187',
    'The document is, by its symbol A/59/205, not later than 30 September 2005, yet it cites A/61/187, which cannot be earlier than 1 January 2006.',
  ],
  ['A/59/205', 'A/59/187', undefined],
  ['A/59/205', 'A/60/131', undefined],
  [
    'E/2004/67',
    'S/RES/1706 (2006)',
    'The document is, by its symbol E/2004/67, not later than 30 June 2005, yet it cites S/RES/1706 (2006), which cannot be earlier than 1 January 2006.',
  ],
  ['CRPD/C/25/3', 'A/61/187', undefined],
];

describe('later-citation of a document without a date', () => {
  it.each(byItsSymbol)('%s cites %s', (own, cited, message) => {
    const record = smallRecord('en', [{ text: `See ${cited}.`, mentions: [citation(cited, cited)] }]);
    const found = laterCitation.run({ ...record, document: { ...record.document, symbol: own, symbols: [own] } });
    expect(found.map((one) => one.message.en)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('later-citation of acts that a report reproduces', () => {
  it.each([
    ['Resolution 81/1 Advancing the development of middle-income countries', 0, 'E/2025/39: resolutions of ESCAP'],
    ['Resolution 81/1: Advancing the development of middle-income countries', 0, 'in the list of its annex'],
    ['Recalling resolution 81/1, the Commission', 1, 'named in passing'],
  ] as const)('%s', (text, findings, _why) => {
    const record = smallRecord('en', [{ text, mentions: [citation('81/1', 'A/RES/81/1')] }]);
    const own = { ...record.document, symbol: 'E/2025/39', symbols: ['E/2025/39'] };
    expect(laterCitation.run({ ...record, document: own })).toHaveLength(findings);
  });
});
