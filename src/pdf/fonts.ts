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
  readonly bbox?: ArrayLike<number>;
  readonly composite?: boolean;
}

/** A font with what is needed to advance from glyph to glyph. */
export interface LoadedFont {
  readonly font: Font;
  /** The font, and what its letters were made to look like on the page: bolder, or leaning. */
  readonly looks: Font[];
  /** Text space units for one unit of glyph width; pdf.js gives the widths in the units of the font's own matrix. */
  readonly unit: number;
  /** How large its letters are for one unit of font size: 1 but in fonts that draw their letters themselves. */
  readonly em: number;
  readonly vertical: boolean;
  /**
   * May pdf.js have had to guess the characters? It does where a font has no map to them: of a composite font it takes
   * the codes for characters, of a Type 3 font it reads the names of glyphs. Set to false by a glyph that shows a map.
   */
  guessed: boolean;
  readonly type3: boolean;
}

const boldName = /bold|black|heavy|semibold|demi|-bd|-blk/i;
const italicName = /italic|oblique|-it\b/i;
/** Chinese has no bold and no leaning letters of old; other faces stand for them. */
const boldFace = /simhei|zhongsong|xiaobiaosong|黑体|中宋|小标宋/i;
const italicFace = /kaiti|楷/i;

/** Units of an em that programs draw letters in: PostScript’s and TrueType’s. */
const EMS = [1000, 2048];

/** From the foot of its lowest letter to the head of its highest, a font takes such shares of an em. */
const isOfAnEm = (share: number): boolean => share > 0.6 && share < 1.4;

/**
 * Type 3 fonts may have any matrix: 10/2048 in files whose font size is a tenth of what is printed (JIU/NOTE/2022/1/Rev.1).
 * How high their letters are drawn tells how large they are.
 */
const emOf = ({ isType3Font, bbox }: FontData, unit: number): number => {
  const drawn = isType3Font && bbox ? Math.abs(bbox[3]! - bbox[1]!) : 0;
  if (drawn === 0 || isOfAnEm(drawn * unit)) return 1;
  return (EMS.find((em) => isOfAnEm(drawn / em)) ?? drawn) * unit;
};

export const loadFont = (data: FontData | undefined): LoadedFont => {
  const name = (data?.name ?? 'unknown').replace(/^[A-Z]{6}\+/, '');
  const font: Font = {
    name,
    bold: Boolean(data?.bold || data?.black) || boldName.test(name),
    italic: Boolean(data?.italic) || italicName.test(name),
    ...(boldFace.test(name) ? { boldFace: true } : {}),
    ...(italicFace.test(name) ? { italicFace: true } : {}),
  };
  const unit = data?.fontMatrix?.[0] || 0.001;
  return {
    font,
    looks: [font],
    unit,
    em: data ? emOf(data, unit) : 1,
    vertical: Boolean(data?.vertical),
    guessed: Boolean(data?.composite || data?.isType3Font),
    type3: Boolean(data?.isType3Font),
  };
};
