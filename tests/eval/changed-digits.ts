// Changes one digit of one figure in every sentence of real reports in which a check of the text found that figures agree,
// and counts how many of the changes are found. The records must have been made by `rapporteur ingest`.
//
//   npm run eval:changed-digits -- SHELF [--seed 1] [--check growth]
//
// With --cells or --figures it changes one digit of so many figures drawn at random, whether a check knows them or not: of
// cells in tables that have totals or reckoned columns, or of paragraphs. Then DIR may also be a folder of PDFs.
//
//   npm run eval:changed-digits -- DIR --cells 400 [--seed 1] [--missed]
//   npm run eval:changed-digits -- DIR --figures 400 [--seed 1] [--missed]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from '../../src/checks/index.ts';
import { extractText } from '../../src/extract.ts';
import type { DocumentRecord, Finding, FindingEvidence, Language } from '../../src/record/index.ts';
import { type Source, tryFigures } from './digits/figures.ts';
import { type Random, randomOf } from './plants/random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    check: { type: 'string' },
    cells: { type: 'string' },
    figures: { type: 'string' },
    missed: { type: 'boolean', default: false },
  },
});

const names = ['growth', 'share', 'average', 'difference', 'bounds', 'parts-sum', 'percentage-whole'];
const checksOfText = names.filter((name) => !values.check || values.check === name);

const starts: Record<Language, string> = { en: '1.\t', zh: '1．\t' };

/** A paragraph alone, read again: its record without findings, and what the checks say of it. */
const read = (text: string, language: Language) => {
  const record = extractText(`${starts[language]}${text.replaceAll('\n', ' ')}\n`, { language });
  return { record, findings: runChecks(record) };
};

const placeIn = (record: DocumentRecord, { mention, block, text }: FindingEvidence): readonly [number, number] => {
  const found = record.mentions.find(({ id }) => id === mention);
  if (found) return found.span;
  const at = record.blocks.find(({ id }) => id === block)?.text.indexOf(text) ?? -1;
  return [at, at + text.length];
};

const withDigit = (text: string, at: number, random: Random): string => {
  const old = text[at]!;
  const others = Array.from('123456789').filter((digit) => digit !== old);
  return `${text.slice(0, at)}${random.pick(others)}${text.slice(at + 1)}`;
};

/** The paragraph with one digit of one figure of an agreement changed; undefined where the figures are in words. */
const changed = (record: DocumentRecord, { evidence }: Finding, random: Random): string | undefined => {
  const figure = random.pick(evidence);
  const [start, end] = placeIn(record, figure);
  const text = record.blocks.find(({ id }) => id === figure.block)?.text;
  if (!text || start < 0) return undefined;
  const digits = Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /\d/.test(text[at]!));
  return digits.length === 0 ? undefined : withDigit(text, random.pick(digits), random);
};

const tryAgreements = (random: Random): void => {
  /** `others`: found by another check; “a decrease of $7.9 million, or 11.4 per cent” is a share for one, growth for another. */
  const rows: Record<string, { changed: number; found: number; others: number }> = {};
  for (const shelf of positionals)
    for (const name of readdirSync(join(shelf, 'records')).toSorted()) {
      const record: DocumentRecord = JSON.parse(readFileSync(join(shelf, 'records', name), 'utf8'));
      const { language } = record.document;
      for (const { check, verdict, evidence } of runChecks(record)) {
        const [block, ...more] = new Set(evidence.map((place) => place.block));
        const text = record.blocks.find(({ id }) => id === block)?.text;
        if (verdict !== 'agreement' || !checksOfText.includes(check) || more.length > 0 || !text) continue;
        const alone = read(text, language);
        const expression = evidence.map((place) => place.text).join();
        const same = alone.findings.find(
          (finding) =>
            finding.check === check &&
            finding.verdict === 'agreement' &&
            finding.evidence.map((place) => place.text).join() === expression,
        );
        const other = same && changed(alone.record, same, random);
        if (!other) continue;
        const conflicts = read(other, language).findings.filter((finding) => finding.verdict === 'conflict');
        rows[check] ??= { changed: 0, found: 0, others: 0 };
        rows[check].changed += 1;
        if (conflicts.some((finding) => finding.check === check)) rows[check].found += 1;
        else if (conflicts.length > 0) rows[check].others += 1;
        else console.log(`missed  ${check} ${record.document.symbol}: ${expression}\n        ${other.slice(0, 900)}`);
      }
    }
  console.table(rows);
};

const sources = (['cells', 'figures'] as const).filter((source) => values[source] !== undefined);
const tryDrawn = async (source: Source): Promise<void> =>
  await tryFigures(positionals, source, Number(values[source]), randomOf(Number(values.seed)), values.missed);
for (const source of sources) await tryDrawn(source);
if (sources.length === 0) tryAgreements(randomOf(Number(values.seed)));
