import type { GeneratedTable } from '../../fixtures/tables/document.ts';
import { indentShare } from '../tables/indent-share.ts';
import { score } from '../tables/score.ts';

const measures = ['cells', 'neighbours', 'TEDS', 'indents'] as const;

interface Sums {
  readonly count: number;
  readonly sums: Readonly<Record<(typeof measures)[number], number>>;
  /** Of tables whose rows have a depth. */
  readonly indented: number;
}

/** Sums of scores, by what the tables are. */
export type KindScores = Map<string, Sums>;

type Found = Parameters<typeof indentShare>[1];

/** Counts the scores of a table under each of its kinds; a table that was missed counts as nothing. */
export const addScores = (scores: KindScores, table: GeneratedTable, found: Found | undefined): void => {
  const { content, adjacency, teds } = score(table, found ?? { rows: [] });
  const indents = table.indents ? indentShare(table, found ?? { rows: [] }) : 0;
  for (const kind of ['all', ...table.kinds]) {
    const { count, sums, indented } = scores.get(kind) ?? {
      count: 0,
      sums: { cells: 0, neighbours: 0, TEDS: 0, indents: 0 },
      indented: 0,
    };
    scores.set(kind, {
      count: count + 1,
      sums: {
        cells: sums.cells + content,
        neighbours: sums.neighbours + adjacency,
        TEDS: sums.TEDS + teds,
        indents: sums.indents + indents,
      },
      indented: indented + Number(table.indents !== undefined),
    });
  }
};

const mean = (sum: number, count: number): string => (count === 0 ? '' : (sum / count).toFixed(3)).padStart(10);

export const printScores = (scores: KindScores): void => {
  console.log(`${''.padEnd(12)}${'tables'.padStart(7)}${measures.map((name) => name.padStart(10)).join('')}`);
  for (const [kind, { count, sums, indented }] of scores) {
    const figures = measures.map((name) => mean(sums[name], name === 'indents' ? indented : count));
    console.log(`${kind.padEnd(12)}${String(count).padStart(7)}${figures.join('')}`);
  }
};
