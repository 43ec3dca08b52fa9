// The Chinese fixture against the facts that a careful reader found in the same document.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/extract.ts';
import { fixture } from '../fixtures.ts';

const scorer = resolve(import.meta.dirname, '../../../shared/eval/golden.mjs');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-golden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Score {
  readonly wanted: number;
  readonly recall: number;
  readonly precision: number;
}

/** Rows of the table that the scorer prints: `│ 0 │ 'paragraphs' │ 59 │ 59 │ 59 │ 1 │ 1 │`. */
const readScores = (output: string): Map<string, Score> =>
  new Map(
    [...output.matchAll(/│ \d+ +│ '([^']+)' +│ (\d+) +│ \d+ +│ \d+ +│ ([\d.]+) +│ ([\d.]+) +│/g)].map((match) => [
      match[1]!,
      { wanted: Number(match[2]), recall: Number(match[3]), precision: Number(match[4]) },
    ]),
  );

/** What must hold at least; later work raises the figures, never lowers them. */
const least: readonly [kind: string, wanted: number, least: number][] = [
  ['paragraphs', 59, 1],
  ['headings', 31, 1],
  ['footnotes', 14, 1],
  ['footnote anchors', 14, 1],
  ['symbols', 26, 0.95],
  ['resolutions', 30, 0.95],
  ['sales numbers', 3, 1],
  ['dates', 61, 0.95],
  ['country lists', 14, 0.95],
  ['money', 3, 1],
  ['percentages', 5, 1],
  ['annex rows', 34, 1],
  ['annex total', 1, 1],
  ['conflicts', 6, 1],
  ['agreements', 5, 1],
];

describe('the Chinese report', () => {
  let scores = new Map<string, Score>();
  let output = '';
  beforeAll(async () => {
    const record = await extractPdf(readFileSync(fixture('reports/crime-programme-2004.zh.pdf')));
    const file = join(folder, 'record.json');
    writeFileSync(file, JSON.stringify(record));
    const run = spawnSync(process.execPath, [scorer, file], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the scorer failed: ${run.stderr}`);
    output = run.stdout;
    scores = readScores(output);
    console.log(output.slice(0, output.indexOf('└')));
  });

  it.each(least)('%s', (kind, wanted, minimum) => {
    const score = scores.get(kind);
    expect(score?.wanted).toBe(wanted);
    expect(score!.recall, output).toBeGreaterThanOrEqual(minimum);
    expect(score!.precision, output).toBeGreaterThanOrEqual(minimum);
  });

  it('places every glyph', () => expect(output).toContain('+ 0 unplaced: true'));
});
