// Structure against what was read by eye: `node tests/structure/print-scores.ts [NAME…]`
import { readFileSync } from 'node:fs';
import Table from 'cli-table3';
import { extractPdf } from '../../src/extract.ts';
import { f1, scoreStructure } from './score.ts';
import { truths } from './truths.ts';

const names = process.argv.slice(2);
const table = new Table({
  head: ['document', 'titles', 'levels', 'paragraphs', 'anchors', 'contents', 'furniture in text'],
});
for (const [name, truth] of truths()) {
  if (names.length > 0 && !names.some((part) => name.includes(part))) continue;
  const record = await extractPdf(readFileSync(new URL(`../../${truth.file}`, import.meta.url)));
  const { furnitureInText, ...shares } = scoreStructure(record, truth);
  table.push([name, ...Object.values(shares).map((one) => f1(one).toFixed(3)), furnitureInText.length]);
}
console.log(table.toString());
