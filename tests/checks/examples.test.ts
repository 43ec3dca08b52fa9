// Every example that a check gives of itself is read as a document would be, and judged.
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/checks/check.ts';
import { checks, runChecks } from '../../src/checks/index.ts';
import { extractText } from '../../src/extract.ts';
import type { Finding, Language } from '../../src/record/index.ts';
import { smallRecord, table } from './small-record.ts';

const findingsOf = (example: Example, language: Language): Finding[] => {
  if ('table' in example)
    return runChecks(smallRecord(language, [], [table(example.table, { title: example.title ?? '' })]));
  const record = extractText(`${example.text}\n`, { language });
  return runChecks({ ...record, document: { ...record.document, ...(example.date ? { date: example.date } : {}) } });
};

const worst = (findings: readonly Finding[]): Example['verdict'] =>
  (['conflict', 'agreement', 'cannot-tell'] as const).find((verdict) =>
    findings.some((finding) => finding.verdict === verdict),
  ) ?? 'none';

const cases = checks.flatMap(({ name, examples }) =>
  (['en', 'zh'] as const).flatMap((language) =>
    (examples?.[language] ?? []).map((example) => ({
      name,
      language,
      shown: ('text' in example ? example.text : example.table).replaceAll(/\s+/g, ' ').slice(0, 100),
      example,
    })),
  ),
);

describe('examples of the checks', () => {
  it.each(cases)('$name ($language): $shown', ({ name, language, example }) => {
    const found = findingsOf(example, language);
    const own = found.filter(({ check }) => check === name);
    expect(worst(own), JSON.stringify(own.map(({ message }) => message))).toBe(example.verdict);
    // What is told as an example of one check is no conflict of another.
    expect(
      found.filter(({ check, verdict }) => check !== name && verdict === 'conflict').map(({ message }) => message.en),
    ).toEqual([]);
  });
});
