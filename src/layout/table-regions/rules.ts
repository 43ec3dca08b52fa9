import type { Rule } from '../../pdf/index.ts';

/** Level rules at one height: pieces in a row, or two lines close together. */
export interface RuleLine {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  /** Where one piece ends and the next begins: edges of cells. */
  readonly joints: readonly number[];
  readonly thickness: number;
}

/** Two rules no further apart than this are one (double) rule, in points. */
const DOUBLE = 3.6;
/** A wider opening parts two rule lines. */
const OPENING = 30;
/** Pieces that overlap by less than this meet in a joint. */
const OVERLAP = 2.5;

const lineOf = (rules: readonly Rule[]): RuleLine => {
  const pieces: { start: number; end: number }[] = [];
  const joints: number[] = [];
  for (const { start, end } of rules.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = pieces.at(-1);
    if (!last || start >= last.end - OVERLAP) {
      if (last && end > last.end + OVERLAP) joints.push((last.end + start) / 2);
      if (!last || end > last.end + OVERLAP) pieces.push({ start, end });
    } else if (end > last.end) last.end = end;
  }
  return {
    top: Math.min(...rules.map((rule) => rule.position)),
    bottom: Math.max(...rules.map((rule) => rule.position)),
    left: pieces[0]!.start,
    right: Math.max(...pieces.map((piece) => piece.end)),
    pieces,
    joints,
    thickness: Math.max(...rules.map((rule) => rule.thickness)),
  };
};

const partAtOpenings = (rules: readonly Rule[]): Rule[][] => {
  const parts: Rule[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const rule of rules.toSorted((a, b) => a.start - b.start)) {
    const part = parts.at(-1);
    if (part && rule.start - right <= OPENING) part.push(rule);
    else parts.push([rule]);
    right = Math.max(right, rule.end);
  }
  return parts;
};

/** Gathers level rules into rule lines, top first. */
export const findRuleLines = (rules: readonly Rule[]): RuleLine[] => {
  const heights: Rule[][] = [];
  const level = rules.filter((rule) => rule.orientation === 'horizontal');
  for (const rule of level.toSorted((a, b) => a.position - b.position)) {
    const height = heights.at(-1);
    if (height && rule.position - height[0]!.position <= DOUBLE) height.push(rule);
    else heights.push([rule]);
  }
  return heights.flatMap((height) => partAtOpenings(height).map(lineOf));
};

/** An upright line that goes, perhaps in pieces, through much of a table. */
export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Sum of its pieces, in points. */
  readonly length: number;
}

/** Gathers upright rules into lines, left to right. */
export const findUprights = (rules: readonly Rule[]): Upright[] => {
  const lines: { x: number; top: number; bottom: number; length: number }[] = [];
  const upright = rules.filter((rule) => rule.orientation === 'vertical');
  for (const rule of upright.toSorted((a, b) => a.position - b.position || a.start - b.start)) {
    let last: (typeof lines)[number] | undefined;
    for (let i = lines.length - 1; i >= 0 && rule.position - lines[i]!.x <= 1.5; i -= 1) {
      const line = lines[i]!;
      if (rule.start - line.bottom < 8 && line.top - rule.end < 8) last = line;
    }
    if (last) {
      last.length += Math.max(0, rule.end - Math.max(rule.start, last.bottom));
      last.bottom = Math.max(last.bottom, rule.end);
      last.top = Math.min(last.top, rule.start);
    } else lines.push({ x: rule.position, top: rule.start, bottom: rule.end, length: rule.end - rule.start });
  }
  return lines;
};
