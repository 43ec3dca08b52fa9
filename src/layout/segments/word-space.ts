import { isIdeographic } from './fold.ts';

/**
 * On lines whose runs hold no spaces, each a word, gaps part words: those of tight lines of 1998 are 0.142 wide
 * (`necessary|resources`, A/53/603). On other lines letters may be set so far apart: `sustaina|ble`.
 */
const BETWEEN_RUNS_OF_A_WORD = 0.14;
const ELSEWHERE = 0.2;
/** Ideographs are set further apart without a space. */
const BETWEEN_IDEOGRAPHS = 0.6;

const STROKE = 0x2f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const OPENS_WORD = /[\p{L}\d“‘"(]/u;

/**
 * A gap between two letters that is wider than this share of their size is a space. Letters are UTF-16 code units.
 * @param spaceless the runs of the line hold no spaces
 */
export const spaceBetween = (last: number, next: number, spaceless: boolean): number => {
  const [before, behind] = [isIdeographic(last), isIdeographic(next)];
  if (before && behind) return BETWEEN_IDEOGRAPHS;
  if (!spaceless || before || behind || (isDigit(last) && isDigit(next)) || last === STROKE) return ELSEWHERE;
  return OPENS_WORD.test(String.fromCharCode(next)) ? BETWEEN_RUNS_OF_A_WORD : ELSEWHERE;
};

/** Fewer runs on a line tell nothing of how it sets its words apart. */
const FEW_RUNS = 3;
/** Letters set one by one, to be spread over a line, are no words. */
const MOST_ARE_WORDS = 0.6;

export const isSpaceless = (runs: readonly { readonly text: string }[]): boolean =>
  runs.length >= FEW_RUNS &&
  runs.every(({ text }) => !/\s/.test(text)) &&
  runs.filter(({ text }) => text.length > 1).length >= MOST_ARE_WORDS * runs.length;
