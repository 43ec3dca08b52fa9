import { isWide, largest } from './bands.ts';
import { countCells, type TextRow } from './text.ts';

/** What a table is called, over it. */
export const CAPTION =
  /^(?:Table|TABLE|表)\s?(?:\d|[IVX]{1,4}\b|[A-Z]\b|[一二三四五六七八九十]{1,3}(?:\.\d|[\s.．:：]|$))/;
/** A line in brackets right over a rule is the unit of the table below it; one with figures is the end of a cell: `(2023/24: 12; 2024/25: 15)` */
const UNIT = /^[(（](?!.*\d\s*[:;：；])[^()（）]{2,80}[)）]$/;

export const isUnit = ({ segments }: TextRow): boolean => UNIT.test(segments[0]!.text);

/** The caption of the next table is among so many rows over its first rule. */
const CAPTION_ROWS = 5;

/** Is it the line `Table 3`, perhaps with the title after it? */
export const isCaption = (row: TextRow): boolean => isLone(row) && CAPTION.test(row.segments[0]!.text);

/** Chinese tables have their unit in a line of its own at the right, over the last column: `单位：元 币种：人民币`. */
const UNIT_AT_RIGHT = /^单位\s?[:：]/;

export const isUnitAtRight = ({ segments }: TextRow): boolean => UNIT_AT_RIGHT.test(segments[0]?.text ?? '');

export const isLone = (row: TextRow): boolean => row.segments.length === 1;

/** Is all of the row bold, but for its marks? */
export const isBold = ({ segments }: TextRow): boolean =>
  segments.every(({ styles }) => styles.every(({ style }) => style.bold || style.rise > 0));

/** Do text, a title and the head of another table stand in the band, whose first rule is below its head? */
const endsInHead = (rows: readonly TextRow[], left: number, right: number): boolean => {
  const text = rows.findLastIndex((row) => isLone(row) && isWide(row, left, right));
  return text >= 0 && rows.slice(text + 1).some((row) => isLone(row) && (isBold(row) || isUnit(row)));
};

/** A caption stands further below the text over it than lines of text do, in letter sizes. */
const OVER_CAPTION = 1.6;

/** Is it the caption of another table: over the last rows of the band, which may be a tall head, or apart from the row above it? */
const isNextCaption = (row: TextRow, index: number, rows: readonly TextRow[]): boolean =>
  isCaption(row) &&
  (index >= rows.length - CAPTION_ROWS ||
    (index > 0 && row.baseline - rows[index - 1]!.baseline > OVER_CAPTION * largest([row])));

/** Lines of one cell stand no further apart, in letter sizes. */
const LEADING = 1.6;

/** Does the lone row go on in a cell beside the stubs, right below a row of cells? `(percentage)`, below `Share`, is no unit of a table. */
const goesOnBeside = (row: TextRow, above: TextRow): boolean =>
  countCells(above) > 1 &&
  row.segments[0]!.box[0] > above.segments[0]!.box[2] &&
  row.baseline - above.baseline < LEADING * largest([row]);

/** Does the caption of another table stand in the band, over its lower rule? */
export const endsInCaption = (rows: readonly TextRow[], left: number, right: number): boolean => {
  const lowest = rows.at(-1);
  if (!lowest || rows.length < 2) return false;
  if (rows.some(isNextCaption)) return true;
  if (!isLone(lowest)) return endsInHead(rows, left, right);
  const unit = isUnit(lowest) && !goesOnBeside(lowest, rows.at(-2)!);
  return unit || (isBold(lowest) && rows.some((row) => isWide(row, left, right)));
};
