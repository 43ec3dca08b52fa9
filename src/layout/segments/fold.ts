import radicals from './data/radicals.json' with { type: 'json' };

const equivalents = new Map(Object.entries(radicals.equivalents));
/** Letters that share a glyph with a commoner one, which a renderer may name instead of it: `‒` in place of `–`. */
const sameGlyph: Readonly<Record<string, string>> = { '\u2012': '–', '\u2217': '*', '\uff0a': '*' };
const FOLDED = /[\u2012\u2217\u2e80-\u2fd5\uff0a]/g;

/**
 * Folds radical code points to the ideographs that a reader sees: `⻢耳他` gives `马耳他`.
 * One UTF-16 unit for one, so offsets stay. Some renderers (Chromium's among them) map Han glyphs to radicals in
 * ToUnicode; NFKC folds the Kangxi ones only.
 */
export const foldRadicals = (text: string): string =>
  text.replace(FOLDED, (letter) => equivalents.get(letter) ?? sameGlyph[letter] ?? letter);

const LIGATURE = /[\ufb00-\ufb06]/;

/** Letters of a ligature stand side by side in its width: `ﬁ` gives `fi`, with an edge for each. */
export const splitLigatures = <T extends { readonly text: string; readonly edges: readonly number[] }>(run: T): T => {
  if (!LIGATURE.test(run.text)) return run;
  let text = '';
  const edges: number[] = [];
  for (let i = 0; i < run.text.length; i += 1) {
    const letters = LIGATURE.test(run.text[i]!) ? run.text[i]!.normalize('NFKC') : run.text[i]!;
    const step = (run.edges[i + 1]! - run.edges[i]!) / letters.length;
    for (let j = 0; j < letters.length; j += 1) edges.push(run.edges[i]! + step * j);
    text += letters;
  }
  return { ...run, text, edges: [...edges, run.edges.at(-1)!] };
};

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
