import type { LoadedFont } from './fonts.ts';
import { IDENTITY, type Matrix } from './matrix.ts';

/** The part of PDF's graphics state (ISO 32000-1, 8.4 and 9.3) that says where glyphs and lines go. */
export interface GraphicsState {
  matrix: Matrix;
  font: LoadedFont | undefined;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  lineWidth: number;
  fillColor: string;
  strokeColor: string;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  font: undefined,
  fontSize: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
  lineWidth: 1,
  fillColor: '#000000',
  strokeColor: '#000000',
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});
