import type { Font, GlyphRun } from './page.ts';

/** Ideographs that no Chinese text of some length does without, simplified and traditional; then those of covers. */
const FREQUENT = new Set(
  '的和国在一会第为年人大中合有对以及于关其作与是不了发决议定报告各成理事员区行动力方面进提要求机构国國會為與關發決議報員區動進構這這' +
    '月日届程项目临时原件处秘书长请回收经费款额数千万元美总联安全权展委条约公二三四五六七八九十上下特派团预算支出入执计划情况截至',
);
const LETTERS_ENOUGH = 12;

/** Ideographs, and the radicals that some renderers put for them. */
const isIdeograph = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0x2e80 && code <= 0x2fdf);

/** Could these letters be text? Their make-up tells: frequent ideographs, or Latin words with vowels and few odd signs. */
export const isPlausible = (text: string): boolean => {
  let [han, frequent, latin, vowels, other] = [0, 0, 0, 0, 0];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (isIdeograph(code)) {
      han += 1;
      if (FREQUENT.has(letter)) frequent += 1;
    } else if (/\p{Script=Latin}/u.test(letter)) {
      latin += 1;
      if (/[aeiouAEIOU]/.test(letter)) vowels += 1;
    } else if (/[^\s\p{P}\p{N}]/u.test(letter) || letter === '\ufffd') other += 1;
  }
  const letters = han + latin + other;
  if (letters < LETTERS_ENOUGH) return other === 0;
  if (han > latin) return frequent > han * 0.1 && other < letters * 0.1;
  return latin > letters * 0.8 && vowels > latin * 0.25 && /\s/.test(text);
};

/** Text of such fonts on the pages read so far: a page of names alone tells little. */
export interface Sample {
  text: string;
}

const SAMPLE = 20_000;

/**
 * Where the characters of fonts may be guesses and the result cannot be text, its letters become U+FFFD: they are
 * counted, and nobody takes them for what the page says.
 * @param sample grows from page to page of one document.
 */
export const withoutNonsense = (
  runs: readonly GlyphRun[],
  guessedFonts: ReadonlySet<Font>,
  sample: Sample,
): readonly GlyphRun[] => {
  if (guessedFonts.size === 0) return runs;
  const suspects = new Set(runs.filter(({ font }) => guessedFonts.has(font)));
  if (suspects.size === 0) return runs;
  const text = [...suspects].map((run) => run.text).join(' ');
  sample.text = `${sample.text} ${text}`.slice(0, SAMPLE);
  if (isPlausible(sample.text) || isPlausible(text)) return runs;
  return runs.map((run) => (suspects.has(run) ? { ...run, text: run.text.replace(/\S/g, '\ufffd') } : run));
};
