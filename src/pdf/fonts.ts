import type { Font } from './page.ts';

/** What pdf.js gives of a font, as far as it is used here. */
export interface FontData {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: ArrayLike<number>;
  readonly composite?: boolean;
}

/** A font with what is needed to advance from glyph to glyph. */
export interface LoadedFont {
  readonly font: Font;
  /** Text space units for one unit of glyph width. */
  readonly unit: number;
  readonly vertical: boolean;
  readonly composite: boolean;
}

const boldName = /bold|black|heavy|semibold|demi|-bd|simhei|黑体/i;
const italicName = /italic|oblique|-it\b|kaiti|楷/i;

export const loadFont = (data: FontData | undefined): LoadedFont => {
  const name = (data?.name ?? 'unknown').replace(/^[A-Z]{6}\+/, '');
  return {
    font: {
      name,
      bold: Boolean(data?.bold || data?.black) || boldName.test(name),
      italic: Boolean(data?.italic) || italicName.test(name),
    },
    unit: data?.isType3Font ? (data.fontMatrix?.[0] ?? 0.001) : 0.001,
    vertical: Boolean(data?.vertical),
    composite: Boolean(data?.composite),
  };
};
