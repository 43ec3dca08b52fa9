import { readHan } from '../numerals/zh.ts';
import type { ListManner } from './manner.ts';

const number = '(?<![\\d.,/第])(\\d{1,3}|[两二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])';
const states =
  '(?: ?个)? ?(?:新|其他|非洲|亚洲|欧洲|发展中|捐助|出兵|邻近|该区域)?(?:会员|缔约|成员|签署|发展中|捐助)?国(?:家)?(?:政府|代表团)?';
const opens = '(?:是|为|有|包括|即|如下|分别是|分别为)?';
const votes = '(?:赞成|反对|弃权)';

/** How Chinese texts list States. */
export const zh: ListManner = {
  separator:
    /^\s*(?:[、，,；;\n•/／·]\s*(?:以及|和|及|与|还有|或)?|以及|和|及|与|还有|连同|或|暨)\s*(?:在|从|来自)?\s*(?:[我本]国)?\s*$/,
  aside: /^\s*(?:（[^（）]{0,160}(?:（[^（）]{0,60}）[^（）]{0,60})?）|\([^()]{0,160}\)|\[[^[\]]{0,60}\])/,
  stated: [
    {
      // The list is of the part, not of the whole that it is a share of.
      form: new RegExp(
        `国家?(?:有|为|共有|共计|共) ?${number} ?个[，,]?占[^。；]{0,40}?个(?:国家|会员国|缔约国)的[^。；\\d]{1,10}[:：]\\s*$`,
      ),
      example: '提交报告的国家有36个，占72个国家的一半：',
    },
    {
      form: new RegExp(
        `(?:这|下列|以下|如下|上述|该) ?${number}${states}[^。；：（）()]{0,20}?${opens} ?[:：，,]?\\s*$`,
      ),
      example: '这 4个国家是：',
    },
    {
      form: new RegExp(`${number}${states} ?(?:${opens} ?[:：]|[（(]|——?|，?即[:：]?|，?(?:分别)?是[:：]?)\\s*$`),
      example: '14 个国家：',
    },
    {
      form: new RegExp(`${number}${states}[^。；：（）()]{1,30}[:：]\\s*$`),
      example: '4个国家批准了《公约》：',
    },
    { form: new RegExp(`${votes} ?[（(:：]? ?(\\d{1,3}) ?票? ?[）)]? ?[:：]?\\s*$`), example: '赞成（11）：' },
    { form: new RegExp(`(\\d{1,3}) ?票 ?${votes} ?[（(:：]\\s*$`), example: '11票赞成（' },
    {
      form: /(?:国家|集团|国家组|会员国|成员国?)[（(] ?(\d{1,3}) ?(?:个|国|个国家|席|名)?[）)] ?[：:]?\s*$/,
      example: '非洲国家（7个）：',
    },
  ],
  statedBehind: [
    { form: new RegExp(`^ ?等 ?${number} ?(?:个(?!国际|组织|城市)|国)`), example: '等5国' },
    { form: new RegExp(`^ ?${number}国(?=代表|均|都|的?代表)`), example: '四国代表' },
    { form: new RegExp(`^(?:这|，?共(?:计|有)?|，?总共) ?${number} ?(?:个|国)`), example: '这四个国家' },
    { form: new RegExp(`^ ?[（(]共? ?${number}${states}[）)]`), example: '（14个国家）' },
  ],
  statedFar: new RegExp(`${number}${states}`, 'g'),
  sentenceEnd: /[。；]/,
  readNumber: (text) => {
    const value = Number(/^\d+$/.test(text) ? text : readHan(text));
    return Number.isInteger(value) ? value : undefined;
  },
};
