/**
 * Characters that say the same as a plainer one, each folded to exactly one UTF-16 unit so that offsets stay true:
 * full-width digits, letters and signs (１９９０ ％ ＄), the spaces of typesetters (thin, no-break, ideographic), dashes
 * that stand for "to", and the traditional forms of the characters that stand in numbers and dates (萬 億 點 號).
 */
const folded =
  /[\uFF04\uFF05\uFF0B\uFF0D-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFFE1\uFFE5\u00A0\u2007\u2009\u200A\u202F\u3000\t\n\r\f\u2010-\u2012\u2014\u2212\uFF5E\u301C萬億點個兩後號歲對圓約內達過餘於幣從開週間]/g;

const plain: Readonly<Record<string, string>> = {
  '\uFFE1': '£',
  '\uFFE5': '¥',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2014': '–',
  '\uFF0D': '–',
  '\uFF5E': '–',
  '\u301C': '–',
  '\u2212': '-',
  萬: '万',
  億: '亿',
  點: '点',
  個: '个',
  兩: '两',
  後: '后',
  號: '号',
  歲: '岁',
  對: '对',
  圓: '元',
  約: '约',
  內: '内',
  達: '达',
  過: '过',
  餘: '余',
  於: '于',
  幣: '币',
  從: '从',
  開: '开',
  週: '周',
  間: '间',
};
const wideOffset = 0xfee0;

const plainOf = (character: string): string => {
  const known = plain[character];
  if (known) return known;
  const code = character.charCodeAt(0);
  return code > 0xff00 ? String.fromCharCode(code - wideOffset) : ' ';
};

/** A comma between full-width digits groups them (１，１２３); one between plain digits may part two numbers. */
const wideComma = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

let lastText = '';
let lastFolded = '';

/**
 * The text as the number and date grammars read it; same length, so every offset holds for the text as given.
 * The answer for the last text is kept, since dates, money and quantities read the same block one after another.
 *
 * @example fold('１９９０年，2％') // '1990年，2%'
 */
export const fold = (text: string): string => {
  if (text === lastText) return lastFolded;
  const result = text.replace(wideComma, ',').replace(folded, plainOf);
  lastText = text;
  lastFolded = result;
  return result;
};
