// Plants errors in documents that have none, prints them to PDF, runs the built program over them, and says for each check
// how many it found and how many conflicts it reported where nothing was wrong.
//
//   npm run eval:plants -- [--seeds 1,2] [--language zh] [--template budget] [--check growth] [--columns 2] [--keep DIR] [--quiet]
//
// Wants Chromium and a font with Chinese letters. The documents without errors are read, too: their conflicts are false.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from '../../fixtures/chromium.ts';
import type { DocumentRecord } from '../../src/record/index.ts';
import type { PrintedDocument } from './plants/document.ts';
import { type Planted, plantsOf } from './plants/plants.ts';
import { toHtml } from './plants/print.ts';
import { randomOf } from './plants/random.ts';
import { conflictsOf, f1, newTally, precision, recall, sumOf, type Tally, touches } from './plants/score.ts';
import { documentOf, templateNames } from './plants/templates/index.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2' },
    language: { type: 'string' },
    template: { type: 'string' },
    check: { type: 'string' },
    columns: { type: 'string', default: '1' },
    keep: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});

interface Case {
  readonly file: string;
  readonly document: PrintedDocument;
  /** Absent for a document without errors. */
  readonly planted?: Planted;
}

const casesOf = (folder: string): Case[] =>
  values.seeds.split(',').flatMap((seed) =>
    (['en', 'zh'] as const)
      .filter((language) => !values.language || values.language === language)
      .flatMap((language) =>
        templateNames
          .filter((name) => !values.template || values.template === name)
          .flatMap((template): Case[] => {
            const document = documentOf(template, language, Number(seed));
            const plants = plantsOf(document, randomOf(Number(seed) + 100)).filter(
              ({ check }) => !values.check || values.check === check,
            );
            return [
              { file: join(folder, `${document.name}.clean.pdf`), document },
              ...plants.map((planted, at) => ({
                file: join(folder, `${document.name}.${String(at + 1).padStart(2, '0')}-${planted.check}.pdf`),
                document: planted.document,
                planted,
              })),
            ];
          }),
      ),
  );

const printAll = async (cases: readonly Case[]): Promise<void> => {
  const printer = await openPrinter();
  try {
    for (const { file, document } of cases)
      await printer.print(toHtml(document, values.columns === '2' ? 2 : 1), file, {
        head: document.symbol,
        pageNumbers: true,
      });
  } finally {
    await printer.close();
  }
};

/** Reads every file with the program as it is built; records by file. */
const readAll = (folder: string, shelf: string): void => {
  const program = resolve(import.meta.dirname, '../../bin/rapporteur.js');
  const run = spawnSync(process.execPath, [program, 'ingest', folder, '--out', shelf, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`the program failed: ${run.stderr.slice(-2000)}`);
};

const recordOf = (shelf: string, file: string): DocumentRecord => {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  return JSON.parse(readFileSync(join(shelf, 'records', `${hash}.json`), 'utf8'));
};

const say = (line: string): void => {
  if (!values.quiet) console.log(line);
};

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'rapporteur-plants-'));
mkdirSync(join(folder, 'pdf'), { recursive: true });
try {
  const cases = casesOf(join(folder, 'pdf'));
  await printAll(cases);
  readAll(join(folder, 'pdf'), join(folder, 'shelf'));
  const tallies = new Map<string, Tally>();
  const tally = (check: string): Tally => {
    const all = tallies.get(check) ?? newTally();
    tallies.set(check, all);
    return all;
  };
  let [pages, falseConflicts] = [0, 0];
  for (const { file, planted, document } of cases) {
    const record = recordOf(join(folder, 'shelf'), file);
    const conflicts = conflictsOf(record);
    if (!planted) {
      pages += record.document.pages;
      falseConflicts += conflicts.length;
      for (const { check, message } of conflicts) say(`false   ${document.name} ${check}: ${message.en}`);
    } else {
      const mine = tally(planted.check);
      mine.planted += 1;
      const found = conflicts.some((finding) => finding.check === planted.check && touches(finding, planted.at));
      if (found) mine.found += 1;
      else say(`missed  ${file.slice(folder.length + 5)} ${planted.what}`);
    }
    for (const finding of conflicts) {
      if (planted && (touches(finding, planted.at) || planted.follows?.includes(finding.check))) continue;
      tally(finding.check).extra += 1;
      if (planted) say(`extra   ${file.slice(folder.length + 5)} ${finding.check}: ${finding.message.en}`);
    }
  }
  const row = (one: Tally) => ({
    ...one,
    precision: +precision(one).toFixed(3),
    recall: +recall(one).toFixed(3),
    F1: +f1(one).toFixed(3),
  });
  const rows = [...tallies].toSorted(([a], [b]) => a.localeCompare(b));
  console.table({
    ...Object.fromEntries(rows.map(([name, one]) => [name, row(one)])),
    all: row(sumOf(tallies.values())),
  });
  console.log(`without errors: ${falseConflicts} conflicts on ${pages} pages`);
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
