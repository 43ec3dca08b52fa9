import radicals from './data/radicals.json' with { type: 'json' };

const equivalents = new Map(Object.entries(radicals.equivalents));
const RADICAL = /[\u2e80-\u2fd5]/g;

/**
 * Folds radical code points to the ideographs that a reader sees: `⻢耳他` gives `马耳他`.
 * One UTF-16 unit for one, so offsets stay. Some renderers (Chromium's among them) map Han glyphs to radicals in
 * ToUnicode; NFKC folds the Kangxi ones only.
 */
export const foldRadicals = (text: string): string =>
  text.replace(RADICAL, (letter) => equivalents.get(letter) ?? letter);

/** Han ideographs, and the punctuation and kana that are set solid with them. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0x3007;

/** Full-width forms and CJK punctuation. */
export const isFullWidth = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x303f && code !== 0x3007) || (code >= 0xff00 && code <= 0xff60);

export const isIdeographic = (code: number): boolean => isHan(code) || isFullWidth(code);
