// Lays the Chinese and English Security Council resolutions of 2020 side by side, lists what they do not say alike, then
// plants differences in one language at a time and counts which of them the twin checks find.
//   npm run eval:twins [-- NUMBER [DIR]]   the first NUMBER of resolutions (all where 0 or not given)
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTwinChecks } from '../../src/checks/twins/index.ts';
import type { DocumentRecord } from '../../src/record/index.ts';
import { readText, recordOf, type Text } from './twins/document.ts';
import { type Plant, plants } from './twins/plants.ts';

const most = Number(process.argv[2] ?? 0) || Number.POSITIVE_INFINITY;
const data = resolve(process.argv[3] ?? resolve(import.meta.dirname, '../../../shared/data/sc-resolutions-2020'));

const files = readdirSync(join(data, 'zh'))
  .filter((name) => existsSync(join(data, 'en', name)))
  .slice(0, most);

interface Difference {
  readonly check: string;
  readonly message: string;
}

const differences = (zh: DocumentRecord, en: DocumentRecord): Difference[] =>
  runTwinChecks(zh, en)
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ check, message }) => ({ check, message: message.en }));

interface Score {
  planted: number;
  found: number;
  /** New findings that are not of what was planted. */
  others: number;
}
const scores = new Map<string, Score>(plants.map(({ name }) => [name, { planted: 0, found: 0, others: 0 }]));

/** A plant in a text, and what the checks say of it that they did not say before. */
const score = (plant: Plant, name: string, text: Text, other: DocumentRecord, before: readonly Difference[]): void => {
  const changed = plant.change(text);
  if (!changed) return;
  const record = recordOf({ ...text, paragraphs: changed.paragraphs });
  const pair = text.language === 'zh' ? differences(record, other) : differences(other, record);
  const added = pair.filter(({ message }) => !before.some((known) => known.message === message));
  const sum = scores.get(plant.name)!;
  sum.planted += 1;
  if (added.some(({ check }) => plant.checks.includes(check))) sum.found += 1;
  else console.log(`missed  ${plant.name}  ${name} ${text.language}  ${changed.what}`);
  sum.others += added.filter(({ check }) => !plant.checks.includes(check)).length;
  for (const { check, message } of added.filter((one) => !plant.checks.includes(one.check)))
    console.log(`other   ${plant.name}  ${name} ${text.language}  ${check}: ${message}`);
};

let [paragraphs, found] = [0, 0];
for (const [at, name] of files.entries()) {
  const [zh, en] = [readText(join(data, 'zh', name)), readText(join(data, 'en', name))];
  const [a, b] = [recordOf(zh), recordOf(en)];
  const before = differences(a, b);
  paragraphs += zh.paragraphs.length;
  found += before.length;
  for (const { check, message } of before) console.log(`differs ${name}  ${check}: ${message}`);
  for (const [turn, plant] of plants.entries()) {
    const inChinese = (at + turn) % 2 === 0;
    score(plant, name, inChinese ? zh : en, inChinese ? b : a, before);
  }
}

console.log(`${files.length} resolutions, ${paragraphs} paragraphs: ${found} differences without a plant`);
for (const [name, { planted, found: hits, others }] of scores)
  console.log(`${name.padEnd(20)} found ${hits} of ${planted}, ${others} other findings`);
const sum = (key: keyof Score) => [...scores.values()].reduce((total, one) => total + one[key], 0);
console.log(
  `recall ${(sum('found') / sum('planted')).toFixed(3)}, precision ${(sum('found') / (sum('found') + sum('others'))).toFixed(3)}`,
);
