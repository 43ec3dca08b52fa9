import type { Line } from '../lines/line.ts';
import { isRaised } from '../segments/raised.ts';
import type { NumberFamily, PrintedNumber } from './printed-number.ts';

interface NumberForm {
  readonly family: NumberFamily;
  /** The number is group 1; what follows it must not be matched. */
  readonly form: RegExp;
  readonly example: string;
}

const HAN_NUMERAL = '[一二三四五六七八九十百]{1,5}';

/** Alone in its line or before a gap; within a line 第三章所述 is a citation. */
const labelled = (unit: string): RegExp => new RegExp(`^第\\s?(${HAN_NUMERAL}|\\d{1,3})\\s?(?:${unit})(?:\\s+|$)`);

/** How numbers are printed before headings, paragraphs and items; the first that fits is taken. */
const forms: readonly NumberForm[] = [
  { family: 'chapter', form: new RegExp(`^(${HAN_NUMERAL})\\s?[、．.]\\s?`), example: '六、技术合作' },
  { family: 'part', form: labelled('部分?|[章编]'), example: '第九部分 钴结壳以外的其他资源' },
  { family: 'section', form: labelled('节'), example: '第 3 节' },
  { family: 'article', form: labelled('条'), example: '第 21 条' },
  { family: 'bracket-chapter', form: new RegExp(`^[(（](${HAN_NUMERAL})[)）]\\s?`), example: '（一）背景' },
  { family: 'resolution', form: /^(\d{1,2}\/\d{1,3}[A-Z]?)\s?[.．]\s+/, example: '73/8. Necessity of ending' },
  {
    family: 'section-paragraph',
    form: /^(\d{1,3}[A-Z]?(?:\.\d{1,3}){1,4})\s?(?:[.．]\s*|\s)(?=\S)/,
    example: '29D.24 Timely; 7.2.2.1. The vehicle manufacturer',
  },
  { family: 'arabic', form: /^([\d０-９]{1,3})\s?(?:\.(?![\da-z])|．|、(?!\s?\d))\s*/, example: '12. The Committee' },
  { family: 'arabic', form: /^(\d{1,3})\s(?=(?:bis|ter|quat(?:er)?)\b)/, example: '2 bis. The Commission' },
  { family: 'roman', form: /^([IVXL]{1,7})\s?[.．]\s+/, example: 'IV. Proposed budget' },
  { family: 'letter', form: /^([A-Z])\s?[.．](?![A-Za-z]\.)\s*/, example: 'B． 打击有组织犯罪' },
  { family: 'bracket-roman', form: /^[(（]([ivx]{1,5})[)）]\s?/, example: '(ii) the second' },
  { family: 'bracket-letter', form: /^[(（]([a-z]{1,2})[)）]\s?/, example: '(a) 预防城市犯罪' },
  { family: 'bracket-roman', form: /^([ivx]{1,5})[)）]\s+/, example: 'ii) the second' },
  { family: 'bracket-letter', form: /^([a-z])[)）]\s+/, example: 'a) Country strategic plans' },
  { family: 'bracket-arabic', form: /^(\d{1,2})[)）]\s+/, example: '15) in cases of natural and other disasters' },
  { family: 'small-letter', form: /^((?!e\. ?g\.|i\. ?e\.)[a-z])\s?[.．]\s+/, example: 'a. Assist the transition' },
  { family: 'bracket-chapter', form: /^([㈠-㈩])\s?/, example: '㈠ 保护平民' },
  { family: 'circled', form: /^([①-⑳])\s?/, example: '① 第一' },
  { family: 'bullet', form: /^([–—-])\s+(?=\S)/, example: '– UNIOGBIS will continue' },
  { family: 'bullet', form: /^([•▪●◦○◾‣➢➤►✓▶])\s*/, example: '• Training' },
  // Fonts of symbols do not always tell what theirs are.
  { family: 'bullet', form: /^([\ufffd\ue000-\uf8ff])\s+(?=\S)/, example: '\ufffd Staff receivables management' },
  { family: 'bracket-arabic', form: /^[(（]\s?(\d{1,2})\s?[)）][.．]?\s?/, example: '（1）打击' },
];

