import { isRaised, type Line, type TextBlock } from '../layout/index.ts';

/** How a block looks as a whole; the printed number does not count. */
export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly lines: number;
}

/** What an editor adds in square brackets is lighter than its title: `2. Gender equality [agenda item 8 (b)]`. */
const ADDED = /\s\[[^\]]*\]$/;

const share = (lines: readonly Line[], skip: number, look: 'bold' | 'italic'): number => {
  let weight = 0;
  let total = 0;
  lines.forEach((line, index) => {
    const from = index === 0 ? skip : 0;
    const to = index === lines.length - 1 ? line.text.replace(ADDED, '').length : line.text.length;
    for (const { start, end, style } of line.styles) {
      const length = Math.max(0, Math.min(end, to) - Math.max(start, from));
      if (isRaised(style, line.size)) continue;
      total += length;
      if (style[look]) weight += length;
    }
  });
  return total === 0 ? 0 : weight / total;
};

/** Does it stand in a box that is drawn around it? */
export const isFramed = ({ lines }: Pick<TextBlock, 'lines'>): boolean => lines.every(({ framed }) => framed);

export const lookOf = (block: Pick<TextBlock, 'lines' | 'number'>): Look => {
  const skip = block.number?.length ?? 0;
  return {
    size: Math.max(...block.lines.map((line) => line.size)),
    bold: share(block.lines, skip, 'bold') > 0.85,
    italic: share(block.lines, skip, 'italic') > 0.85,
    underlined: block.lines.every((line) => line.underlined),
    lines: block.lines.length,
  };
};

/** One figure for how much a heading stands out: size first, then weight. */
export const prominence = ({ size, bold, italic }: Look): number =>
  Math.round(size * 2) * 10 + (bold ? 4 : 0) - (italic ? 1 : 0);

/** Do two blocks look like entries of one list? */
export const looksAlike = (a: Look, b: Look): boolean =>
  prominence(a) === prominence(b) && a.underlined === b.underlined;
