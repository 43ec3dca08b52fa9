// Scores the tables of the documents that have a truth beside this file: node tests/tables/print-scores.ts
import { bestMatch, score } from './score.ts';
import { tablesOf } from './tables-of.ts';
import { truths } from './truths.ts';

for (const { file, tables } of truths()) {
  const found = await tablesOf(file);
  for (const truth of tables) {
    const match = bestMatch(truth, found);
    const { content, adjacency, teds } = score(truth, match ?? { rows: [] });
    console.log(
      `${content.toFixed(3)} ${adjacency.toFixed(3)} ${teds.toFixed(3)}  ${file} p. ${truth.pages.join('-')} ${truth.title}`,
    );
  }
}
