import { NUMBER, readDecimal, STYLED_NUMBER } from '../numerals/decimal.ts';
import { FORMAL_NUMERAL, HAN_SCALE, MIXED_NUMERAL, powerOf, readHan, readMixed } from '../numerals/zh.ts';
import type { Manner } from './amounts.ts';
import { nameBefore, SIGN } from './names.ts';

const number = `(?:${MIXED_NUMERAL}|${STYLED_NUMBER}|${NUMBER}|${FORMAL_NUMERAL})`;
/** 500多万, but not 500万多米尼加比索. */
const more = (n: '' | 2) => `(?<more${n}>[多余](?!米尼加))?`;
const amount = (n: '' | 2) =>
  `(?:(?<sign${n}>${SIGN}) {0,2}|(?<sign${n}>${nameBefore('zh')}) ?(?=[\\d., ]+ ?[百千]?[万亿]|\\d[\\d ,.]*(?:$|[。；、）)元]|，(?!\\d))))?(?<n${n}>${number})(?: ?${more(n)} ?(?<scale${n}>${HAN_SCALE}))?${more(n).replace('<more', '<plus')}`;

/** Amounts as Chinese texts write them: 13 626 894美元, 1 110万美元, 5.6 亿元, 十五美元, 人民币 50元. */
export const zh: Manner = {
  language: 'zh',
  pattern: new RegExp(
    `(?=[\\d$€£¥₹₽₩₦₺₪A-Z负人新台港美欧英日瑞–零〇○一二两三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟-])(?:(?<minus>负|(?<![\\dA-Za-z\u4e00-\u9fff]|\\d ?)[-–])(?= ?[\\d$€£¥A-Z零一二两三四五六七八九十]) ?)?(?<![\\d.,/]|[数几上成](?=[十百千万亿])|[A-Za-z](?=\\d))${amount('')}(?:(?<to> ?(?:至|到|[–-]{1,2}|~) ?)${amount(2)})?`,
    'g',
  ),
  number: (text) => (!/^\d/.test(text) ? readHan(text) : /[万亿]/.test(text) ? readMixed(text) : readDecimal(text)),
  power: powerOf,
  coins: {
    pattern:
      /^(?: ?([\d一二两三四五六七八九])(?:角|毛)(?:([\d一二两三四五六七八九])分)?| ?又? ?([\d一二两三四五六七八九十]{1,3})(?:[美欧]?分|日本钱))(?![之钟])/,
    read: ([, tenths, hundredths, cents]) => {
      const digits = (text = '') => readHan(text) ?? text;
      return `.${cents === undefined ? `${digits(tenths)}${digits(hundredths)}` : digits(cents).padStart(2, '0')}`;
    },
  },
  notMoney:
    /[一二两三多单]元(?:化|论|结构|制|性|体系|社会|模式|方程)|元(?:素|月|旦|首|老|件|组|音|年)|圆(?:桌|形|圈|满)/,
};
