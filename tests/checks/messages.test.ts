// What the checks say of one document, word by word in both languages, and what holds of every message.
import { describe, expect, it } from 'vitest';
import { checks, type Example, runChecks } from '../../src/checks/index.ts';
import { extractText } from '../../src/extract.ts';
import type { Finding, Language } from '../../src/record/index.ts';
import { smallRecord, table } from './small-record.ts';

const said: readonly (readonly [check: string, language: Language, text: string, en: string, zh: string])[] = [
  [
    'numbering',
    'en',
    '1.\tOne.\n\n2.\tTwo.\n\n4.\tFour.\n\n5.\tFive.',
    'Paragraph 4 follows paragraph 2: paragraph 3 is missing.',
    '第4段紧接第2段之后，缺第3段。',
  ],
  [
    'numbering',
    'en',
    '1.\tOne.\n\n2.\tTwo.\n\n5.\tFive.\n\n6.\tSix.\n\n7.\tSeven.',
    'Paragraph 5 follows paragraph 2: paragraphs 3 and 4 are missing.',
    '第5段紧接第2段之后，缺第3段和第4段。',
  ],
  [
    'numbering',
    'en',
    '1.\tOne.\n\n2.\tTwo.\n\n2.\tThree.\n\n3.\tFour.',
    'Two paragraphs in succession are numbered 2.',
    '连续两个段落的编号均为2。',
  ],
  [
    'numbering',
    'zh',
    '1．\t第一点。\n\n附件一\n成员\n成员名单。\n\n附件三\n专家\n专家名单。',
    'Annex III follows annex I: annex II is missing.',
    '附件三紧接附件一之后，缺附件二。',
  ],
  [
    'proportion',
    'en',
    '1.\tThe ratio of women to men was 1:16, with 23 women and 184 men.',
    '23 ÷ 184 is 1:8; the text says “1:16”.',
    '23 ÷ 184等于1:8，文中称“1:16”。',
  ],
  [
    'cross-reference',
    'zh',
    '1．\t成员名单见本报告附件四。\n\n附件一\n成员\n成员名单。\n附件二\n专家\n专家名单。',
    'The text refers to annex IV, but the document has no such annex: the last is annex II.',
    '文中提及附件四，但本文件没有附件四（最后为附件二）。',
  ],
  [
    'cross-reference',
    'en',
    '1.\tContributions rose by 43 per cent (A/58/222, para. 56; see annex II).\n\nAnnex\nContributions\nList.',
    'The text refers to annex II, but the document has no such annex: there is only one.',
    '文中提及附件二，但本文件没有附件二（只有一个附件）。',
  ],
  [
    'date-order',
    'en',
    '1.\tIt was held from 20 to 11 May 2004.',
    'The period from 20 May 2004 to 11 May 2004 ends before it begins.',
    '期间止于2004年5月11日，早于其开始的时间（2004年5月20日）。',
  ],
  [
    'count-matches-items',
    'en',
    '1.\tThe programme has the following four objectives:\n\n(a)\tTo plan;\n\n(b)\tTo act;\n\n(c)\tTo report.\n\n2.\tNext.',
    'The text announces “the following four objectives”, but 3 items follow.',
    '文中称“the following four objectives”，但随后列出3项。',
  ],
  [
    'bounds',
    'en',
    '1.\tMore than 40 per cent of the posts (38.5 per cent) were vacant.',
    'The text says more than 40 per cent, but gives 38.5 per cent.',
    '文中称超过40%，但所列数字为38.5%。',
  ],
  [
    'vote-counts',
    'en',
    '5.\tThe draft was adopted by 2 votes to 1. The voting was as follows:\n\nIn favour: Chile, Peru\n\nAgainst: Chile',
    '“Chile” is listed both in favour and against.',
    '“Chile”同时列入赞成和反对名单。',
  ],
  [
    'difference',
    'en',
    '1.\tA total of $2,500,073,000 had been assessed. Payments received amounted to $2,459,101,000, leaving an outstanding balance of $41,972,000.',
    '2,500,073,000 − 2,459,101,000 leaves 40,972,000; the text says 41,972,000.',
    '2 500 073 000 − 2 459 101 000余40 972 000，文中为41 972 000。',
  ],
];

