import { NUMBER, readDecimal } from '../numerals/decimal.ts';
import { FORMAL_NUMERAL, HAN_SCALE, powerOf, readHan } from '../numerals/zh.ts';
import type { Manner } from './amounts.ts';
import { SIGN } from './names.ts';

const number = `(?:${NUMBER}|${FORMAL_NUMERAL})`;
const more = (n: '' | 2) => `(?<more${n}>[多余])?`;
const amount = (n: '' | 2) =>
  `(?:(?<sign${n}>${SIGN}) {0,2})?(?<n${n}>${number})(?: ?${more(n)} ?(?<scale${n}>${HAN_SCALE}))?${more(n).replace('<more', '<plus')}`;

/** Amounts as Chinese texts write them: 13 626 894美元, 1 110万美元, 5.6 亿元, 十五美元, 人民币 50元. */
export const zh: Manner = {
  language: 'zh',
  pattern: new RegExp(
    `(?=[\\d$€£¥₹₽₩₦₺₪A-Z负人–零〇○一二两三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟-])(?:(?<minus>负|(?<![\\dA-Za-z\u4e00-\u9fff]|\\d ?)[-–])(?= ?[\\d$€£¥A-Z零一二两三四五六七八九十]) ?)?(?<![\\d.,/]|[A-Za-z](?=\\d))${amount('')}(?:(?<to> ?(?:至|到|[–-]{1,2}|~) ?)${amount(2)})?`,
    'g',
  ),
  number: (text) => (/^\d/.test(text) ? readDecimal(text) : readHan(text)),
  power: powerOf,
  coins: {
    pattern: /^ ?([\d一二两三四五六七八九])(?:角|毛)(?:([\d一二两三四五六七八九])分)?(?!之)/,
    read: ([, tenths = '0', hundredths]) =>
      `.${readHan(tenths) ?? tenths}${hundredths === undefined ? '' : (readHan(hundredths) ?? hundredths)}`,
  },
  notMoney: /[一二两三多单]元(?:化|论|结构|制|性|体系|社会|模式|方程)|元(?:素|月|旦|首|老|件|组|音|年)/,
};
