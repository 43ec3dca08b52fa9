import type { Language } from '../../record/index.ts';
import { inHan, inRoman } from './number-scripts.ts';

/** What a reference within the document leads to. */
export type Target = 'paragraph' | 'table' | 'annex' | 'section' | 'figure';

export interface ReferenceForm {
  readonly to: Target;
  /** Catches `number`, or `numbers` where there may be several, and `way` where the words say on which side the target stands. */
  readonly form: RegExp;
  readonly example: string;
}

const roman = '[IVX]{1,5}';
const han = '[一二三四五六七八九十]{1,3}';
/** `24`, `24 and 25`, `24, 26 and 31`, `24–31`. */
const enNumbers = '\\d{1,3}(?:(?:[–-]| to | and |, (?:and )?)\\d{1,3}){0,7}';
const zhNumbers = '\\d{1,3}(?:\\s?段?\\s?(?:[－–-]|至|和|、|及)\\s?(?:第\\s?)?\\d{1,3}){0,7}';
const enPresent = '(?: of| to| in) (?:the present|this) (?:report|document|note|annex|resolution)';
const zhPresent = '本(?:报告|文件|说明|决议)';

/**
 * References to parts of this document. They are strict: another “para. 56”, “annex I” or “table 3” belongs to the
 * document that is cited beside it.
 */
export const referenceForms: Readonly<Record<Language, readonly ReferenceForm[]>> = {
  en: [
    {
      to: 'paragraph',
      form: new RegExp(`\\bpara(?:graph)?s?\\.? (?<numbers>${enNumbers}),? (?<way>above|below)\\b`, 'g'),
      example: 'see para. 24 below',
    },
    {
      to: 'paragraph',
      form: new RegExp(`\\bpara(?:graph)?s?\\.? (?<numbers>${enNumbers})${enPresent}`, 'g'),
      example: 'paragraph 24 of the present report',
    },
    {
      to: 'paragraph',
      form: new RegExp(`(?<=\\()[Ss]ee (?:also )?para(?:graph)?s?\\.? (?<numbers>${enNumbers})(?=\\))`, 'g'),
      example: '(see paras. 24 and 31)',
    },
    { to: 'table', form: /\b[Tt]ables? (?<number>\d{1,2}),? (?<way>above|below)\b/g, example: 'see table 4 below' },
    {
      to: 'table',
      form: /(?:\b[Ss]ee|\b[Ss]hown in|\b[Ll]isted in|\b[Ss]et out in|\b[Gg]iven in|\b[Ii]n|\([Ss]ee) table (?<number>\d{1,2})(?!\.[\dIVX])(?= ?[).,;]| (?:shows?|lists?|and|for|is|are|that|which|sets)\b)(?! of (?!the present))/g,
      example: 'as shown in table 4',
    },
    {
      to: 'table',
      form: /(?:(?<=^|[.;] )Table|\b(?:in particular|especially) table) (?<number>\d{1,2})(?!\.[\dIVX])(?= ?[).,;]| (?:shows?|lists?|sets out|gives?|provides?|presents?|summarizes|contains|and|to)\b)/g,
      example: 'Table 4 sets out the requirements',
    },
    {
      to: 'annex',
      form: new RegExp(`\\b[Aa]nnex (?<number>${roman}|\\d)(?:,? (?:above|below)|${enPresent})`, 'g'),
      example: 'annex IV to the present report',
    },
    {
      to: 'annex',
      form: new RegExp(`(?:\\(|; )[Ss]ee (?:also )?annex (?<number>${roman}|\\d)\\)`, 'g'),
      example: '(A/58/222, para. 56; see annex IV)',
    },
    {
      to: 'section',
      form: new RegExp(
        `\\b(?:[Ss]ect(?:ion|s)?\\.?|[Cc]hap(?:ter|s)?\\.?) (?<number>${roman})(?:\\.?[A-Z])?(?:,? (?<way>above|below)|${enPresent})`,
        'g',
      ),
      example: 'see section V below',
    },
    {
      to: 'figure',
      form: new RegExp(`\\b[Ff]igure (?<number>${roman}|\\d{1,2}),? (?<way>above|below)\\b`, 'g'),
      example: 'figure II below',
    },
  ],
  zh: [
    {
      to: 'paragraph',
      form: new RegExp(`(?<way>上文|下文|上述|下述)\\s?第?\\s?(?<numbers>${zhNumbers})\\s?段`, 'g'),
      example: '见下文第24段',
    },
    {
      to: 'paragraph',
      form: new RegExp(`(?<=（|\\()(?:另?见|参看|参见|详见)\\s?第\\s?(?<numbers>${zhNumbers})\\s?段(?=[）)])`, 'g'),
      example: '（见第24段）',
    },
    {
      to: 'paragraph',
      form: new RegExp(`${zhPresent}\\s?第\\s?(?<numbers>${zhNumbers})\\s?段`, 'g'),
      example: '本报告第24段',
    },
    {
      to: 'table',
      form: new RegExp(`(?:见|如|载于|列于|(?<way>上文|下文))\\s?表\\s?(?<number>\\d{1,2}|${han})(?![\\d.])`, 'g'),
      example: '见表4',
    },
    {
      to: 'table',
      form: new RegExp(
        `(?:特别是|尤其是|(?<=^|[。；，、])(?=表\\s?(?:\\d{1,2}|${han})\\s?(?:列|显示|载|概述|说明|反映|开列|提供)))表\\s?(?<number>\\d{1,2}|${han})(?![\\d.])`,
        'g',
      ),
      example: '特别是表4',
    },
    {
      to: 'annex',
      form: new RegExp(
        `(?:${zhPresent}|（见|\\(见|[，。；]\\s?见|[Ss]ee|详见|参见)\\s?附件\\s?(?<number>${han}|${roman})(?![\\d])`,
        'g',
      ),
      example: '（见附件四）',
    },
    {
      to: 'section',
      form: new RegExp(`(?:(?<way>上文|下文)|${zhPresent})\\s?第\\s?(?<number>${han})\\s?(?:节|章|部分)`, 'g'),
      example: '见下文第五节',
    },
    {
      to: 'figure',
      form: new RegExp(`(?:见|如)\\s?图\\s?(?<number>${han}|${roman}|\\d{1,2})(?![\\d.])`, 'g'),
      example: '见图二',
    },
  ],
};

