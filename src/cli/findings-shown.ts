import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import colors from 'picocolors';
import type { Finding, Verdict } from '../record/index.ts';
import { isAcross, readAcross } from '../store/across.ts';
import type { Entry } from '../store/ledger/index.ts';
import { readRecordFile, recordPath } from '../store/outputs.ts';
import { findingWords, terminalLanguage } from './finding-words.ts';
import { print } from './streams.ts';

/** Of a long run only the first are shown; all conflicts of an ordinary one are. */
const most = { conflict: 200, agreement: 20 } as const;

const paint: Record<Verdict, (text: string) => string> = {
  conflict: colors.red,
  agreement: colors.green,
  'cannot-tell': colors.yellow,
};

/** The pages of its own document that a finding rests on, each once. */
export const pagesOf = ({ evidence }: Finding): number[] => {
  const own = evidence.filter(({ document }) => document === undefined);
  return [...new Set(own.map(({ page }) => page))].sort((a, b) => a - b);
};

/** @example `conflict  report.pdf p. 22  table-sum: The rows add up to … (in doubt: the document; fits if …)` */
export const findingLine = (name: string, finding: Finding, tag = ''): string => {
  const language = terminalLanguage();
  const { verdicts, doubts, pages, colon, beside } = findingWords[language];
  const stands = pagesOf(finding);
  const known = [finding.doubt && doubts[finding.doubt], finding.computation?.hypothesis?.[language]];
  const more = known.filter((part) => part !== undefined);
  const verdict = paint[finding.verdict](verdicts[finding.verdict]);
  const said = `${finding.check}${colon}${finding.message[language]}${more.length > 0 ? beside(more) : ''}`;
  return `${verdict} ${name} ${stands.length > 0 ? pages(stands) : ''}  ${said}${tag}\n`;
};

export interface FindingOfDocument {
  readonly entry: Entry;
  readonly finding: Finding;
}

/** Findings of documents in the order of submission, read from the records one at a time. */
export function* findingsOf(
  shelf: string,
  entries: Iterable<Entry>,
  wanted: (finding: Finding, entry: Entry) => boolean,
): Generator<FindingOfDocument> {
  for (const entry of entries) {
    const path = recordPath(shelf, entry.sha256);
    if ((entry.state !== 'done' && entry.state !== 'partial') || !existsSync(path)) continue;
    const findings = [...readRecordFile(path).findings, ...readAcross(shelf, entry.sha256)];
    for (const finding of findings) if (wanted(finding, entry)) yield { entry, finding };
  }
}

export const nameOf = (entry: Entry): string => basename(entry.paths[0] ?? entry.sha256);

const own =
  (verdict: Verdict) =>
  (candidate: Finding): boolean =>
    candidate.verdict === verdict && !isAcross(candidate);

/** Prints conflicts, then agreements: the first of each, and how many more there are. What rests on several documents is told apart from it, when it is found. */
export const showFindings = async (shelf: string, entries: () => Iterable<Entry>): Promise<void> => {
  for (const [verdict, count] of [
    ['conflict', 'conflicts'],
    ['agreement', 'agreements'],
  ] as const) {
    let [total, shown] = [0, 0];
    for (const entry of entries()) {
      const here = entry[count] ?? 0;
      total += here;
      if (here === 0 || shown >= most[verdict]) continue;
      for (const { finding } of findingsOf(shelf, [entry], own(verdict))) {
        if (shown >= most[verdict]) break;
        shown += 1;
        await print(findingLine(nameOf(entry), finding));
      }
    }
    if (total > shown) await print(`… and ${total - shown} more: rapporteur findings --verdict ${verdict}\n`);
  }
};
