// Makes varied reports, or letters with annexes, from seeds by two renderers, reads them, and tells what differs from how they were made:
//   npm run eval:documents -- --seeds A-B [--letters] [--show] [--keep DIR]
// wants Chromium; without LibreOffice all of them are Chromium's. PDFs that a kept folder has are not rendered again.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type GeneratedReport, generateLetter, generateReport } from '../../fixtures/documents/document.ts';
import { extractPdf } from '../../src/extract.ts';
import { type DocumentScore, scoreDocument, type Tally } from './document-score.ts';
import { hasLibreOffice, type PrintedReport, printReports, seedsOf } from './printed-reports.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1-20' },
    letters: { type: 'boolean', default: false },
    show: { type: 'boolean' },
    keep: { type: 'string' },
  },
});
const both = hasLibreOffice();

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
  const generate = values.letters ? generateLetter : generateReport;
  const made = seedsOf(values.seeds).map(
    (seed): PrintedReport => ({
      ...{ ...generate(seed, both), seed },
      file: join(folder, `${values.letters ? 'letter-' : ''}${seed}.pdf`),
    }),
  );
  await printReports(made, folder);
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
