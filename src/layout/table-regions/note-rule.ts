import type { Rule } from '../../pdf/index.ts';
import { isPiece } from '../foot.ts';
import { isUnder } from '../page-rules.ts';
import type { Chain } from './chains.ts';
import { countCells, type TextRow } from './text.ts';

/** Notes within a frame begin below a short rule: its height, in points. */
export const noteRuleIn = (chain: Chain, rows: readonly TextRow[], rules: readonly Rule[]): number | undefined => {
  const width = chain.right - chain.left;
  const bottom = chain.lines.at(-1)!.top;
  const short = rules.find(
    (rule) =>
      rule.orientation === 'horizontal' &&
      rule.end - rule.start < 0.4 * width &&
      rule.start < chain.left + 0.2 * width &&
      rule.position > chain.lines[0]!.bottom &&
      rule.position < bottom &&
      // A piece of a rule that is drawn cell by cell is none, nor is what runs under words.
      !isPiece(rule, rules) &&
      !rows.some((row) => row.segments.some((segment) => isUnder(rule, segment))),
  );
  const below = short ? rows.filter((row) => row.baseline > short.position) : [];
  return below.length > 0 && below.every((row) => countCells(row) < 2) ? short!.position : undefined;
};
