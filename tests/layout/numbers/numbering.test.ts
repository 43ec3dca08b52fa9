import { describe, expect, it } from 'vitest';
import { numberOfLine, printedNumber, segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { isNextNumber, numberOfFirstLine } from '../../../src/layout/numbers/numbering.ts';

const cases: readonly [text: string, family: string | undefined, number: string | undefined, why: string][] = [
  ['六、技术合作和业务活动', 'chapter', '六', 'Chinese chapter'],
  ['三、 《联合国打击跨国有组织犯罪公约》', 'chapter', '三', 'a space after the number'],
  ['第三章 结论', 'part', '三', 'the older form'],
  ['第九部分', 'part', '九', '部分 is one word (ISBA/19/C/17)'],
  ['第 3 节', 'section', '3', 'alone in its line, its title below it (ISBA/16/A/12/Rev.1)'],
  ['第 21 条', 'article', '21', 'an article of regulations (ISBA/16/A/12/Rev.1)'],
  ['第二十四条', 'article', '二十四', 'an article of a treaty (ST/SPACE/61/Rev.3)'],
  ['第三章所述的建议', undefined, undefined, 'a citation at the start of a line'],
  ['B． 打击有组织犯罪', 'letter', 'B', 'full-width stop'],
  ['B．资料研究和传播', 'letter', 'B', 'no space'],
  ['16．2003 年期间，联合国毒品和犯罪问题办事处', 'arabic', '16', 'a year right after the number'],
  ['12. The Committee', 'arabic', '12', 'English paragraph'],
  ['13.1 The International Trade Centre', 'section-paragraph', '13.1', 'budget section paragraph'],
  ['29D.24 Timely financial reporting', 'section-paragraph', '29D.24', 'budget section with a letter'],
  [
    '7.2.2.1. The vehicle manufacturer shall',
    'section-paragraph',
    '7.2.2.1',
    'four parts (ECE/TRANS/505/Rev.3/Add.154)',
  ],
  ['IV. Proposed budget', 'roman', 'IV', 'English chapter'],
  ['(a) 预防城市犯罪', 'bracket-letter', 'a', 'item'],
  ['（1）打击跨国有组织犯罪', 'bracket-arabic', '1', 'full-width brackets'],
  [
    '(b) bis details of the consultation',
    'bracket-letter',
    'b bis',
    'inserted between (b) and (c) (draft of the ISA, 2025)',
  ],
  ['(h)ter. make recommendations', 'bracket-letter', 'h ter', 'without a space'],
  ['16. bis. Attach information', 'arabic', '16 bis', 'a paragraph'],
  ['2 bis. The Commission shall', 'arabic', '2 bis', 'a stop behind all of it'],
  ['2. Bismarck Archipelago', 'arabic', '2', 'a word that begins so'],
  ['(1). 应收项目', 'bracket-arabic', '1', 'a stop behind the bracket'],
  ['3、生产模式', 'arabic', '3', 'as Chinese reports number their sections'],
  ['3、4款', undefined, undefined, 'the rest of 第1、2、3、4款'],
  ['① 第一', 'circled', '1', 'below （1）'],
  ['（ 4）第十一届', 'bracket-arabic', '4', 'a justified line puts a space inside'],
  ['a) Country strategic plans', 'bracket-letter', 'a', 'an item with half a bracket'],
  ['15) in cases of natural and other disasters', 'bracket-arabic', '15', 'a figure with half a bracket'],
  ['\ufffd Staff receivables management', 'bullet', '\ufffd', 'a bullet of a font that does not tell what it is'],
  ['- Overall technical monitoring', 'bullet', '-', 'a dash; only a gap or the start of a block makes it a number'],
  ['ii) Bhutan', 'bracket-roman', 'ii', 'a Roman one'],
  ['(ii) Preventing corruption', 'bracket-roman', 'ii', 'Roman item'],
  ['73/8. Necessity of ending', 'resolution', '73/8', 'title of a resolution'],
  ['• Convention on Psychotropic Substances', 'bullet', '•', 'bullet'],
  ['１６．联合国毒品和犯罪问题办事处', 'arabic', '16', 'full-width digits of the 1990s'],
  ['a. Assist the transition', 'small-letter', 'a', 'lettered item'],
  ['e.g. the Conference', undefined, undefined, 'an abbreviation'],
  ['2003 年期间', undefined, undefined, 'a year is no number'],
  ['1.5 million', 'section-paragraph', '1.5', 'only the gap after it tells: see numberOfLine'],
  ['41.aspx?lang=en', undefined, undefined, 'the rest of an address'],
  ['A.B. Smith', undefined, undefined, 'initials'],
  ['第六十七条第 1 款', undefined, undefined, 'an article'],
];

describe('printedNumber', () => {
  it.each(cases)('%s', (text, family, number, why) => {
    const found = printedNumber(text);
    expect([found?.family, found?.number], why).toEqual([family, number]);
  });
});

describe('numberOfFirstLine', () => {
  it.each([
    ['– In July 2025, more than 300 civilians', '–', 'a list of dashes (S/2025/521)'],
    ['0.3 per cent of the budget', undefined, 'a share'],
  ])('%s', (text, number, why) =>
    expect(numberOfFirstLine(joinSegments(segmentText(text)[0]!.segments))?.number, why).toBe(number),
  );
});

describe('numberOfLine, of a raised number', () => {
  it('is a mark of a note: “⁵. The four vacancies” (DP/FPA/2025/6)', () => {
    const line = joinSegments(segmentText('5. The four vacancies comprised three')[0]!.segments);
    const style = { size: 6, bold: false, italic: false, rise: 4 };
    expect(numberOfLine({ ...line, styles: [{ start: 0, end: 2, style }] })).toBeUndefined();
    expect(numberOfLine(line)?.number).toBe('5');
  });
});

describe('isNextNumber', () => {
  it.each([
    ['1. One', '2. Two', true],
    ['1. One', '3. Three', false],
    ['b) Two', 'c) Three', true],
    ['• One', '• Two', true],
    ['• One', '2. Two', false],
  ])('%s, %s: %s', (before, next, wanted) =>
    expect(isNextNumber(printedNumber(before)!, printedNumber(next)!)).toBe(wanted),
  );
});

describe('numberOfLine, without a gap after the number', () => {
  it.each([
    ['99.2. Accede to the 1961 Convention', '99.2', 'a full stop before a sentence'],
    ['77.53. (Aware of the difficulties) make', '77.53', 'a bracket before it'],
    ['0.3 per cent of the budget', undefined, 'a share'],
    ['v. Denmark', undefined, 'a party to a case'],
  ])('%s', (text, number, why) =>
    expect(numberOfLine(joinSegments(segmentText(text)[0]!.segments))?.number, why).toBe(number),
  );
});
