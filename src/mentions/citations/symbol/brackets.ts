import { readHan } from '../../numerals/zh.ts';
import { romanOf } from '../roman.ts';
import type { Component } from './symbol.ts';
import { chineseParts } from './vocabulary.ts';

interface BracketForm {
  readonly form: RegExp;
  readonly example: string;
  readonly print: (match: RegExpExecArray) => string;
  /** Only behind the number of a resolution or decision. */
  readonly resolutions?: true;
}

const open = String.raw`\s{0,2}[(（]\s?`;
const close = String.raw`\s?[)）]`;
const bracket = (inside: string): RegExp => new RegExp(`${open}${inside}${close}`, 'y');

/** How Chinese texts name the parts that have no number. */
const chineseWords: Readonly<Record<string, string>> = {
  导言: 'Introduction',
  摘要: 'Summary',
  计划大纲: 'Plan outline',
};

const arabic = (text: string): string => (/^\d/.test(text) ? text : (readHan(text) ?? text));

const forms: readonly BracketForm[] = [
  { form: bracket(String.raw`((?:19|20)\d\d)`), example: '(2001)', print: (match) => match[1]!, resolutions: true },
  {
    form: bracket('((?:ES-|S-)?[IVXL]{1,8})'),
    example: '(S-VI)',
    print: (match) => match[1]!,
    resolutions: true,
  },
  {
    form: bracket(
      String.raw`(Parts?|Vols?\.|Sects?\.|Income sects?\.|Resumption|Supp\.|Progs?\.|Programme)\s?([IVX]{1,5}|\d{1,3}[A-Z]?)((?: and |-|–)(?:[IVX]{1,5}|\d{1,3}))?`,
    ),
    example: '(Part I)',
    print: ([, name, number, more]) => `${name} ${number}${more?.replace('–', '-') ?? ''}`,
  },
  { form: bracket('(Introduction|Summary|Plan outline)'), example: '(Introduction)', print: (match) => match[1]! },
  { form: bracket(String.raw`(SES\.\d{1,2}\/\d{1,3})`), example: '(SES.30/3)', print: (match) => match[1]! },
  {
    form: bracket(String.raw`(Vol\. [IVX]{1,5}\/Part \d{1,2})`),
    example: '(Vol. I/Part 1)',
    print: (match) => match[1]!,
  },
  { form: bracket('(导言|摘要|计划大纲)'), example: '（导言）', print: (match) => chineseWords[match[1]!]! },
  {
    form: bracket(String.raw`(?:收入第\s?(\d{1,3})\s?款)`),
    example: '（收入第1款）',
    print: ([, number]) => `Income sect. ${number}`,
  },
  { form: bracket(String.raw`方案\s?(\d{1,2})`), example: '（方案12）', print: ([, number]) => `Prog. ${number}` },
  {
    form: bracket(String.raw`第\s?([一二三四五六])\s?(?:部分)?\s?(?:和|、|至)\s?第?\s?([一二三四五六])\s?(部分|卷)`),
    example: '（第一和第二部分）',
    print: ([whole, first, second, unit]) => {
      const [from, to] = [first!, second!].map((number) => romanOf(Number(arabic(number))));
      return `${unit === '卷' ? 'Vols.' : 'Parts'} ${from}${whole.includes('至') ? '-' : ' and '}${to}`;
    },
  },
  {
    form: bracket(String.raw`第\s?([一二三四五六七八九十]{1,3}|\d{1,3}[A-Z]?)\s?(部分|款|卷|次续会)`),
    example: '（第一部分）',
    print: ([, number, unit]) => {
      const value = arabic(number!);
      const roman = unit === '部分' || unit === '卷';
      return `${chineseParts[unit!]} ${roman && /^\d+$/.test(value) ? romanOf(Number(value)) : value}`;
    },
  },
  {
    form: bracket(String.raw`(?:续会\s?(\d{1,2}))`),
    example: '（续会1）',
    print: ([, number]) => `Resumption ${number}`,
  },
];

/**
 * What stands in brackets directly behind a component, in canonical form, and where it ends.
 * @example readBrackets('（第一部分）', 0, components) // { brackets: 'Part I', end: 6 }
 */
export const readBrackets = (
  text: string,
  at: number,
  components: readonly Component[],
): { readonly brackets: string; readonly end: number } | undefined => {
  const resolution = components.some(({ text: word }) => word === 'RES' || word === 'DEC');
  for (const { form, print, resolutions } of forms) {
    if (resolutions && !resolution) continue;
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) return { brackets: print(match), end: form.lastIndex };
  }
  return undefined;
};
