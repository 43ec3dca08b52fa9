const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

/** A name begins with a capital, or with the `t` of “the Gambia” or the `s` of “sub-Saharan Africa”; never inside a word. */
export const startsLatinName = (text: string, offset: number): boolean => {
  const code = text.charCodeAt(offset);
  return (isCapital(code) || (code >= 0x61 && code <= 0x7a)) && !isLetter(text.charCodeAt(offset - 1));
};

/** Does a word run on at this offset: Nigeria·n, Congo-·based? */
export const insideLatinWord = (text: string, end: number): boolean =>
  isLetter(text.charCodeAt(end - 1)) &&
  (isLetter(text.charCodeAt(end)) || /^[-‑]\p{Ll}/u.test(text.slice(end, end + 2)));
