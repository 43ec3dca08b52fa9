// Prints documents of the generator in both languages, plants errors in one of them (a country removed from a list, a digit or
// a date changed, a row dropped), and counts which of them the twin checks find, laid side by side as read from the PDFs.
//
//   npm run eval:twin-plants -- [--seeds 1] [--quiet]
//
// Wants Chromium and a font with Chinese letters. Pairs without errors are compared, too: their conflicts are false.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from '../../fixtures/chromium.ts';
import { runTwinChecks } from '../../src/checks/twins/index.ts';
import { extractPdf } from '../../src/extract.ts';
import type { DocumentRecord, Finding } from '../../src/record/index.ts';
import type { PrintedDocument } from './plants/document.ts';
import { plantsOf } from './plants/plants.ts';
import { toHtml } from './plants/print.ts';
import { randomOf } from './plants/random.ts';
import { touches } from './plants/score.ts';
import { documentOf, templateNames } from './plants/templates/index.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1' }, quiet: { type: 'boolean', default: false } },
});

/** Errors of facts: numbers of paragraphs, marks of notes and citations of one language are no facts of the other. */
const KINDS: readonly (readonly [name: string, form: RegExp])[] = [
  ['country removed', /^drop:/],
  ['row dropped', /^row dropped/],
  ['date', /^(?:day|year):/],
  ['figure', /^(?:digit|lead|second|more)|^digit in/],
];

const kindOf = (what: string): string | undefined => KINDS.find(([, form]) => form.test(what))?.[0];

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-twin-plants-'));
const printer = await openPrinter();

const read = async (document: PrintedDocument): Promise<DocumentRecord> => {
  const file = join(folder, 'document.pdf');
  await printer.print(toHtml(document), file, { head: document.symbol, pageNumbers: true });
  return extractPdf(readFileSync(file));
};

const differences = (zh: DocumentRecord, en: DocumentRecord): Finding[] =>
  runTwinChecks(zh, en)
    .filter(({ verdict }) => verdict === 'conflict')
    .map((finding, at) => ({ id: `t${at}`, ...finding }));

const rows: Record<string, { planted: number; found: number; extra: number }> = {};
let unplanted = 0;
try {
  for (const seed of values.seeds.split(',').map(Number))
    for (const template of templateNames) {
      const [zh, en] = (['zh', 'en'] as const).map((language) => documentOf(template, language, seed)) as [
        PrintedDocument,
        PrintedDocument,
      ];
      const [a, b] = [await read(zh), await read(en)];
      const before = new Set(differences(a, b).map(({ message }) => message.en));
      unplanted += before.size;
      for (const message of before) if (!values.quiet) console.log(`false   ${template}-${seed}: ${message}`);
      const planted = plantsOf(zh, randomOf(seed + 100));
      for (const { what, at, document } of planted) {
        const kind = kindOf(what);
        if (!kind) continue;
        rows[kind] ??= { planted: 0, found: 0, extra: 0 };
        const added = differences(await read(document), b).filter(({ message }) => !before.has(message.en));
        rows[kind].planted += 1;
        // A dropped row is found in the other language, where it stands.
        const hits = added.filter((finding) =>
          kind === 'row dropped' ? finding.check === 'twin-tables' : touches(finding, at),
        );
        if (hits.length > 0) rows[kind].found += 1;
        else if (!values.quiet) console.log(`missed  ${template}-${seed} ${what}`);
        rows[kind].extra += added.length - Math.max(hits.length, added.length > 0 ? 1 : 0);
        if (hits.length === 0) for (const { message } of added) console.log(`        ${message.en}`);
      }
    }
} finally {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
console.log(`without errors: ${unplanted} differences`);
