import type { BoundingBox } from '../record/evidence.ts';
import type { LoadedFont } from './fonts.ts';
import type { PageSize } from './frame.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { GlyphRun, Rule, Shade } from './page.ts';

/** What operators have painted. */
export interface Paint {
  readonly runs: GlyphRun[];
  readonly rules: Rule[];
  readonly shades: Shade[];
  readonly images: BoundingBox[];
}

/** A page while its operators are walked: what they have painted, and the state that they have set. */
export interface Interpreter extends Paint {
  state: GraphicsState;
  readonly stack: GraphicsState[];
  /** One entry an open marked-content sequence: is it, or one around it, an artifact? */
  readonly marked: boolean[];
  readonly size: PageSize;
  readonly fontNamed: (name: string) => LoadedFont;
}

/** What an operator does to a page. */
export type Operator = (page: Interpreter, args: readonly unknown[]) => void;

/** An argument that must be a number; 0 where a broken file has another thing there. */
export const numberOf = (args: readonly unknown[], index: number): number => {
  const value = args[index];
  return typeof value === 'number' ? value : 0;
};
