import type { ListManner } from './manner.ts';

const digits = '〇一二三四五六七八九';

const readHan = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 && digits.includes(text) ? digits.indexOf(text) : undefined;
  const tens = ten === 0 ? 1 : digits.indexOf(text[ten - 1]!);
  const ones = ten === text.length - 1 ? 0 : digits.indexOf(text[ten + 1]!);
  return tens > 0 && ones >= 0 ? tens * 10 + ones : undefined;
};

export const zh: ListManner = {
  separator: /^\s*(?:[、，,；;]\s*(?:以及|和|及|与)?|以及|和|及|与)\s*$/,
  aside: /^\s*(?:（[^（）]{0,80}）|\([^()]{0,80}\))/,
  stated: [
    {
      form: /(?:这|下列|以下|如下)\s?(\d{1,3}|[两一二三四五六七八九十]{1,3})\s?个(?:会员|缔约|成员)?国(?:家)?(?:是|为|包括)?\s?[:：]?\s*$/,
      example: '这 4个国家是：',
    },
    {
      form: /(\d{1,3}|[两一二三四五六七八九十]{1,3})\s?个(?:会员|缔约|成员)?国(?:家)?(?:是|为)?\s?[:：（(]\s*$/,
      example: '14 个国家：',
    },
  ],
  readNumber: readHan,
};
