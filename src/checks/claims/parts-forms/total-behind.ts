import type { Language } from '../../../record/index.ts';
import { signs } from '../../text/masked-text.ts';

const { money, number, percentage, stop } = signs;
const quantity = `[${money}${number}]`;

/** Words without which no total stands behind its parts; a text without them is not read for such. */
export const totalBehindCue: Readonly<Record<Language, RegExp>> = {
  en: /total|amounting to|together/,
  zh: /共|合计|总/,
};

/** Parts first, with their amounts in brackets, and then the total. */
export const totalBehind: Readonly<Record<Language, readonly { readonly form: RegExp; readonly example: string }[]>> = {
  en: [
    {
      form: new RegExp(
        `(?<parts>(?:[^${money}${number}${percentage}${stop};()]{2,60}\\(${quantity}\\)(?:,? and|,)){1,9}[^${money}${number}${percentage}${stop};()]{2,60}\\(${quantity}\\)),? (?:for a (?:combined |grand |overall )?total of|totall?ing|(?:together|in total) (?:amount(?:ed|ing)? to|total(?:led|ling)?|came to)|amounting to(?: a total of)?|making a total of|giving a total of)[^${money}${number}${percentage}${stop};()]{0,20}(?<whole>${quantity})`,
        'dg',
      ),
      example:
        'Governments ($3.0 million), foundations ($1.0 million) and individuals ($0.5 million), for a total of $4.5 million',
    },
    {
      form: new RegExp(
        `(?<parts>(?:${quantity}[^${money}${number}${percentage}${stop};()]{2,60}?(?:, and |, | and )){1,9}${quantity}[^${money}${number}${percentage}${stop};(),]{2,60}),? (?:for a (?:combined |grand |overall )?total of|totall?ing|amounting to a total of|making a total of|giving a total of) (?<whole>${quantity})`,
        'dg',
      ),
      example: '$300,000 from Denmark, $200,000 from Norway and $100,000 from Sweden, totalling $600,000',
    },
  ],
  zh: [
    {
      form: new RegExp(
        `(?<parts>${quantity}[^${money}${number}${percentage}${stop}；]{0,12}[，,]加上[^${money}${number}${percentage}${stop}；]{2,40}(?:${quantity}[^${money}${number}${percentage}${stop}；]{0,6}(?:、|和)[^${money}${number}${percentage}${stop}；，]{0,30}){0,3}${quantity})[^${money}${number}${percentage}${stop}；，]{0,4}[，,][^${money}${number}${percentage}${stop}；，]{0,6}(?:总量|总额|总数|总计|合计|共计)(?:为|达)?(?<whole>${quantity})`,
        'dg',
      ),
      example: '预算支出187 841亿元，加上补充预算稳定调节基金782亿元，支出总量为188 623亿元',
    },
    {
      form: new RegExp(
        `(?<parts>(?:[^${money}${number}${percentage}${stop}；（()）]{2,30}[（(]${quantity}[)）](?:、|，|和|以及|及)){1,9}[^${money}${number}${percentage}${stop}；（()）]{2,30}[（(]${quantity}[)）])[，,]?(?:共计|合计|总计|总额为|共)[^${money}${number}${percentage}${stop}；（()）]{0,6}(?<whole>${quantity})`,
        'dg',
      ),
      example: '各国政府（300万美元）、基金会（100万美元）和个人（50万美元），共计450万美元',
    },
    {
      form: new RegExp(
        `(?<parts>(?:${quantity}[^${money}${number}${percentage}${stop}；（()），、]{0,12}(?:、|，|和|以及|及)[^${money}${number}${percentage}${stop}；（()）]{1,20}){1,9}${quantity})[^${money}${number}${percentage}${stop}；（()）]{0,8}[，,](?:(?:[两三四五]项|[两二三]者|以上)?(?:共计|合计|总计|总额为)|共)[^${money}${number}${percentage}${stop}；（()）]{0,6}(?<whole>${quantity})`,
        'dg',
      ),
      example: '丹麦捐款300 000美元，挪威200 000美元，瑞典100 000美元，三项合计600 000美元',
    },
  ],
};
