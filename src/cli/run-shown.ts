import colors from 'picocolors';
import type { Run } from '../engine/run.ts';
import { failureLine } from './failures.ts';
import { nameOf, showFindings } from './findings-shown.ts';
import { usualShelf } from './shelf.ts';
import { print } from './streams.ts';
import { summaryTable } from './summary.ts';

const failuresShown = 40;

const showFailures = async (run: Run): Promise<void> => {
  let left = failuresShown;
  for (const entry of run.ledger.entriesOfRun(run.number, 'failures')) {
    if (!entry.error) continue;
    if (left === 0) return print('… and more: rapporteur status --failed\n');
    left -= 1;
    await print(`${colors.red(entry.state)} ${nameOf(entry)}  ${failureLine(entry.error)}\n`);
  }
};

/** @example `all 100000 files were settled by an earlier run, and none has been touched since` */
const settledBefore = ({ intake: { files, hashed } }: Run): string => {
  if (files === 1) return `the file was settled by an earlier run${hashed === 0 ? ', and not touched since' : ''}`;
  const untouched = hashed === 0 ? 'none has been touched since' : `${hashed} of them were read to know it`;
  return `all ${files} files were settled by an earlier run; ${untouched}`;
};

/** A table of the run, what does not add up, and what failed. */
export const showRun = async (run: Run, shelf: string): Promise<void> => {
  await print(summaryTable(run.ledger.entriesOfRun(run.number)));
  await showFindings(shelf, () => run.ledger.entriesOfRun(run.number, 'findings'));
  await showFailures(run);
  if (run.intake.files > 0 && run.extracted === 0) await print(`Nothing to extract: ${settledBefore(run)}.\n`);
  if (run.copies > 0) await print(`${run.copies} of ${run.intake.files} files are copies of others here.\n`);
  if (Object.keys(run.counts).length > 0) await print(`Records: ${shelf}/records\n`);
};

/** The next step, where there is something to look at. */
export const showWhereToReview = async ({ extracted }: Run, shelf: string): Promise<void> => {
  const elsewhere = shelf === usualShelf ? '' : ` --out ${shelf}`;
  if (extracted > 0) await print(`Review it in the browser: rapporteur serve${elsewhere}\n`);
};

/** The same as JSON lines: what failed, also in earlier runs, then how it ended. */
export const printRun = async ({ ledger, number, intake, extracted, counts }: Run): Promise<void> => {
  for (const refusal of intake.refusals) await print(`${JSON.stringify({ event: 'refused', ...refusal })}\n`);
  for (const { sha256, paths, state, error } of ledger.entriesOfRun(number, 'failures')) {
    await print(`${JSON.stringify({ event: 'failed', sha256, paths, state, ...error })}\n`);
  }
  const { files, hashed, refusals } = intake;
  const finished = { files, hashed, refused: refusals.length, extracted, states: counts };
  await print(`${JSON.stringify({ event: 'finished', ...finished })}\n`);
};
