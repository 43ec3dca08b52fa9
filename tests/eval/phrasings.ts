// Sentences as reports write them, each with its figure right and with it wrong: how many of the wrong ones are found, and how
// many of the right ones are called wrong.
//
//   npm run eval:phrasings [-- FILE…]      (tests/eval/phrasings/*.txt by default)
//
// One a line: check | language | sentence with [right/wrong]. Every sentence is a document of its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, phrasingsOf } from './phrasings/phrasings.ts';

const folder = join(import.meta.dirname, 'phrasings');
const given = process.argv.slice(2);
const files = given.length
  ? given
  : readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name));

for (const file of files) {
  const rows: Record<string, { sentences: number; found: number; 'called wrong': number; agree: number }> = {};
  for (const { check, language, right, wrong } of phrasingsOf(file)) {
    const conflicts = findingsOf(right, language).filter(({ verdict }) => verdict === 'conflict');
    const isFound = findingsOf(wrong, language).some(({ verdict }) => verdict === 'conflict');
    const agrees = findingsOf(right, language).some(({ verdict }) => verdict === 'agreement');
    for (const name of [check, 'all']) {
      rows[name] ??= { sentences: 0, found: 0, 'called wrong': 0, agree: 0 };
      rows[name].sentences += 1;
      rows[name].found += isFound ? 1 : 0;
      rows[name]['called wrong'] += conflicts.length ? 1 : 0;
      rows[name].agree += agrees ? 1 : 0;
    }
    if (!isFound) console.log(`missed  ${check} ${wrong}`);
    for (const { check: by, message } of conflicts)
      console.log(`false   ${check} ${right}\n        ${by}: ${message.en}`);
  }
  console.log(file);
  console.table(rows);
}
