import { type FontData, type LoadedFont, loadFont } from './fonts.ts';
import type { PageSize } from './frame.ts';
import { initialState } from './graphics-state.ts';
import type { Interpreter, Paint } from './interpreter.ts';
import type { Matrix } from './matrix.ts';
import { handlers } from './operators.ts';
import type { Font } from './page.ts';

export interface OperatorList {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

export interface Painted extends Paint {
  /** Fonts whose characters pdf.js may have had to guess. */
  readonly guessedFonts: ReadonlySet<Font>;
}

/**
 * Walks an operator list once and gives what it paints: glyph runs, rules, picture boxes.
 * @param view the matrix from PDF user space to the page as displayed, in points.
 */
export const interpret = (
  list: OperatorList,
  view: Matrix,
  size: PageSize,
  fontData: (name: string) => FontData | undefined,
): Painted => {
  const fonts = new Map<string, LoadedFont>();
  const page: Interpreter = {
    runs: [],
    rules: [],
    shades: [],
    images: [],
    state: initialState(view),
    stack: [],
    marked: [],
    size,
    fontNamed: (name) => {
      const known = fonts.get(name);
      if (known) return known;
      const loaded = loadFont(fontData(name));
      fonts.set(name, loaded);
      return loaded;
    },
  };
  for (let i = 0; i < list.fnArray.length; i += 1)
    handlers.get(list.fnArray[i]!)?.(page, (list.argsArray[i] ?? []) as readonly unknown[]);
  const guessedFonts = new Set([...fonts.values()].filter(({ guessed }) => guessed).flatMap(({ looks }) => looks));
  return { runs: page.runs, rules: page.rules, shades: page.shades, images: page.images, guessedFonts };
};
