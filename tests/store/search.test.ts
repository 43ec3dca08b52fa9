import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type OpenIndex, openIndex, search } from '../../src/store/index/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { madeRecord, recordOfTexts } from './made-record.ts';

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-search-'));
let index: OpenIndex;

const chinese = recordOfTexts(
  1,
  'zh',
  [
    '安全理事会在第1373(2001)号决议中要求各国打击恐怖主义及其资金来源。',
    '大会2003年12月22日第58/140号决议请秘书长提供技术援助。',
    '特设委员会关于预防犯罪和刑事司法的报告（A/59/205）。',
    '捐款共计1 500 000美元，大约有１２个国家。',
  ],
  { symbol: 'A/59/205', symbols: ['A/59/205'], title: '预防犯罪', date: '2004-08-02', twinKey: 'A/59/205' },
);
const english = recordOfTexts(
  2,
  'en',
  [
    'Recalling Security Council resolution 1373 (2001) of 28 September 2001 on terrorism,',
    'See S/RES/1373(2001), para. 1, and A/RES/58/140.',
    'Contributions of $1,500,000 were received from Côte d’Ivoire and others for counter-terrorism.',
    'The joint document A/59/123–E/2004/90 and resolution 3201 (S-VI) of the General Assembly.',
  ],
  { symbol: 'A/59/205', symbols: ['A/59/205'], title: 'Crime prevention', date: '2004-08-02', twinKey: 'A/59/205' },
);

beforeAll(async () => {
  for (const record of [chinese, english, madeRecord(3)]) await writeRecord(shelf, record);
  buildIndex(shelf);
  index = openIndex(shelf);
});
afterAll(() => {
  index.close();
  rmSync(shelf, { recursive: true, force: true });
});

/** Where something was found: language and block, `t1.0` for a row of a table. */
const places = (text: string): string[] =>
  search(index, { text })
    .hits.map(({ sha256, language, block, table, row }) =>
      sha256 === madeRecord(3).sha256 ? `made ${table ? `${table}.${row}` : block}` : `${language} ${block}`,
    )
    .toSorted();

const both = ['en b1', 'en b2', 'zh b1'];

describe('search', () => {
  it.each([
    ['恐怖', ['made b1', 'zh b1'], 'a word of two characters inside a longer one'],
    ['怖主', ['made b1', 'zh b1'], 'two characters where a dictionary would cut'],
    ['资金', ['zh b1'], 'a word that 其资 could take apart'],
    ['罪', ['zh b3'], 'a single character'],
    ['源', ['zh b1'], 'a single character at the end of a run'],
    ['打击恐怖主义措施', ['made b1'], 'words that other characters part'],
    ['"打击恐怖主义措施"', [], 'a phrase has no others'],
    ['"打击恐怖主义"', ['made b1', 'zh b1'], 'a phrase'],
    ['打击 资金', ['zh b1'], 'all words'],
    ['terrorism', ['en b1', 'en b3', 'made b2'], 'letters, any case'],
    ['TERROR*', ['en b1', 'en b3', 'made b2'], 'the beginning of a word'],
    ['terror', [], 'no beginning unless asked for'],
    ['"counter terrorism"', ['en b3'], 'signs part words'],
    ["cote d'ivoire", ['en b3'], 'without accents, with another apostrophe'],
    ['1,500,000', ['en b3', 'zh b4'], 'a number, however it is grouped'],
    ['1500000', ['en b3', 'zh b4'], 'the same without groups'],
    ['12个', ['zh b4'], 'digits of full width'],
    ['S/RES/1373(2001)', both, 'a symbol as printed without a space'],
    ['S/RES/1373 (2001)', both, 'with a space'],
    ['S/RES/1373', both, 'without its year'],
    ['s/res/1373', both, 'in small letters'],
    ['Ｓ／ＲＥＳ／1373（2001）', both, 'in full width'],
    ['第1373(2001)号决议', both, 'as Chinese prose names it'],
    ['安理会第1373（2001）号决议', both, 'with its organ'],
    ['resolution 1373', both, 'as English prose names it'],
    ['Security Council resolution 1373 (2001)', both, 'with its organ'],
    ['1373 (2001)', both, 'the number alone'],
    ['58/140', ['en b2', 'zh b2'], 'a resolution of the Assembly by its number'],
    ['A/RES/58/140 技术援助', ['zh b2'], 'a symbol and a word'],
    ['resolution 1373 terrorism', ['en b1'], 'the same in English'],
    ['E/2004/90', ['en b4'], 'the second symbol of a joint document'],
    ['A/RES/3201 (S-VI)', ['en b4'], 'a special session'],
    ['马耳他', ['made t1.0'], 'a cell of a table'],
    ['2 500', ['made t1.0'], 'a number in a table'],
    ['"', [], 'nothing'],
    ['AND OR NOT (', [], 'signs and operators of FTS5 are plain words'],
  ])('%j is found in %j: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['打击恐怖主义', 'zh', ['打击恐怖主义']],
    ['第1373(2001)号决议', 'zh', ['1373(2001)']],
    ['第1373(2001)号决议', 'en', ['1373 (2001)', 'S/RES/1373(2001)']],
    ['ＴＥＲＲＯＲＩＳＭ', 'en', ['terrorism', 'terrorism']],
    ['"cote d\'ivoire"', 'en', ['Côte d’Ivoire']],
  ])('marks %s in what it finds (%s): %j', (text, language, expected) => {
    const { sha256 } = language === 'zh' ? chinese : english;
    const { hits } = search(index, { text, sha256 });
    const marked = hits.flatMap((hit) => hit.marks.map(([start, end]) => hit.text.slice(start, end)));
    expect(marked.toSorted()).toEqual(expected.toSorted());
    const inSnippets = hits.flatMap(({ snippet }) =>
      snippet.marks.map(([start, end]) => snippet.text.slice(start, end)),
    );
    expect(inSnippets).toEqual(marked);
  });

  it.each([
    [{ language: 'en' }, 2],
    [{ sha256: chinese.sha256 }, 1],
    [{ title: 'crime' }, 2],
    [{ symbol: 'a/59' }, 3],
    [{ from: '2004-08', to: '2004' }, 3],
    [{ from: '2005' }, 0],
    [{ limit: 1 }, 1],
    [{ offset: 2 }, 1],
  ])('looks only where it is asked to: %j', (options, hits) => {
    expect(search(index, { text: 'S/RES/1373', ...options }).hits).toHaveLength(hits);
  });
});