/** `㈠` is 一 in brackets, `①` is 1 in a circle. */
const plainForm = (number: string): string => number.normalize('NFKC').replace(/[()]/g, '');

/** What drafts put between two numbers: `2 bis`, `(b) ter.`, `(h)ter`, `6.2.bis.`. */
const INSERTED = /^\.?\s?(?:alt\.?\s?)?(bis|ter|quat(?:er)?|quin(?:quies)?|sexies|septies|octies)\b[.:]?\s*/i;

/** With what is inserted behind it, which is part of the number: `2 bis`. */
const withInserted = (printed: PrintedNumber, text: string): PrintedNumber => {
  const inserted = INSERTED.exec(text.slice(printed.length));
  if (!inserted || printed.family === 'bullet') return printed;
  const number = `${printed.number} ${inserted[1]!.toLowerCase()}`;
  return { ...printed, number, length: printed.length + inserted[0].length };
};

/** The printed number that a text starts with. */
export const printedNumber = (text: string): PrintedNumber | undefined => {
  const first = text.charCodeAt(0);
  // Most lines start with a word, which no number does.
  if (first > 0x60 && first < 0x7b && !/^[a-z][.．)）]|^[ivx]{2,5}[)）]/.test(text)) return undefined;
  for (const { family, form } of forms) {
    const match = form.exec(text);
    if (match) return withInserted({ family, number: plainForm(match[1]!), length: match[0].length }, text);
  }
  return undefined;
};

/** Is the second the very next of the first's family, or the same bullet? Roman and Chinese numbers are not counted. */
export const isNextNumber = (before: PrintedNumber, next: PrintedNumber): boolean => {
  if (before.family !== next.family) return false;
  if (before.family === 'bullet') return before.number === next.number;
  if (/^\d+$/.test(before.number)) return Number(next.number) === Number(before.number) + 1;
  return /^[a-z]$/.test(before.number) && next.number.charCodeAt(0) === before.number.charCodeAt(0) + 1;
};

/** Forms that a sentence may start with, too: `0.3 per cent`, `– and`, `e. g.`; as a number they stand before a gap. */
const setOff: ReadonlySet<NumberFamily> = new Set(['section-paragraph', 'small-letter']);
/**
 * A letter, or a paragraph's number with a full stop, before a sentence is a number without a gap, too: `99.2. Accede to`;
 * `v. Denmark` is none.
 */
const BEFORE_SENTENCE = /^(?:[a-uw-z]|\d{1,3}(?:\.\d{1,3}){1,4})\. ?[(\p{Lu}\p{Script=Han}]/u;

/** A footnote mark that the end of a full line pushed into the next, with the full stop after it, is no number. */
const startsRaised = ({ styles, size }: Line): boolean => {
  const style = styles[0]?.style;
  return style !== undefined && isRaised(style, size) && style.size < 0.85 * size;
};

/** The printed number that a line starts with. */
export const numberOfLine = (line: Line): PrintedNumber | undefined => {
  if (line.impliedNumber) return line.impliedNumber;
  if (startsRaised(line)) return undefined;
  const number = printedNumber(line.text);
  if (!number) return undefined;
  if (BEFORE_SENTENCE.test(line.text) || number.number.includes(' ')) return number;
  const needsGap = setOff.has(number.family) || isDash(number);
  return needsGap && line.tabs[0] !== number.length ? undefined : number;
};

const isDash = ({ number }: PrintedNumber): boolean => /^[–—-]$/.test(number);

/** The number that a block starts with: a dash at its start needs no gap, as one at the start of any line does. */
export const numberOfFirstLine = (line: Line): PrintedNumber | undefined => {
  const number = numberOfLine(line);
  if (number) return number;
  const dash = printedNumber(line.text);
  return dash && isDash(dash) ? dash : undefined;
};