const messageOf = (check: string, language: Language, text: string): Finding['message'] | undefined =>
  extractText(`${text}\n`, { language }).findings.find(
    (found) => found.check === check && found.verdict !== 'agreement',
  )?.message;

const item = (number: string) => ({ type: 'item', number, text: 'To act', level: 1 }) as const;

describe('what a check says', () => {
  it('numbering: items in brackets', () => {
    const record = smallRecord('en', [item('a'), item('b'), item('d'), item('e')]);
    expect(runChecks(record).map(({ message }) => [message.en, message.zh])).toEqual([
      ['Item (d) follows item (b): item (c) is missing.', '分项(d)紧接分项(b)之后，缺分项(c)。'],
    ]);
  });

  it.each(said)('%s (%s): %s', (check, language, text, en, zh) => {
    expect(messageOf(check, language, text)).toEqual({ en, zh });
  });
});

const findingsOf = (example: Example, language: Language): Finding[] => {
  if ('table' in example)
    return runChecks(smallRecord(language, [], [table(example.table, { title: example.title ?? '' })]));
  const record = extractText(`${example.text}\n`, { language });
  return runChecks({ ...record, document: { ...record.document, ...(example.date ? { date: example.date } : {}) } });
};

const messages = new Map(
  checks.flatMap(({ examples }) =>
    (['en', 'zh'] as const).flatMap((language) =>
      examples[language].flatMap((example) =>
        findingsOf(example, language).map(({ check, message }) => [message.en, { check, ...message }] as const),
      ),
    ),
  ),
);

/** Without what is quoted, which is the document's, and without symbols. */
const own = (text: string): string =>
  text.replaceAll(/“[^”]*”|《[^》]*》/g, '“”').replaceAll(/[A-Z]\/[A-Z\d./-]+(?: ?\([^()]+\))?/g, '§');

/** Marks of a symbol, and names of meetings that a message takes over, may be of the other language. */
const wrongInEnglish: readonly (readonly [RegExp, string])[] = [
  [/ {2}/, 'two spaces'],
  [/"|'/, 'straight quotation marks'],
  [/\d \d{3}(?!\d)/, 'threes by spaces'],
  [/(?<![\dA-Za-z.)/–-])-\d/, 'a hyphen for a minus'],
  [/\b1 (?:rows|columns|cells|items|States|persons|votes|others|documents)\b/, 'a plural after 1'],
  [/%/, 'a sign for per cent'],
  [/undefined|NaN|\[object/, 'a value that is none'],
];
const wrongInChinese: readonly (readonly [RegExp, string])[] = [
  [/"|'/, 'straight quotation marks'],
  [/[,;:?!](?=\s?[\p{Script=Han}“])|(?<=[\p{Script=Han}”])[,;:?!]/u, 'half-width marks'],
  [/(?<=\p{Script=Han})[()]|[()](?=\p{Script=Han})/u, 'half-width brackets'],
  [/(?<=\p{Script=Han}) | (?=\p{Script=Han})/u, 'spaces beside Chinese characters'],
  [/\d,\d{3}/, 'threes by commas'],
  [/undefined|NaN|\[object/, 'a value that is none'],
];

describe('every message', () => {
  it.each([...messages.values()])('$check: $en', ({ en, zh }) => {
    expect(en).toMatch(/^[A-Z\d“(−].*\.$/s);
    expect(zh).toMatch(/。$/);
    for (const [form, why] of wrongInEnglish) expect(own(en), why).not.toMatch(form);
    for (const [form, why] of wrongInChinese) expect(own(zh), why).not.toMatch(form);
  });
});
