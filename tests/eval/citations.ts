// Scores citations against the links that editors set in the Security Council resolutions of 2020, in both languages.
//
//   node tests/eval/citations.ts [DIR] [--misses N]
//
// The data and the scorer lie beside the checkout (DIR: another folder with `zh` and `en`); the program measured is the
// one that users run. Below the scorer's own figures stand the places where the editors' links and the sentence do not
// say the same, each with its sentence, and the precision without them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EditorsPlace, editorsPlaces } from './editors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = `${root}../shared/eval/citations.mjs`;
const options = process.argv.slice(2);
const data =
  options[0] && !options[0].startsWith('--') ? options.shift()! : `${root}../shared/data/sc-resolutions-2020`;
const shown = options.includes('--misses') ? Number(options[options.indexOf('--misses') + 1]) : 20;

for (const needed of [scorer, data]) {
  if (existsSync(needed)) continue;
  console.error(`${needed} is missing: the scorer and its data must lie beside the checkout.`);
  process.exit(1);
}

interface Score {
  readonly cited: number;
  readonly extras: number;
}

const isKnown = (line: string, language: string): EditorsPlace | undefined =>
  editorsPlaces.find((place) => place.language === language && line.includes(`${place.paragraph}\t${place.symbol}\t`));

let failed = false;
for (const language of ['zh', 'en'] as const) {
  const program = [process.execPath, `${root}bin/rapporteur.js`, 'extract', '--lines', '-'];
  const run = spawnSync(
    process.execPath,
    [scorer, `${data}/${language}`, language, '--misses', '100000', '--', ...program],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) {
    console.error(run.stderr);
    failed = true;
    continue;
  }
  const lines = run.stdout.trim().split('\n');
  const score = JSON.parse(lines.pop()!) as Score;
  console.log(`${language} ${JSON.stringify(score)}`);
  const places = lines.flatMap((line) => (line.startsWith('extra') ? (isKnown(line, language) ?? []) : []));
  for (const { paragraph, symbol, fault, sentence } of places)
    console.log(`  editors: ${fault}  ${paragraph}  ${symbol}  ${sentence}`);
  for (const line of lines.filter((each) => !isKnown(each, language)).slice(0, shown)) console.log(`  ${line}`);
  const rest = score.extras - places.length;
  console.log(
    `  precision without the ${places.length} places above: ${(1 - rest / (score.cited - places.length)).toFixed(4)}`,
  );
}
process.exit(failed ? 1 : 0);
