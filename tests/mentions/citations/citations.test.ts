import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/mentions/citations/index.ts';
import type { Language } from '../../../src/record/index.ts';
import { expectInProportion } from '../../in-proportion.ts';

const symbols = (text: string, language: Language): (string | undefined)[] =>
  findCitations(text, { language }).map(({ value }) => value.symbol);

type Row = [text: string, expected: (string | undefined)[], why: string];

describe('Chinese', () => {
  it.each<Row>([
    [
      '（见大会第 56/123, 56/261, 57/170, 57/173 和 57/292 号决议，58/81，58/136 和 58/140；经济及社会理事会第 2002/19 号决议；安全理事会第 1456(2003)和 1535(2004)号决议）',
      [
        'A/RES/56/123',
        'A/RES/56/261',
        'A/RES/57/170',
        'A/RES/57/173',
        'A/RES/57/292',
        'A/RES/58/81',
        'A/RES/58/136',
        'A/RES/58/140',
        'E/RES/2002/19',
        'S/RES/1456 (2003)',
        'S/RES/1535 (2004)',
      ],
      'one word governs a list; the list goes on behind it; the body changes',
    ],
    [
      '安全理事会第1535, 1373(2001)号决议',
      [undefined, 'S/RES/1373 (2001)'],
      'a number without its year points to one with it',
    ],
    ['第2165(2014)号决议第2和3段', ['S/RES/2165 (2014)'], 'paragraphs are no resolutions'],
    [
      '大会和安全理事会2016年4月27日第70/262号决议和第2282(2016)号决议',
      ['A/RES/70/262', 'S/RES/2282 (2016)'],
      'two bodies before the first number',
    ],
    ['大会第2003/236号决定草案', [], 'a draft is none'],
    ['人权理事会第45/34号决议', ['A/HRC/RES/45/34'], 'the Council that counts by sessions'],
    ['经社理事会第2003/236号决定', ['E/DEC/2003/236'], 'decision'],
    [
      '（见 A/CONF.203/RPM.3/1 和 Corr.1以及 A/CONF.203/RPM.4/1）',
      ['A/CONF.203/RPM.3/1', 'A/CONF.203/RPM.3/1/Corr.1', 'A/CONF.203/RPM.4/1'],
      'a corrigendum belongs to the symbol before',
    ],
    ['A/59/204和增编1', ['A/59/204', 'A/59/204/Add.1'], 'Chinese name of an addendum'],
    ['第4.13、4.14和6.2条', [], 'regulations'],
    ['2002－2003两年期，95个国家，43%，3/4', [], 'no citations'],
    ['联合国出版物，出售品编号：E.04.V.7。', ['E.04.V.7'], 'sales number'],
    ['http://undocs.org/A/59/204', [], 'an address is no citation'],
    [
      '安理会第2178号（2014）和第2396号（2017）决议',
      ['S/RES/2178 (2014)', 'S/RES/2396 (2017)'],
      'the year behind the word for number',
    ],
    ['大会第72/266 B号决议', ['A/RES/72/266 B'], 'a letter before the word for number'],
    [
      '大会第79/257 A、B和C号决议',
      ['A/RES/79/257 A', 'A/RES/79/257 B', 'A/RES/79/257 C'],
      'letters share the number before',
    ],
    ['缔约方会议第14/CP.1号决定', [undefined], 'a conference of parties'],
    ['2615(2021)、2664(2022)号决议', ['S/RES/2615 (2021)', 'S/RES/2664 (2022)'], 'the word for number behind alone'],
    ['第2625（二十五）号决议', ['A/RES/2625 (XXV)'], 'a session in Han numerals'],
    ['安全理事会2000年10月31日第1325号决议', ['S/RES/1325 (2000)'], 'the date of adoption gives the year'],
    ['安全理事会2001年10月31日第1325号决议', [undefined], 'the date does not fit the number'],
    [
      '2006年第1701号决议和1978年第425号和第426号决议',
      ['S/RES/1701 (2006)', 'S/RES/425 (1978)', 'S/RES/426 (1978)'],
      'a year for every list',
    ],
    ['第2165(2014)号决议第10段和第3项', ['S/RES/2165 (2014)'], 'paragraphs and items'],
    ['S/2019/990至S/2019/997', ['S/2019/990', 'S/2019/997'], 'a range of notes'],
    ['第3(2020)号一般性意见', [], 'a general comment is numbered like a resolution'],
  ])('%s', (text, expected) => expect(symbols(text, 'zh')).toEqual(expected));
});

