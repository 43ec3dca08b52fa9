// Writes the example records from the fixtures: `npm run examples`, whenever the record has changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPdf } from '../src/extract.ts';
import { extractLine } from '../src/extract-line.ts';
import { validateRecord } from '../src/store/outputs.ts';

const here = import.meta.dirname;
const fixtures = join(here, '../fixtures/reports');

const write = (name: string, value: unknown): void =>
  writeFileSync(join(here, 'records', name), `${JSON.stringify(value, null, 1)}\n`);

for (const language of ['zh', 'en']) {
  const bytes = readFileSync(join(fixtures, `s-res-2518-2020.${language}.pdf`));
  write(`resolution.${language}.json`, validateRecord(await extractPdf(new Uint8Array(bytes))));
}

/** A report without most of its blocks: with a table, a list of countries, notes, findings of every verdict. */
const whole = await extractPdf(new Uint8Array(readFileSync(join(fixtures, 'crime-programme-2004.zh.pdf'))));
const [table] = whole.tables;
const kept = new Set([
  ...whole.blocks.slice(0, 12).map(({ id }) => id),
  ...(table?.block === undefined ? [] : [table.block]),
  ...whole.findings.slice(0, 2).flatMap(({ evidence }) => evidence.flatMap(({ block }) => block ?? [])),
  ...whole.mentions
    .filter(({ kind }) => kind === 'countryList')
    .slice(0, 1)
    .map(({ block }) => block),
]);
const held = (id: string | undefined): boolean => id === undefined || kept.has(id);
write(
  'report-excerpt.zh.json',
  validateRecord({
    ...whole,
    blocks: whole.blocks
      .filter(({ id }) => kept.has(id))
      .map(({ parent, ...block }) => (held(parent) ? { ...block, parent } : block)),
    mentions: whole.mentions.filter(({ block }) => kept.has(block)),
    findings: whole.findings.filter(({ evidence }) => evidence.every(({ block }) => held(block))),
    alignments: whole.alignments.filter(({ block }) => kept.has(block)),
  }),
);

write(
  'line.en.json',
  extractLine('Recalling resolution 58/140 of 22 December 2003 and a grant of $1.5 million to Kenya', 'en'),
);
