import { monthNames } from '../../record/month-names.ts';
import { type CoverForm, capitalized, organOf, type Words } from './words.ts';

export const words: Words = {
  summary: /^(?:内容)?(?:摘\s?要|提\s?要)$/,
  contents: /^目\s?[录次]$/,
  notes: /^(?:尾)?注\s?释?$/,
  annexList: /^(?:附件|附录)(?:目录|清单|一览)?(?:[（(][^）)]+[）)])?$/,
  annexEntry: /^(?:附件|附录)\s?(?:[一二三四五六七八九十]+|[IVX]+|\d{1,2})\s?[：:.．]/,
  annex:
    /^(?:附件\s?\S{1,4}\s?[-–—－]+\s?(?=附录))?(?:附件|附录|附文|附表)\s?([一二三四五六七八九十]+|[IVX]+|\d{1,2})?(?:\s?\*+)?$/,
  annexTo: /的(?:信|函|同文信|普通照会|报告|来文)的?(?:附件|附文)\s?([一二三四五六七八九十]+)?$/,
  annexTitled: /^(?:附件|附录|附文|附表)\s?([一二三四五六七八九十]+|[IVX]+|\d{1,2}(?:\.\d{1,2})?)\s?[：:.．](?=\S)/,
  annexNamed: /^(?:附件|附录|附文|附表)\s?([一二三四五六七八九十]+|[IVX]+|\d{1,2}(?!\d))?\s+(?=\S)/,
  appendix: /^(?:附录|附文)/,
  appendixOf: /^附件\s?\S{1,4}\s?[-–—－]+\s?(?=附录)/,
  introduction: /^(?:导\s?言|引\s?言|背\s?景)$/,
  original: /^[[［](?:(?:原件|原文)[：:]|(?:只有|仅有|只提供)).+[\]］]$/,
  letter: /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日.+(?:给|致).+的(?:信|同文信|函|普通照会)$/,
  chapter: /^第\s?([一二三四五六七八九十]{1,4}|\d{1,3})\s?(?:部分|[章编节条])$/,
  chapterNamed: /^第\s?[一二三四五六七八九十]{1,3}\s?章\s+(?=\S)/,
  label: /^(?:议事规则|细则|规则|条例|原则|准则)\s?(?:第\s?)?(?:[一二三四五六七八九十]{1,4}|\d{1,3})(?:\s?条)?$/,
  budgetPart: /^第\s?(?:[一二三四五六七八九十]{1,4}|\d{1,3}[A-Z]?)\s?[编款]$/,
  divisions: [
    /^第\s?[一二三四五六七八九十]{1,3}\s?(?:部分|编)/,
    /^第\s?[一二三四五六七八九十]{1,3}\s?章/,
    /^第\s?(?:[一二三四五六七八九十]{1,3}\s?节|\d{1,2}[A-Z]?\s?款)/,
    /^第\s?(?:[一二三四五六七八九十百]{1,5}|\d{1,3})\s?条/,
  ],
  draft: /^((?:决议|决定)草案)\s?([一二三四五六七八九十]{1,3}|\d{1,2})/,
  box: /^(?:方框|专栏)\s?(?:\d+|[一二三四五六七八九十]+)/,
  figure: /^(?:图表?|地图)\s?(?:(?:\d+[A-Z]?\.)?(?:[IVXLC]+|\d+|[一二三四五六七八九十]+))?$/,
  figureTitled: /^(?:图表?|地图)\s?(?:\d+[A-Z]?\.)?(?:[IVXLC]+|\d+|[一二三四五六七八九十]+)\s?[.．：:]/,
  issuer: /^(?:联\s?合\s?国|大\s?会|安全理事会|经济及社会理事会)$/,
  openTitle: /^(?:普遍定期审议工作组的?报告|联合国人口基金|.{2,12}(?:委员会|论坛|执行局))$/,
  byline: /^(?:秘书长|秘书处|执行主任|署长|主席|主任)的?(?:报告|说明)$/,
  titlePage: /^(?:大\s?会|经济及社会理事会|安全理事会).*正式记录/,
  imprint: /^联\s?合\s?国\s?[•·∙]\s?(?:纽约|日内瓦|维也纳|内罗毕)/,
  cover: [
    /^第.{1,8}届(?:会议|特别会议|紧急特别会议)/,
    /^\d{4}\s?年(?:届会|(?:组织|实质性|管理)?会议)$/,
    /^(?:(?:临时|暂定)?议程|暂定项目表)\s?\*{0,3}\s?项目\s?\d/,
    /^Distr\.?\s?[:：]/i,
    /^Original\s?[:：]/i,
    /^原件[:：]/,
  ],
  addition: /^(?:增编|更正|修订本?)$/,
  masthead: /^联\s?合\s?国(?:\s|$)/,
  resolution: /^第\s?\d{1,4}\s?(?:\/\s?\d+|[（(]\s?\d{4}\s?[)）])\s?号(?:决议|决定)$/,
  opening: /^(?:大\s?会|安全理事会|经济及社会理事会|人权理事会)[，,：:]?$/,
  adoptedAt:
    /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*第\s?\d+\s?次(?:[（(]续会[)）])?(?:全体)?会议(?:[（(]续会[)）])?$/,
};

const two = (digits: string): string => digits.padStart(2, '0');

export const coverForms: readonly CoverForm[] = [
  { field: 'session', form: /^(第.{1,8}届(?:会议|特别会议|紧急特别会议))/, example: '第五十九届会议' },
  { field: 'session', form: /^(\d{4}\s?年(?:届会|(?:组织|实质性|管理)?会议))$/, example: '2020年届会' },
  {
    field: 'agendaItem',
    form: /^(?:\*{0,3}\s?)?(?:(?:临时|暂定)?议程|暂定项目表)\s?\*{0,3}\s?项目\s?(\d+(?:\s?[(（][a-z]{1,4}[)）])*(?:\s?[、，,和]\s?(?:\d+|[(（][a-z]{1,4}[)）])(?:\s?[(（][a-z]{1,4}[)）])*)*)/,
    example: '议程项目 98和102(a)',
  },
  { field: 'distribution', form: /Distr\.?\s?[:：]?\s*(\S+)/i, read: capitalized, example: 'Distr.: General' },
  {
    field: 'date',
    form: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/,
    read: (match) => `${match[1]}-${two(match[2]!)}-${two(match[3]!)}`,
    example: '2004年8月2日',
  },
  {
    field: 'date',
    form: new RegExp(`(\\d{1,2}) (${monthNames.join('|')}) (\\d{4})$`),
    read: (match) => {
      const month = monthNames.indexOf(match[2]!) + 1;
      return `${match[3]}-${two(String(month))}-${two(match[1]!)}`;
    },
    example: '11 February 2020',
  },
  {
    field: 'originalLanguage',
    form: /(?:Original|原件)\s?[:：]\s*([A-Za-z\u4e00-\u9fff]+)$/i,
    read: capitalized,
    example: 'Original: English',
  },
  { field: 'body', form: /^(大\s?会|安全理事会|经济及社会理事会)(?:\s|$)/, read: organOf, example: '大会' },
];
