// A small part of `npm run eval:plants`: every way of planting an error changes the document, and a sample of them,
// printed and read, is found; the documents without errors have no conflict.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../fixtures/chromium.ts';
import { extractPdf } from '../../src/extract.ts';
import type { DocumentRecord } from '../../src/record/index.ts';
import type { PrintedDocument } from '../eval/plants/document.ts';
import { type Planted, plantsOf } from '../eval/plants/plants.ts';
import { toHtml } from '../eval/plants/print.ts';
import { randomOf } from '../eval/plants/random.ts';
import { conflictsOf, touches } from '../eval/plants/score.ts';
import { documentOf, templateNames } from '../eval/plants/templates/index.ts';

const SEED = 3;
/** Chromium sets Chinese only with a font for it, which not every machine has: the full run is for that. */
const language = 'en';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-plants-'));
let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (document: PrintedDocument): Promise<DocumentRecord> => {
  const file = join(folder, 'document.pdf');
  await printer.print(toHtml(document), file, { head: document.symbol, pageNumbers: true });
  return extractPdf(readFileSync(file));
};

const plants = templateNames.flatMap((name) => plantsOf(documentOf(name, language, SEED), randomOf(SEED)));

/** The first error for each check. */
const sample = (checks: readonly string[]): Planted[] =>
  checks.flatMap((check) => plants.filter((planted) => planted.check === check).slice(0, 1));

describe('planted errors', () => {
  it('are of many kinds, and each changes its document', () => {
    for (const name of templateNames)
      for (const tongue of ['en', 'zh'] as const) {
        const clean = documentOf(name, tongue, SEED);
        for (const { document, what } of plantsOf(clean, randomOf(SEED)))
          expect(toHtml(document), what).not.toBe(toHtml(clean));
      }
    expect(new Set(plants.map(({ check }) => check)).size).toBeGreaterThan(25);
  });

  it.each(templateNames)('none in %s', async (name) => {
    const conflicts = conflictsOf(await read(documentOf(name, language, SEED)));
    expect(conflicts.map(({ check, message }) => `${check}: ${message.en}`)).toEqual([]);
  });

  it.each(
    sample([
      'table-sum',
      'table-row',
      'growth',
      'average',
      'vote-counts',
      'numbering',
      'title-conflict',
      'outside-period',
      'footnote-marks',
    ]),
  )('$check: $what', async ({ check, at, document }) => {
    const found = conflictsOf(await read(document)).filter((finding) => finding.check === check);
    expect(found.some((finding) => touches(finding, at))).toBe(true);
  });
});
