import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordDecision } from '../../src/store/decisions.ts';
import { buildIndex, type OpenIndex, openIndex } from '../../src/store/index/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { ask, BadQuestion, type Given, questions } from '../../src/store/questions/index.ts';
import { boundsOf } from '../../src/store/relations/index.ts';
import { madeRecord, recordOfTexts } from './made-record.ts';

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-questions-'));
let index: OpenIndex;

const chinese = recordOfTexts(
  1,
  'zh',
  [
    '安全理事会第1373(2001)号决议和大会第58/140号决议。',
    '阿尔及利亚、肯尼亚、马耳他和南非签署了公约。',
    '会议于2004年5月11日至20日举行，2003年已有筹备，2005年3月结束，2003-2004两年期。',
    '捐款2 500 000美元，另有300万欧元。',
  ],
  { symbol: 'A/59/205', symbols: ['A/59/205'], date: '2004-08-02', twinKey: 'A/59/205' },
);
const english = recordOfTexts(
  2,
  'en',
  ['Recalling resolution 1373 and document A/59/205,', 'Kenya, Malta and South Africa signed it.'],
  { symbol: 'S/2004/9', symbols: ['S/2004/9'], date: '2004-01-09' },
);
const made = madeRecord(3);
const withTotal = madeRecord(3, {
  tables: made.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, role: 'total' })) })),
  document: { ...made.document, twinKey: 'A/59/205' },
});

beforeAll(async () => {
  for (const record of [chinese, english, withTotal]) await writeRecord(shelf, record);
  buildIndex(shelf);
  index = openIndex(shelf);
});
afterAll(() => {
  index.close();
  rmSync(shelf, { recursive: true, force: true });
});

const answer = (name: string, given: Given): Record<string, unknown>[] =>
  [...ask(index, questions.find((question) => question.name === name)!, given).rows].map((row) => ({ ...row }));

const column = (name: string, given: Given, of: string): unknown[] => answer(name, given).map((row) => row[of]);

