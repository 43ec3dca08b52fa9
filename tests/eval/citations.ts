// Scores citations against the links that editors set in the Security Council resolutions of 2020, in both languages.
//
//   node tests/eval/citations.ts [--misses N]
//
// The data and the scorer lie beside the checkout; the program measured is the one that users run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = `${root}../shared/eval/citations.mjs`;
const data = `${root}../shared/data/sc-resolutions-2020`;

for (const needed of [scorer, data]) {
  if (existsSync(needed)) continue;
  console.error(`${needed} is missing: the scorer and its data must lie beside the checkout.`);
  process.exit(1);
}

let failed = false;
for (const language of ['zh', 'en']) {
  console.log(language);
  const program = [process.execPath, `${root}bin/rapporteur.js`, 'extract', '--lines', '-'];
  const { status } = spawnSync(
    process.execPath,
    [scorer, `${data}/${language}`, language, ...process.argv.slice(2), '--', ...program],
    { stdio: 'inherit' },
  );
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
