// Megabytes of text a second of processor time for the citation stage, on the resolutions of the Security Council in
// both languages and on the text of the bench reports; run by `npm run bench:citations`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractPdf } from '../src/extract.ts';
import { findCitations } from '../src/mentions/citations/index.ts';
import type { Language } from '../src/record/index.ts';
import { benchFiles, benchFolder } from './files.ts';

const WARM = 10;
const ROUNDS = 30;
const data = fileURLToPath(new URL('../../shared/data/sc-resolutions-2020', import.meta.url));

const paragraphsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)])
    .map((match) => match[1]!.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '));

const blocksOf = async (files: readonly string[]): Promise<string[]> => {
  const texts: string[] = [];
  for (const file of files)
    texts.push(...(await extractPdf(new Uint8Array(readFileSync(file)))).blocks.map(({ text }) => text));
  return texts;
};

const report = (name: string, texts: readonly string[], language: Language): void => {
  const round = (): number => texts.reduce((sum, text) => sum + findCitations(text, { language }).length, 0);
  for (let i = 0; i < WARM; i += 1) round();
  const start = process.cpuUsage();
  let found = 0;
  for (let i = 0; i < ROUNDS; i += 1) found = round();
  const { user, system } = process.cpuUsage(start);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rate = (bytes * ROUNDS) / (user + system);
  console.log(`${name}: ${(bytes / 1e6).toFixed(2)} MB, ${found} citations, ${rate.toFixed(1)} MB/s`);
};

if (existsSync(data))
  for (const language of ['zh', 'en'] as const)
    report(`resolutions of 2020, ${language}`, paragraphsOf(`${data}/${language}`), language);
report('blocks of the bench reports, en', await blocksOf(benchFiles(benchFolder())), 'en');