describe('a question', () => {
  it.each([
    ['citations', { of: 'S/RES/1373' }, 'document', ['A/59/205', 'S/2004/9'], 'any spelling, also without its year'],
    ['citations', { of: '第1373(2001)号决议' }, 'text', ['1373(2001)', '1373'], 'as prose names it'],
    ['citations', { of: '1373 (2001)', language: 'en' }, 'document', ['S/2004/9'], 'in one language'],
    ['citations', { of: 'a/59/205' }, 'document', ['S/2004/9'], 'small letters'],
    ['references', { in: 'A/59/205' }, 'symbol', ['A/RES/58/140', 'S/RES/1373 (2001)'], 'what a document cites'],
    ['references', { in: 'S/2004/9' }, 'on_shelf', [1, 0], 'is it there?'],
    ['missing', {}, 'symbol', ['S/RES/1373 (2001)', 'A/RES/58/140'], 'A/59/205 is on the shelf'],
    ['missing', { least: '2' }, 'documents', [2], 'cited by several'],
    ['missing', { type: 'document' }, 'symbol', [], 'of one kind'],
    ['countries', { inListWith: 'KEN' }, 'iso3', ['MLT', 'ZAF', 'DZA'], 'most lists first'],
    ['countries', { inListWith: '肯尼亚' }, 'lists', [2, 2, 1], 'by its name'],
    ['countries', { inListWith: 'ken', language: 'en' }, 'iso3', ['MLT', 'ZAF'], 'in one language'],
    ['countries', { inListWith: 'FRA' }, 'iso3', [], 'no list'],
    ['country', { named: 'Algeria' }, 'text', ['阿尔及利亚'], 'where it is named'],
    ['dates', { between: ['2004-01-01', '2004-12-31'] }, 'edtf', ['2004-05-11/2004-05-20'], 'inside'],
    ['dates', { between: ['2003', '2004'] }, 'edtf', ['2003', '2003/2004', '2004-05-11/2004-05-20'], 'years'],
    [
      'dates',
      { between: ['2004-05-20', '2005-03'], overlapping: true },
      'edtf',
      ['2003/2004', '2004-05-11/2004-05-20', '2005-03'],
      'periods that reach in',
    ],
    ['totals', {}, 'amount', ['-2500000'], 'the unit of the table applied'],
    ['totals', { over: '1e6' }, 'amount', [], 'no negative one'],
    ['totals', { under: '0', currency: 'usd' }, 'table', ['捐款'], 'of which table'],
    ['amounts', { over: '1e6', currency: 'USD' }, 'amount', ['2500000'], 'in the text'],
    ['amounts', { over: '1,000,000' }, 'currency', ['EUR', 'USD'], 'any currency'],
    ['documents', { symbol: 'A/59' }, 'symbol', ['A/59/205', 'A/59/3'], 'beginnings of symbols'],
    ['documents', { text: '肯尼亚' }, 'symbol', ['A/59/205'], 'full text'],
    ['documents', { from: '2004-02' }, 'symbol', ['A/59/205'], 'dated then or later'],
    ['twins', {}, 'languages', ['zh'], 'the same twin key'],
    ['findings', {}, 'check', ['table-sum'], 'conflicts'],
    ['findings', { verdict: 'agreement' }, 'check', [], 'another verdict'],
    ['findings', { severity: 'error', check: 'table-sum' }, 'message', ['各行之和不符。'], 'in its language'],
  ] as [string, Given, string, unknown[], string][])('%s %j has %s %j: %s', (name, given, of, expected) => {
    expect(column(name, given, of)).toEqual(expected);
  });

  it.each([
    ['citations', { of: 'the report' }, /names no document/],
    ['countries', { inListWith: 'Atlantis' }, /no country/],
    ['dates', { between: ['yesterday', '2004'] }, /two dates/],
    ['totals', { over: 'much' }, /no number/],
  ] as [string, Given, RegExp][])('%s %j is refused: %s', (name, given, why) => {
    expect(() => answer(name, given)).toThrow(why);
    expect(() => answer(name, given)).toThrow(BadQuestion);
  });

  it('says what its columns mean, all of them', () => {
    const given: Record<string, Given> = {
      citations: { of: 'S/RES/1373' },
      references: { in: 'A/59/205' },
      countries: { inListWith: 'KEN' },
      country: { named: 'KEN' },
      dates: { between: ['2004', '2004'] },
    };
    for (const question of questions)
      expect(ask(index, question, given[question.name] ?? {}).columns, question.name).toEqual(
        Object.keys(question.columns),
      );
  });

  it('sees the decisions of the moment', () => {
    const [{ key } = {}] = answer('findings', {});
    recordDecision(shelf, { finding: String(key), verdict: 'accepted' });
    const later = openIndex(shelf);
    try {
      const open = questions.find(({ name }) => name === 'findings')!;
      expect([...ask(later, open, { open: true }).rows]).toEqual([]);
      expect([...ask(later, open, {}).rows].map(({ decision }) => decision)).toEqual(['accepted']);
    } finally {
      later.close();
    }
  });
});

describe('the days that a date covers', () => {
  it.each([
    ['2004-05-11', '2004-05-11', '2004-05-11'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2003', '2003-01-01', '2003-12-31'],
    ['2003/2004', '2003-01-01', '2004-12-31'],
    ['2004-05-11/2004-06', '2004-05-11', '2004-06-30'],
    ['../2004', '0001-01-01', '2004-12-31'],
    ['2004/..', '2004-01-01', '9999-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2003~', '2003-01-01', '2003-12-31'],
    ['2003-34', '2003-04-01', '2003-06-30'],
    ['2003-21', '2003-03-01', '2003-05-31'],
  ])('%s: %s to %s', (edtf, from, to) => {
    expect(boundsOf(edtf)).toEqual({ from, to });
  });

  it.each(['XXXX-05-11', '', 'soon', '2004-13'])('%j has none', (edtf) => {
    expect(boundsOf(edtf)).toBeUndefined();
  });
});