describe('English', () => {
  it.each<Row>([
    [
      'documents GEGN.2/2023/5, DP-FPA/2022/1, GC(48)/RES/16 and ICC-ASP/3/25, and U.S./UK ones',
      ['GEGN.2/2023/5', 'DP-FPA/2022/1', 'GC(48)/RES/16', 'ICC-ASP/3/25'],
      'organs with a session, a part or a hyphen of their own',
    ],
    ['resolutions 56/123, 56/261 and 57/170', ['A/RES/56/123', 'A/RES/56/261', 'A/RES/57/170'], 'list'],
    ['its resolution 2231 (2015)', ['S/RES/2231 (2015)'], 'the shape tells the body'],
    ['resolution 79/307', ['A/RES/79/307'], 'the shape tells the body'],
    [
      'resolutions 1325 (2000) on women, peace and security, 1820 (2008) and 1888 (2009)',
      ['S/RES/1325 (2000)', 'S/RES/1820 (2008)', 'S/RES/1888 (2009)'],
      'subjects between the numbers',
    ],
    [
      'resolutions 2393 (2017) 2401 (2018), and 2449 (2018)',
      ['S/RES/2393 (2017)', 'S/RES/2401 (2018)', 'S/RES/2449 (2018)'],
      'forgotten comma',
    ],
    ['11 of resolution 2213 (2015)', ['S/RES/2213 (2015)'], 'the first number is a paragraph'],
    ['Journal No. 3 (2020), general comment No. 34 (2011) and Law No. 12 (2015)', [], 'numbered like resolutions'],
    [
      'General Assembly resolution 60/251 of 15 March 2006 and its resolution 5/1',
      ['A/RES/60/251', undefined],
      'the Assembly had no such number in its fifth session',
    ],
    ['resolution 1325 (2000) and the 25th anniversary', ['S/RES/1325 (2000)'], 'an ordinal'],
    [
      'General Assembly resolutions A/RES/75/291, 77/298 and A/RES/76/305',
      ['A/RES/75/291', 'A/RES/77/298', 'A/RES/76/305'],
      'a symbol in a list of numbers',
    ],
    [
      'UNSCR 1701 (2006) and UNSCRs 242 (1967) and 338 (1973)',
      ['S/RES/1701 (2006)', 'S/RES/242 (1967)', 'S/RES/338 (1973)'],
      'one word for body and act',
    ],
    ['resolution2615(2021) and2664(2022)', ['S/RES/2615 (2021)', 'S/RES/2664 (2022)'], 'spaces lost'],
    [
      'resolutions 2106 of 24 June 2013, 2122 of 18 October 2013 and 2242 of 13 October 2014',
      ['S/RES/2106 (2013)', 'S/RES/2122 (2013)', undefined],
      'the date of adoption gives the year, where the number was reached in it',
    ],
    ['Commission resolution 1325 of 31 October 2000', [], 'a resolution of another body'],
    ['resolution 12 of 3 March 1947', [], 'a number of two digits may be any body’s'],
    ['notes S/2019/990-S/2019/997', ['S/2019/990', 'S/2019/997'], 'a range is no joint symbol'],
    [
      'resolution 2242 (2015), the 1951 Convention, $2,500 (2021), table 3 (2022)',
      ['S/RES/2242 (2015)'],
      'years, sums and tables beside a resolution',
    ],
    ['Economic and Social Council decision 2003/236', ['E/DEC/2003/236'], 'decision'],
    ['A/59/1, Add.2 and 3', ['A/59/1', 'A/59/1/Add.2', 'A/59/1/Add.3'], 'addenda in a list'],
    [
      'A/59/1 and addenda 1 and 2; A/59/2 and its corrigendum 1; A/59/3 and addendum',
      ['A/59/1', 'A/59/1/Add.1', 'A/59/1/Add.2', 'A/59/2', 'A/59/2/Corr.1', 'A/59/3'],
      'addenda in words; one without a number has no symbol',
    ],
    ['A/59/565 and Add.1-3', ['A/59/565', 'A/59/565/Add.1', 'A/59/565/Add.3'], 'a range'],
    ['General Assembly resolution S-20/2', ['A/RES/S-20/2'], 'a special session'],
    [
      'resolutions 79/93 A and B of 4 December 2024 and 2758 A (XXVI) and B',
      ['A/RES/79/93 A', 'A/RES/79/93 B', 'A/RES/2758 A (XXVI)', 'A/RES/2758 B (XXVI)'],
      'letters share the number before',
    ],
    [
      'Resolution 1648 (2009) adopted by the Parliamentary Assembly; the Committee established pursuant to resolution 1267 (1999)',
      [undefined, 'S/RES/1267 (1999)'],
      'a number that the Council has in another year, of another body',
    ],
    ['resolution 61/105 A, in section B and C', ['A/RES/61/105 A'], 'sections are no letters of it'],
    [
      'ECLAC resolution 574 (XXVII), ESCAP resolution 79/1, UNGA resolution 60/1 and the GA resolution 46/182',
      [undefined, undefined, 'A/RES/60/1', 'A/RES/46/182'],
      'bodies under their letters',
    ],
    ['A/74/976-S/2020/773', ['A/74/976'], 'one document, two symbols'],
    ['A/C.5/79/SR.3, 5 and 7', ['A/C.5/79/SR.3', 'A/C.5/79/SR.5', 'A/C.5/79/SR.7'], 'meetings in a list'],
    [
      'A/C.5/62/SR.3, 6-11 and 13; A/59/565 and Add.1–3; A/C.5/79/SR.5-7',
      [
        'A/C.5/62/SR.3',
        'A/C.5/62/SR.6',
        'A/C.5/62/SR.11',
        'A/C.5/62/SR.13',
        'A/59/565',
        'A/59/565/Add.1',
        'A/59/565/Add.3',
        'A/C.5/79/SR.5',
        'A/C.5/79/SR.7',
      ],
      'ranges of meetings and addenda: the first and the last',
    ],
    ['A/59/1/Add.1, 5-7 June 2004', ['A/59/1/Add.1'], 'days are no addenda'],
    [
      'E/C.12/75/D/106/2019, 107/2019 and 113/2019; E/C.12/75/D/119/2019',
      ['E/C.12/75/D/106/2019', 'E/C.12/75/D/107/2019', 'E/C.12/75/D/113/2019', 'E/C.12/75/D/119/2019'],
      'communications in a row',
    ],
    [
      'decision 22/2 and decision 21/1 of the High-level Committee',
      [undefined, undefined],
      'sessions before the thirty-first are no numbers of the Assembly’s',
    ],
    ['decision 75/3, decision 75/560', [undefined, 'A/DEC/75/560'], 'the Assembly’s decisions begin at 301'],
    ['decision 1/CP.21 and decision 3/COP.8', [undefined, undefined], 'decisions of conferences of parties'],
    ['press releases SC/12345 and GA/AB/3727', ['SC/12345', 'GA/AB/3727'], 'press releases'],
    ['A/C.5/79/SR.3, 5 other documents', ['A/C.5/79/SR.3'], 'a count is no meeting'],
    ['United Nations publication, Sales No. 65.V.4', ['65.V.4'], 'sales number without a language'],
    ['United Nations publication, Sales No. 09.VI.13', ['09.VI.13'], 'sales number of this century without a language'],
    ['version 65.V.4', [], 'only the words tell such a number'],
    [
      'WHA71/2018/REC/1, WT/MIN(17)/60 and EC-M-33/DEC.1, EC -81/DEC.4',
      [undefined, undefined, undefined, undefined],
      'symbols of no organ are named, not read',
    ],
    [
      'At its 3rd meeting, on 21 September 2007, the Committee; at the 8000th meeting of the group; its 110th plenary meeting, on 10 September 2004, the Assembly',
      [],
      'meetings of others, and in the days between two sessions',
    ],
    [
      'Decision 88/V; decisions 50/I and 86/IV; decision X/3 on access; according to Articles I/2. and III/3.b of the Constitution',
      [undefined, undefined, undefined, undefined],
      'acts that committees and meetings of parties number with Roman numerals; articles are none',
    ],
    [
      'C-SS-4/DEC.3, EC-91/S/3, EC-109/HP/DG.1 and EC-108/4; UNW2025/5; INC/1992/l; A/HRC/WG,6/8/L.1; 8/PRST/1; case U-8/25, AFC/M23',
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
      'symbols of others, and what is too damaged to be read, are named',
    ],
    [
      '(A/HRC/WG.6/9/BGR/2/Corr.1and 2)',
      ['A/HRC/WG.6/9/BGR/2/Corr.1', 'A/HRC/WG.6/9/BGR/2/Corr.2'],
      'a word run into the symbol',
    ],
    ['E/2025/26*-E/CN.5/2025/6', ['E/2025/26'], 'the mark of a note within a joint symbol'],
    ['and/or, 24/7, TCP/IP, 2003/04, 1/2, HIV/AIDS, A/H1N1, P-4/P-5', [], 'no citations'],
    ['a letter dated 5 March 2004 and a note of 6 March 2004', [], 'of nobody to nobody'],
    ['In resolution 1 of the meeting, 25 States', [], 'a number of no known series'],
  ])('%s', (text, expected) => expect(symbols(text, 'en')).toEqual(expected));
});

