// Reads a folder of PDFs and tells what seems to be missing or mixed up, without knowing the documents:
//   npm run eval:completeness -- DIR [--json] [--show]
// paragraph numbers that do not go on, marks without notes and notes without marks, running matter in the text, glyphs
// without a place. Whether a document or its reading is at fault, its pages tell: rapporteur explain FILE --page N.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { extractPdf } from '../../src/extract.ts';
import { type Completeness, completenessOf } from './completeness/completeness.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, show: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: npm run eval:completeness -- DIR [--json] [--show]');
  process.exit(1);
}

type Read = { readonly file: string } & ({ readonly failed: string } | { readonly read: Completeness });

const readOne = async (file: string): Promise<Read> => {
  try {
    return { file, read: completenessOf(await extractPdf(readFileSync(join(folder, file)))) };
  } catch (error) {
    return { file, failed: error instanceof Error ? error.message : String(error) };
  }
};

const faultsOf = ({
  breaks,
  marksWithoutNote,
  notesWithoutMark,
  notesMissing,
  furniture,
  unplaced,
}: Completeness): string[] => [
  ...breaks.map(
    ({ sort, after, found, page, ofDocument }) =>
      `number: p.${page} ${sort}, ${found} after ${after ?? 'none'}${ofDocument ? ' (none printed between)' : ''}`,
  ),
  ...marksWithoutNote.map((text) => `mark without note: ${text}`),
  ...notesWithoutMark.map((text) => `note without mark: ${text}`),
  ...notesMissing.map((text) => `note missing: ${text}`),
  ...furniture.map((text) => `furniture: ${text}`),
  ...(unplaced === 0 ? [] : [`unplaced: ${unplaced} glyphs`]),
];

const show = (one: Read): void => {
  if ('failed' in one) console.log(`${one.file}: ${one.failed}`);
  else for (const fault of faultsOf(one.read)) console.log(`${one.file}: ${fault}`);
};

const share = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(2)} %`);

const summary = (all: readonly Read[]): string => {
  const read = all.flatMap((one) => ('read' in one ? one.read : []));
  const sum = (count: (one: Completeness) => number): number => read.reduce((total, one) => total + count(one), 0);
  const numbered = read.filter(({ paragraphs }) => paragraphs > 0);
  const whole = numbered.filter(({ breaks }) => breaks.length === 0).length;
  const asPrinted = numbered.filter(({ breaks }) => breaks.every(({ ofDocument }) => ofDocument)).length;
  const matched = sum((one) => one.matched);
  const alone = sum((one) => one.marksWithoutNote.length + one.notesWithoutMark.length + one.notesMissing.length);
  const lines = sum((one) => one.lines);
  const table = new Table({ style: { head: [], border: [] } });
  table.push(
    [
      'documents read, partly, not',
      `${read.filter(({ status }) => status === 'done').length}, ${read.filter(({ status }) => status !== 'done').length}, ${all.length - read.length}`,
    ],
    ['pages', sum((one) => one.pages)],
    ['glyphs without a place', `${sum((one) => one.unplaced)} of ${sum((one) => one.glyphs)}`],
    ['documents whose paragraph numbers go on', `${whole} of ${numbered.length} (${share(whole, numbered.length)})`],
    ['or break only where no number is printed', `${asPrinted} (${share(asPrinted, numbered.length)})`],
    ['breaks, numbered paragraphs', `${sum((one) => one.breaks.length)}, ${sum((one) => one.paragraphs)}`],
    ['marks with their notes', `${matched} of ${matched + alone} (${share(matched, matched + alone)})`],
    ['running matter in the text', `${sum((one) => one.furniture.length)} of ${lines} lines`],
  );
  return table.toString();
};

const files = readdirSync(folder)
  .filter((file) => /\.pdf$/i.test(file))
  .toSorted();
const all: Read[] = [];
for (const file of files) {
  const one = await readOne(file);
  all.push(one);
  if (values.json) console.log(JSON.stringify(one));
  else if (values.show) show(one);
}
if (!values.json) console.log(summary(all));
