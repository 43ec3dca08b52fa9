import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/record/index.ts';
import { coverFormsOf, wordsOf } from '../../src/structure/words/index.ts';

const annexes: readonly [language: Language, text: string, number: string | undefined | null, why: string][] = [
  [
    'en',
    'Annex to the letter dated 27 January 2025 from the Permanent Representative',
    undefined,
    'as letters have it',
  ],
  ['en', 'Annex II to the note verbale dated 3 May 2021', 'II', 'with its number'],
  ['en', 'Annexes to the present report are issued separately', null, 'a sentence'],
  ['zh', '2025年1月27日俄罗斯联邦常驻代表给秘书长的信的附件', undefined, 'the Chinese form'],
  ['zh', '秘书长的信的附件二', '二', 'with its number'],
];

describe('annexTo', () => {
  it.each(annexes)('%s: %s', (language, text, number, why) => {
    const match = wordsOf(language).annexTo.exec(text);
    expect(match ? match[1] : null, why).toBe(number);
  });
});

const labels: readonly [language: Language, text: string, number: string | undefined | null, why: string][] = [
  ['en', 'Annex III [English only]', 'III', 'the language behind it (E/2025/37)'],
  ['en', 'ANNEX IV-A', 'IV-A', 'a letter behind the number (DP/FPA/2025/4 (Part II))'],
  ['en', 'Annex 1 - Appendix 2', '2', 'behind the annex that it belongs to (ECE/TRANS/505/Rev.3/Add.154)'],
  ['en', 'Annex 1 - Findings', null, 'a title'],
  ['zh', '附件一', '一', 'alone'],
  ['zh', '附件1－附录2', '2', 'an appendix of an annex'],
];

describe('annex', () => {
  it.each(labels)('%s: %s', (language, text, number, why) => {
    const match = wordsOf(language).annex.exec(text);
    expect(match ? match[1] : null, why).toBe(number);
  });
});

describe('draft', () => {
  it.each([
    ['en', 'Draft resolution II Strengthening the Forum of Mayors', 'II'],
    ['zh', '决议草案二', '二'],
    ['en', 'Draft resolution submitted by the President', undefined],
  ] as const)('%s: %s', (language, text, number) => expect(wordsOf(language).draft.exec(text)?.[2]).toBe(number));
});

describe('divisions', () => {
  it.each([
    ['en', 'Part I Overall policymaking', 0],
    ['en', 'Section 29A Department of Management', 2],
    ['zh', '第一编 总体决策', 0],
    ['zh', '第29A款', 2],
    ['en', 'Part of the answer', -1],
  ] as const)('%s: %s', (language, text, place) =>
    expect(wordsOf(language).divisions.findIndex((form) => form.test(text))).toBe(place),
  );
});

const chapters: readonly [language: Language, text: string, number: string | null][] = [
  ['en', 'Chapter II', 'II'],
  ['en', 'Part Two', 'Two'],
  ['en', 'Chapter II of the report', null],
  ['zh', '第三章', '三'],
  ['zh', '第三章 结论', null],
];

describe('chapter', () => {
  it.each(chapters)('%s: %s', (language, text, number) =>
    expect(wordsOf(language).chapter.exec(text)?.[1] ?? null).toBe(number),
  );
});

