// Makes varied reports, or letters with annexes, from seeds by two renderers, reads them, and tells what differs from how they were made:
//   npm run eval:documents -- --seeds A-B [--letters] [--show] [--keep DIR]
// wants Chromium; without LibreOffice all of them are Chromium's. PDFs that a kept folder has are not rendered again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { openPrinter } from '../../fixtures/chromium.ts';
import { type GeneratedReport, generateLetter, generateReport } from '../../fixtures/documents/document.ts';
import { convertToPdf } from '../../fixtures/flat-odt.ts';
import { extractPdf } from '../../src/extract.ts';
import { type DocumentScore, scoreDocument, type Tally } from './document-score.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1-20' },
    letters: { type: 'boolean', default: false },
    show: { type: 'boolean' },
    keep: { type: 'string' },
  },
});
const [from = 1, to = from] = values.seeds.split('-').map(Number);
const both = spawnSync('soffice', ['--version']).status === 0;

interface Made extends GeneratedReport {
  readonly seed: number;
  readonly file: string;
}

const render = async (made: readonly Made[], folder: string): Promise<void> => {
  const missing = made.filter(({ file }) => !existsSync(file));
  const sources = missing.filter(({ style }) => style.renderer === 'libreoffice');
  const written = sources.map(({ file, source }) => {
    const path = file.replace(/\.pdf$/, '.fodt');
    writeFileSync(path, source);
    return path;
  });
  if (written.length > 0) for (const path of convertToPdf(written, folder)) console.log(`not rendered: ${path}`);
  const printed = missing.filter(({ style }) => style.renderer === 'chromium');
  if (printed.length === 0) return;
  const printer = await openPrinter();
  try {
    for (const { source, file } of printed) await printer.print(source, file);
  } finally {
    await printer.close();
  }
};

const kinds = ['paragraphs', 'numbers', 'titles', 'levels', 'annexes', 'notes', 'order'] as const;
type Sums = Record<(typeof kinds)[number], Tally> & {
  documents: number;
  complete: number;
  furniture: number;
  unplaced: number;
};

const noSums = (): Sums => ({
  ...(Object.fromEntries(kinds.map((kind) => [kind, { right: 0, wanted: 0, found: 0 }])) as Record<
    (typeof kinds)[number],
    Tally
  >),
  documents: 0,
  complete: 0,
  furniture: 0,
  unplaced: 0,
});

const addTo = (sums: Sums, score: DocumentScore): void => {
  for (const kind of kinds)
    for (const key of ['right', 'wanted', 'found'] as const) sums[kind][key] += score[kind][key];
  sums.documents += 1;
  sums.complete += Number(score.numbers.right === score.numbers.wanted && score.numbers.found === score.numbers.wanted);
  sums.furniture += score.furniture.length;
  sums.unplaced += score.unplaced;
};

const recall = ({ right, wanted }: Tally): string => (wanted === 0 ? '' : (right / wanted).toFixed(4));
const f1 = ({ right, wanted, found }: Tally): string =>
  wanted + found === 0 ? '' : ((2 * right) / (wanted + found)).toFixed(4);

const nameOf = ({ model, style }: GeneratedReport): string =>
  `${model.language}, ${style.renderer}, ${style.columns === 1 ? 'one column' : 'two columns'}`;

const groups = new Map<string, Sums>();
const add = (name: string, score: DocumentScore): void => {
  const sums = groups.get(name) ?? noSums();
  groups.set(name, sums);
  addTo(sums, score);
};

const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'rapporteur-documents-'));
mkdirSync(folder, { recursive: true });
try {
  const made = Array.from({ length: to - from + 1 }, (_, index): Made => {
    const seed = from + index;
    const generate = values.letters ? generateLetter : generateReport;
    return { ...generate(seed, both), seed, file: join(folder, `${values.letters ? 'letter-' : ''}${seed}.pdf`) };
  });
  await render(made, folder);
  for (const one of made) {
    if (!existsSync(one.file)) continue;
    const score = scoreDocument(one.model, one.style, await extractPdf(readFileSync(one.file)));
    for (const name of [nameOf(one), `era: ${one.style.era}`, `notes: ${one.style.notes}, ${one.style.marks}`, 'all'])
      add(name, score);
    if (!values.show) continue;
    console.log(`seed ${one.seed}: ${nameOf(one)}, ${one.style.era}, notes ${one.style.notes} ${one.style.marks}`);
    for (const fault of [...score.faults, ...score.furniture.map((text) => `furniture: ${text}`)])
      console.log(`  ${fault.slice(0, 900)}`);
  }
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
const head = [
  '',
  'documents',
  'numbers complete',
  'paragraphs equal',
  'titles F1',
  'levels F1',
  'annexes F1',
  'notes',
  'order',
  'furniture in text',
  'unplaced',
];
const table = new Table({ head, style: { head: [], border: [] } });
for (const [name, sums] of [...groups].toSorted(([a], [b]) => a.localeCompare(b)))
  table.push([
    name,
    sums.documents,
    sums.complete,
    recall(sums.paragraphs),
    f1(sums.titles),
    f1(sums.levels),
    f1(sums.annexes),
    recall(sums.notes),
    recall(sums.order),
    sums.furniture,
    sums.unplaced,
  ]);
console.log(table.toString());
