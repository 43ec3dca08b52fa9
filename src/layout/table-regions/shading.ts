import type { Rule, Shade } from '../../pdf/index.ts';
import type { Segment } from '../segments/segment.ts';
import { countCells, findTextRows, statesAmounts, type TextRow } from './text.ts';

/** Shaded boxes that meet: a head, or a striped row, cell by cell or through all columns. */
interface Band {
  readonly boxes: readonly Shade[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Edges closer than this are one, in points. */
const NEAR = 2;
/** A wider opening parts boxes, in points. */
const OPENING = 4;
/** Narrower boxes are letters or marks, in points. */
const NARROWEST = 90;
/** A row has no more lines; more of them are text on a ground. */
const TALLEST = 8;
/** Edges of shading have no thickness. */
const NO_LINE = 0;

/** Is it the edge of shading? */
export const isShading = ({ thickness }: Pick<Rule, 'thickness'>): boolean => thickness === NO_LINE;

const bandOf = (boxes: readonly Shade[]): Band => ({
  boxes,
  left: Math.min(...boxes.map((box) => box[0])),
  top: Math.min(...boxes.map((box) => box[1])),
  right: Math.max(...boxes.map((box) => box[2])),
  bottom: Math.max(...boxes.map((box) => box[3])),
});

/** Rules stand no further off the edge of a table, in points. */
const EDGE = 6;

/** More boxes are a drawing. */
const MOST = 2000;

/** Gathers boxes that meet, top first. */
const bandsOf = (shades: readonly Shade[]): Band[] => {
  if (shades.length > MOST) return [];
  const done: Band[] = [];
  let open: Band[] = [];
  for (const shade of shades.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const isOver = ({ bottom }: Band): boolean => bottom > shade[1] - OPENING;
    done.push(...open.filter((band) => !isOver(band)));
    open = open.filter(isOver);
    const meets = ({ left, right }: Band): boolean => left < shade[2] + OPENING && right > shade[0] - OPENING;
    const met = open.filter(meets);
    open = [...open.filter((band) => !met.includes(band)), bandOf([...met.flatMap(({ boxes }) => boxes), shade])];
  }
  return [...done, ...open].filter(({ left, right }) => right - left > NARROWEST);
};

/** How many rows of boxes does it have? */
const levelsOf = ({ boxes }: Band): number => new Set(boxes.map((box) => Math.round(box[1] / NEAR))).size;

const rowsIn = ({ left, top, right, bottom }: Band, rows: readonly TextRow[]): TextRow[] =>
  rows.flatMap((row) => {
    const middle = row.baseline - 0.3 * row.segments[0]!.size;
    if (middle < top || middle > bottom) return [];
    const segments = row.segments.filter(({ box }) => box[0] > left - NEAR && box[2] < right + NEAR);
    return segments.length > 0 ? [{ ...row, segments }] : [];
  });

/** Shorter rules stand below words, in points. */
const SHORTEST = 15;

/** Is there a rule drawn in the table, or at its edge? Then its rules tell more. */
const isRuled = (group: readonly Band[], rules: readonly Rule[]): boolean => {
  const { left, top, right, bottom } = bandOf(group.flatMap((band) => band.boxes));
  return rules.some(({ orientation, position, start, end }) => {
    const [x, y] = orientation === 'horizontal' ? [(start + end) / 2, position] : [position, (start + end) / 2];
    const isInside = x > left - EDGE && x < right + EDGE && y > top - EDGE && y < bottom + EDGE;
    return isInside && end - start > SHORTEST;
  });
};

/** The row below a head stands no further off, in letter sizes. */
const BELOW = 4;

/** Do amounts stand beside a stub in one of the first rows below? A head may have but one title. */
const isOverAmounts = (band: Band, rows: readonly TextRow[]): boolean => {
  const below = rows.filter(
    ({ baseline, segments }) => baseline > band.bottom && baseline < band.bottom + BELOW * segments[0]!.size,
  );
  return below.some((row) => statesAmounts(row) && row.segments.every(({ box }) => box[0] > band.left - NEAR));
};

const edgesOf = ({ boxes }: Band): Rule[] =>
  boxes.flatMap(([start, top, end, bottom]) =>
    [top, bottom].map((position) => ({
      orientation: 'horizontal' as const,
      start,
      end,
      position,
      thickness: NO_LINE,
    })),
  );

/**
 * The edges of shading as rules, where nothing but shading tells a table: shaded heads and striped rows, at least one of
 * which has several cells.
 */
export const shadedRules = (shades: readonly Shade[], segments: readonly Segment[], rules: readonly Rule[]): Rule[] => {
  if (shades.length === 0) return [];
  const rows = findTextRows(segments);
  const filled = bandsOf(shades)
    .map((band) => ({ band, inside: rowsIn(band, rows) }))
    .filter(({ band, inside }) => inside.length > 0 && inside.length <= TALLEST * levelsOf(band));
  const groups = Map.groupBy(filled, ({ band }) => `${Math.round(band.left / NEAR)} ${Math.round(band.right / NEAR)}`);
  return [...groups.values()].flatMap((group) => {
    const bands = group.map(({ band }) => band);
    const isTable = group.some(
      ({ band, inside }) => inside.some((row) => countCells(row) > 1) || isOverAmounts(band, rows),
    );
    return isTable && !isRuled(bands, rules) ? bands.flatMap(edgesOf) : [];
  });
};
