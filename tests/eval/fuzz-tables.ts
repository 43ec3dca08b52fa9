// Makes documents of tables from seeds, reads them, and tells what differs from how they were made; wants Chromium, or
// LibreOffice where that is asked for.
//   npm run eval:fuzz-tables -- [FROM [TO]] [--show] [--libreoffice] [--rotated] [--shaded] [--keep FOLDER]
// --show: the rows that differ as well; --rotated: each page turned by qpdf, as /Rotate has it;
// --shaded: shading instead of rules; --keep: leave the PDFs there, and read those that are there already.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrinter } from '../../fixtures/chromium.ts';
import { convertToPdf } from '../../fixtures/flat-odt.ts';
import { type AbstractDocument, generateDocument, withShading } from '../../fixtures/tables/document.ts';
import { htmlOf, RUNNING } from '../../fixtures/tables/html-document.ts';
import { odtOf } from '../../fixtures/tables/odt-document.ts';
import { differencesOf } from '../tables/generated.ts';
import { tablesOf } from '../tables/tables-of.ts';
import { addScores, type KindScores, printScores } from './kind-scores.ts';

const numbers = process.argv.slice(2).flatMap((argument) => (/^\d+$/.test(argument) ? [Number(argument)] : []));
const [from = 1, to = from + 19] = numbers;
const show = process.argv.includes('--show');
const byLibreOffice = process.argv.includes('--libreoffice');
const rotated = process.argv.includes('--rotated');
const keptAt = process.argv.indexOf('--keep');
const kept = keptAt > 0 ? process.argv[keptAt + 1] : undefined;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'rapporteur-tables-'));
const shaded = process.argv.includes('--shaded');
const renderer = `${byLibreOffice ? 'odt' : 'html'}${shaded ? '-shaded' : ''}`;

const fileOf = (seed: number): string => join(folder, `${renderer}-${seed}.pdf`);

/** A quarter turn clockwise for odd seeds, the other way for even ones; the sheet as the renderer left it is kept. */
const rotatedFile = (seed: number): string => {
  if (!rotated) return fileOf(seed);
  const file = fileOf(seed).replace('.pdf', '.rotated.pdf');
  const { status } = spawnSync('qpdf', [`--rotate=${seed % 2 === 0 ? '-' : '+'}90:1-z`, fileOf(seed), file]);
  if (status !== 0) throw new Error(`qpdf could not turn ${fileOf(seed)}`);
  return file;
};

const render = async (documents: ReadonlyMap<number, AbstractDocument>): Promise<void> => {
  const wanted = [...documents].filter(([seed]) => !existsSync(fileOf(seed)));
  if (wanted.length === 0) return;
  if (byLibreOffice) {
    const sources = wanted.map(([seed, document]) => {
      const source = fileOf(seed).replace('.pdf', '.fodt');
      writeFileSync(source, odtOf(document));
      return source;
    });
    convertToPdf(sources, folder);
    return;
  }
  const printer = await openPrinter();
  try {
    for (const [seed, document] of wanted) await printer.print(htmlOf(document), fileOf(seed), RUNNING);
  } finally {
    await printer.close();
  }
};

const scores: KindScores = new Map();
let wrong = 0;
const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);
const documents = new Map(
  seeds.map((seed) => [seed, shaded ? withShading(generateDocument(seed)) : generateDocument(seed)]),
);
try {
  mkdirSync(folder, { recursive: true });
  await render(documents);
  for (const [seed, { tables }] of documents) {
    const { pairs, differences } = differencesOf(tables, await tablesOf(rotatedFile(seed)), show);
    for (const { table, found } of pairs) addScores(scores, table, found);
    wrong += Number(differences.length > 0);
    for (const difference of differences) console.log(`seed ${seed}: ${difference}`);
  }
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
printScores(scores);
console.log(`${wrong} of ${documents.size} documents with a difference`);
