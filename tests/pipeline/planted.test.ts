import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import expected from '../../fixtures/planted/expected.json' with { type: 'json' };
import { extractPdf } from '../../src/extract.ts';
import { fixture } from '../fixtures.ts';

const tableChecks = ['table-sum', 'total-matches-text'];

describe('planted errors', () => {
  it.each(expected)('$file: $check', async ({ file, check, difference, doubt }) => {
    const { findings } = await extractPdf(readFileSync(fixture('planted', file)));
    const conflicts = findings.filter((finding) => finding.verdict === 'conflict' && finding.check === check);
    expect(conflicts.map((finding) => finding.computation?.difference)).toEqual([difference]);
    // A row that is not there may be one that we have not seen: the page alone cannot tell.
    expect(conflicts[0]).toMatchObject({ severity: doubt === 'document' ? 'error' : 'warning', doubt });
  });

  it.each(['crime-programme-2004.zh.pdf', 'crime-programme-2004.en.pdf'])('none in the tables of %s', async (file) => {
    const { findings } = await extractPdf(readFileSync(fixture('reports', file)));
    const found = findings.filter((finding) => tableChecks.includes(finding.check));
    expect(found.map((finding) => [finding.check, finding.verdict])).toEqual(
      tableChecks.map((check) => [check, 'agreement']),
    );
  });
});
