const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const HAN = ['', ...'一二三四五六七八九十', '十一', '十二', '十三', '十四', '十五'];

/**
 * A number in the figures of another: the last annex is II where the text says annex IV; 8 is missing where 9 follows 7, c
 * where d follows b, iv where v follows iii, and 16.13 before 16.14.
 * @param before the number before that one, which tells Roman numbers from letters
 */
export const printedLike = (value: number, like: string, before = ''): string => {
  const [roman, han] = [ROMAN[value], HAN[value]];
  if (/^[IVX]+$/.test(like) && roman) return roman;
  if (/^[ivx]+$/.test(like) && /[ivx]{2}/.test(like + before) && roman) return roman.toLowerCase();
  if (/^[一二三四五六七八九十]+$/.test(like)) return han ?? String(value);
  if (/^[A-Z]$/.test(like)) return String.fromCodePoint(64 + value);
  if (/^[a-z]$/.test(like)) return String.fromCodePoint(96 + value);
  return /\d$/.test(like) ? like.replace(/\d+$/, String(value)) : String(value);
};

/** A number as English text has it: 附件二 is annex II. */
export const inRoman = (number: string): string => ROMAN[HAN.indexOf(number)] || number;

/** A number as Chinese text has it: annex II is 附件二. */
export const inHan = (number: string): string => HAN[ROMAN.indexOf(number)] || number;
