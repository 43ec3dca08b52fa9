// Every hostile file, also those that the tests of every day leave out: npm run soak:hostile
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExtractionProcess } from '../../src/engine/attempt.ts';
import { bombs, fonts, loops } from './hostile/index.ts';

const watch = { timeout: 20, memory: 700 };
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-hostile-'));
const extraction = new ExtractionProcess(watch);
let wrong = 0;
for (const { name, why, make, ends } of [...fonts, ...loops, ...bombs]) {
  const path = join(folder, 'hostile.pdf');
  writeFileSync(path, make());
  const outcome = await extraction.run({ source: { paths: [path] }, limits: { pages: 10_000, bytes: 1e9 } });
  const end =
    outcome.ended === 'record'
      ? outcome.summary.status
      : outcome.ended === 'failure'
        ? outcome.failure.class
        : outcome.ended;
  const foreseen = ends.some((one) => one === end);
  if (!foreseen) wrong += 1;
  console.log(
    `${foreseen ? 'as foreseen' : 'NOT FORESEEN'}: ${end} in ${outcome.seconds.toFixed(1)} s: ${name} (${why})`,
  );
}
extraction.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong > 0 ? 1 : 0;
