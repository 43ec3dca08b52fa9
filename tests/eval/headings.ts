// Holds the headings of public English reports against those that a reader found on pictures of their pages:
//   npm run eval:headings -- DIR [--show]
// DIR has the PDFs, named by their symbols (S_2025_495.en.pdf); headings/truth.tsv says which pages were read. The first 25
// documents stand in the order of a hash of their names, the next were drawn so from those of nine pages and more, and those
// from E/2025/76 on from all, with their pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPdf } from '../../src/extract.ts';
import { readTruth, scoreHeadings } from './headings/score.ts';

const { values, positionals } = parseArgs({ options: { show: { type: 'boolean' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run eval:headings -- DIR [--show]');
  process.exit(1);
}

const files = readdirSync(folder);
const fileOf = (symbol: string): string | undefined =>
  files.find((file) => file.replace(/(?:\.[a-z]{2})?\.pdf$/i, '') === symbol.replaceAll('/', '_'));

const pages = readTruth(readFileSync(new URL('headings/truth.tsv', import.meta.url), 'utf8'));
let [right, missed, extra, rightLevels, wantedLevels, read] = [0, 0, 0, 0, 0, 0];
for (const symbol of new Set(pages.map((page) => page.symbol))) {
  const file = fileOf(symbol);
  if (file === undefined) continue;
  const { blocks } = await extractPdf(readFileSync(join(folder, file)));
  for (const page of pages.filter((one) => one.symbol === symbol)) {
    const score = scoreHeadings(blocks, page);
    read += 1;
    right += score.right;
    missed += score.missed.length;
    extra += score.extra.length;
    rightLevels += score.levels.right;
    wantedLevels += score.levels.wanted;
    if (!values.show) continue;
    for (const title of score.missed) console.log(`${symbol} p. ${page.page} missed: ${title}`);
    for (const title of score.extra) console.log(`${symbol} p. ${page.page} is none: ${title}`);
  }
}
const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(3));
console.log(
  `${read} of ${pages.length} pages; headings: recall ${share(right, right + missed)}, precision ${share(right, right + extra)}, ` +
    `F1 ${share(2 * right, 2 * right + missed + extra)} (${right + missed} wanted); levels ${rightLevels} of ${wantedLevels}`,
);