/** Way words that mean before. */
export const ABOVE = /above|上/;

interface TargetName {
  readonly en: { readonly name: string; readonly numbered: (number: string) => string };
  /** `measure`: one of them is 一张表. */
  readonly zh: { readonly measure: string; readonly numbered: (number: string) => string };
}

/** What a target is called in a message, alone and with its number. */
export const targetNames: Readonly<Record<Target, TargetName>> = {
  paragraph: {
    en: { name: 'paragraph', numbered: (number) => `paragraph ${number}` },
    zh: { measure: '段', numbered: (number) => `第${number}段` },
  },
  table: {
    en: { name: 'table', numbered: (number) => `table ${inRoman(number)}` },
    zh: { measure: '张表', numbered: (number) => `表${number}` },
  },
  annex: {
    en: { name: 'annex', numbered: (number) => `annex ${inRoman(number)}` },
    zh: { measure: '个附件', numbered: (number) => `附件${inHan(number)}` },
  },
  section: {
    en: { name: 'section', numbered: (number) => `section ${inRoman(number)}` },
    zh: { measure: '节', numbered: (number) => `第${inHan(number)}节` },
  },
  figure: {
    en: { name: 'figure', numbered: (number) => `figure ${inRoman(number)}` },
    zh: { measure: '幅图', numbered: (number) => `图${inHan(number)}` },
  },
};
