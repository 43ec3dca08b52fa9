import type { Rule } from '../pdf/index.ts';
import { isFootRule, isPiece, startsWithMark } from './foot.ts';
import { isSeparator } from './furniture/furniture-forms.ts';
import type { PageSegments } from './segments/page-segments.ts';
import type { Segment } from './segments/segment.ts';

/** A rule belongs to the running head right above it, or to the note right below it, at these distances in points. */
const BELOW_HEAD = 12;
const ABOVE_NOTE = 16;
/** A note begins no further right, or left, of its rule than this, in points. */
const BESIDE_NOTE = 36;

/** Walls hang from the upper edge of a box of cells: one at each of its ends. */
const WALLS = 2;

const isTopOfBox = ({ position, start, end }: Rule, { rules }: PageSegments): boolean =>
  rules.filter(
    (wall) =>
      wall.orientation === 'vertical' &&
      Math.abs(wall.start - position) < 2 &&
      wall.position > start - 2 &&
      wall.position < end + 2,
  ).length >= WALLS;

const isHeadRule = (rule: Rule, page: PageSegments, furniture: ReadonlyMap<Segment, string>): boolean => {
  if (rule.position > page.height * 0.15 || isTopOfBox(rule, page)) return false;
  const above = page.segments.filter((segment) => segment.baseline < rule.position + 1);
  return (
    above.length > 0 &&
    above.every((segment) => furniture.has(segment)) &&
    rule.position - Math.max(...above.map((segment) => segment.baseline)) < BELOW_HEAD
  );
};

/** Notes within the frame of a table have its lower edge below them. */
const isFramed = (rule: Rule, page: PageSegments): boolean =>
  page.rules.some(
    ({ orientation, position, start, end }) =>
      orientation === 'horizontal' &&
      position > rule.position + 2 &&
      start < rule.start + 2 &&
      end > rule.end + 2 &&
      position < page.height * 0.92,
  );

const isNoteRule = (rule: Rule, page: PageSegments, bodySize: number): boolean => {
  if (!isFootRule(rule, rule.start) || isPiece(rule, page.rules) || isFramed(rule, page)) return false;
  const below = page.segments.filter(
    ({ baseline }) => baseline > rule.position && baseline < rule.position + ABOVE_NOTE,
  );
  return below.some(
    (segment) =>
      Math.abs(segment.box[0] - rule.start) < BESIDE_NOTE && segment.size < bodySize * 0.95 && startsWithMark(segment),
  );
};

/** Does a rule run under the words, and no further than they? */
export const isUnder = ({ position, start, end }: Rule, { baseline, size, box }: Segment): boolean =>
  position > baseline - 0.5 && position < baseline + UNDER * size && start > box[0] - 2 && end < box[2] + size;

/** Underlines stand no further below the letters than this share of their size. */
const UNDER = 0.22;

/** Does each rule run under the words of a line? */
const underlines = (page: PageSegments): ((rule: Rule) => boolean) => {
  const byHeight = new Map<number, Segment[]>();
  for (const segment of page.segments) {
    if (isSeparator(segment.text)) continue;
    const height = Math.round(segment.baseline);
    byHeight.set(height, [...(byHeight.get(height) ?? []), segment]);
  }
  return (rule) =>
    [-2, -1, 0, 1]
      .flatMap((step) => byHeight.get(Math.round(rule.position) + step) ?? [])
      .some((segment) => isUnder(rule, segment));
};

/** The rules that may frame a table: not the one below the running head, not the ones above the notes or under words. */
export const rulesOfText = (
  page: PageSegments,
  furniture: ReadonlyMap<Segment, string>,
  bodySize: number,
): readonly Rule[] => {
  const isUnderline = underlines(page);
  return page.rules.filter(
    (rule) =>
      rule.orientation !== 'horizontal' ||
      !(isHeadRule(rule, page, furniture) || isNoteRule(rule, page, bodySize) || isUnderline(rule)),
  );
};

/** Dashes stand above the baseline by this share of a letter. */
const DASH_HEIGHT = 0.3;

/** Rules that are drawn with characters, as typewriters do: `__________`, `----------`. */
export const drawnRules = (segments: readonly Segment[]): Rule[] =>
  segments
    .filter(({ text }) => isSeparator(text))
    .map(({ box, baseline, size, text }) => ({
      orientation: 'horizontal',
      start: box[0],
      end: box[2],
      position: text.startsWith('_') ? baseline : baseline - DASH_HEIGHT * size,
      thickness: 0.5,
    }));

/** The rules of a page that may stand above notes, drawn with characters or not: all but those under words. */
export const rulesAboveText = (page: PageSegments): readonly Rule[] => {
  const isUnderline = underlines(page);
  return [
    ...page.rules.filter((rule) => rule.orientation === 'horizontal' && !isUnderline(rule)),
    ...drawnRules(page.segments),
  ];
};

/** Notes take no more of a page than this share of its height. */
const NOTES = 0.45;

/** What stands below the rule of notes down to the foot of the page, all of it smaller than the text: no table, however level. */
export const notesBelowRules = (
  page: PageSegments,
  furniture: ReadonlyMap<Segment, string>,
  bodySize: number,
): Set<Segment> => {
  const notes = new Set<Segment>();
  for (const rule of page.rules) {
    if (rule.orientation !== 'horizontal' || rule.position < page.height * (1 - NOTES)) continue;
    if (!isNoteRule(rule, page, bodySize)) continue;
    const below = page.segments.filter(
      (segment) =>
        segment.baseline > rule.position && segment.box[0] > rule.start - BESIDE_NOTE && !furniture.has(segment),
    );
    if (below.every(({ size }) => size < bodySize * 0.95)) for (const segment of below) notes.add(segment);
  }
  return notes;
};