const covers: readonly [language: Language, text: string, field: string, value: string][] = [
  ['en', 'Distr. GENERAL', 'distribution', 'General'],
  ['en', 'Second regular session of 2025', 'session', 'Second regular session of 2025'],
  ['en', 'Annual session 2025', 'session', 'Annual session 2025'],
  ['en', '(Fifty-fifth session, 16-18 October 2001)', 'session', 'Fifty-fifth session'],
  ['en', 'ORIGINAL: ENGLISH', 'originalLanguage', 'English'],
  ['en', 'Agenda items 92 and 12', 'agendaItem', '92 and 12'],
  ['en', 'Agenda items 62, 67, 80, 110, 132 and 135', 'agendaItem', '62, 67, 80, 110, 132 and 135'],
  ['en', 'Items 3 (a), (c), (d) and 6 of the provisional agenda', 'agendaItem', '3 (a), (c), (d) and 6'],
  ['en', 'Agenda item 3 (b) (iii)', 'agendaItem', '3 (b) (iii)'],
  ['en', 'Item 5 of the provisional agenda*', 'agendaItem', '5'],
  ['en', 'English only', 'originalLanguage', 'English'],
  ['en', 'Original: Arabic, English and Spanish', 'originalLanguage', 'Arabic, English and Spanish'],
  ['en', '20 JULY 2009', 'date', '2009-07-20'],
  ['en', '5 July2013', 'date', '2013-07-05'],
  ['en', 'Wednesday, 16 April 2025, 10 a.m.', 'date', '2025-04-16'],
  ['en', 'Dist. GENERAL', 'distribution', 'General'],
  ['en', 'Item 4.2.3 of the provisional agenda', 'agendaItem', '4.2.3'],
  ['zh', '2020年届会', 'session', '2020年届会'],
  ['zh', '暂定项目表* 项目 142', 'agendaItem', '142'],
  ['zh', '临时议程* 项目 72(b)', 'agendaItem', '72(b)'],
  ['zh', '议程项目98和102(a)', 'agendaItem', '98和102(a)'],
  ['zh', 'Distr.: Limited', 'distribution', 'Limited'],
];

describe('cover forms', () => {
  it.each(covers)('%s: %s', (language, text, field, value) => {
    const form = coverFormsOf(language).find((one) => one.field === field && one.form.test(text))!;
    const match = form.form.exec(text)!;
    expect(form.read ? form.read(match) : match[1]).toBe(value);
  });
});

const forms: readonly [
  language: Language,
  form: 'figureTitled' | 'titlePage' | 'opening' | 'annexTitled' | 'letter' | 'original' | 'introduction',
  text: string,
  fits: boolean,
][] = [
  ['en', 'figureTitled', 'Figure 1. UNDP decentralized evaluations conducted, 2020-2024', true],
  ['en', 'figureTitled', 'Figure 1 shows the share of each region', false],
  ['zh', 'figureTitled', '图2．按区域分列的评价质量', true],
  ['en', 'titlePage', 'General Assembly A/80/36 Official Records Eightieth Session Supplement No. 36', true],
  ['en', 'titlePage', 'General Assembly resolution 79/1', false],
  ['en', 'opening', 'The Trade and Development Board', true],
  ['en', 'annexTitled', 'Annex 3.1: Panel’s visit to the border at Dajabon.', true],
  ['en', 'annexTitled', 'Annex II to the report', false],
  ['zh', 'annexTitled', '附件二：拟议工作方案', true],
  [
    'en',
    'letter',
    'Letter dated 30 June 2025 from the Monitoring Team addressed to the Chair of the Security Council Committee',
    true,
  ],
  ['en', 'letter', 'Letters dated 3 and 4 May 2021 were received', false],
  ['zh', 'letter', '2025年6月30日监测小组给安全理事会委员会主席的信', true],
  ['en', 'original', '[Original: Arabic, Chinese, English, French, Russian and Spanish]', true],
  ['zh', 'original', '[原件：英文]', true],
  ['en', 'introduction', 'Introduction', true],
  ['en', 'introduction', 'Introduction of the budget', false],
  ['zh', 'introduction', '导言', true],
  ['zh', 'titlePage', '大会 正式记录 第八十届会议 补编第36号', true],
];

describe('captions, title pages, openings, annexes and letters', () => {
  it.each(forms)('%s %s: %s is %s', (language, form, text, fits) =>
    expect(wordsOf(language)[form].test(text)).toBe(fits),
  );
});

describe('what stands in brackets between an annex and its title', () => {
  it.each([
    ['en', '[Original: Arabic]', true],
    ['en', '[English/French only]', true],
    ['en', '[To be completed]', false],
    ['zh', '[只有英文]', true],
    ['zh', '[原件：阿拉伯文]', true],
  ] as const)('%s: %s', (language, text, expected) => expect(wordsOf(language).original.test(text)).toBe(expected));
});

describe('the imprint of a printed volume', () => {
  it.each([
    ['en', 'United Nations • New York and Geneva, 2025', true],
    ['en', 'United Nations Headquarters, New York', false],
    ['zh', '联合国•2025年，纽约', false],
    ['zh', '联合国•纽约，2025年', true],
  ] as const)('%s: %s', (language, text, expected) => expect(wordsOf(language).imprint.test(text)).toBe(expected));
});
