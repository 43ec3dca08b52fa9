import {
  bandVerdict,
  type Draft,
  isUnderTitle,
  isWide,
  keepsToPieces,
  largest,
  leadsCells,
  leadsGroups,
  takesHeading,
  takesText,
} from './bands.ts';
import { CAPTION, endsInCaption, isBold, isLone } from './captions.ts';
import type { RuleLine, Upright } from './rules.ts';
import { statesAmounts, type TextRow } from './text.ts';
import { isBetweenBoxes, isBox, isCelled, isWalled, isWalledThrough } from './walls.ts';

/** Rule lines that frame one table, top first. */
export interface Chain {
  readonly lines: readonly RuleLine[];
  readonly left: number;
  readonly right: number;
  /** Does `Table 3` stand over it? */
  readonly captioned: boolean;
}

/** Shorter rules stand over footnotes or under words, in points. */
const SHORTEST = 90;
/** Letter sizes. */
const WIDEST_GAP = 4.2;
const overlap = (a: { left: number; right: number }, b: { left: number; right: number }): number =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left);

const isWithin = (row: TextRow, left: number, right: number): TextRow | undefined => {
  const segments = row.segments.filter((segment) => {
    const center = (segment.box[0] + segment.box[2]) / 2;
    return center > left - 4 && center < right + 4;
  });
  return segments.length > 0 ? { ...row, segments } : undefined;
};

/** The rows between two heights and two edges; a row belongs where the middle of its letters is. */
export const rowsWithin = (
  rows: readonly TextRow[],
  top: number,
  bottom: number,
  left: number,
  right: number,
): TextRow[] => {
  const found: TextRow[] = [];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.baseline < top) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < rows.length && rows[i]!.baseline <= bottom + 30; i += 1) {
    const row = rows[i]!;
    const middle = row.baseline - row.segments[0]!.size * 0.3;
    if (middle < top || middle > bottom) continue;
    const within = isWithin(row, left, right);
    if (within) found.push(within);
  }
  return found;
};

/** A caption stands no further above its table than this, in points. */
const CAPTION_REACH = 70;

const start = (line: RuleLine, rows: readonly TextRow[]): Draft => ({
  captioned: rowsWithin(rows, line.top - CAPTION_REACH, line.top, line.left, line.right).some((row) =>
    CAPTION.test(row.segments[0]!.text),
  ),
  lines: [line],
  left: line.left,
  right: line.right,
  cells: false,
  size: 0,
});

/** Rules of one table end within this distance of each other, in points, but for those under titles. */
const FLUSH = 14;

/** Do text or a title stand below the last amounts of the band, over a rule that ends elsewhere than those above it? */
const endsInText = (rows: readonly TextRow[], draft: Draft, line: RuleLine): boolean => {
  if (Math.abs(line.left - draft.left) > FLUSH || Math.abs(line.right - draft.right) < FLUSH) return false;
  const last = rows.findLastIndex(statesAmounts);
  return (
    last >= 0 &&
    rows.slice(last + 1).some((row) => isLone(row) && (isBold(row) || isWide(row, draft.left, draft.right)))
  );
};

/** Rows of one table do not stand so far apart, unless walls hold them together. */
const isParted = (rows: readonly TextRow[]): boolean =>
  rows.slice(1).some((row, index) => row.baseline - rows[index]!.baseline > WIDEST_GAP * largest([row, rows[index]!]));

/** Parts the rule lines of a page into those of one table each. */
export const findChains = (
  lines: readonly RuleLine[],
  rows: readonly TextRow[],
  uprights: readonly Upright[],
): Chain[] => {
  const chains: Chain[] = [];
  let drafts: Draft[] = [];
  const close = (draft: Draft): void => {
    chains.push({ lines: draft.lines, left: draft.left, right: draft.right, captioned: draft.captioned });
  };
  for (const line of lines) {
    const width = line.right - line.left;
    let taken = false;
    for (const draft of drafts.toReversed()) {
      const shared = overlap(draft, line);
      if (shared < 0.6 * Math.min(width, draft.right - draft.left)) continue;
      const left = Math.min(draft.left, line.left);
      const right = Math.max(draft.right, line.right);
      const top = draft.lines.at(-1)!.bottom;
      const band = rowsWithin(rows, top, line.top, left, right);
      const verdict = bandVerdict(band, left, right);
      const celled =
        band.length > 0 &&
        (isCelled(uprights, top, line.top, left, right) || keepsToPieces(draft.lines.at(-1)!, line, band));
      const partial = width < 0.5 * (draft.right - draft.left);
      const walled = isWalled(uprights, top, line.top, left, right);
      const apart = band.length > 0 && !band.some(statesAmounts) && isBetweenBoxes(uprights, draft.lines.at(-1)!, line);
      const ends =
        !walled && (apart || endsInCaption(band, left, right) || endsInText(band, draft, line) || isParted(band));
      const goesOn =
        !ends &&
        (verdict === 'cells' ||
          celled ||
          (verdict === 'heading' && isUnderTitle(line, draft, band)) ||
          (partial && verdict === 'empty' && line.top - top < 12) ||
          (walled && (draft.cells || isWalledThrough(uprights, draft.lines.at(-1)!, line))) ||
          (verdict === 'empty' && line.top - top < 9 && draft.cells) ||
          (verdict === 'prose' && takesText(draft, band, line)) ||
          (verdict === 'heading' && draft.captioned && draft.lines.length === 1 && band.length === 1) ||
          (verdict === 'heading' &&
            (walled ||
              takesHeading(draft, band, line) ||
              leadsGroups(draft, band, line) ||
              leadsCells(draft, band, line))));
      if (goesOn) {
        draft.lines.push(line);
        if (width >= 0.5 * (right - left)) [draft.left, draft.right] = [left, right];
        draft.cells ||= verdict === 'cells' || celled;
        if (band.length > 0) draft.size = Math.max(draft.size, largest(band));
        taken = true;
      } else if (ends || !partial || verdict === 'prose') {
        drafts = drafts.filter((other) => other !== draft);
        // Text in a box of its own is no table, and rows above and below it are none of its rows.
        taken = verdict === 'prose' && draft.lines.length === 1 && isBox(uprights, draft.lines[0]!, line);
        if (taken) break;
        close(draft);
        continue;
      } else taken = true;
      break;
    }
    if (!taken && width >= SHORTEST) drafts.push(start(line, rows));
  }
  for (const draft of drafts) close(draft);
  return chains.toSorted((a, b) => a.lines[0]!.top - b.lines[0]!.top);
};