it('a date is of the whole list that it closes, and of the last member where the list goes on', () => {
  const dates = (text: string): (string | undefined)[] =>
    findCitations(text, { language: 'en' }).map(({ value }) => value.adopted);
  expect(dates('resolutions 58/140 and 58/141 of 22 December 2003')).toEqual(['2003-12-22', '2003-12-22']);
  expect(dates('resolutions 67/290 of 9 July 2013, 70/1, 70/299 of 29 July 2016 and 75/290 B of 25 June 2021')).toEqual(
    ['2013-07-09', undefined, '2016-07-29', '2021-06-25'],
  );
  expect(dates('my report on the implementation of resolution 1701 (2006) of 30 October 2007')).toEqual([undefined]);
  expect(dates('resolution 1373 (2001) of 28 September 2003')).toEqual(['2003-09-28']);
});

describe('values', () => {
  it.each<[string, Language, object, string]>([
    ['大会2003年12月22日第58/140号决议', 'zh', { adopted: '2003-12-22', body: 'GA', number: '58/140' }, 'date before'],
    [
      '1965 年 7 月 30 日经济及社会理事会第1086B（XXXIX）号决议',
      'zh',
      { symbol: 'E/RES/1086 B (XXXIX)', adopted: '1965-07-30' },
      'date, body, Roman session',
    ],
    ['resolution 58/140 of 22 December 2003', 'en', { adopted: '2003-12-22' }, 'date behind'],
    ['大会第55/25号决议，附件三', 'zh', { pinpoint: { annex: 'III' } }, 'annex'],
    [
      '（大会第 46/152 号决议，附件）第 44段',
      'zh',
      { pinpoint: { annex: '', paragraph: '44' } },
      'annex and paragraph behind brackets',
    ],
    ['A/58/222，第 56 款；见附件', 'zh', { pinpoint: { paragraph: '56' } }, 'the annex is another document’s'],
    [
      'A/CONF.157/24（第一部分），第三章',
      'zh',
      { symbol: 'A/CONF.157/24 (Part I)', part: 'Part I', pinpoint: { chapter: 'III' } },
      'part and chapter',
    ],
    [
      'paragraph 32 (g) of Security Council resolution 2399 (2018)',
      'en',
      { pinpoint: { paragraph: '32 (g)' } },
      'pinpoint before',
    ],
    [
      'paragraph 7(b)(i) of resolution 2639 (2022)',
      'en',
      { pinpoint: { paragraph: '7 (b) (i)' } },
      'pinpoint without spaces',
    ],
    ['第2231(2015)号决议附件B第8段', 'zh', { pinpoint: { annex: 'B', paragraph: '8' } }, 'annex with a letter'],
    ['resolution 55/25, annex I, para. 5', 'en', { pinpoint: { annex: 'I', paragraph: '5' } }, 'pinpoints behind'],
    ['A/80/596, paras. 41, 43 and 45', 'en', { pinpoint: { paragraph: '41, 43, 45' } }, 'paragraphs in a list'],
    [
      'paragraphs 1, 2 (a) and (b) and 3-5 of resolution 1970 (2011)',
      'en',
      { pinpoint: { paragraph: '1, 2 (a), (b), 3-5' } },
      'items of a paragraph in a list',
    ],
    [
      'resolution 2146 (2014), paragraphs 10 (a)-(d)',
      'en',
      { pinpoint: { paragraph: '10 (a)-(d)' } },
      'a range of items',
    ],
    [
      '第1970(2011)号决议第1、2(a)和(b)以及3至5段',
      'zh',
      { pinpoint: { paragraph: '1, 2 (a), (b), 3-5' } },
      'items of a paragraph in a list',
    ],
    ['S/2022/500号文件第43段', 'zh', { pinpoint: { paragraph: '43' } }, 'a place behind the word for document'],
    ['A/80/596, sects. II and III', 'en', { pinpoint: { section: 'II, III' } }, 'sections in a list'],
    ['A/80/596, paras. 5 to 7', 'en', { pinpoint: { paragraph: '5-7' } }, 'range'],
    ['同上，第一章，A 节，决议草案四、六和七', 'zh', { pinpoint: { draft: 'IV, VI, VII' } }, 'drafts in a list'],
    ['第2240(2015)号决议第7、8、9和10段', 'zh', { pinpoint: { paragraph: '7, 8, 9, 10' } }, 'paragraphs in a list'],
    [
      '根据《联合国宪章》第七章采取行动',
      'zh',
      { type: 'treaty', pinpoint: { chapter: 'VII' } },
      'chapter of the Charter',
    ],
    ['resolution 77/267, the part consisting of', 'en', { symbol: 'A/RES/77/267' }, 'no place'],
    [
      'A/59/123–E/2004/90',
      'en',
      { symbol: 'A/59/123', symbols: ['A/59/123', 'E/2004/90'], uri: 'https://undocs.org/en/A/59/123-E/2004/90' },
      'joint symbol',
    ],
    ['UNEP/EA.4/Res.1', 'en', { type: 'resolution', number: '1' }, 'a resolution whose number stands with its nature'],
    ['S/PRST/2020/11', 'en', { type: 'statement', body: 'SC' }, 'statement'],
    [
      'and 8 October 2019 (S/PRST/2019/12)',
      'en',
      { type: 'statement', adopted: '2019-10-08' },
      'a statement with its day before it',
    ],
    [
      '安理会主席2019年10月8日的声明（S/PRST/2019/12）',
      'zh',
      { type: 'statement', adopted: '2019-10-08' },
      'a statement with its day before it',
    ],
    [
      'Adopted by the Security Council at its 8699th meeting, on 10 January 2020',
      'en',
      { symbol: 'S/PV.8699' },
      'the Council counts its meetings through',
    ],
    [
      'At its 9877th meeting, held in private on Wednesday, 12 March 2025, the Security Council',
      'en',
      { symbol: 'S/PV.9877' },
      'a private meeting, with the day of the week',
    ],
    [
      'paragraph 5 of Council decision EC- 94/DEC.2',
      'en',
      { number: 'EC-94/DEC.2', type: 'decision' },
      'a space inside',
    ],
    [
      'a note verbale to the Secretariat (Ref. SQH.3.25.1, dated 7 January 2025) from the Permanent Representation of Qatar',
      'en',
      { correspondence: 'note verbale', dated: '2025-01-07', sender: 'the Permanent Representation of Qatar' },
      'the date in brackets',
    ],
    [
      'At its 8699th meeting, on 10 January 2020, the Security Council',
      'en',
      { symbol: 'S/PV.8699' },
      'the organ behind',
    ],
    [
      'At its 3rd plenary meeting, on 21 September 2007, the General Assembly',
      'en',
      { symbol: 'A/62/PV.3' },
      'the day tells the session',
    ],
    [
      'at its 77th plenary meeting, on 22 June 2004, the Assembly',
      'en',
      { symbol: 'A/58/PV.77' },
      'the session of the year before',
    ],
    [
      'the obligations under articles I and VI of the Treaty on the Non-Proliferation of Nuclear Weapons',
      'en',
      { type: 'treaty', pinpoint: { article: '1, 6' } },
      'articles in Roman numerals, as 第一条和第六条 of the same treaty',
    ],
    [
      'Provisional agenda for the 7364th meeting of the Security Council',
      'en',
      { symbol: 'S/PV.7364' },
      'the body behind its meeting',
    ],
    ['安全理事会2020年1月10日第8699次会议', 'zh', { symbol: 'S/PV.8699' }, 'the day before the number'],
    [
      '大会2003年12月22日第77次全体会议',
      'zh',
      { symbol: 'A/58/PV.77', uri: 'https://undocs.org/zh/A/58/PV.77' },
      'a plenary meeting',
    ],
    ['根据《公约》第六十七条第 1 款', 'zh', { type: 'treaty', pinpoint: { article: '67', paragraph: '1' } }, 'treaty'],
    [
      'article 32, paragraph 2, of the Convention',
      'en',
      { type: 'treaty', pinpoint: { article: '32', paragraph: '2' } },
      'treaty',
    ],
    [
      '同上，第一章，A 节，决议草案二',
      'zh',
      { form: 'ibid', pinpoint: { chapter: 'I', section: 'A', draft: 'II' } },
      'ibid.',
    ],
    ['Ibid., para. 39', 'en', { form: 'ibid', pinpoint: { paragraph: '39' } }, 'ibid.'],
    ['Loc. cit.', 'en', { form: 'ibid' }, 'the place of the note before'],
    ['Smith, op. cit., p. 5', 'en', { form: 'work', pinpoint: { page: '5' } }, 'a work under its author’s name'],
    ['史密斯，前引书，第5页', 'zh', { form: 'work', pinpoint: { page: '5' } }, 'a work under its author’s name'],
    [
      'resolution 2473',
      'en',
      { form: 'short', body: 'SC', number: '2473', inferred: 'S/RES/2473 (2019)', unresolved: expect.any(String) },
      'no year',
    ],
    [
      '(POLICY/OED/2024//001)',
      'en',
      { number: 'POLICY/OED/2024//001', unresolved: '"POLICY" is no organ' },
      'a doubled solidus',
    ],
    ['WT/MIN(17)/60', 'en', { type: 'document', unresolved: '"WT" is no organ' }, 'a symbol of no organ'],
    [
      '它受《联合国财务条例》第 4.13、4.14 和 6.2条管辖',
      'zh',
      { type: 'rule', title: '财务条例', pinpoint: { article: '4.13, 4.14, 6.2' } },
      'financial regulations',
    ],
    [
      'in accordance with financial rule 105.8 (b)',
      'en',
      { type: 'rule', title: 'financial rule', pinpoint: { article: '105.8 (b)' } },
      'financial rule',
    ],
    [
      'under rule 160 of the rules of procedure of the General Assembly',
      'en',
      { type: 'rule', title: 'rules of procedure', pinpoint: { article: '160' } },
      'rules of procedure',
    ],
    [
      'articles 3, 5 and 7 of the Convention',
      'en',
      { type: 'treaty', pinpoint: { article: '3, 5, 7' } },
      'articles in a list',
    ],
    [
      'recommends the adoption of draft resolutions I to III',
      'en',
      { form: 'short', pinpoint: { draft: 'I-III' }, unresolved: expect.any(String) },
      'drafts alone',
    ],
    [
      '建议大会通过决议草案二和三',
      'zh',
      { form: 'short', pinpoint: { draft: 'II, III' }, unresolved: expect.any(String) },
      'drafts alone',
    ],
    [
      'rule 61 (2) of the Committee’s rules of procedure',
      'en',
      { type: 'rule', title: 'rules of procedure', pinpoint: { article: '61 (2)' } },
      'rules of a committee',
    ],
    ['decision 1/CP.21', 'en', { type: 'decision', body: 'FCCC', number: '1/CP.21' }, 'a conference of parties'],
    ['draft resolution A/C.5/79/L.2', 'en', { symbol: 'A/C.5/79/L.2', type: 'document' }, 'a draft with its symbol'],
    ['A/58/16, draft resolution II', 'en', { symbol: 'A/58/16', pinpoint: { draft: 'II' } }, 'a draft in a report'],
    ['大会在这项决议中促请', 'zh', { form: 'short', type: 'resolution' }, 'short form'],
    [
      'By a note verbale dated 5 March 2004 from the Permanent Mission of Cuba to the United Nations, the Secretariat was told',
      'en',
      {
        type: 'document',
        correspondence: 'note verbale',
        dated: '2004-03-05',
        sender: 'the Permanent Mission of Cuba to the United Nations',
        unresolved: 'the text gives no symbol',
      },
      'a note verbale without a symbol',
    ],
    [
      'the letter dated 21 March 2025 from the Chargé d’affaires a.i. of the Permanent Mission of Ukraine to the United Nations addressed to the Secretary-General, he',
      'en',
      {
        correspondence: 'letter',
        dated: '2025-03-21',
        sender: 'the Chargé d’affaires a.i. of the Permanent Mission of Ukraine to the United Nations',
        addressee: 'the Secretary-General',
      },
      'a letter without a symbol',
    ],
    [
      'the letter dated 24 March 2025 from the representatives of Bahrain, Egypt, Iran (Islamic Republic of) and the United Arab Emirates and the Permanent Observer of the State of Palestine to the United Nations addressed to the Secretary-General, the President of the General Assembly and the President of the Security Council, they',
      'en',
      {
        sender:
          'the representatives of Bahrain, Egypt, Iran (Islamic Republic of) and the United Arab Emirates and the Permanent Observer of the State of Palestine to the United Nations',
        addressee:
          'the Secretary-General, the President of the General Assembly and the President of the Security Council',
      },
      'several senders and addressees (S/2025/182)',
    ],
    [
      'letter dated 5 March 2004 from the Permanent Representative of Cuba, Mexico protested',
      'en',
      { sender: 'the Permanent Representative of Cuba' },
      'behind one sender a comma ends the name',
    ],
    [
      'letter dated 9 December 2024 from the Emergency Relief Coordinator, Tom Fletcher, addressed to the President of the Council',
      'en',
      { sender: 'the Emergency Relief Coordinator', addressee: 'the President of the Council' },
      'the name of the sender',
    ],
    [
      'a letter dated 5 March 2004 from the Permanent Representative of Iran (Islamic Republic of) to the United Nations addressed to the President of the Security Council (S/2004/176)',
      'en',
      { symbol: 'S/2004/176', correspondence: 'letter', dated: '2004-03-05' },
      'a letter and its symbol are one citation',
    ],
    [
      '2004年3月5日古巴常驻联合国代表团给秘书长的普通照会',
      'zh',
      { correspondence: 'note verbale', dated: '2004-03-05', sender: '古巴常驻联合国代表团', addressee: '秘书长' },
      'a note verbale without a symbol',
    ],
    [
      '2020年1月10日伊拉克常驻联合国代表给安全理事会主席的信（S/2020/12）',
      'zh',
      { symbol: 'S/2020/12', correspondence: 'letter', dated: '2020-01-10', sender: '伊拉克常驻联合国代表' },
      'a letter and its symbol are one citation',
    ],
  ])('%s', (text, language, value) => {
    const [citation, ...more] = findCitations(text, { language });
    expect(citation?.value).toMatchObject(value);
    expect(more).toEqual([]);
  });
  it('a place before "of" belongs to what follows', () => {
    const found = findCitations('resolution 2368 (2017), and paragraph 35 of resolution 1988 (2011)', {
      language: 'en',
    });
    expect(found.map(({ value }) => value.pinpoint)).toEqual([undefined, { paragraph: '35' }]);
  });
  it('spans are disjoint and hold in a text with soft hyphens', () => {
    const text = 'see A/5\u00AD9/204 and A/59/205';
    expect(findCitations(text, { language: 'en' }).map(({ span }) => text.slice(...span))).toEqual([
      'A/5\u00AD9/204',
      'A/59/205',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'A/59/204',
        '第',
        '号决议',
        'resolutions ',
        '58/140',
        ' and ',
        '、',
        '(2001)',
        '1373',
        'Ibid., ',
        '同上，',
        '附件',
      ),
      fc.constantFrom(
        'of the ',
        'Convention',
        '公约》第三条',
        'draft resolution ',
        'II',
        '\u00AD',
        ' ',
        '/',
        'Corr.1',
        'A/',
        '（',
        '）',
        '2003年',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 20 },
  );
  it('never throws, and gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(
        pieces.map((all) => all.join('')),
        fc.constantFrom<Language>('zh', 'en'),
        (text, language) => {
          let end = 0;
          for (const { span, value } of findCitations(text, { language })) {
            if (span[0] < end || span[1] <= span[0] || span[1] > text.length) return false;
            if (value.symbol === undefined && value.form !== 'self' && value.type !== 'treaty' && value.type !== 'rule')
              if (value.unresolved === undefined) return false;
            end = span[1];
          }
          return true;
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('time is linear in the length of the text', () => {
  const pieces = [
    '1',
    '/',
    '58/140, ',
    '第',
    '第1、',
    'A/',
    'A/A/A ',
    'A/59/204 ',
    '(',
    '1 (',
    'resolution ',
    'resolutions 1, ',
    'of the ',
    '附件',
    '公约》第',
    '题为“',
    '关于的',
    'Part ',
    'of the A ',
    ' ',
    'articles 1, ',
    'E.04.',
    'paragraph 1 (a) and ',
    '同上，',
    '号决议',
    '2003年',
    'II',
    'A-',
    ', Add.1',
    'letter dated 5 March 2004 from the ',
    'letter dated 5 March 2004 from the representatives of Cuba, the ',
    'the report ',
    'resolution 79/93 A and B, ',
    'the Permanent Mission ',
    '2004年3月5日古巴代表给',
    'its resolution 48/13, the ',
    '其第48/13号决议，',
  ];
  it.each(pieces)('%s over and over', (piece) => {
    for (const language of ['zh', 'en'] as const)
      expectInProportion(20_000, (length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        return () => findCitations(text, { language });
      });
  });
});
